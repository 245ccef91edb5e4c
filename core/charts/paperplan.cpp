// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/paperplan.h"

namespace wallchart {

namespace {

constexpr double kTolerance = 0.01;

class PagePlanner {
public:
    PagePlanner(const LayoutContext &context, const PageRoom &room)
        : m_context(context), m_room(room), m_spacing(spacingOf(context.metrics))
    {
    }

    PaperPlan plan(Packing packing)
    {
        const auto &groups = m_context.chart.groups;
        for (std::uint32_t group = 0; group < groups.size(); group = groups[group].end) {
            const bool whole = packing == Packing::Whole
                               && (intoLastStrip(group) || intoNewStrip(group)
                                   || ontoNewPage(group));
            if (!whole) overPages(group, packing);
        }
        if (m_plan.pages.empty()) m_plan.pages.emplace_back();
        return std::move(m_plan);
    }

private:
    [[nodiscard]] std::size_t pageNumber() const
    {
        return m_plan.pages.empty() ? 0 : m_plan.pages.size() - 1;
    }
    [[nodiscard]] double widthOf(int columns) const
    {
        return 2 * m_spacing.padding + innerWidthOf(m_context.metrics, columns);
    }
    [[nodiscard]] std::optional<BlockPlan> planWithin(std::uint32_t group, int columns,
                                                      double height) const;
    [[nodiscard]] std::optional<BlockPlan> narrowest(std::uint32_t group, QSizeF room) const;
    bool intoLastStrip(std::uint32_t group);
    bool intoNewStrip(std::uint32_t group);
    bool ontoNewPage(std::uint32_t group);
    void overPages(std::uint32_t group, Packing packing);
    void putWhole(PlannedStrip &strip, BlockPlan plan);
    [[nodiscard]] std::size_t fill(const BlockPlan &plan, std::size_t from, double room,
                                   double &height) const;
    std::size_t fillOverfull(const BlockPlan &plan, std::size_t from, double &height);
    bool beginBelow(const BlockPlan &plan, std::size_t &from);
    void repeatHeading(BlockPlan &plan, std::size_t from);

    const LayoutContext &m_context;
    const PageRoom &m_room;
    BlockSpacing m_spacing;
    PaperPlan m_plan;
};

/// The plan when the whole block fits; a rough look first spares measuring names in vain.
std::optional<BlockPlan> PagePlanner::planWithin(std::uint32_t group, int columns,
                                                 double height) const
{
    const double title = m_context.lineHeight(TextRole::BlockTitle);
    if (roughHeight(m_context, group, columns, title) > height) return std::nullopt;
    BlockPlan plan = planBlock(m_context, group, columns, innerWidthOf(m_context.metrics, columns));
    return plan.height <= height + kTolerance ? std::optional(std::move(plan)) : std::nullopt;
}

std::optional<BlockPlan> PagePlanner::narrowest(std::uint32_t group, QSizeF room) const
{
    const int most = columnsIn(m_context.metrics, room.width());
    if (widthOf(std::min(2, most)) > room.width() + kTolerance) return std::nullopt;
    for (int columns = std::min(2, most); columns <= most; ++columns) {
        if (auto plan = planWithin(group, columns, room.height())) return plan;
    }
    return std::nullopt;
}

void PagePlanner::putWhole(PlannedStrip &strip, BlockPlan plan)
{
    strip.parts.push_back(
        {m_plan.blocks.size(), 0, plan.pieces.size(), strip.bottom, plan.height, false});
    strip.bottom += plan.height + m_spacing.between;
    m_plan.blocks.push_back(std::move(plan));
}

bool PagePlanner::intoLastStrip(std::uint32_t group)
{
    if (m_plan.pages.empty() || m_plan.pages.back().strips.empty()) return false;
    PlannedStrip &strip = m_plan.pages.back().strips.back();
    auto plan = planWithin(group, strip.columns, m_room(pageNumber()).height() - strip.bottom);
    if (!plan) return false;
    putWhole(strip, std::move(*plan));
    return true;
}

bool PagePlanner::intoNewStrip(std::uint32_t group)
{
    if (m_plan.pages.empty()) return false;
    QSizeF room = m_room(pageNumber());
    const PlannedPage &page = m_plan.pages.back();
    if (page.strips.empty()) return false;
    room.rwidth() -= stripsWidth(m_context.metrics, page, 0) + m_spacing.between;
    auto plan = narrowest(group, room);
    if (!plan) return false;
    m_plan.pages.back().strips.push_back({plan->columns, 0, {}});
    putWhole(m_plan.pages.back().strips.back(), std::move(*plan));
    return true;
}

bool PagePlanner::ontoNewPage(std::uint32_t group)
{
    auto plan = narrowest(group, m_room(m_plan.pages.size()));
    if (!plan) return false;
    m_plan.pages.push_back({{{plan->columns, 0, {}}}});
    putWhole(m_plan.pages.back().strips.back(), std::move(*plan));
    return true;
}

/// The end of the pieces from `from` that fit; headings stay with what follows. `from` when
/// not even one row does.
std::size_t PagePlanner::fill(const BlockPlan &plan, std::size_t from, double room,
                              double &height) const
{
    const double header = from == 0 ? plan.header.height : plan.continuedHeight;
    height = 2 * m_spacing.padding + header + m_spacing.afterHeader
             - m_context.metrics.gap.height();
    std::size_t to = from;
    while (to < plan.pieces.size() && height + plan.pieces[to].height <= room + kTolerance)
        height += plan.pieces[to++].height;
    while (to < plan.pieces.size() && to > from && plan.pieces[to - 1].heading)
        height -= plan.pieces[--to].height;
    return to;
}

/// Puts one row where none fits, and says so.
std::size_t PagePlanner::fillOverfull(const BlockPlan &plan, std::size_t from, double &height)
{
    m_plan.overfull = true;
    std::size_t to = from;
    while (to < plan.pieces.size()) {
        height += plan.pieces[to].height;
        if (!plan.pieces[to++].heading) break;
    }
    return to;
}

/// Begins a block beneath the last one of the page at hand, if there is room for a row.
bool PagePlanner::beginBelow(const BlockPlan &plan, std::size_t &from)
{
    if (m_plan.pages.empty() || m_plan.pages.back().strips.empty()) return false;
    PlannedStrip &strip = m_plan.pages.back().strips.back();
    double height = 0;
    const std::size_t to = fill(plan, 0, m_room(pageNumber()).height() - strip.bottom, height);
    if (to == 0 || strip.columns != plan.columns) return false;
    strip.parts.push_back({m_plan.blocks.size(), 0, to, strip.bottom, height, false});
    strip.bottom += height + m_spacing.between;
    from = to;
    return true;
}

void PagePlanner::repeatHeading(BlockPlan &plan, std::size_t from)
{
    const Piece row = plan.pieces[from];
    if (row.heading || plan.headings.empty()) return;
    const auto at = static_cast<std::uint32_t>(plan.headings.size());
    plan.headings.push_back(subHeading(m_context, row.group, plan.innerWidth, true));
    const double height = plan.headings.back().height + m_spacing.afterHeading;
    plan.pieces.insert(plan.pieces.begin() + static_cast<std::ptrdiff_t>(from),
                       Piece{true, true, row.group, at, at + 1, height});
}

void PagePlanner::overPages(std::uint32_t group, Packing packing)
{
    // The first sheet is never wider than another: those at the end of a poster have no strip.
    const int columns = columnsIn(m_context.metrics, m_room(0).width());
    BlockPlan plan = planBlock(m_context, group, columns, innerWidthOf(m_context.metrics, columns));
    const std::size_t block = m_plan.blocks.size();
    std::size_t from = 0;
    if (packing == Packing::Flowing) beginBelow(plan, from);
    while (from < plan.pieces.size()) {
        if (from > 0) repeatHeading(plan, from);
        double height = 0;
        std::size_t to = fill(plan, from, m_room(m_plan.pages.size()).height(), height);
        if (to == from) to = fillOverfull(plan, from, height);
        PlannedStrip strip{
            columns, height + m_spacing.between, {{block, from, to, 0, height, from > 0}}};
        m_plan.pages.push_back({{std::move(strip)}});
        from = to;
    }
    m_plan.blocks.push_back(std::move(plan));
}

}   // namespace

PaperPlan planPaper(const LayoutContext &context, const PageRoom &room, Packing packing)
{
    return PagePlanner(context, room).plan(packing);
}

double stripsWidth(const CardMetrics &metrics, const PlannedPage &page, double extra)
{
    const BlockSpacing spacing = spacingOf(metrics);
    double width = -spacing.between;
    for (const PlannedStrip &strip : page.strips)
        width += spacing.between + 2 * spacing.padding + innerWidthOf(metrics, strip.columns)
                 + extra * strip.columns;
    return width;
}

}   // namespace wallchart
