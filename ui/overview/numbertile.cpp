// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/numbertile.h"

#include "ui/overview/overviewpainting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace wallchart {

namespace {

constexpr int kTileEdge = 4;   // room for the ring of the keyboard
constexpr double kTileGap = 6;

}   // namespace

NumberTile::NumberTile(Appearance &appearance, TileSize size, QWidget *parent)
    : QAbstractButton(parent), m_appearance(appearance), m_size(size)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] {
        const FigureTarget target = m_content.target;
        if (opensSomething(target)) Q_EMIT opened(target);
    });
    connect(&appearance, &Appearance::changed, this, [this] { updateGeometry(); });
}

void NumberTile::show(TileContent content)
{
    m_content = std::move(content);
    QStringList lines{m_content.caption, m_content.number, m_content.of, m_content.note};
    lines.removeAll(QString());
    setAccessibleName(lines.join(QLatin1Char(' ')));
    setToolTip(lines.join(QLatin1Char('\n')));
    const bool opens = opensSomething(m_content.target);
    setFocusPolicy(opens ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    updateGeometry();
    update();
}

QFont NumberTile::numberFont() const
{
    return sizedFont(font(), m_appearance.px(m_size == TileSize::Display ? 36 : 22),
                     QFont::DemiBold);
}

QFont NumberTile::smallFont() const
{
    return sizedFont(font(), m_appearance.px(12));
}

QSize NumberTile::sizeHint() const
{
    const QFontMetrics number(numberFont());
    const QFontMetrics small(smallFont());
    const QFontMetrics beside(sizedFont(font(), m_appearance.px(15), QFont::DemiBold));
    const int lines = (m_content.caption.isEmpty() ? 0 : 1) + (m_content.note.isEmpty() ? 0 : 1);
    const int first = number.horizontalAdvance(m_content.number)
                      + (m_content.of.isEmpty()
                             ? 0
                             : m_appearance.px(kTileGap) + beside.horizontalAdvance(m_content.of));
    const int width = std::max({first, small.horizontalAdvance(m_content.caption),
                                small.horizontalAdvance(m_content.note)});
    return {width + 2 + 2 * kTileEdge, number.height() + lines * small.height() + 2 * kTileEdge};
}

QSize NumberTile::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), m_appearance.px(96)), sizeHint().height()};
}

void NumberTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) click();
    else QAbstractButton::keyPressEvent(event);
}

void NumberTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_appearance.theme();
    const auto shown = [this](const QRect &line) {
        return QStyle::visualRect(layoutDirection(), rect(), line);
    };
    QRect room = rect().adjusted(kTileEdge, kTileEdge, -kTileEdge, -kTileEdge);
    const auto take = [&](int height) {
        const QRect line(room.left(), room.top(), room.width(), height);
        room.setTop(line.bottom() + 1);
        return line;
    };
    const QFont small = smallFont();
    const int smallLine = QFontMetrics(small).height();
    if (!m_content.caption.isEmpty())
        paintLine(painter, shown(take(smallLine)), {m_content.caption, small, theme.muted},
                  layoutDirection());
    QFont strong = numberFont();
    strong.setUnderline(underMouse() && opensSomething(m_content.target));
    const QFontMetrics metrics(strong);
    QRect line = take(metrics.height());
    const int width = std::min(line.width(), metrics.horizontalAdvance(m_content.number) + 2);
    paintLine(painter, shown({line.left(), line.top(), width, line.height()}),
              {m_content.number, strong, theme.text}, layoutDirection());
    line.setLeft(line.left() + width + m_appearance.px(kTileGap));
    if (!m_content.of.isEmpty() && line.width() > 0)
        paintLine(
            painter, shown(line),
            {m_content.of, sizedFont(font(), m_appearance.px(15), QFont::DemiBold), theme.text2},
            layoutDirection());
    if (!m_content.note.isEmpty())
        paintLine(painter, shown(take(smallLine)), {m_content.note, small, theme.muted},
                  layoutDirection());
    if (!hasFocus()) return;
    painter.setPen(QPen(theme.focus, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

}   // namespace wallchart
