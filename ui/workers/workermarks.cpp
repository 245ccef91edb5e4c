// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/workermarks.h"

#include "ui/painting/marks.h"

#include <QPainter>

namespace wallchart {

namespace {

constexpr int kStarMark = 0;
constexpr int kDiamondMark = 10;
constexpr int kPipMark = 20;
constexpr int kNotchMark = 30;

}   // namespace

template <class Draw>
void WorkerMarks::paint(QPainter &painter, const QRect &rect, int mark, const QColor &color,
                        const QColor &ground, Draw draw)
{
    const int side = std::min(rect.width(), rect.height());
    if (side <= 0) return;
    const double ratio = painter.device()->devicePixelRatioF();
    QPixmap &pixmap = m_pixmaps[{mark, color.rgba(), ground.rgba(), side, ratio}];
    if (pixmap.isNull()) {
        pixmap = QPixmap(QSize(side, side) * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter onto(&pixmap);
        onto.setRenderHint(QPainter::Antialiasing);
        TextShaper shaper;
        ChartCanvas canvas(onto, shaper, {}, DeviceKind::Pixels, TextMode::Glyphs);
        draw(canvas, QRectF(0, 0, side, side));
        canvas.flush();
    }
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    painter.drawPixmap(square.topLeft(), pixmap);
}

void WorkerMarks::star(QPainter &painter, const QRect &rect, Star star, const Theme &theme,
                       const QColor &ground)
{
    paint(painter, rect, kStarMark + static_cast<int>(star), theme.star, ground,
          [&](ChartCanvas &canvas, const QRectF &square) {
              paintStar(canvas, square, star, theme.star, ground);
          });
}

void WorkerMarks::diamond(QPainter &painter, const QRect &rect, const Theme &theme)
{
    paint(painter, rect, kDiamondMark, theme.committee, {},
          [&](ChartCanvas &canvas, const QRectF &square) {
              paintDiamond(canvas, square, theme.committee);
          });
}

void WorkerMarks::pip(QPainter &painter, const QRect &rect, Pip pip, const Theme &theme,
                      const QColor &ground)
{
    paint(painter, rect, kPipMark + static_cast<int>(pip), theme.ink, ground,
          [&](ChartCanvas &canvas, const QRectF &square) {
              paintPip(canvas, square, pip, theme, ground);
          });
}

void WorkerMarks::notch(QPainter &painter, const QRect &rect, bool rightToLeft, const Theme &theme,
                        const QColor &ground)
{
    paint(painter, rect, kNotchMark + (rightToLeft ? 1 : 0), theme.text2, ground,
          [&](ChartCanvas &canvas, const QRectF &square) {
              paintStaleNotch(canvas, square, rightToLeft, theme, ground);
          });
}

}   // namespace wallchart
