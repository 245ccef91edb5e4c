// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/blockpieces.h"
#include "core/charts/geometrysteps.h"
#include "core/charts/layoutrequest.h"

namespace wallchart {

namespace {

/// How a viewport is divided: `lanes` side by side, each of so many card columns.
struct Lanes {
    int count = 1;
    int cardColumns = 1;
    double width = 0;   ///< of one lane's block
    double gap = 0;
    double margin = 0;

    [[nodiscard]] double left(int lane) const { return margin + lane * (width + gap); }
    [[nodiscard]] double spanWidth(int lanes) const { return lanes * width + (lanes - 1) * gap; }
};

int fewestColumns(Detail detail)
{
    switch (detail) {
    case Detail::Cells: return 15;
    case Detail::Digits: return 14;
    case Detail::Initials: return 7;
    case Detail::Names: return 3;
    case Detail::Cards: break;
    }
    return 3;
}

std::vector<std::uint32_t> blocksOf(const WallChart &chart)
{
    std::vector<std::uint32_t> blocks;
    for (std::uint32_t group = 0; group < chart.groups.size(); group = chart.groups[group].end)
        blocks.push_back(group);
    return blocks;
}

/// As many lanes of the fewest card columns as fit, then as many columns as these can have.
Lanes lanesFor(const CardMetrics &metrics, double width, std::size_t blocks)
{
    const BlockSpacing spacing = spacingOf(metrics);
    Lanes lanes{.gap = spacing.between, .margin = 13 * metrics.scale};
    const double room = std::max(1.0, width - 2 * lanes.margin);
    const int fewest = std::min(fewestColumns(metrics.detail), columnsIn(metrics, room));
    const double narrow = 2 * spacing.padding + innerWidthOf(metrics, fewest);
    lanes.count = std::clamp(static_cast<int>((room + lanes.gap) / (narrow + lanes.gap)), 1,
                             static_cast<int>(std::max<std::size_t>(1, blocks)));
    const double most = (room - (lanes.count - 1) * lanes.gap) / lanes.count;
    lanes.cardColumns = columnsIn(metrics, most);
    lanes.width = 2 * spacing.padding + innerWidthOf(metrics, lanes.cardColumns);
    return lanes;
}

/// Drops blocks into lanes, each where it begins highest; big ones take several lanes.
class LanePacker {
public:
    LanePacker(const LayoutContext &context, const Lanes &lanes, double viewport)
        : m_context(context), m_lanes(lanes), m_tooHigh(1.5 * viewport),
          m_bottoms(static_cast<std::size_t>(lanes.count), lanes.margin)
    {
    }

    void pack(WallChartGeometry &geometry, std::uint32_t group)
    {
        BlockPlan plan = planFor(group, 1);
        int span = 1;
        double height = plan.height;
        while (span < m_lanes.count && height > m_tooHigh)
            height = roughHeight(m_context, group, columnsOf(++span), plan.header.height);
        if (span > 1) plan = planFor(group, span);
        const auto [lane, top] = highestPlace(span);
        const QRectF frame(m_lanes.left(lane), top, m_lanes.spanWidth(span), plan.height);
        placeBlock(geometry, m_context, plan, 0, plan.pieces.size(), frame, false);
        for (int i = lane; i < lane + span; ++i)
            m_bottoms[static_cast<std::size_t>(i)] = frame.bottom() + m_lanes.gap;
    }
    [[nodiscard]] double bottom() const
    {
        return *std::max_element(m_bottoms.begin(), m_bottoms.end());
    }

private:
    [[nodiscard]] BlockPlan planFor(std::uint32_t group, int span) const
    {
        const double inner = m_lanes.spanWidth(span) - 2 * spacingOf(m_context.metrics).padding;
        return planBlock(m_context, group, columnsOf(span), inner);
    }
    [[nodiscard]] int columnsOf(int span) const
    {
        return columnsIn(m_context.metrics, m_lanes.spanWidth(span));
    }
    [[nodiscard]] std::pair<int, double> highestPlace(int span) const
    {
        std::pair<int, double> best{0, std::numeric_limits<double>::max()};
        for (int lane = 0; lane + span <= m_lanes.count; ++lane) {
            const auto from = m_bottoms.begin() + lane;
            const double top = *std::max_element(from, from + span);
            if (top < best.second - 0.01) best = {lane, top};
        }
        return best;
    }

    const LayoutContext &m_context;
    const Lanes &m_lanes;
    double m_tooHigh;
    std::vector<double> m_bottoms;
};

}   // namespace

WallChartGeometry layoutWallChart(const WallChart &chart, const ScreenRequest &request,
                                  const TextMeasurer &measurer)
{
    WallChartGeometry geometry;
    geometry.metrics = screenMetrics(request.zoom, request.textScale, measurer);
    geometry.scale = geometry.metrics.scale;
    const LayoutContext context{chart, request.words, measurer, geometry.metrics};
    const std::vector<std::uint32_t> blocks = blocksOf(chart);
    const Lanes lanes = lanesFor(geometry.metrics, request.width, blocks.size());
    geometry.cards.reserve(chart.cards.size());
    geometry.blocks.reserve(blocks.size());
    LanePacker packer(context, lanes, request.width);
    for (const std::uint32_t group : blocks) packer.pack(geometry, group);
    const double width = std::max(request.width, lanes.spanWidth(lanes.count) + 2 * lanes.margin);
    const double height = packer.bottom() - lanes.gap + lanes.margin;
    PageBox page{.size = {width, std::max(height, 2 * lanes.margin)}, .content = {}};
    page.content = QRectF(QPointF(0, 0), page.size);
    page.blocks = {0, static_cast<std::uint32_t>(geometry.blocks.size())};
    geometry.pages.push_back(page);
    if (request.rightToLeft) mirrorPages(geometry);
    indexBands(geometry);
    return geometry;
}

}   // namespace wallchart
