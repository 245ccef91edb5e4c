// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/tickdelegate.h"

#include "ui/recording/participationbar.h"
#include "ui/recording/testwords.h"

#include <QPainter>
#include <QStyle>

namespace wallchart {

namespace {

constexpr double kTickSide = 11;
constexpr double kTickPadding = 8;
constexpr double kHeadingBar = 120;

/// Draws a text at the start of `rect` and returns what is left of it, in reading direction.
QRect drawnAtStart(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction,
                   const QString &text, int gap)
{
    const QFontMetrics metrics(painter.font());
    const QString fitting = metrics.elidedText(text, Qt::ElideRight, rect.width());
    const int width = std::min(rect.width(), metrics.horizontalAdvance(fitting) + 1);
    const QRect place = QStyle::visualRect(direction, rect,
                                           QRect(rect.left(), rect.top(), width, rect.height()));
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const auto side = QStyle::visualAlignment(direction, Qt::AlignLeft);
    painter.drawText(place, static_cast<int>(side | Qt::AlignVCenter | Qt::AlignAbsolute), fitting);
    const int used = std::min(rect.width(), width + gap);
    return QStyle::visualRect(direction, rect, rect.adjusted(used, 0, 0, 0));
}

void paintCross(QPainter &painter, const QRectF &square, const QColor &color)
{
    painter.setPen(QPen(color, square.width() / 5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(square.topLeft(), square.bottomRight());
    painter.drawLine(square.topRight(), square.bottomLeft());
}

}   // namespace

TickDelegate::TickDelegate(const TickModel &model, Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_appearance(appearance)
{
}

void TickDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const TickRow &row = m_model.row(index.row());
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setFont(option.font);
    painter->fillRect(option.rect, selected          ? theme.sel
                                   : row.isHeading() ? theme.window
                                                     : theme.surface);
    const auto outcome = tickcolumns::outcomeOf(index.column());
    if (row.isHeading()) paintHeading(*painter, option, row);
    else if (outcome) paintTick(*painter, option.rect, row, *outcome);
    else paintText(*painter, option, index, row);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.focus, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

void TickDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                const TickRow &row) const
{
    const Theme &theme = m_appearance.theme();
    const int padding = m_appearance.px(kTickPadding);
    const int barWidth = m_appearance.px(kHeadingBar);
    QRect rect = option.rect.adjusted(padding, 0, -padding, 0);
    const QRect bar = QStyle::visualRect(option.direction, rect,
                                         QRect(rect.right() - barWidth,
                                               rect.center().y() - m_appearance.px(6), barWidth,
                                               m_appearance.px(12)));
    paintParticipation(painter, bar, {row.counts, m_model.sheet().goal}, theme, option.direction);
    rect = QStyle::visualRect(option.direction, rect, rect.adjusted(0, 0, -barWidth - padding, 0));
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(theme.text);
    rect = drawnAtStart(painter, rect, option.direction, row.name, 2 * padding);
    painter.setFont(option.font);
    painter.setPen(theme.text2);
    rect = drawnAtStart(
        painter, rect, option.direction,
        QStringList{tookPartText(row.counts), toGoText(row.counts, m_model.sheet().goal)}.join(
            QStringLiteral(" · ")),
        2 * padding);
    painter.setPen(theme.muted);
    drawnAtStart(painter, rect, option.direction,
                 othersTexts(row.counts, m_model.sheet().closed).join(QStringLiteral(" · ")), 0);
}

void TickDelegate::paintTick(QPainter &painter, const QRect &rect, const TickRow &row,
                             Outcome outcome) const
{
    const Theme &theme = m_appearance.theme();
    const double side = m_appearance.px(kTickSide);
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect).center());
    painter.setRenderHint(QPainter::Antialiasing);
    if (row.outcome != outcome) {
        painter.setPen(QPen(theme.line2, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawPoint(square.center());
        return;
    }
    painter.setPen(QPen(theme.ink, side / 6));
    switch (outcome) {
    case Outcome::TookPart:
        painter.setBrush(theme.ink);
        painter.drawEllipse(square);
        break;
    case Outcome::SaidYes:
    case Outcome::Asked: painter.drawEllipse(square); break;
    case Outcome::Refused: paintCross(painter, square, theme.refused); break;
    case Outcome::Excluded: painter.drawRect(square.adjusted(1, 1, -1, -1)); break;
    case Outcome::NotAsked:
        painter.setPen(QPen(theme.muted, side / 6));
        painter.drawLine(QPointF(square.left() + side / 4, square.center().y()),
                         QPointF(square.right() - side / 4, square.center().y()));
        break;
    }
}

void TickDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index, const TickRow &row) const
{
    const Theme &theme = m_appearance.theme();
    const int padding = m_appearance.px(kTickPadding);
    const QRect rect = option.rect.adjusted(padding, 0, -padding, 0);
    const bool isName = index.column() == tickcolumns::kName;
    painter.setPen(isName ? theme.text : theme.muted);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (index.column() == tickcolumns::kNumber) {
        const auto side = QStyle::visualAlignment(option.direction, Qt::AlignRight);
        painter.drawText(rect, static_cast<int>(side | Qt::AlignVCenter | Qt::AlignAbsolute), text);
        return;
    }
    const QRect rest = drawnAtStart(painter, rect, option.direction, text, padding);
    if (!isName || row.reason.isEmpty()) return;
    painter.setPen(theme.muted);
    drawnAtStart(painter, rest, option.direction, row.reason, 0);
}

}   // namespace wallchart
