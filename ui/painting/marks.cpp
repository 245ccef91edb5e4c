// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/marks.h"

#include <cmath>
#include <numbers>

namespace wallchart {

namespace {

/// Inner radius of the star against the outer one: a little fuller than a pentagram, so that a
/// 7 px star still has a body.
constexpr double kStarWaist = 0.47;

/// Kinds of stamps; those of cards are below zero, and so below the marks.
constexpr int kFilledStarStamp = 1;
constexpr int kOutlinedStarStamp = 2;
constexpr int kDiamondStamp = 3;
constexpr int kDotStamp = 4;
constexpr int kNotchStamp = 5;
constexpr int kMirroredNotchStamp = 6;
constexpr int kPipStamps = 7;   ///< and one for each kind of pip

QRectF middleSquare(const QRectF &rect)
{
    const double side = std::min(rect.width(), rect.height());
    return {rect.center().x() - side / 2, rect.center().y() - side / 2, side, side};
}

void drawCross(ChartCanvas &canvas, const QRectF &square, const QColor &color)
{
    if (canvas.prefersSigns()) {
        canvas.sign(QString(QChar(0xD7)), FontWeight::Bold, square.center(), square.width() * 0.9,
                    color);
        return;
    }
    const double width = square.width() * 0.24;
    const QRectF arms = square.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    canvas.line({arms.topLeft(), arms.bottomRight()}, color, width);
    canvas.line({arms.bottomLeft(), arms.topRight()}, color, width);
}

void drawDash(ChartCanvas &canvas, const QRectF &square, const QColor &color)
{
    const double width = square.width() * 0.5;
    if (canvas.prefersSigns()) {
        canvas.sign(QStringLiteral("-"), FontWeight::Regular, square.center(), width, color);
        return;
    }
    const QPointF half(width / 2, 0);
    canvas.line({square.center() - half, square.center() + half}, color,
                std::max(square.width() * 0.16, 0.5));
}

void drawPip(ChartCanvas &canvas, const QRectF &square, Pip pip, const Theme &theme,
             const QColor &ground)
{
    const double side = square.width();
    switch (pip) {
    case Pip::TookPart: canvas.disc(square.center(), side, theme.ink); break;
    case Pip::DidNot: canvas.ring(square.center(), side, side * 0.17, theme.ink, ground); break;
    case Pip::Refused: drawCross(canvas, square, theme.refused); break;
    case Pip::NotAsked: drawDash(canvas, square, theme.muted); break;
    case Pip::Excluded: break;
    }
}

QPainterPath diamondPath(const QRectF &square)
{
    QPainterPath path(QPointF(square.center().x(), square.top()));
    path.lineTo(square.right(), square.center().y());
    path.lineTo(square.center().x(), square.bottom());
    path.lineTo(square.left(), square.center().y());
    path.closeSubpath();
    return path;
}

void drawStar(ChartCanvas &canvas, const QRectF &square, Star star, const QColor &color,
              const QColor &hole)
{
    if (star == Star::Filled) {
        canvas.shape(starPath(square), color);
        return;
    }
    const double width = std::max(square.width() * 0.1, 0.5);
    const QPainterPath path = starPath(square.adjusted(width, width, -width, -width));
    canvas.shape(path, hole);
    canvas.outline(path, color, width);
}

void drawNotch(ChartCanvas &canvas, const QRectF &square, bool rightToLeft, const Theme &theme,
               const QColor &ground)
{
    const QPointF corner = rightToLeft ? square.topLeft() : square.topRight();
    const QPointF along = rightToLeft ? square.topRight() : square.topLeft();
    const QPointF down = rightToLeft ? square.bottomLeft() : square.bottomRight();
    const QPointF fold = rightToLeft ? square.bottomRight() : square.bottomLeft();
    QPainterPath cut(along);
    cut.lineTo(corner);
    cut.lineTo(down);
    cut.closeSubpath();
    QPainterPath folded(along);
    folded.lineTo(down);
    folded.lineTo(fold);
    folded.closeSubpath();
    canvas.shape(cut, ground);
    canvas.shape(folded, theme.text2);
}

}   // namespace

QPainterPath starPath(const QRectF &rect)
{
    const QRectF square = middleSquare(rect);
    const double radius = square.width() * 0.52;
    // The star hangs a little above the middle of its circle.
    const QPointF center = square.center() + QPointF(0, square.height() * 0.04);
    QPainterPath path;
    for (int i = 0; i < 10; ++i) {
        const double reach = i % 2 == 0 ? radius : radius * kStarWaist;
        const double angle = std::numbers::pi * (i / 5.0 - 0.5);
        const QPointF at = center + QPointF(std::cos(angle), std::sin(angle)) * reach;
        if (i == 0) path.moveTo(at);
        else path.lineTo(at);
    }
    path.closeSubpath();
    return path;
}

void paintStar(ChartCanvas &canvas, const QRectF &rect, Star star, const QColor &color,
               const QColor &hole)
{
    if (star == Star::None || rect.isEmpty()) return;
    const QRectF square = middleSquare(rect);
    const int kind = star == Star::Filled ? kFilledStarStamp : kOutlinedStarStamp;
    canvas.stamp(
        {kind, color.rgba(), hole.rgba(), square.size()}, square.topLeft(),
        [&](ChartCanvas &ground, const QRectF &box) { drawStar(ground, box, star, color, hole); });
}

void paintDot(ChartCanvas &canvas, const QRectF &rect, const QColor &color)
{
    canvas.stamp({kDotStamp, color.rgba(), 0, rect.size()}, rect.topLeft(),
                 [&](ChartCanvas &ground, const QRectF &box) {
                     ground.disc(box.center(), std::min(box.width(), box.height()), color);
                 });
}

void paintDiamond(ChartCanvas &canvas, const QRectF &rect, const QColor &color)
{
    if (rect.isEmpty()) return;
    const QRectF square = middleSquare(rect);
    canvas.stamp(
        {kDiamondStamp, color.rgba(), 0, square.size()}, square.topLeft(),
        [&](ChartCanvas &ground, const QRectF &box) { ground.shape(diamondPath(box), color); });
}

void paintPip(ChartCanvas &canvas, const QRectF &rect, Pip pip, const Theme &theme,
              const QColor &ground)
{
    if (pip == Pip::Excluded || rect.isEmpty()) return;
    const QRectF square = middleSquare(rect);
    canvas.stamp(
        {kPipStamps + static_cast<int>(pip), theme.ink.rgba(), ground.rgba(), square.size()},
        square.topLeft(),
        [&](ChartCanvas &paper, const QRectF &box) { drawPip(paper, box, pip, theme, ground); });
}

void paintStaleNotch(ChartCanvas &canvas, const QRectF &square, bool rightToLeft,
                     const Theme &theme, const QColor &ground)
{
    if (square.isEmpty()) return;
    const int kind = rightToLeft ? kMirroredNotchStamp : kNotchStamp;
    canvas.stamp({kind, theme.text2.rgba(), ground.rgba(), square.size()}, square.topLeft(),
                 [&](ChartCanvas &paper, const QRectF &box) {
                     drawNotch(paper, box, rightToLeft, theme, ground);
                 });
}

}   // namespace wallchart
