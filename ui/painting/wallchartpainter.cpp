// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/wallchartpainter.h"

#include "ui/painting/blockpainter.h"
#include "ui/painting/cardpainter.h"

namespace wallchart {

namespace {

struct VisibleBlock {
    std::uint32_t block;
    Range cards;
};

/// The blocks of a page that touch `area`, with their cards that may.
std::vector<VisibleBlock> visibleBlocks(const WallChartGeometry &geometry, const PaintView &view)
{
    std::vector<VisibleBlock> found;
    if (view.visible.isNull()) {
        const Range blocks = geometry.pages.at(view.page).blocks;
        for (std::uint32_t i = blocks.first; i < blocks.end; ++i)
            found.push_back({i, geometry.blocks[i].cards});
        return found;
    }
    for (const std::uint32_t i : geometry.blocksIn(view.visible))
        found.push_back({i, geometry.cardsIn(i, view.visible)});
    return found;
}

}   // namespace

void paintWallChart(QPainter &painter, const ChartPicture &picture, const Theme &theme,
                    TextShaper &shaper, const PaintView &view)
{
    const WallChartGeometry &geometry = picture.geometry;
    if (view.page >= geometry.pages.size()) return;
    const PageBox &page = geometry.pages[view.page];
    const QRectF visible = view.visible.isNull() ? QRectF(QPointF(), page.size) : view.visible;
    ChartCanvas canvas(painter, shaper, view.place, view.device, view.text);
    const ChartInk ink(picture, theme, canvas);
    const std::vector<VisibleBlock> blocks = visibleBlocks(geometry, view);
    if (!view.visible.isNull()) canvas.clipTo(visible);

    if (!geometry.metrics.paper) {
        canvas.fill(visible, theme.canvas);
        canvas.flush();
    }
    for (const VisibleBlock &shown : blocks) paintBlockFrame(ink, geometry.blocks[shown.block]);
    paintSheet(ink, page);
    canvas.flush();
    paintParts(ink, page.parts, visible);
    for (const VisibleBlock &shown : blocks) {
        paintParts(ink, geometry.blocks[shown.block].parts, visible);
        paintCards(ink, shown.cards, visible);
    }
    canvas.flush();
    for (const VisibleBlock &shown : blocks)
        paintCellDigits(ink, geometry.blocks[shown.block].digits, visible);
    canvas.flush();
    paintWatermarks(ink, page.parts);
    canvas.flush();
}

}   // namespace wallchart
