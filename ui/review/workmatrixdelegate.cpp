// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/workmatrixdelegate.h"

#include "ui/review/statechip.h"
#include "ui/widgets/paintedtext.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

namespace wallchart {

namespace {

constexpr double kMatrixPadding = 6;
constexpr double kMatrixEdge = 12;   // before the names, as elsewhere on the page
constexpr double kChipPadding = 3;
constexpr double kClockSide = 12;
constexpr int kMatrixBar = 3;

bool isCurrentLine(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->currentIndex().isValid() && view->currentIndex().row() == index.row();
}

/// The upper or the lower of two rows of text in the middle of a line.
QRect halfOf(const QRect &rect, int upper, int lower, bool isUpper)
{
    const int top = rect.top() + (rect.height() - upper - lower) / 2;
    return {rect.left(), isUpper ? top : top + upper, rect.width(), isUpper ? upper : lower};
}

}   // namespace

WorkMatrixDelegate::WorkMatrixDelegate(const WorkMatrixModel &model, Appearance &appearance,
                                       QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_appearance(appearance)
{
}

int WorkMatrixDelegate::lineHeight(const QFont &font) const
{
    const QFontMetrics name(sizedFont(font, m_appearance.px(13)));
    const QFontMetrics note(sizedFont(font, m_appearance.px(11)));
    return name.height() + note.height() + m_appearance.px(8);
}

void WorkMatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option, index);
    if (m_model.cellAt(index)) paintWeek(*painter, option, index);
    else paintParticipant(*painter, option, index);
    painter->restore();
}

void WorkMatrixDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const bool current = isCurrentLine(option, index);
    painter.fillRect(option.rect, current ? theme.sel : theme.surface);
    painter.setPen(theme.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (!current || index.column() != WorkMatrixModel::kParticipant) return;
    const QRect bar(option.rect.left(), option.rect.top(), kMatrixBar, option.rect.height());
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), theme.focus);
}

void WorkMatrixDelegate::paintParticipant(QPainter &painter, const QStyleOptionViewItem &option,
                                          const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const bool isName = index.column() == WorkMatrixModel::kParticipant;
    const int edge = m_appearance.px(isName ? kMatrixEdge : kMatrixPadding);
    const int end = m_appearance.px(kMatrixPadding);
    const QRect room = QStyle::visualRect(option.direction, option.rect,
                                          option.rect.adjusted(edge, 0, -end, 0));
    const QString text = index.data(Qt::DisplayRole).toString();
    if (!isName) {
        painter.setFont(sizedFont(option.font, m_appearance.px(12)));
        painter.setPen(theme.text2);
        writeLine(painter, room, text, option.direction, Qt::AlignLeft);
    } else {
        const QFont name = sizedFont(option.font, m_appearance.px(13), QFont::DemiBold);
        const QFont note = sizedFont(option.font, m_appearance.px(11));
        const QString group = m_model.line(index.row()).group;
        const int upper = QFontMetrics(name).height();
        const int lower = group.isEmpty() ? 0 : QFontMetrics(note).height();
        painter.setFont(name);
        painter.setPen(theme.text);
        writeLine(painter, halfOf(room, upper, lower, true), text, option.direction, Qt::AlignLeft);
        painter.setFont(note);
        painter.setPen(theme.muted);
        if (lower > 0)
            writeLine(painter, halfOf(room, upper, lower, false), group, option.direction,
                      Qt::AlignLeft);
    }
    if (!(option.state & QStyle::State_HasFocus)) return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.focus, 2));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(3, 3, -3, -4), 4, 4);
}

void WorkMatrixDelegate::paintWeek(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const WorkCell &cell = *m_model.cellAt(index);
    const WorkChip look = workChipOf(cell.state, cell.late, WorkSide::Facilitator);
    const int padding = m_appearance.px(kChipPadding);
    const QRect room = option.rect.adjusted(padding, 0, -padding, 0);
    QRect chip(room.left(), room.center().y() - 2 * padding, room.width(), 4 * padding);
    if (look != WorkChip::NotReceived) {
        chip = paintStateChip(painter, room, look, m_appearance, option.direction);
        if (cell.late && cell.state != WorkState::NotReceived)
            paintLateness(painter, room, chip, option.direction);
    }
    const bool isChosen = isCurrentLine(option, index)
                          && static_cast<const QAbstractItemView *>(option.widget)->currentIndex()
                                 == index;
    if (!isChosen) return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    painter.setPen(QPen(theme.focus, hasFocus ? 2 : 1));
    painter.drawRoundedRect(QRectF(chip).adjusted(-2.5, -2.5, 2.5, 2.5), 5, 5);
}

/// A clock behind the chip, where there is room for it.
void WorkMatrixDelegate::paintLateness(QPainter &painter, const QRect &room, const QRect &chip,
                                       Qt::LayoutDirection direction) const
{
    const int side = m_appearance.px(kClockSide);
    const int gap = m_appearance.px(kChipPadding);
    if (room.width() - chip.width() < side + gap) return;
    const bool turned = direction == Qt::RightToLeft;
    const int left = turned ? chip.left() - gap - side : chip.right() + 1 + gap;
    painter.drawPixmap(QRect(left, room.center().y() - side / 2, side, side),
                       tintedIcon("clock", side, m_appearance.theme().warn,
                                  painter.device()->devicePixelRatioF()));
}

WorkMatrixHeader::WorkMatrixHeader(const WorkMatrixModel &model, Appearance &appearance,
                                   QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_matrix(model), m_appearance(appearance)
{
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
}

QSize WorkMatrixHeader::sizeHint() const
{
    const QFontMetrics title(sizedFont(font(), m_appearance.px(12), QFont::DemiBold));
    const QFontMetrics day(sizedFont(font(), m_appearance.px(11)));
    return {QHeaderView::sizeHint().width(), title.height() + day.height() + m_appearance.px(8)};
}

void WorkMatrixHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = m_appearance.theme();
    const WorkWeek *week = m_matrix.weekAt(section);
    const bool isNow = week && week->week == m_matrix.currentWeek();
    painter->save();
    painter->fillRect(rect, theme.surface);
    painter->setPen(theme.line2);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (isNow)
        painter->fillRect(QRect(rect.left() + 2, rect.bottom() - 1, rect.width() - 4, 2),
                          theme.focus);
    const bool isName = section == WorkMatrixModel::kParticipant;
    const int edge = m_appearance.px(isName ? kMatrixEdge : kMatrixPadding);
    const QRect room = QStyle::visualRect(
        layoutDirection(), rect, rect.adjusted(edge, 0, -m_appearance.px(kMatrixPadding) / 2, 0));
    const QFont strong = sizedFont(font(), m_appearance.px(12),
                                   isNow ? QFont::Bold : QFont::Medium);
    const QFont small = sizedFont(font(), m_appearance.px(11));
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    if (!week) {
        painter->setFont(small);
        painter->setPen(theme.muted);
        writeLine(*painter, room, text, layoutDirection(), Qt::AlignLeft);
    } else {
        const bool hasDay = week->on.isValid();
        const int upper = QFontMetrics(strong).height();
        const int lower = hasDay ? QFontMetrics(small).height() : 0;
        painter->setFont(strong);
        painter->setPen(isNow ? theme.text : theme.text2);
        writeLine(*painter, halfOf(room, upper, lower, true), text, layoutDirection(),
                  Qt::AlignLeft);
        painter->setFont(small);
        painter->setPen(theme.muted);
        if (hasDay)
            writeLine(*painter, halfOf(room, upper, lower, false),
                      QLocale().toString(week->on, QStringLiteral("d MMM")), layoutDirection(),
                      Qt::AlignLeft);
    }
    painter->restore();
}

}   // namespace wallchart
