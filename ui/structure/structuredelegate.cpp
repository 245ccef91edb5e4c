// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/structuredelegate.h"

#include "ui/widgets/icons.h"

#include <QLineEdit>
#include <QPainter>
#include <QStyle>

namespace wallchart {

namespace {

constexpr double kGridPadding = 8;
constexpr double kGridIndent = 18;
constexpr double kGridIcon = 14;

/// Draws a text at the start of `rect` and returns the rest, in reading direction.
QRect writtenAtStart(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction,
                     const QString &text, int gap)
{
    const QFontMetrics metrics(painter.font());
    const QString fitting = metrics.elidedText(text, Qt::ElideRight, rect.width());
    const int width = std::min(rect.width(), metrics.horizontalAdvance(fitting) + 1);
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const auto side = QStyle::visualAlignment(direction, Qt::AlignLeft);
    painter.drawText(
        QStyle::visualRect(direction, rect, QRect(rect.left(), rect.top(), width, rect.height())),
        static_cast<int>(side | Qt::AlignVCenter | Qt::AlignAbsolute), fitting);
    const int used = std::min(rect.width(), width + gap);
    return QStyle::visualRect(direction, rect, rect.adjusted(used, 0, 0, 0));
}

/// Draws an icon at the start of `rect` and returns the rest.
QRect iconAtStart(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction,
                  const char *name, int side)
{
    const QRect square(rect.left(), rect.center().y() - side / 2, side, side);
    icon(name).paint(&painter, QStyle::visualRect(direction, rect, square));
    return QStyle::visualRect(direction, rect,
                              rect.adjusted(std::min(rect.width(), side + side / 2), 0, 0, 0));
}

}   // namespace

StructureDelegate::StructureDelegate(const StructureModel &model, Appearance &appearance,
                                     QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_appearance(appearance)
{
}

void StructureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const UnitLine &line = m_model.line(index);
    const ShiftColumn *column = m_model.column(index);
    const bool selected = option.state & QStyle::State_Selected;
    const bool isSum = !line.unit || (column && !column->shift);
    painter->save();
    painter->setFont(option.font);
    painter->fillRect(option.rect, selected ? theme.sel : isSum ? theme.window : theme.surface);
    if (const GridCell *cell = m_model.cell(index)) paintCell(*painter, option, *cell);
    else paintName(*painter, option, line);
    painter->setPen(theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.focus, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

void StructureDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option,
                                  const UnitLine &line) const
{
    const int padding = m_appearance.px(kGridPadding);
    const int indent = line.depth * m_appearance.px(kGridIndent);
    QRect rect = option.rect.adjusted(padding, 0, -padding, 0);
    rect = QStyle::visualRect(option.direction, rect, rect.adjusted(indent, 0, 0, 0));
    if (line.strategic)
        rect = iconAtStart(painter, rect, option.direction, "flag", m_appearance.px(kGridIcon));
    QFont font = option.font;
    font.setWeight(line.depth == 0 ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(m_appearance.theme().text);
    const QString name =
        line.unit ? line.name
                  : m_model.index(m_model.rowCount() - 1, 0).data(Qt::DisplayRole).toString();
    writtenAtStart(painter, rect, option.direction, name, 0);
}

void StructureDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option,
                                  const GridCell &cell) const
{
    const Theme &theme = m_appearance.theme();
    const int padding = m_appearance.px(kGridPadding);
    QRect rect = option.rect.adjusted(padding, 0, -padding, 0);
    const QString text = gridCellText(cell);
    painter.setPen(text.isEmpty() || cell.counts.namedOnly ? theme.muted : theme.text);
    rect = writtenAtStart(painter, rect, option.direction,
                          text.isEmpty() ? QString(QChar(0x2013)) : text, padding);
    const bool tooMany = cell.counts.beyondHeadCount > 0;
    if (tooMany)
        rect = iconAtStart(painter, rect, option.direction, "triangle-alert",
                           m_appearance.px(kGridIcon));
    QFont small = option.font;
    small.setPixelSize(m_appearance.px(11));
    painter.setFont(small);
    painter.setPen(tooMany ? theme.warn : theme.muted);
    writtenAtStart(painter, rect, option.direction, gridCellNote(cell), 0);
}

QWidget *StructureDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    if (auto *edit = qobject_cast<QLineEdit *>(editor)) {
        edit->setTextMargins(m_appearance.px(2), 0, m_appearance.px(2), 0);
        edit->setPlaceholderText(index.column() == 0 ? QString() : tr("Head-count"));
    }
    return editor;
}

}   // namespace wallchart
