// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/statechip.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace wallchart {

namespace {

constexpr double kSignOnly = 13;
constexpr double kSignEdge = 5;
constexpr double kSignRadius = 4;

}   // namespace

QRect paintStateChip(QPainter &painter, const QRect &room, WorkChip chip,
                     const Appearance &appearance, Qt::LayoutDirection direction)
{
    const QSize whole = workChipSize(chip, appearance);
    const auto placed = [&](const QSize &size) {
        return QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, size, room);
    };
    if (whole.width() <= room.width()) {
        paintWorkChip(painter, room, chip, appearance, direction);
        return placed(whole.boundedTo(room.size()));
    }
    const WorkChipColors colors = workChipColors(chip, appearance.theme());
    const int side = appearance.px(kSignOnly);
    const int width = std::min(side + 2 * appearance.px(kSignEdge), room.width());
    const QRect box = placed({width, whole.height()});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(box, kSignRadius, kSignRadius);
    const QRect sign = QStyle::alignedRect(direction, Qt::AlignCenter, QSize(side, side), box);
    painter.drawPixmap(sign, tintedIcon(workChipIcon(chip), side, colors.text,
                                        painter.device()->devicePixelRatioF()));
    painter.restore();
    return box;
}

StateChip::StateChip(WorkChip chip, Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_chip(chip), m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, &StateChip::retranslate);
    retranslate();
}

void StateChip::setChip(WorkChip chip)
{
    m_chip = chip;
    retranslate();
}

QSize StateChip::sizeHint() const
{
    return workChipSize(m_chip, m_appearance);
}

void StateChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintWorkChip(painter, rect(), m_chip, m_appearance, layoutDirection());
}

void StateChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void StateChip::retranslate()
{
    setAccessibleName(workChipText(m_chip));
    updateGeometry();
    update();
}

}   // namespace wallchart
