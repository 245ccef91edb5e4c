// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/chartink.h"

#include "ui/painting/categorytones.h"

#include <algorithm>

namespace wallchart {

namespace {

/// From the middle of a line to its baseline: half the height of capitals and digits.
constexpr double kBaseline = 0.357;

struct Piece {
    QString text;
    FontWeight weight;
};

/// Adds a stretch of text, the spaces around it apart: in a text of the other direction they
/// stay between the words that they part.
void addPieces(std::vector<Piece> &pieces, const QString &text, FontWeight weight)
{
    const QString core = text.trimmed();
    const qsizetype begin = core.isEmpty() ? text.size() : text.indexOf(core);
    const QString before = text.left(begin);
    const QString after = text.mid(begin + core.size());
    for (const QString &part : {before, core, after}) {
        if (!part.isEmpty()) pieces.push_back({part, weight});
    }
}

/// The text before, in and after its emphasised run.
std::vector<Piece> piecesOf(const TextBox &box, FontWeight plain)
{
    if (box.boldLength <= 0 || plain == FontWeight::Bold) return {{box.text, plain}};
    std::vector<Piece> pieces;
    addPieces(pieces, box.text.left(box.boldFrom), plain);
    addPieces(pieces, box.text.mid(box.boldFrom, box.boldLength), FontWeight::Bold);
    addPieces(pieces, box.text.mid(box.boldFrom + box.boldLength), plain);
    return pieces;
}

/// Where a line of `width` begins in `box`: its left edge, from the left of the box.
double leftOf(const TextBox &box, double width, double room, bool rightToLeft)
{
    switch (box.align) {
    case Align::Center: return (room - width) / 2;
    case Align::Start: return rightToLeft ? room - width : 0;
    case Align::End: return rightToLeft ? 0 : room - width;
    }
    return 0;
}

/// Large letters across the box, so faint that names stay readable through them.
void paintWatermark(const ChartInk &ink, const TextBox &box, double width)
{
    constexpr double kDegrees = -30;
    constexpr int kFaint = 26;
    QColor color = ink.theme.text;
    color.setAlpha(kFaint);
    QTransform turn;
    turn.rotate(kDegrees);
    const QPointF start = box.rect.center()
                          + turn.map(QPointF(-width / 2, box.style.size * kBaseline));
    ink.canvas.turnedText(box.text, FontWeight::Bold, box.style.size, start, color, kDegrees);
}

}   // namespace

ChartInk::ChartInk(const ChartPicture &shown, const Theme &colors, ChartCanvas &ground)
    : picture(shown), theme(colors), canvas(ground), tones(shown.chart.levels),
      medium(shown.geometry.metrics.paper ? ChartMedium::Paper : ChartMedium::Screen),
      stroke(medium == ChartMedium::Paper ? 0.5 * std::max(0.7, shown.geometry.metrics.scale) : 1)
{
    for (const ChartCategory &category : shown.chart.categories)
        categories.push_back(categoryColors(category, colors));
}

const LevelColors &ChartInk::code(std::int16_t code) const
{
    if (categories.empty()) return level(code);
    const ChartCategory *category = picture.chart.categoryOf(code);
    if (!category) return theme.unassessed;
    return categories[static_cast<std::size_t>(category - picture.chart.categories.data())];
}

const LevelColors &ChartInk::level(int digit) const
{
    return theme.level(tones.toneOf(digit));
}

const QColor &ChartInk::toneColor(Tone tone) const
{
    switch (tone) {
    case Tone::Plain: return theme.text;
    case Tone::Secondary: return theme.text2;
    case Tone::Muted: return theme.muted;
    case Tone::Warning: return theme.warn;
    }
    return theme.text;
}

void paintText(const ChartInk &ink, const TextBox &box, const QColor &color)
{
    if (box.text.isEmpty()) return;
    TextShaper &shaper = ink.canvas.shaper();
    const double size = box.style.size;
    std::vector<Piece> pieces = piecesOf(box, weightOf(box.style.role, ink.medium));
    double width = 0;
    for (const Piece &piece : pieces) width += shaper.width(piece.text, piece.weight, size);
    if (box.outline) {
        paintWatermark(ink, box, width);
        return;
    }
    const double room = box.turned ? box.rect.height() : box.rect.width();
    const double left = leftOf(box, width, room, ink.picture.geometry.rightToLeft && !box.turned);
    if (box.turned) {
        const QPointF at(box.rect.center().x() - size * kBaseline, box.rect.top() + left);
        ink.canvas.turnedText(box.text, pieces.front().weight, size, at, color, 90);
        return;
    }
    if (pieces.size() > 1 && startsRightToLeft(box.text))
        std::reverse(pieces.begin(), pieces.end());
    QPointF at(box.rect.left() + left, box.rect.center().y() + size * kBaseline);
    for (const Piece &piece : pieces) {
        ink.canvas.text(piece.text, piece.weight, size, at, color);
        at.rx() += shaper.width(piece.text, piece.weight, size);
    }
}

void paintCentered(const ChartInk &ink, const QString &text, const QRectF &rect,
                   const TextStyle &style, const QColor &color)
{
    TextBox box{rect, text, style};
    box.align = Align::Center;
    paintText(ink, box, color);
}

}   // namespace wallchart
