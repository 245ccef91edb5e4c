// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/figuredelegate.h"

#include "ui/overview/overviewpainting.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace wallchart {

namespace {

constexpr double kFigurePadding = 6;
constexpr double kFigureGap = 6;
constexpr double kSquare = 20;
constexpr double kBoxSide = 16;
constexpr double kBarWidth = 56;
constexpr double kBarThickness = 7;
constexpr double kStarSide = 14;
constexpr double kArrowWidth = 22;

}   // namespace

/// What is left of a field while its parts are painted one after another in reading direction.
struct FigureDelegate::Room {
    QPainter &painter;
    const QStyleOptionViewItem &option;
    const Theme &theme;
    QRect left;   ///< before mirroring

    [[nodiscard]] QRect shown(const QRect &rect) const
    {
        return QStyle::visualRect(option.direction, option.rect, rect);
    }
    QRect take(int width, int height, int gap)
    {
        const QRect part(left.left(), left.center().y() - height / 2, width, height);
        left.setLeft(left.left() + width + gap);
        return shown(part);
    }
};

FigureDelegate::FigureDelegate(const FigureModel &model, Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_appearance(appearance)
{
}

QFont FigureDelegate::smallFont(const QFont &font) const
{
    return sizedFont(font, px(12));
}

QFont FigureDelegate::fontOf(const Figure &figure, const QFont &font) const
{
    return sizedFont(font, px(13),
                     figure.tone == FigureTone::Strong ? QFont::DemiBold : QFont::Normal);
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Figure &figure = m_model.figure(index);
    const QFontMetrics metrics(fontOf(figure, option.font));
    const QFontMetrics below(smallFont(option.font));
    int width = std::max(metrics.horizontalAdvance(figure.text) + 2,
                         below.horizontalAdvance(figure.below) + 2);
    const auto add = [&](bool is, double size) { width += is ? px(size) + px(kFigureGap) : 0; };
    add(figure.isBox, kBoxSide);
    add(figure.stance.has_value(), kSquare);
    add(figure.movedTo.has_value(), kSquare + kArrowWidth);
    add(figure.bar.index() != 0, kBarWidth);
    add(figure.star != Star::None, kStarSide);
    const int text = metrics.height() + (figure.below.isEmpty() ? 0 : below.height() + 1);
    return {width + 2 * px(kFigurePadding), std::max(px(30), text + px(9))};
}

QRect FigureDelegate::boxIn(const QRect &field, Qt::LayoutDirection direction) const
{
    const int side = px(kBoxSide);
    const QRect box(field.left() + px(kFigurePadding), field.center().y() - side / 2, side, side);
    return QStyle::visualRect(direction, field, box);
}

bool FigureDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!m_model.figure(index).isBox) return false;
    const bool isSpace = event->type() == QEvent::KeyPress
                         && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    const bool isClick = event->type() == QEvent::MouseButtonRelease
                         && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton
                         && boxIn(option.rect, option.direction)
                                .adjusted(-4, -4, 4, 4)
                                .contains(static_cast<QMouseEvent *>(event)->pos());
    return (isSpace || isClick)
           && model->setData(index, static_cast<int>(Qt::Checked), Qt::CheckStateRole);
}

void FigureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Figure &figure = m_model.figure(index);
    painter->save();
    paintGround(*painter, option, index);
    Room room{*painter, option, m_appearance.theme(),
              option.rect.adjusted(px(kFigurePadding), 0, -px(kFigurePadding), -1)};
    if (figure.isBox) paintBox(room);
    if (figure.stance) paintStances(room, figure);
    if (figure.bar.index() != 0) paintBar(room, figure);
    const bool opens = m_hovered == index && opensSomething(figure.target);
    paintText(room, figure, opens);
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_appearance.theme().focus, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

void FigureDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const bool selected = option.state & QStyle::State_Selected;
    painter.fillRect(option.rect, selected ? theme.sel : theme.surface);
    painter.setPen(theme.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (!selected || index.column() > 0) return;
    const QRect bar(option.rect.left(), option.rect.top(), 3, option.rect.height());
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), theme.focus);
}

void FigureDelegate::paintBox(Room &room) const
{
    const QRect box = room.take(px(kBoxSide), px(kBoxSide), px(kFigureGap));
    room.painter.setRenderHint(QPainter::Antialiasing);
    room.painter.setBrush(room.theme.surface);
    room.painter.setPen(QPen(room.theme.dash, 1));
    room.painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

void FigureDelegate::paintStances(Room &room, const Figure &figure) const
{
    const int side = px(kSquare);
    room.painter.setFont(room.option.font);
    paintStanceSquare(room.painter, room.take(side, side, px(kFigureGap)), *figure.stance, *m_scale,
                      room.theme);
    if (!figure.movedTo) return;
    const bool rightToLeft = room.option.direction == Qt::RightToLeft;
    paintLine(room.painter, room.take(px(kArrowWidth) - px(kFigureGap), side, px(kFigureGap)),
              {rightToLeft ? QStringLiteral("←") : QStringLiteral("→"),
               sizedFont(room.option.font, px(13)), room.theme.muted, Qt::AlignHCenter},
              Qt::LeftToRight);
    room.painter.setFont(room.option.font);
    paintStanceSquare(room.painter, room.take(side, side, px(kFigureGap)), *figure.movedTo,
                      *m_scale, room.theme);
}

void FigureDelegate::paintBar(Room &room, const Figure &figure) const
{
    const int height = px(kBarThickness);
    const QRect bar = room.take(px(kBarWidth), height, px(kFigureGap));
    if (const auto *goal = std::get_if<ActedShare>(&figure.bar))
        paintActedShare(room.painter, bar, *goal, room.theme, room.option.direction);
    if (const auto *stances = std::get_if<StanceShare>(&figure.bar))
        paintStanceShare(room.painter, bar, *stances, *m_scale, room.theme, room.option.direction);
}

void FigureDelegate::paintText(Room &room, const Figure &figure, bool underlined) const
{
    QFont font = fontOf(figure, room.option.font);
    const QFont small = smallFont(room.option.font);
    const QFontMetrics metrics(font);
    const int below = figure.below.isEmpty() ? 0 : QFontMetrics(small).height() + 1;
    QRect first(room.left.left(), room.left.center().y() - (metrics.height() + below) / 2,
                room.left.width(), metrics.height());
    const int star = figure.star == Star::None ? 0 : px(kStarSide) + px(kFigureGap);
    const int width = std::min(first.width() - star, metrics.horizontalAdvance(figure.text) + 2);
    const QRect second(first.left(), first.bottom() + 2, first.width(), below);
    if (!figure.isNumber || star > 0) first.setWidth(std::max(0, width));
    const Theme &theme = room.theme;
    const QColor color = figure.tone == FigureTone::Muted  ? theme.muted
                         : figure.tone == FigureTone::Late ? theme.accentText
                                                           : theme.text;
    font.setUnderline(underlined);
    const auto side = figure.isNumber ? Qt::AlignRight : Qt::AlignLeft;
    paintLine(room.painter, room.shown(first), {figure.text, font, color, side},
              room.option.direction);
    if (star > 0) {
        const QRect place(first.right() + px(kFigureGap), first.top(), px(kStarSide),
                          first.height());
        m_marks.star(room.painter, room.shown(place), figure.star, theme, theme.surface);
    }
    if (below > 0)
        paintLine(room.painter, room.shown(second), {figure.below, small, theme.muted, side},
                  room.option.direction);
}

}   // namespace wallchart
