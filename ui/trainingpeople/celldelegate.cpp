// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/celldelegate.h"

#include "ui/widgets/paintedtext.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyle>
#include <QTableView>

namespace wallchart {

namespace {

constexpr double kPadding = 8;
constexpr double kBarWidth = 3;
constexpr double kBoxSide = 16;

}   // namespace

CellDelegate::CellDelegate(Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent), m_appearance(appearance)
{
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool strong = index.data(cellroles::kStrong).toBool();
    const QFontMetrics text(
        sizedFont(option.font, m_appearance.px(13), strong ? QFont::DemiBold : QFont::Normal));
    const QFontMetrics small(sizedFont(option.font, m_appearance.px(11)));
    const QString second = index.data(cellroles::kSecondLine).toString();
    const QVariant chip = index.data(cellroles::kChip);
    const int first = chip.isValid()
                          ? workChipSize(static_cast<WorkChip>(chip.toInt()), m_appearance).width()
                          : text.horizontalAdvance(index.data().toString());
    return {std::max(first, small.horizontalAdvance(second)) + m_appearance.px(2 * kPadding),
            text.height() + (second.isEmpty() ? 0 : small.height()) + m_appearance.px(12)};
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option, index);
    const QVariant tick = index.data(cellroles::kTick);
    if (tick.isValid()) paintTick(*painter, option, tick.toBool());
    else if (index.data(cellroles::kChip).isValid()) paintChip(*painter, option, index);
    else paintTexts(*painter, option, index);
    painter->restore();
}

void CellDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const bool selected = option.state & QStyle::State_Selected;
    painter.fillRect(option.rect, selected ? theme.sel : theme.surface);
    painter.setPen(theme.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (selected && index.column() == 0) {
        const QRect bar(option.rect.left(), option.rect.top(), m_appearance.px(kBarWidth),
                        option.rect.height());
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), theme.focus);
    }
    if (!(option.state & QStyle::State_HasFocus)) return;
    painter.setPen(QPen(theme.focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(1, 1, -1, -2));
}

void CellDelegate::paintTick(QPainter &painter, const QStyleOptionViewItem &option,
                             bool ticked) const
{
    const Theme &theme = m_appearance.theme();
    const int side = m_appearance.px(kBoxSide);
    QRect box(0, 0, side, side);
    box.moveCenter(option.rect.center());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ticked ? QPen(theme.ink, 1) : QPen(theme.dash, 1));
    painter.setBrush(ticked ? theme.ink : theme.surface);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (!ticked) return;
    painter.setPen(QPen(theme.surface, side / 8.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    painter.drawPolyline(QPolygonF({at(0.25, 0.52), at(0.43, 0.7), at(0.76, 0.32)}));
}

void CellDelegate::paintChip(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto chip = static_cast<WorkChip>(index.data(cellroles::kChip).toInt());
    const int padding = m_appearance.px(kPadding) / 2;
    const QString second = index.data(cellroles::kSecondLine).toString();
    const QFont small = sizedFont(option.font, m_appearance.px(11));
    const int lower = second.isEmpty() ? 0 : QFontMetrics(small).height();
    const QRect room = option.rect.adjusted(padding, 2, -padding, -3);
    const QRect upper(room.left(), room.top(), room.width(), room.height() - lower);
    paintWorkChip(painter, QStyle::visualRect(option.direction, option.rect, upper), chip,
                  m_appearance, option.direction);
    if (second.isEmpty()) return;
    const QRect line(room.left() + padding, upper.bottom() + 1, room.width() - padding, lower);
    painter.setFont(small);
    painter.setPen(index.data(cellroles::kWarns).toBool() ? m_appearance.theme().warn
                                                          : m_appearance.theme().muted);
    writeLine(painter, QStyle::visualRect(option.direction, option.rect, line), second,
              option.direction, Qt::AlignLeft);
}

void CellDelegate::paintTexts(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const int padding = m_appearance.px(kPadding);
    QRect room = option.rect.adjusted(padding, 0, -padding / 2, 0);
    const QString second = index.data(cellroles::kSecondLine).toString();
    if (second.isEmpty()) {
        paintLabel(painter, option, room, index);
        return;
    }
    const int upper = QFontMetrics(sizedFont(option.font, m_appearance.px(13))).height();
    const QFont small = sizedFont(option.font, m_appearance.px(11));
    const int lower = QFontMetrics(small).height();
    room.setTop(option.rect.center().y() - (upper + lower) / 2);
    room.setHeight(upper);
    paintLabel(painter, option, room, index);
    painter.setFont(small);
    const Theme &theme = m_appearance.theme();
    painter.setPen(index.data(cellroles::kWarns).toBool() ? theme.warn : theme.muted);
    const QRect line(room.left(), room.bottom() + 1, room.width(), lower);
    writeLine(painter, QStyle::visualRect(option.direction, option.rect, line), second,
              option.direction, Qt::AlignLeft);
}

void CellDelegate::paintLabel(QPainter &painter, const QStyleOptionViewItem &option,
                              const QRect &room, const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const bool strong = index.data(cellroles::kStrong).toBool();
    // What cannot be chosen is the heading of what follows.
    const bool heading = !(index.flags() & Qt::ItemIsEnabled);
    painter.setFont(sizedFont(option.font, m_appearance.px(heading ? 11 : 13),
                              strong ? QFont::DemiBold : QFont::Normal));
    painter.setPen(heading ? theme.muted : strong ? theme.text : theme.text2);
    writeLine(painter, QStyle::visualRect(option.direction, option.rect, room),
              index.data().toString(), option.direction, Qt::AlignLeft);
}

void dressTable(QTableView &table, Appearance &appearance, RowHeight height)
{
    table.setItemDelegate(new CellDelegate(appearance, &table));
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const auto size = [&table, &appearance, height] {
        const int lines = height == RowHeight::TwoLines ? 2 : 1;
        const int text = lines * QFontMetrics(sizedFont(table.font(), appearance.px(13))).height();
        table.verticalHeader()->setDefaultSectionSize(text + appearance.px(12));
    };
    QObject::connect(&appearance, &Appearance::changed, &table, size);
    size();
}

}   // namespace wallchart
