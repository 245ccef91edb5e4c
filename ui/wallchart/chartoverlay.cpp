// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallchart/chartoverlay.h"

namespace wallchart {

namespace {

constexpr double kFilteredOpacity = 0.32;
constexpr int kSelectedTint = 28;
constexpr double kLeastForRing = 14;   // in smaller cells the ring would hide the digit

double radiusOf(const QRectF &card)
{
    return std::min(5.0, card.height() / 6);
}

void veil(QPainter &painter, const QRectF &card, const Theme &theme)
{
    QColor color = theme.surface;
    color.setAlphaF(1 - static_cast<float>(kFilteredOpacity));
    painter.fillRect(card.adjusted(-0.5, -0.5, 0.5, 0.5), color);
}

void outline(QPainter &painter, const QRectF &card, const QColor &color, double width,
             double outside)
{
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    const double grown = outside - width / 2;
    painter.drawRoundedRect(card.adjusted(-grown, -grown, grown, grown), radiusOf(card) + outside,
                            radiusOf(card) + outside);
}

void tint(QPainter &painter, const QRectF &card, const Theme &theme)
{
    QColor color = theme.focus;
    color.setAlpha(kSelectedTint);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(card, radiusOf(card), radiusOf(card));
}

void paintLook(QPainter &painter, const QRectF &card, const Theme &theme, const CardLook &look)
{
    if (look.filteredOut && !look.selected) veil(painter, card, theme);
    if (look.followsSelected) outline(painter, card, theme.ink, 1.5, 0.75);
    if (look.hovered && !look.selected) outline(painter, card, theme.dash, 1, 0.5);
    if (look.selected) {
        tint(painter, card, theme);
        outline(painter, card, theme.focus, 2, 2);
    }
    if (look.current && card.height() >= kLeastForRing) {
        painter.setPen(QPen(theme.text, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(card.adjusted(1.5, 1.5, -1.5, -1.5), radiusOf(card),
                                radiusOf(card));
    }
}

}   // namespace

void paintOverlay(QPainter &painter, const WallChartGeometry &geometry, const Theme &theme,
                  const ChartOverlay &overlay, const QRectF &visible)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const std::uint32_t block : geometry.blocksIn(visible)) {
        const Range rows = geometry.cardsIn(block, visible);
        for (std::uint32_t box = rows.first; box < rows.end; ++box) {
            const QRectF card = geometry.cards[box].rect();
            if (card.intersects(visible)) paintLook(painter, card, theme, overlay.lookOf(box));
        }
    }
    if (!overlay.dropTarget.isNull()) {
        QColor fill = theme.focus;
        fill.setAlpha(kSelectedTint);
        painter.setPen(QPen(theme.focus, 2, Qt::DashLine));
        painter.setBrush(fill);
        painter.drawRoundedRect(overlay.dropTarget.adjusted(2, 2, -2, -2), 6, 6);
    }
    if (!overlay.rubberBand.isNull()) {
        QColor fill = theme.focus;
        fill.setAlpha(kSelectedTint);
        painter.setPen(QPen(theme.focus, 1));
        painter.setBrush(fill);
        painter.drawRect(overlay.rubberBand);
    }
}

}   // namespace wallchart
