// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/namefit.h"

#include "core/charts/cardparts.h"
#include "core/charts/paper.h"
#include "core/charts/textwrap.h"

namespace wallchart {

namespace {

/// One or two lines of whole words at a size; the first shares its line with the marks.
QStringList twoLines(const QString &name, double width, double marks, const TextStyle &style,
                     const TextMeasurer &measurer)
{
    if (measurer.width(name, style) <= width - marks) return {name};
    const QStringList words = name.simplified().split(QLatin1Char(' '));
    // As much as possible on the first line: given names stay together.
    for (qsizetype count = words.size() - 1; count > 0; --count) {
        const QString first = words.mid(0, count).join(QLatin1Char(' '));
        const QString second = words.mid(count).join(QLatin1Char(' '));
        if (measurer.width(first, style) <= width - marks && measurer.width(second, style) <= width)
            return {first, second};
    }
    return {};
}

bool fitsBeside(const CardTexts &texts, double width, double marks, double size,
                const CardMetrics &metrics, const TextMeasurer &measurer)
{
    if (texts.number.isEmpty()) return false;
    const double number = measurer.width(texts.number, {TextRole::CardMeta, metrics.metaSize});
    return measurer.width(texts.name, {TextRole::CardName, size}) + number + metrics.pad
           <= width - marks;
}

NameFit fitOnPaper(const CardTexts &texts, double width, double marks, const CardMetrics &metrics,
                   const TextMeasurer &measurer, double mostHeight)
{
    for (double size = metrics.nameSize; size >= kSmallestPoints - 0.01;) {
        const QStringList lines = twoLines(texts.name, width, marks, {TextRole::CardName, size},
                                           measurer);
        const NameFit fit{lines, size, false, false};
        if (!lines.isEmpty() && cardHeight(fit, metrics, measurer) <= mostHeight + 0.01) return fit;
        if (size <= kSmallestPoints) break;
        size = std::max(kSmallestPoints, size - 0.5);
    }
    const TextStyle smallest{TextRole::CardName, kSmallestPoints};
    return {wrapped(texts.name, std::max(1.0, width - marks), smallest, measurer), kSmallestPoints,
            false, true};
}

}   // namespace

CardTexts cardTextsOf(const WallChart &chart, const ChartCard &card, const ChartWords &words)
{
    if (card.person == kNone)
        return {card.rest ? words.moreUnnamed(card.unnamed) : words.unnamedCard, {}, {}, {}};
    const ChartPerson &person = chart.people[card.person];
    CardTexts texts{person.name, {}, {}, card.job.simplified()};
    if (!person.nameIsNumber) texts.number = QString::number(person.number);
    if (person.out) texts.mark = words.outMark;
    else if (card.secondary) texts.mark = words.secondPostMark;
    return texts;
}

double marksWidth(const WallChart &chart, const ChartCard &card, const CardMetrics &metrics)
{
    if (card.person == kNone) return 0;
    const ChartPerson &person = chart.people[card.person];
    const double gap = 3 * metrics.scale;
    const double star = person.star == Star::None ? 0 : metrics.star + gap;
    return star + (person.committee && metrics.diamond > 0 ? metrics.diamond + gap : 0);
}

double textWidth(const CardMetrics &metrics, double cardWidth)
{
    return std::max(0.0, cardWidth - metrics.tab - 2 * metrics.pad);
}

NameFit fitName(const CardTexts &texts, double width, double marks, const CardMetrics &metrics,
                const TextMeasurer &measurer, double mostHeight)
{
    if (metrics.detail == Detail::Cards
        && fitsBeside(texts, width, marks, metrics.nameSize, metrics, measurer))
        return {{texts.name}, metrics.nameSize, true, false};
    if (metrics.paper) return fitOnPaper(texts, width, marks, metrics, measurer, mostHeight);
    const QString name = metrics.detail == Detail::Initials ? initialsOf(texts.name) : texts.name;
    const TextStyle style{TextRole::CardName, metrics.nameSize};
    return {{elided(name, width - marks, style, measurer)}, metrics.nameSize, false, false};
}

double cardHeight(const NameFit &fit, const CardMetrics &metrics, const TextMeasurer &measurer)
{
    const double name = measurer.lineHeight({TextRole::CardName, fit.size})
                        * static_cast<double>(fit.lines.size());
    const double meta = measurer.lineHeight({TextRole::CardMeta, metrics.metaSize});
    return std::max(metrics.card.height(), name + meta + 3 * metrics.scale);
}

}   // namespace wallchart
