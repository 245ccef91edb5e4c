// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/textmeasurer.h"
#include "core/charts/wallchart.h"

#include <QRectF>

#include <vector>

namespace wallchart {

/// The levels of detail, from cells to whole cards.
enum class Detail { Cells = 0, Digits = 1, Initials = 2, Names = 3, Cards = 4 };

/// The sizes of cards and what is around them, in the unit of the layout.
struct CardMetrics {
    Detail detail = Detail::Cards;
    double scale = 1;     ///< of everything against the plain sizes: strokes, radii
    bool paper = false;   ///< names are never elided, texts never below 8 pt
    QSizeF card;
    QSizeF gap;
    double tab = 0;   ///< width of the colour tab; 0 = the whole card is coloured
    double digitSize = 0;
    double nameSize = 0;
    double metaSize = 0;
    double star = 0;
    double diamond = 0;
    double pip = 0;
    double pipGap = 0;
    double pad = 0;   ///< from the tab to the text, and from the text to the end edge
};

enum class Align { Start, Center, End };
/// How loud a text is.
enum class Tone { Plain, Secondary, Muted, Warning };

/// A text and a box it fits into, on one line.
struct TextBox {
    QRectF rect;
    QString text;
    TextStyle style;
    Tone tone = Tone::Plain;
    Align align = Align::Start;   ///< in the layout's reading direction
    int boldFrom = 0;             ///< the emphasised run: the number in a sentence
    int boldLength = 0;
    bool turned = false;    ///< reads downwards: the text runs along the box's height
    bool outline = false;   ///< watermark: large and faint, across the box
};

/// People of one level in a distribution bar.
struct BarSegment {
    QRectF rect;
    std::int16_t level = 0;   ///< 0 = unassessed, dashed
    std::int32_t people = 0;
    bool labelled = false;   ///< wide and high enough for its number, in `text`
    QString text = {};
    double textSize = 0;
};

/// What a group did in a test against its goal.
struct GoalBar {
    QRectF track;
    QRectF filled;
    QRectF tick;   ///< the goal, crossing the bar
    bool met = false;
};

enum class MarkKind {
    FilledStar,
    OutlinedStar,
    Diamond,
    TookPart,
    DidNot,
    Refused,
    NotAsked,
    Level,       ///< a swatch with the digit `level`; 0 = unassessed
    StaleNotch   ///< a swatch with the notch of stale assessments
};

/// A painted sign, in headers and the legend.
struct Mark {
    QRectF rect;
    MarkKind kind = MarkKind::FilledStar;
    std::int16_t level = 0;
};

enum class RuleKind {
    Header,     ///< thick, under the sheet's header and above its legend
    Block,      ///< thin, under a block's header
    Divider,    ///< thin, between parts of the legend
    Cut,        ///< cut mark
    GlueEdge,   ///< dashed, where the glue strip begins
    WriteIn     ///< dotted: space to write a name
};

struct Rule {
    QPointF from;
    QPointF to;
    RuleKind kind = RuleKind::Block;
};

/// One card in its place. What is inside: cardParts().
struct CardBox {
    std::uint32_t card = 0;   ///< index in WallChart::cards
    float x = 0;
    float y = 0;
    float width = 0;
    float height = 0;
    [[nodiscard]] QRectF rect() const
    {
        return {double(x), double(y), double(width), double(height)};
    }
};

/// LOD 0: cells of a run of one colour that together carry its digit or letter.
struct DigitMark {
    QRectF rect;
    std::int16_t code = 0;   ///< WallChart::codeOf() of its cards, never 0
    bool single = false;     ///< one cell, small digit
};

/// A heading inside a block; its texts are among the block's.
struct HeadingBox {
    QRectF rect;
    std::uint32_t group = 0;
};

/// The painted things of one block or page: ranges in the geometry's flat lists.
struct Parts {
    Range texts = {};
    Range segments = {};
    Range goalBars = {};
    Range marks = {};
    Range rules = {};
};

/// A block, or the part of it that is on one page.
struct BlockBox {
    QRectF rect;
    QRectF header;   ///< inside rect
    std::uint32_t group = 0;
    std::uint32_t page = 0;
    bool continued = false;   ///< began on an earlier page
    bool framed = true;       ///< LOD 0 blocks have no frame
    Parts parts = {};
    Range cards = {};   ///< in `cards`; from top to bottom, row by row
    Range headings = {};
    Range digits = {};
};

/// One sheet, with its own origin at the top left of the paper.
struct PageBox {
    QSizeF size;
    QRectF content;        ///< inside margins and glue strips
    QRectF glueEnd = {};   ///< the strip at the end edge; null = none
    QRectF glueBottom = {};
    QString code = {};   ///< of a poster: A1, A2, B1
    Range blocks = {};
    Parts parts = {};
    std::vector<QRectF> mapCells = {};   ///< the sheet map, row by row
    int mapCurrent = -1;
};

/// Where everything of a wall chart is. Screen: pixels, one page without edges; paper: points
/// (1/72 inch), one page each. Mirrored already when `rightToLeft`.
struct WallChartGeometry {
    CardMetrics metrics;
    bool rightToLeft = false;
    bool fits = true;   ///< false: more pages than asked for even at the smallest size
    double scale = 1;   ///< of the layout against 100 %
    std::vector<PageBox> pages;
    std::vector<BlockBox> blocks;
    std::vector<HeadingBox> headings;
    std::vector<CardBox> cards;
    std::vector<TextBox> texts;
    std::vector<BarSegment> segments;
    std::vector<GoalBar> goalBars;
    std::vector<Mark> marks;
    std::vector<Rule> rules;
    std::vector<DigitMark> digits;
    std::vector<std::vector<std::uint32_t>> bands;   ///< per kBandHeight: the blocks that touch it

    /// The blocks of the screen's page that touch `area`, in order. Cost O(found).
    [[nodiscard]] std::vector<std::uint32_t> blocksIn(const QRectF &area) const;
    /// The cards of a block whose rows touch `area`. Cost O(log n).
    [[nodiscard]] Range cardsIn(std::uint32_t block, const QRectF &area) const;
    /// The card box at a point of the screen's page, or kNone.
    [[nodiscard]] std::uint32_t cardAt(const QPointF &point) const;
};

inline constexpr double kBandHeight = 512;

}   // namespace wallchart
