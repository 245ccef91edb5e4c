// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/mosaic.h"

#include <QPainter>

#include <array>

namespace wallchart {

namespace {

constexpr int kCell = 12;
constexpr int kPitch = 14;

struct Patch {
    int column;   ///< in cells
    int row;
    int columns;
    std::array<int, 6> levels;   ///< how many cells of each level, the last unassessed
};

constexpr std::array kPatches{
    Patch{0, 0, 14, {27, 28, 18, 9, 0, 0}},    Patch{16, 0, 8, {10, 17, 9, 8, 2, 6}},
    Patch{26, 0, 17, {24, 30, 22, 12, 4, 14}}, Patch{0, 8, 9, {8, 6, 17, 9, 1, 16}},
    Patch{11, 8, 15, {29, 30, 20, 9, 4, 7}},   Patch{28, 8, 15, {26, 24, 26, 9, 4, 8}}};

void paintPatch(QPainter &painter, const Theme &theme, const Patch &patch)
{
    int place = 0;
    for (std::size_t level = 0; level < patch.levels.size(); ++level) {
        const bool known = level < theme.levels.size();
        painter.setPen(known ? QPen(Qt::NoPen) : QPen(theme.dash, 1, Qt::DotLine));
        painter.setBrush(known ? theme.levels[level].fill : theme.unassessed.fill);
        for (int i = 0; i < patch.levels[level]; ++i, ++place) {
            const int x = (patch.column + place % patch.columns) * kPitch;
            const int y = (patch.row + place / patch.columns) * kPitch;
            painter.drawRoundedRect(QRectF(x + 0.5, y + 0.5, kCell, kCell), 2, 2);
        }
    }
}

}   // namespace

Mosaic::Mosaic(Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int Mosaic::heightForWidth(int width) const
{
    return std::min(kHeight, width * kHeight / kWidth);
}

void Mosaic::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isRightToLeft()) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const double scale = std::min(1.0, static_cast<double>(width()) / kWidth);
    painter.scale(scale, scale);
    for (const Patch &patch : kPatches) paintPatch(painter, m_appearance.theme(), patch);
}

QPixmap programSign(const Theme &theme, int size, qreal ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(QRectF(0, 0, size, size), size / 5.0, size / 5.0);
    const double cell = size / 5.0;
    const double gap = size / 16.0;
    const double start = (size - 3 * cell - 2 * gap) / 2;
    for (int i = 0; i < 9; ++i) {
        QColor white = Qt::white;
        if (i == 1 || i == 5 || i == 6) white.setAlphaF(0.55F);
        painter.setBrush(white);
        painter.drawRoundedRect(
            QRectF(start + (i % 3) * (cell + gap), start + (i / 3) * (cell + gap), cell, cell),
            cell / 6, cell / 6);
    }
    return pixmap;
}

}   // namespace wallchart
