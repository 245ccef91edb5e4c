// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/blockpieces.h"

#include <numeric>

namespace wallchart {

namespace {

bool hasHeadings(const CardMetrics &metrics)
{
    return metrics.detail != Detail::Cells;
}

/// LOD 0 sorts a whole block by what colours say; others keep the chart's order.
void orderBlock(const WallChart &chart, BlockPlan &plan, Detail detail)
{
    const Range cards = chart.groups[plan.group].cards;
    plan.order.resize(cards.size());
    std::iota(plan.order.begin(), plan.order.end(), cards.first);
    if (detail != Detail::Cells) return;
    const auto rank = [&](std::uint32_t index) {
        const ChartCard &card = chart.cards[index];
        if (card.person == kNone) return 1000;
        if (chart.people[card.person].out) return 1001;
        const int code = chart.codeOf(card);
        return code > 0 ? code : 999;
    };
    std::stable_sort(plan.order.begin(), plan.order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return rank(a) < rank(b); });
}

/// Makes the pieces of one block.
class PieceCutter {
public:
    PieceCutter(const LayoutContext &context, BlockPlan &plan)
        : m_context(context), m_plan(plan), m_spacing(spacingOf(context.metrics)),
          m_offset(context.chart.groups[plan.group].cards.first)
    {
    }

    void cut()
    {
        if (m_context.metrics.paper) m_plan.spans.assign(m_plan.order.size(), 1);
        const ChartGroup &block = m_context.chart.groups[m_plan.group];
        const bool flat = block.end == m_plan.group + 1 || !hasHeadings(m_context.metrics);
        if (flat) return addRows(m_plan.group);
        for (std::uint32_t group = m_plan.group + 1; group < block.end; ++group) {
            addHeading(group);
            if (m_context.chart.groups[group].end == group + 1) addRows(group);
        }
    }

private:
    void addHeading(std::uint32_t group)
    {
        const auto at = static_cast<std::uint32_t>(m_plan.headings.size());
        m_plan.headings.push_back(subHeading(m_context, group, m_plan.innerWidth, false));
        const double before = m_plan.pieces.empty() ? 0 : m_spacing.beforeHeading;
        const double height = before + m_plan.headings.back().height + m_spacing.afterHeading;
        m_plan.pieces.push_back({true, false, group, at, at + 1, height});
    }

    void addRows(std::uint32_t group)
    {
        const Range cards = m_context.chart.groups[group].cards;
        const std::uint32_t end = cards.end - m_offset;
        for (std::uint32_t at = cards.first - m_offset; at < end;) {
            Piece row{false, false, group, at, at, m_context.metrics.card.height()};
            for (int used = 0; row.end < end; ++row.end) {
                used += m_context.metrics.paper ? fitCard(row) : 1;
                if (used > m_plan.columns && row.end > at) break;
                if (m_context.metrics.paper) row.height = std::max(row.height, m_cardHeight);
            }
            row.height += m_context.metrics.gap.height();
            m_plan.pieces.push_back(row);
            at = row.end;
        }
    }

    /// Columns that the card at `row.end` needs so that its name fits whole.
    int fitCard(const Piece &row)
    {
        const CardMetrics &metrics = m_context.metrics;
        const std::uint32_t index = m_plan.order[row.end];
        const ChartCard &card = m_context.chart.cards[index];
        const CardTexts texts = cardTextsOf(m_context.chart, card, m_context.words);
        const double marks = marksWidth(m_context.chart, card, metrics);
        NameFit fit;
        int span = 0;
        do {
            ++span;
            const double width = span * metrics.card.width() + (span - 1) * metrics.gap.width();
            fit = fitName(texts, textWidth(metrics, width), marks, metrics, m_context.measurer);
        } while (fit.broken && span < m_plan.columns);
        m_cardHeight = cardHeight(fit, metrics, m_context.measurer);
        m_plan.spans[row.end] = static_cast<std::uint8_t>(span);
        return span;
    }

    const LayoutContext &m_context;
    BlockPlan &m_plan;
    BlockSpacing m_spacing;
    std::uint32_t m_offset;
    double m_cardHeight = 0;
};

/// Puts the cards of one row; on paper empty places become lines to write on.
void placeRow(WallChartGeometry &geometry, const LayoutContext &context, const BlockPlan &plan,
              const Piece &row, const QPointF &corner, PartList &parts)
{
    const CardMetrics &metrics = context.metrics;
    const double height = row.height - metrics.gap.height();
    double x = corner.x();
    int used = 0;
    for (std::uint32_t i = row.first; i < row.end; ++i) {
        const int span = plan.spans.empty() ? 1 : plan.spans[i];
        const double width = span * metrics.card.width() + (span - 1) * metrics.gap.width();
        geometry.cards.push_back(
            {plan.order[i], float(x), float(corner.y()), float(width), float(height)});
        x += width + metrics.gap.width();
        used += span;
    }
    if (!metrics.paper) return;
    for (; used < plan.columns; ++used, x += metrics.card.width() + metrics.gap.width()) {
        const double y = corner.y() + height - context.px(8);
        parts.rules.push_back({{x + context.px(8), y},
                               {x + metrics.card.width() - context.px(8), y},
                               RuleKind::WriteIn});
    }
}

void placeHeading(WallChartGeometry &geometry, const LayoutContext &context, const BlockPlan &plan,
                  const Piece &piece, const QPointF &corner, double width, PartList &parts)
{
    const bool asPlanned = width == plan.innerWidth;
    const HeaderParts heading = asPlanned
                                    ? plan.headings[piece.first]
                                    : subHeading(context, piece.group, width, piece.continued);
    const double bottom = corner.y() + piece.height - spacingOf(context.metrics).afterHeading;
    const QPointF at(corner.x(), bottom - heading.height);
    parts.add(heading.parts, at);
    geometry.headings.push_back({QRectF(at, QSizeF(width, heading.height)), piece.group});
}

/// How long the run of one colour is that begins at place `from`; kinds as LOD 0 sorts them.
std::uint32_t runEnd(const WallChart &chart, const BlockPlan &plan, std::uint32_t from)
{
    const auto code = [&](std::uint32_t place) {
        return chart.codeOf(chart.cards[plan.order[place]]);
    };
    std::uint32_t end = from + 1;
    while (end < plan.order.size() && code(end) == code(from)) ++end;
    return end;
}

/// The digits of LOD 0: on the first 2×2 cells of a run, else on its first cell; not on stars.
void placeDigits(WallChartGeometry &geometry, const LayoutContext &context, const BlockPlan &plan,
                 std::uint32_t firstBox)
{
    const WallChart &chart = context.chart;
    const auto columns = static_cast<std::uint32_t>(plan.columns);
    const auto hasStar = [&](std::uint32_t place) {
        const std::uint32_t person = chart.cards[plan.order[place]].person;
        return person != kNone && chart.people[person].star != Star::None;
    };
    for (std::uint32_t from = 0, end = 0; from < plan.order.size(); from = end) {
        end = runEnd(chart, plan, from);
        const std::int16_t code = chart.codeOf(chart.cards[plan.order[from]]);
        if (code == 0) continue;
        std::uint32_t square = kNone;
        std::uint32_t single = kNone;
        for (std::uint32_t at = from; at < end && square == kNone; ++at) {
            if (!hasStar(at) && single == kNone) single = at;
            const bool fits = at % columns + 1 < columns && at + columns + 1 < end;
            if (fits && !hasStar(at) && !hasStar(at + 1) && !hasStar(at + columns)
                && !hasStar(at + columns + 1))
                square = at;
        }
        if (square == kNone && single == kNone) single = end - from > 1 ? from : kNone;
        const std::uint32_t at = square != kNone ? square : single;
        if (at == kNone) continue;
        QRectF rect = geometry.cards[firstBox + at].rect();
        if (square != kNone) rect = rect.united(geometry.cards[firstBox + at + columns + 1].rect());
        geometry.digits.push_back({rect, code, square == kNone});
    }
}

}   // namespace

BlockSpacing spacingOf(const CardMetrics &metrics)
{
    const double k = metrics.scale;
    if (metrics.detail == Detail::Cells) return {0, 3 * k, 0, 0, 18 * k};
    return {(metrics.detail == Detail::Digits ? 8 : 12) * k, 8 * k, 6 * k, 4 * k, 12 * k};
}

double innerWidthOf(const CardMetrics &metrics, int columns)
{
    return columns * metrics.card.width() + (columns - 1) * metrics.gap.width();
}

int columnsIn(const CardMetrics &metrics, double width)
{
    const double inner = width - 2 * spacingOf(metrics).padding;
    return std::max(1, static_cast<int>((inner + metrics.gap.width() + 0.01)
                                        / (metrics.card.width() + metrics.gap.width())));
}

BlockPlan planBlock(const LayoutContext &context, std::uint32_t group, int columns,
                    double innerWidth)
{
    BlockPlan plan{.group = group, .columns = columns, .innerWidth = innerWidth};
    const BlockSpacing spacing = spacingOf(context.metrics);
    plan.header = blockHeader(context, group, innerWidth, false);
    if (context.metrics.paper)
        plan.continuedHeight = blockHeader(context, group, innerWidth, true).height;
    orderBlock(context.chart, plan, context.metrics.detail);
    PieceCutter(context, plan).cut();
    plan.height = 2 * spacing.padding + plan.header.height + spacing.afterHeader;
    for (const Piece &piece : plan.pieces) plan.height += piece.height;
    if (!plan.pieces.empty()) plan.height -= context.metrics.gap.height();
    return plan;
}

double roughHeight(const LayoutContext &context, std::uint32_t group, int columns,
                   double headerHeight)
{
    const BlockSpacing spacing = spacingOf(context.metrics);
    const ChartGroup &block = context.chart.groups[group];
    const double row = context.metrics.card.height() + context.metrics.gap.height();
    const auto rows = [&](Range cards) {
        const std::uint32_t count = (cards.size() + std::uint32_t(columns) - 1)
                                    / std::uint32_t(columns);
        return double(count);
    };
    double height = 2 * spacing.padding + headerHeight + spacing.afterHeader;
    if (block.end == group + 1 || !hasHeadings(context.metrics))
        return height + rows(block.cards) * row;
    const double heading = context.lineHeight(TextRole::SubHeading) + spacing.beforeHeading
                           + spacing.afterHeading;
    for (std::uint32_t inner = group + 1; inner < block.end; ++inner) {
        height += heading;
        if (context.chart.groups[inner].end == inner + 1)
            height += rows(context.chart.groups[inner].cards) * row;
    }
    return height;
}

void placeBlock(WallChartGeometry &geometry, const LayoutContext &context, const BlockPlan &plan,
                std::size_t from, std::size_t to, const QRectF &frame, bool continued)
{
    const BlockSpacing spacing = spacingOf(context.metrics);
    const double inner = frame.width() - 2 * spacing.padding;
    BlockBox box{.rect = frame, .header = {}, .group = plan.group, .continued = continued};
    box.framed = context.metrics.detail != Detail::Cells;
    const bool asPlanned = !continued && inner == plan.innerWidth;
    const HeaderParts header = asPlanned ? plan.header
                                         : blockHeader(context, plan.group, inner, continued);
    const double planned = continued ? plan.continuedHeight : plan.header.height;
    const QPointF corner(frame.left() + spacing.padding, frame.top() + spacing.padding);
    box.header = {corner, QSizeF(inner, std::max(planned, header.height))};
    box.cards.first = static_cast<std::uint32_t>(geometry.cards.size());
    box.headings.first = static_cast<std::uint32_t>(geometry.headings.size());
    box.digits.first = static_cast<std::uint32_t>(geometry.digits.size());
    PartList parts;
    parts.add(header.parts, corner);
    // Wider than planned, a header may need fewer lines: what follows moves up.
    const double saved = std::max(0.0, planned - header.height);
    box.rect.setHeight(frame.height() - saved);
    box.header.setHeight(std::max(planned - saved, header.height));
    double y = corner.y() + planned - saved + spacing.afterHeader;
    for (std::size_t i = from; i < to; ++i) {
        const Piece &piece = plan.pieces[i];
        const QPointF at(corner.x(), y);
        if (piece.heading) placeHeading(geometry, context, plan, piece, at, inner, parts);
        else placeRow(geometry, context, plan, piece, at, parts);
        y += piece.height;
    }
    if (context.metrics.detail == Detail::Cells)
        placeDigits(geometry, context, plan, box.cards.first);
    box.cards.end = static_cast<std::uint32_t>(geometry.cards.size());
    box.headings.end = static_cast<std::uint32_t>(geometry.headings.size());
    box.digits.end = static_cast<std::uint32_t>(geometry.digits.size());
    box.page = static_cast<std::uint32_t>(geometry.pages.size());
    box.parts = appendParts(geometry, parts, {});
    geometry.blocks.push_back(std::move(box));
}

}   // namespace wallchart
