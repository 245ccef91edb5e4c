// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/cardparts.h"

#include "core/charts/namefit.h"
#include "core/charts/textwrap.h"

#include <QTextBoundaryFinder>

namespace wallchart {

namespace {

QString firstCluster(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.left(end) : QString();
}

/// Lays out the inside of one card, from left to right.
class CardLayout {
public:
    CardLayout(const WallChart &chart, const WallChartGeometry &geometry, const CardBox &box,
               const ChartWords &words, const TextMeasurer &measurer)
        : m_chart(chart), m_metrics(geometry.metrics), m_measurer(measurer), m_words(words),
          m_card(chart.cards[box.card]),
          m_person(m_card.person == kNone ? nullptr : &chart.people[m_card.person]),
          m_texts(cardTextsOf(chart, m_card, words))
    {
        m_parts.card = box.rect();
    }

    CardParts parts()
    {
        addState();
        if (m_metrics.detail <= Detail::Digits) addDot();
        else addLines();
        return std::move(m_parts);
    }

private:
    void addState();
    void addDot();
    void addLines();
    void addMarks(const QRectF &line);
    void addName(const NameFit &fit, QRectF line);
    void addMeta(const NameFit &fit, QRectF line);
    double addPips(const QRectF &line);
    void addText(const QRectF &rect, const QString &text, TextRole role, double size, Tone tone,
                 Align align);

    const WallChart &m_chart;
    const CardMetrics &m_metrics;
    const TextMeasurer &m_measurer;
    const ChartWords &m_words;
    const ChartCard &m_card;
    const ChartPerson *m_person;
    CardTexts m_texts;
    CardParts m_parts;
};

void CardLayout::addState()
{
    const bool hasTab = m_metrics.tab > 0;
    m_parts.tab = m_parts.card;
    if (hasTab) m_parts.tab.setWidth(m_metrics.tab);
    m_parts.muted = m_card.secondary || (m_person && m_person->out);
    const std::int16_t code = m_chart.codeOf(m_card);
    m_parts.unassessed = !m_person || (code == 0 && !m_chart.hidesCodes());
    m_parts.star = m_person ? m_person->star : Star::None;
    m_parts.digitStyle = {hasTab ? TextRole::CardDigit : TextRole::CellDigit, m_metrics.digitSize};
    const bool hidden = m_chart.hidesCodes() || m_metrics.detail == Detail::Cells;
    if (hidden) return;
    m_parts.digit = signOf(m_chart, code, m_words);
    const bool stale = m_person && m_person->stale && m_chart.showsAssessments();
    if (!stale || m_metrics.detail < Detail::Initials) return;
    const double notch = (m_metrics.detail == Detail::Initials ? 4 : 6) * m_metrics.scale;
    m_parts.staleNotch = {m_parts.tab.right() - notch, m_parts.tab.top(), notch, notch};
}

void CardLayout::addDot()
{
    if (m_parts.star == Star::None) return;
    m_parts.starIsDot = m_metrics.detail == Detail::Digits;
    const double size = m_metrics.star;
    const QRectF &card = m_parts.card;
    if (m_parts.starIsDot)
        m_parts.starRect = {card.right() - size - m_metrics.scale, card.top() + m_metrics.scale,
                            size, size};
    else
        m_parts.starRect = {card.center().x() - size / 2, card.center().y() - size / 2, size, size};
}

void CardLayout::addText(const QRectF &rect, const QString &text, TextRole role, double size,
                         Tone tone, Align align)
{
    if (text.isEmpty()) return;
    m_parts.texts.push_back(
        {.rect = rect, .text = text, .style = {role, size}, .tone = tone, .align = align});
}

void CardLayout::addMarks(const QRectF &line)
{
    double end = line.right();
    const double gap = 3 * m_metrics.scale;
    const auto place = [&](double wanted) {
        const double size = std::min(wanted, line.height());
        const QRectF rect(end - size, line.center().y() - size / 2, size, size);
        end -= size + gap;
        return rect;
    };
    if (m_parts.star != Star::None) m_parts.starRect = place(m_metrics.star);
    if (m_person && m_person->committee && m_metrics.diamond > 0)
        m_parts.diamond = place(m_metrics.diamond);
}

void CardLayout::addLines()
{
    const double left = m_parts.tab.right() + m_metrics.pad;
    const double width = textWidth(m_metrics, m_parts.card.width());
    const double marks = marksWidth(m_chart, m_card, m_metrics);
    const NameFit fit = fitName(m_texts, width, marks, m_metrics, m_measurer,
                                m_parts.card.height());
    const double nameHeight = m_measurer.lineHeight({TextRole::CardName, fit.size});
    const bool hasMeta = m_metrics.metaSize > 0;
    const double metaHeight = hasMeta
                                  ? m_measurer.lineHeight({TextRole::CardMeta, m_metrics.metaSize})
                                  : 0;
    const double height = nameHeight * static_cast<double>(fit.lines.size()) + metaHeight;
    const QRectF first(left, m_parts.card.center().y() - height / 2, width, nameHeight);
    addMarks(first);
    addName(fit, first);
    if (hasMeta) addMeta(fit, {left, first.top() + height - metaHeight, width, metaHeight});
}

void CardLayout::addName(const NameFit &fit, QRectF line)
{
    const double full = line.width();
    const double firstWidth = full - marksWidth(m_chart, m_card, m_metrics);
    const Tone tone = m_person && !m_parts.muted ? Tone::Plain : Tone::Muted;
    for (qsizetype i = 0; i < fit.lines.size(); ++i) {
        double width = i == 0 ? firstWidth : full;
        if (i == 0 && fit.numberBeside) {
            const double number = m_measurer.width(m_texts.number,
                                                   {TextRole::CardMeta, m_metrics.metaSize});
            addText({line.left() + width - number, line.top(), number, line.height()},
                    m_texts.number, TextRole::CardMeta, m_metrics.metaSize, Tone::Muted,
                    Align::End);
            width -= number;
        }
        line.setWidth(width);
        addText(line, fit.lines[i], TextRole::CardName, fit.size, tone, Align::Start);
        line.translate(0, line.height());
    }
}

double CardLayout::addPips(const QRectF &line)
{
    if (!m_person || m_chart.tests.empty()) return 0;
    const double size = m_metrics.pip;
    const double step = size + m_metrics.pipGap;
    const double width = step * static_cast<double>(m_chart.tests.size()) - m_metrics.pipGap;
    for (std::size_t i = 0; i < m_chart.tests.size(); ++i)
        m_parts.pips.emplace_back(line.right() - width + step * static_cast<double>(i),
                                  line.center().y() - size / 2, size, size);
    return width + 3 * m_metrics.scale;
}

void CardLayout::addMeta(const NameFit &fit, QRectF line)
{
    line.setWidth(std::max(0.0, line.width() - addPips(line)));
    const TextStyle style{TextRole::CardMeta, m_metrics.metaSize};
    const auto add = [&](const QString &text, Tone tone) {
        const QString shown = elided(text, line.width(), style, m_measurer);
        if (shown.isEmpty()) return;
        const double width = std::min(line.width(), m_measurer.width(shown, style));
        addText({line.left(), line.top(), width, line.height()}, shown, style.role, style.size,
                tone, Align::Start);
        line.setLeft(std::min(line.right(), line.left() + width + 4 * m_metrics.scale));
    };
    if (!fit.numberBeside) add(m_texts.number, Tone::Muted);
    add(m_texts.mark, Tone::Warning);
    add(m_texts.job, Tone::Secondary);
}

void mirror(QRectF &rect, const QRectF &card)
{
    if (!rect.isNull()) rect.moveLeft(card.left() + card.right() - rect.right());
}

void mirror(CardParts &parts)
{
    for (QRectF *rect : {&parts.tab, &parts.starRect, &parts.diamond, &parts.staleNotch})
        mirror(*rect, parts.card);
    for (TextBox &text : parts.texts) mirror(text.rect, parts.card);
    for (QRectF &pip : parts.pips) mirror(pip, parts.card);
}

}   // namespace

QString signOf(const WallChart &chart, std::int16_t code, const ChartWords &words)
{
    if (code <= 0) return QString(QChar(0x2013));
    const ChartCategory *category = chart.categoryOf(code);
    return category ? words.categorySign(*category) : QString::number(code);
}

QString initialsOf(const QString &name)
{
    const QStringList words = name.simplified().split(QLatin1Char(' '));
    const QString first = firstCluster(words.front());
    return words.size() > 1 ? first + firstCluster(words.back()) : first;
}

CardParts cardParts(const WallChart &chart, const WallChartGeometry &geometry, std::uint32_t box,
                    const ChartWords &words, const TextMeasurer &measurer)
{
    CardParts parts = CardLayout(chart, geometry, geometry.cards[box], words, measurer).parts();
    if (geometry.rightToLeft) mirror(parts);
    return parts;
}

}   // namespace wallchart
