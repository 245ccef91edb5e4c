// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/stancebar.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace wallchart {

namespace {

constexpr double kBarHeight = 18;
constexpr double kNumberSize = 11;

}   // namespace

StanceBar::StanceBar(Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StanceBar::showParts(std::vector<Part> parts)
{
    m_parts = std::move(parts);
    update();
}

QSize StanceBar::sizeHint() const
{
    return {120, m_appearance.px(kBarHeight)};
}

void StanceBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    QFont small = font();
    small.setPixelSize(m_appearance.px(kNumberSize));
    small.setBold(true);
    painter.setFont(small);
    int all = 0;
    for (const Part &part : m_parts) all += part.people;
    int before = 0;
    for (const Part &part : m_parts) {
        const int from = width() * before / all;
        before += part.people;
        const QRect room(from, 0, width() * before / all - from - 1, height());
        const QRect box = QStyle::visualRect(layoutDirection(), rect(), room);
        const LevelColors &colors = theme.level(part.tone);
        painter.fillRect(box, colors.fill);
        if (part.level == 0) {
            painter.setPen(QPen(theme.dash, 1, Qt::DashLine));
            painter.drawRect(box.adjusted(0, 0, -1, -1));
        }
        const QString number = QLocale().toString(part.people);
        painter.setPen(colors.digit);
        if (painter.fontMetrics().horizontalAdvance(number) + 4 <= box.width())
            painter.drawText(box, Qt::AlignCenter, number);
    }
}

}   // namespace wallchart
