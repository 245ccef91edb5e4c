// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspectormarks.h"

#include "ui/widgets/appearance.h"

#include <QPainter>

namespace wallchart {

namespace {

constexpr double kSignSize = 14;

}   // namespace

void drawMarks(QPainter &painter, const std::function<void(ChartCanvas &)> &draw)
{
    TextShaper shaper(Kerning::None);
    ChartCanvas canvas(painter, shaper, {}, DeviceKind::Pixels, TextMode::Glyphs);
    draw(canvas);
    canvas.flush();
}

Pip pipFor(Outcome outcome)
{
    switch (outcome) {
    case Outcome::TookPart: return Pip::TookPart;
    case Outcome::SaidYes:
    case Outcome::Asked: return Pip::DidNot;
    case Outcome::Refused: return Pip::Refused;
    case Outcome::Excluded: return Pip::Excluded;
    case Outcome::NotAsked: break;
    }
    return Pip::NotAsked;
}

MarkSign::MarkSign(Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void MarkSign::present(std::function<void(ChartCanvas &, const QRectF &)> draw,
                       const QString &meaning)
{
    m_draw = std::move(draw);
    setToolTip(meaning);
    setAccessibleName(meaning);
    setVisible(true);
    update();
}

void MarkSign::showStar(Star star, const QString &meaning)
{
    if (star == Star::None) {
        hide();
        return;
    }
    present(
        [this, star](ChartCanvas &canvas, const QRectF &box) {
            const Theme &theme = m_appearance.theme();
            paintStar(canvas, box, star, theme.star, theme.surface);
        },
        meaning);
}

void MarkSign::showDiamond(const QString &meaning)
{
    present(
        [this](ChartCanvas &canvas, const QRectF &box) {
            paintDiamond(canvas, box.adjusted(2, 2, -2, -2), m_appearance.theme().committee);
        },
        meaning);
}

void MarkSign::showPip(Pip pip, const QString &meaning)
{
    present(
        [this, pip](ChartCanvas &canvas, const QRectF &box) {
            const Theme &theme = m_appearance.theme();
            paintPip(canvas, box.adjusted(2, 2, -2, -2), pip, theme, theme.surface);
        },
        meaning);
}

QSize MarkSign::sizeHint() const
{
    const int side = m_appearance.px(kSignSize);
    return {side, side};
}

void MarkSign::paintEvent(QPaintEvent *)
{
    if (!m_draw) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(width(), height());
    const QRectF box((width() - side) / 2, (height() - side) / 2, side, side);
    drawMarks(painter, [&](ChartCanvas &canvas) { m_draw(canvas, box); });
}

}   // namespace wallchart
