// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/blockheader.h"
#include "core/charts/namefit.h"

namespace wallchart {

/// A heading or a row of cards: what a page break must not go through.
struct Piece {
    bool heading = false;
    bool continued = false;   ///< a heading repeated on a further page
    std::uint32_t group = 0;
    std::uint32_t first = 0;   ///< rows: places in BlockPlan::order; headings: in `headings`
    std::uint32_t end = 0;
    double height = 0;   ///< with the gap below
};

/// A block cut into pieces for a number of card columns.
struct BlockPlan {
    std::uint32_t group = 0;
    int columns = 1;
    double innerWidth = 0;
    HeaderParts header = {};
    std::vector<HeaderParts> headings = {};
    double continuedHeight = 0;              ///< of the header on further pages
    std::vector<std::uint32_t> order = {};   ///< cards, in the order painted
    std::vector<std::uint8_t> spans =
        {};   ///< beside `order`: card columns taken; empty = one each
    std::vector<Piece> pieces = {};
    double height = 0;   ///< of the whole block with header and padding
};

/// The lengths around cards, in the unit of the layout.
struct BlockSpacing {
    double padding = 0;   ///< inside the frame
    double afterHeader = 0;
    double beforeHeading = 0;
    double afterHeading = 0;
    double between = 0;   ///< blocks
};

[[nodiscard]] BlockSpacing spacingOf(const CardMetrics &metrics);
/// Of the cards and gaps inside a block.
[[nodiscard]] double innerWidthOf(const CardMetrics &metrics, int columns);
/// The most card columns a block of `width` can have; at least 1.
[[nodiscard]] int columnsIn(const CardMetrics &metrics, double width);

/// Cuts a block; on paper cards grow and widen until every name fits. `innerWidth` ≥ that of the
/// columns.
[[nodiscard]] BlockPlan planBlock(const LayoutContext &context, std::uint32_t group, int columns,
                                  double innerWidth);
/// The height of a block without measuring names: exact on the screen.
[[nodiscard]] double roughHeight(const LayoutContext &context, std::uint32_t group, int columns,
                                 double headerHeight);

/// Puts pieces [from, to) of a plan at `corner` with `width` for the whole frame.
///
/// `metrics` of the context may have wider cards than the plan's. A `continued` part repeats the
/// short header.
void placeBlock(WallChartGeometry &geometry, const LayoutContext &context, const BlockPlan &plan,
                std::size_t from, std::size_t to, const QRectF &frame, bool continued);

}   // namespace wallchart
