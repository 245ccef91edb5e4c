// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/geometrysteps.h"
#include "core/charts/paperplan.h"
#include "core/charts/sheet.h"

#include <cmath>

namespace wallchart {

namespace {

constexpr double kSmallestScale = 0.6;
constexpr double kLargestScale = 4.0;
constexpr double kLargePrint = 1.5;
/// Cards may grow by so much to fill a page to its edge.
constexpr double kMostStretch = 0.35;

/// Finds the scale, plans and places one printed chart.
class PaperLayout {
public:
    PaperLayout(const WallChart &chart, const PaperRequest &request, const TextMeasurer &measurer)
        : m_chart(chart), m_request(request), m_measurer(measurer),
          m_sheet(chart, request, measurer)
    {
    }

    WallChartGeometry layout()
    {
        m_wanted = m_request.fitPages;
        if (m_request.poster) m_wanted = m_request.poster->columns * m_request.poster->rows;
        const double base = m_request.largePrint ? kLargePrint : 1.0;
        double scale = std::clamp(m_request.scale * base, kSmallestScale, kLargestScale);
        if (m_wanted) scale = fittingScale(base);
        PaperPlan plan = planAt(scale);
        while (plan.overfull && scale > kSmallestScale) {
            scale = std::max(kSmallestScale, 0.85 * scale);
            plan = planAt(scale);
        }
        return place(plan, scale);
    }

private:
    [[nodiscard]] QRectF body(std::size_t page)
    {
        while (m_bodies.size() <= page)
            m_bodies.push_back(m_sheet.body(static_cast<int>(m_bodies.size())));
        return m_bodies[page];
    }
    [[nodiscard]] LayoutContext contextAt(double scale)
    {
        LayoutContext context{m_chart, m_request.words, m_measurer,
                              paperMetrics(scale, m_measurer)};
        const double room = body(0).width() - 2 * spacingOf(context.metrics).padding;
        context.metrics.card.setWidth(std::min(context.metrics.card.width(), room));
        return context;
    }
    PaperPlan planAt(double scale)
    {
        return planPaper(
            contextAt(scale), [this](std::size_t page) { return body(page).size(); }, m_packing);
    }
    [[nodiscard]] bool fitsAt(double scale)
    {
        const PaperPlan plan = planAt(scale);
        return !plan.overfull && static_cast<int>(plan.pages.size()) <= *m_wanted;
    }
    /// Whole blocks look best; when they do not fit at the plain size, they may flow.
    double fittingScale(double base)
    {
        const double smallest = kSmallestScale * base;
        const double whole = largestFitting(smallest, kLargestScale);
        if (whole >= base) return whole;
        const bool wholeFits = fitsAt(whole);
        m_packing = Packing::Flowing;
        const double flowing = largestFitting(smallest, kLargestScale);
        if (fitsAt(flowing) && (!wholeFits || flowing > 1.1 * whole)) return flowing;
        m_packing = Packing::Whole;
        return whole;
    }
    double largestFitting(double smallest, double largest)
    {
        if (!fitsAt(smallest) || fitsAt(largest)) return fitsAt(largest) ? largest : smallest;
        for (int step = 0; step < 9; ++step) {
            const double middle = std::sqrt(smallest * largest);
            (fitsAt(middle) ? smallest : largest) = middle;
        }
        return smallest;
    }
    /// How much wider each card of a page becomes, so that its blocks reach both edges. The last
    /// page may be nearly empty: it keeps to what the one before it has.
    [[nodiscard]] double stretchOf(const CardMetrics &metrics, const PaperPlan &plan,
                                   std::size_t number);
    WallChartGeometry place(const PaperPlan &plan, double scale);
    void placePage(WallChartGeometry &geometry, const LayoutContext &context, const PaperPlan &plan,
                   std::size_t number);

    const WallChart &m_chart;
    const PaperRequest &m_request;
    const TextMeasurer &m_measurer;
    Sheet m_sheet;
    std::vector<QRectF> m_bodies;
    std::optional<int> m_wanted;
    Packing m_packing = Packing::Whole;
    double m_stretch = 0;   // of the page placed last
};

double PaperLayout::stretchOf(const CardMetrics &metrics, const PaperPlan &plan, std::size_t number)
{
    const PlannedPage &page = plan.pages[number];
    int columns = 0;
    for (const PlannedStrip &strip : page.strips) columns += strip.columns;
    if (columns == 0) return 0;
    const double spare = body(number).width() - stripsWidth(metrics, page, 0);
    const bool last = number > 0 && number + 1 == plan.pages.size();
    return std::clamp(spare / columns, 0.0, last ? m_stretch : kMostStretch * metrics.card.width());
}

WallChartGeometry PaperLayout::place(const PaperPlan &plan, double scale)
{
    WallChartGeometry geometry;
    const LayoutContext context = contextAt(scale);
    geometry.metrics = context.metrics;
    geometry.scale = scale;
    geometry.fits = !plan.overfull
                    && (!m_wanted || static_cast<int>(plan.pages.size()) <= *m_wanted);
    geometry.cards.reserve(m_chart.cards.size());
    for (std::size_t number = 0; number < plan.pages.size(); ++number)
        placePage(geometry, context, plan, number);
    if (m_request.rightToLeft) mirrorPages(geometry);
    return geometry;
}

void PaperLayout::placePage(WallChartGeometry &geometry, const LayoutContext &context,
                            const PaperPlan &plan, std::size_t number)
{
    const PlannedPage &page = plan.pages[number];
    const QRectF room = body(number);
    LayoutContext wide = context;
    m_stretch = stretchOf(context.metrics, plan, number);
    wide.metrics.card.rwidth() += m_stretch;
    const BlockSpacing spacing = spacingOf(context.metrics);
    SheetContents contents{.page = static_cast<int>(number),
                           .pages = static_cast<int>(plan.pages.size())};
    contents.scale = geometry.scale;
    Range blocks{static_cast<std::uint32_t>(geometry.blocks.size()), 0};
    double x = room.left();
    for (const PlannedStrip &strip : page.strips) {
        const double width = 2 * spacing.padding + innerWidthOf(wide.metrics, strip.columns);
        for (const PlannedPart &part : strip.parts) {
            const BlockPlan &block = plan.blocks[part.block];
            const QRectF frame(x, room.top() + part.top, width, part.height);
            placeBlock(geometry, wide, block, part.from, part.to, frame, part.continued);
            contents.blocks.append(groupName(m_chart, block.group, m_request.words));
            contents.continues = contents.continues || part.continued;
        }
        x += width + spacing.between;
    }
    blocks.end = static_cast<std::uint32_t>(geometry.blocks.size());
    PageBox box = m_sheet.place(geometry, contents);
    box.blocks = blocks;
    geometry.pages.push_back(std::move(box));
}

}   // namespace

WallChartGeometry layoutWallChart(const WallChart &chart, const PaperRequest &request,
                                  const TextMeasurer &measurer)
{
    return PaperLayout(chart, request, measurer).layout();
}

}   // namespace wallchart
