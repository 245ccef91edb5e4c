// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/searchbutton.h"

#include "ui/widgets/paintedtext.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace wallchart {

namespace {

constexpr int kPad = 10;
constexpr int kGap = 8;
constexpr int kKeysPad = 5;

}   // namespace

SearchButton::SearchButton(QWidget *parent) : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SearchButton::setKeys(const QString &keys)
{
    m_keys = keys;
    update();
}

QSize SearchButton::sizeHint() const
{
    return minimumSizeHint();   // it grows into the room that is left
}

QSize SearchButton::minimumSizeHint() const
{
    const QSize usual = QPushButton::sizeHint();
    return {std::min(usual.width(), 4 * usual.height()), usual.height()};
}

void SearchButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    painter.drawControl(QStyle::CE_PushButton, option);
    const auto place = [this](const QRect &box) {
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    const QSize sign = iconSize();
    icon().paint(&painter,
                 place({kPad, (height() - sign.height()) / 2, sign.width(), sign.height()}));
    const QFontMetrics metrics(font());
    const int textAt = kPad + sign.width() + kGap;
    const int keysWidth = metrics.horizontalAdvance(m_keys) + 2 * kKeysPad;
    const int keysAt = width() - kPad - keysWidth;
    const bool hasKeys = textAt + metrics.horizontalAdvance(text()) + kGap <= keysAt;
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int textEnd = hasKeys ? keysAt - kGap : width() - kPad;
    writeLine(painter, place({textAt, 0, textEnd - textAt, height()}), text(), layoutDirection(),
              Qt::AlignLeft);
    if (!hasKeys) return;
    const int keysHeight = metrics.height();
    const QRect keys = place({keysAt, (height() - keysHeight) / 2, keysWidth, keysHeight});
    painter.drawText(keys, Qt::AlignCenter, m_keys);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRoundedRect(QRectF(keys).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

}   // namespace wallchart
