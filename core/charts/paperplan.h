// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/blockpieces.h"

namespace wallchart {

/// Some pieces of a block on one page.
struct PlannedPart {
    std::size_t block = 0;   ///< in PaperPlan::blocks
    std::size_t from = 0;
    std::size_t to = 0;
    double top = 0;   ///< below the top of the page's body
    double height = 0;
    bool continued = false;
};

/// Blocks beneath one another, all with the same number of card columns.
struct PlannedStrip {
    int columns = 1;
    double bottom = 0;   ///< where the next block would begin
    std::vector<PlannedPart> parts;
};

struct PlannedPage {
    std::vector<PlannedStrip> strips;
};

/// Which block goes on which page: strips from start to end, blocks from top to bottom.
struct PaperPlan {
    std::vector<BlockPlan> blocks;
    std::vector<PlannedPage> pages;
    bool overfull = false;   ///< a row of cards is higher than a whole page
};

/// The room for blocks on a page.
using PageRoom = std::function<QSizeF(std::size_t page)>;

/// How blocks share pages.
enum class Packing {
    Whole,    ///< a block gets the fewest card columns with which it fits a page in one piece
    Flowing   ///< blocks of a page's whole width follow one another, cut wherever a page ends
};

/// Fills pages in the order of the chart. A block that no page can hold in one piece is cut
/// between headings and rows, whatever the packing.
[[nodiscard]] PaperPlan planPaper(const LayoutContext &context, const PageRoom &room,
                                  Packing packing = Packing::Whole);

/// The width of strips side by side when each card is `extra` wider.
[[nodiscard]] double stripsWidth(const CardMetrics &metrics, const PlannedPage &page, double extra);

}   // namespace wallchart
