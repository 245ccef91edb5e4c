// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/layoutchecks.h"

#include "core/charts/cardparts.h"
#include "core/charts/chartcards.h"

namespace wallchart {

namespace {

constexpr double kSlack = 0.05;   // card places are floats

bool holds(const QRectF &outer, const QRectF &inner)
{
    return outer.adjusted(-kSlack, -kSlack, kSlack, kSlack).contains(inner);
}

bool overlap(const QRectF &a, const QRectF &b)
{
    return a.adjusted(kSlack, kSlack, -kSlack, -kSlack)
        .intersects(b.adjusted(kSlack, kSlack, -kSlack, -kSlack));
}

QString textOf(const QRectF &rect)
{
    return QStringLiteral("(%1,%2 %3×%4)")
        .arg(rect.x())
        .arg(rect.y())
        .arg(rect.width())
        .arg(rect.height());
}

std::string firstOf(const QStringList &problems)
{
    return problems.mid(0, 6).join(QLatin1Char('\n')).toStdString();
}

class LayoutCheck {
public:
    LayoutCheck(const WallChart &chart, const WallChartGeometry &geometry, const ChartWords &words,
                const TextMeasurer &measurer)
        : m_chart(chart), m_geometry(geometry), m_words(words), m_measurer(measurer)
    {
    }

    QStringList problems()
    {
        checkEveryCardOnce();
        for (const PageBox &page : m_geometry.pages) checkPage(page);
        return m_problems;
    }

private:
    void fail(const QString &what) { m_problems.append(what); }
    void checkEveryCardOnce();
    void checkPage(const PageBox &page);
    void checkBlock(const BlockBox &block);
    void checkRows(const BlockBox &block);
    void checkTexts(Range texts, const QRectF &inside);
    void checkApart(const std::vector<QRectF> &rects, const QString &what);
    void checkCard(std::uint32_t box);
    void checkName(const CardParts &parts, const ChartCard &card);
    bool fits(const TextBox &text) const
    {
        const double width = m_measurer.width(text.text, text.style);
        const double height = m_measurer.lineHeight(text.style);
        return text.outline
               || (text.turned ? width <= text.rect.height() + kSlack
                               : width <= text.rect.width() + kSlack
                                     && height <= text.rect.height() + kSlack);
    }

    const WallChart &m_chart;
    const WallChartGeometry &m_geometry;
    const ChartWords &m_words;
    const TextMeasurer &m_measurer;
    QStringList m_problems;
};

void LayoutCheck::checkEveryCardOnce()
{
    std::vector<int> seen(m_chart.cards.size(), 0);
    for (const CardBox &box : m_geometry.cards) ++seen[box.card];
    for (std::size_t i = 0; i < seen.size(); ++i) {
        if (seen[i] != 1) fail(QStringLiteral("card %1 is placed %2 times").arg(i).arg(seen[i]));
    }
}

void LayoutCheck::checkApart(const std::vector<QRectF> &rects, const QString &what)
{
    for (std::size_t i = 0; i < rects.size(); ++i) {
        for (std::size_t j = i + 1; j < rects.size(); ++j) {
            if (!overlap(rects[i], rects[j])) continue;
            fail(what + QStringLiteral(" overlap: ") + textOf(rects[i]) + textOf(rects[j]));
        }
    }
}

void LayoutCheck::checkTexts(Range texts, const QRectF &inside)
{
    std::vector<QRectF> rects;
    for (std::uint32_t i = texts.first; i < texts.end; ++i) {
        const TextBox &text = m_geometry.texts[i];
        if (!fits(text)) fail(QStringLiteral("text is cut: ") + text.text);
        if (!holds(inside, text.rect))
            fail(QStringLiteral("text is outside: ") + text.text + textOf(text.rect)
                 + textOf(inside));
        if (!text.outline) rects.push_back(text.rect);
        if (m_geometry.metrics.paper && text.style.size < 8)
            fail(QStringLiteral("text is too small: ") + text.text);
    }
    checkApart(rects, QStringLiteral("texts"));
}

void LayoutCheck::checkPage(const PageBox &page)
{
    std::vector<QRectF> rects;
    for (std::uint32_t i = page.blocks.first; i < page.blocks.end; ++i) {
        const BlockBox &block = m_geometry.blocks[i];
        if (!holds(page.content, block.rect))
            fail(QStringLiteral("block is outside its page ") + textOf(block.rect));
        rects.push_back(block.rect);
        checkBlock(block);
    }
    checkApart(rects, QStringLiteral("blocks"));
    const QRectF paper(QPointF(0, 0), page.size);
    checkTexts(page.parts.texts, paper);
    for (std::uint32_t i = page.parts.texts.first; i < page.parts.texts.end; ++i) {
        for (const QRectF &block : rects) {
            if (!m_geometry.texts[i].outline && overlap(block, m_geometry.texts[i].rect))
                fail(QStringLiteral("block covers the sheet's ") + m_geometry.texts[i].text);
        }
    }
}

void LayoutCheck::checkBlock(const BlockBox &block)
{
    if (!holds(block.rect, block.header)) fail(QStringLiteral("header is outside its block"));
    checkTexts(block.parts.texts, block.rect);
    for (std::uint32_t i = block.parts.segments.first; i < block.parts.segments.end; ++i) {
        if (!holds(block.header, m_geometry.segments[i].rect))
            fail(QStringLiteral("bar is outside the header"));
    }
    for (std::uint32_t i = block.parts.goalBars.first; i < block.parts.goalBars.end; ++i) {
        const GoalBar &bar = m_geometry.goalBars[i];
        if (!holds(block.header, bar.tick)
            || (bar.filled.width() > 0 && !holds(bar.track, bar.filled)))
            fail(QStringLiteral("goal bar is outside"));
    }
    checkRows(block);
    for (std::uint32_t i = block.cards.first; i < block.cards.end; ++i) {
        const QRectF card = m_geometry.cards[i].rect();
        if (!holds(block.rect, card))
            fail(QStringLiteral("card is outside its block ") + textOf(card));
        if (overlap(block.header, card)) fail(QStringLiteral("card covers the header"));
        checkCard(i);
    }
}

void LayoutCheck::checkRows(const BlockBox &block)
{
    std::vector<QRectF> row;
    double bottom = block.rect.top();
    std::uint32_t heading = block.headings.first;
    for (std::uint32_t i = block.cards.first; i < block.cards.end; ++i) {
        const QRectF card = m_geometry.cards[i].rect();
        while (heading < block.headings.end
               && m_geometry.headings[heading].rect.top() <= card.top()) {
            if (m_geometry.headings[heading].rect.top() < bottom - kSlack)
                fail(QStringLiteral("heading covers cards"));
            bottom = m_geometry.headings[heading++].rect.bottom();
        }
        if (!row.empty() && card.top() > row.front().top() + kSlack) {
            bottom = row.front().bottom();
            row.clear();
        }
        if (card.top() < bottom - kSlack) fail(QStringLiteral("rows overlap"));
        row.push_back(card);
        if (row.size() > 1) checkApart({row[row.size() - 2], row.back()}, QStringLiteral("cards"));
    }
}

void LayoutCheck::checkCard(std::uint32_t box)
{
    const CardParts parts = cardParts(m_chart, m_geometry, box, m_words, m_measurer);
    std::vector<QRectF> rects = parts.pips;
    if (!parts.starRect.isNull() && m_geometry.metrics.tab > 0) rects.push_back(parts.starRect);
    if (!parts.diamond.isNull()) rects.push_back(parts.diamond);
    for (const TextBox &text : parts.texts) {
        if (!fits(text)) fail(QStringLiteral("text on a card is cut: ") + text.text);
        if (m_geometry.metrics.paper && text.style.size < 8)
            fail(QStringLiteral("too small: ") + text.text);
        rects.push_back({text.rect.topLeft(),
                         QSizeF(m_measurer.width(text.text, text.style), text.rect.height())});
        if (text.align == Align::End || m_geometry.rightToLeft)
            rects.back().moveRight(text.rect.right());
        if (text.align == Align::End && m_geometry.rightToLeft)
            rects.back().moveLeft(text.rect.left());
    }
    for (const QRectF &rect : rects) {
        if (!holds(parts.card, rect))
            fail(QStringLiteral("part is outside its card ") + textOf(rect) + textOf(parts.card));
    }
    checkApart(rects, QStringLiteral("parts of a card"));
    if (m_geometry.metrics.paper) checkName(parts, m_chart.cards[m_geometry.cards[box].card]);
}

void LayoutCheck::checkName(const CardParts &parts, const ChartCard &card)
{
    if (card.person == kNone) return;
    QString shown;
    for (const TextBox &text : parts.texts) {
        if (text.style.role == TextRole::CardName) shown += text.text;
    }
    QString name = m_chart.people[card.person].name;
    if (shown.remove(QLatin1Char(' ')) != name.remove(QLatin1Char(' ')))
        fail(QStringLiteral("name is not whole: ") + shown);
}

}   // namespace

std::string layoutProblems(const WallChart &chart, const WallChartGeometry &geometry,
                           const ChartWords &words, const TextMeasurer &measurer)
{
    return firstOf(LayoutCheck(chart, geometry, words, measurer).problems());
}

std::string chartProblems(const Reading &reading, const WallChart &chart)
{
    QStringList problems;
    const Counts total = CellCounts(reading).total();
    if (!(chart.total == total)) problems.append(QStringLiteral("the total is not Counting's"));
    int blocks = 0;
    for (std::size_t group = 0; group < chart.groups.size(); group = chart.groups[group].end)
        blocks += chart.groups[group].counts.base;
    if (blocks != total.base)
        problems.append(QStringLiteral("blocks sum to %1, not %2").arg(blocks).arg(total.base));
    for (const ChartGroup &group : chart.groups) {
        int people = 0;
        int unnamed = 0;
        for (std::uint32_t i = group.cards.first; i < group.cards.end; ++i) {
            const ChartCard &card = chart.cards[i];
            unnamed += card.unnamed;
            people += card.person != kNone && !card.secondary && !chart.people[card.person].out ? 1
                                                                                                : 0;
        }
        if (people != group.counts.named)
            problems.append(group.name + QStringLiteral(": cards are not those counted"));
        if (unnamed != group.counts.unnamed())
            problems.append(group.name + QStringLiteral(": unnamed cards are wrong"));
    }
    std::vector<int> main(chart.people.size(), 0);
    for (const ChartCard &card : chart.cards) {
        if (card.person != kNone && !card.secondary) ++main[card.person];
    }
    if (std::any_of(main.begin(), main.end(), [](int cards) { return cards != 1; }))
        problems.append(QStringLiteral("somebody has no card of a main post, or two"));
    return firstOf(problems);
}

}   // namespace wallchart
