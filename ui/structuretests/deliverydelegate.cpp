// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structuretests/deliverydelegate.h"

#include "ui/inspector/inspectormarks.h"
#include "ui/painting/leveltones.h"
#include "ui/widgets/paintedtext.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace wallchart {

namespace {

constexpr double kLeaderPadding = 8;
constexpr double kStanceSide = 18;
constexpr double kStarSide = 13;
constexpr double kPipSide = 8;
constexpr double kPipGap = 2;

/// Ground, line beneath, bar at the start of a selected row, ring of the current one.
void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme, bool first)
{
    const bool selected = option.state & QStyle::State_Selected;
    painter.fillRect(option.rect, selected ? theme.sel : theme.surface);
    painter.setPen(theme.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (selected && first) {
        const QRect edge(option.rect.left(), option.rect.top(), 3, option.rect.height());
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, edge), theme.focus);
    }
    if (!(option.state & QStyle::State_HasFocus)) return;
    painter.setPen(QPen(theme.focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(1, 1, -1, -2));
}

}   // namespace

DeliveryDelegate::DeliveryDelegate(const DeliveryModel &model, Appearance &appearance,
                                   QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_appearance(appearance)
{
}

void DeliveryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    paintRow(*painter, option, m_appearance.theme(), index.column() == 0);
    switch (static_cast<DeliveryColumn>(index.column())) {
    case DeliveryColumn::Leader: paintLeader(*painter, option, index.row()); break;
    case DeliveryColumn::Followers: paintPips(*painter, option, index.row()); break;
    default: paintText(*painter, option, index); break;
    }
    painter->restore();
}

void DeliveryDelegate::paintLeader(QPainter &painter, const QStyleOptionViewItem &option,
                                   int row) const
{
    const Theme &theme = m_appearance.theme();
    const WorkerReading &worker = m_model.worker(row);
    const LevelTones tones(m_model.results().reading().campaign().scale().levels);
    const auto level = worker.level();
    const LevelColors &colors = theme.level(level ? tones.toneOf(*level) : std::nullopt);
    const QRect room = option.rect.adjusted(m_appearance.px(kLeaderPadding), 0, 0, 0);
    const auto visual = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const int side = m_appearance.px(kStanceSide);
    const QRect square(room.left(), room.center().y() - side / 2, side, side);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colors.fill);
    if (level) painter.setPen(colors.edge.isValid() ? QPen(colors.edge) : QPen(Qt::NoPen));
    else painter.setPen(QPen(theme.dash, 1, Qt::DashLine));
    painter.drawRoundedRect(visual(square), 3, 3);
    painter.setFont(sizedFont(option.font, m_appearance.px(12), QFont::DemiBold));
    painter.setPen(level ? colors.digit : theme.muted);
    painter.drawText(visual(square), Qt::AlignCenter,
                     level ? QString::number(*level) : QStringLiteral("–"));
    const int star = worker.isLeader() ? m_appearance.px(kStarSide) : 0;
    const int from = square.right() + m_appearance.px(6);
    painter.setFont(sizedFont(option.font, m_appearance.px(13)));
    painter.setPen(theme.text);
    const int most = room.right() - from - (star > 0 ? star + m_appearance.px(5) : 0);
    const QString &name = worker.worker->fullName;
    const int width = std::min(most, painter.fontMetrics().horizontalAdvance(name) + 1);
    writeLine(painter, visual({from, room.top(), width, room.height()}), name, option.direction,
              Qt::AlignLeft);
    if (star == 0) return;
    const QColor ground = option.state & QStyle::State_Selected ? theme.sel : theme.surface;
    m_marks.star(painter,
                 visual({from + width + m_appearance.px(4), room.top(), star, room.height()}),
                 worker.isTestedLeader() ? Star::Filled : Star::Outlined, theme, ground);
}

void DeliveryDelegate::paintPips(QPainter &painter, const QStyleOptionViewItem &option,
                                 int row) const
{
    const Theme &theme = m_appearance.theme();
    const auto &followers = m_model.leader(row).followers;
    const int side = m_appearance.px(kPipSide);
    const int step = side + m_appearance.px(kPipGap);
    const int padding = m_appearance.px(4);
    const QColor ground = option.state & QStyle::State_Selected ? theme.sel : theme.surface;
    const QFont small = sizedFont(option.font, m_appearance.px(11));
    const int people = static_cast<int>(followers.size());
    int fits = (option.rect.width() - 2 * padding) / step;
    const QString rest = QStringLiteral("+%1");
    if (people > fits)
        fits = std::max(0,
                        fits - QFontMetrics(small).horizontalAdvance(rest.arg(people)) / step - 1);
    for (int at = 0; at < std::min(people, fits); ++at) {
        const QRect pip(option.rect.left() + padding + at * step, option.rect.top(), side,
                        option.rect.height());
        m_marks.pip(painter, QStyle::visualRect(option.direction, option.rect, pip),
                    pipFor(followers[static_cast<std::size_t>(at)].outcome), theme, ground);
    }
    if (people <= fits) return;
    const int from = option.rect.left() + padding + fits * step;
    const QRect end(from, option.rect.top(), option.rect.right() - from, option.rect.height());
    painter.setFont(small);
    painter.setPen(theme.muted);
    writeLine(painter, QStyle::visualRect(option.direction, option.rect, end),
              rest.arg(QLocale().toString(people - fits)), option.direction, Qt::AlignLeft);
}

void DeliveryDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const int padding = m_appearance.px(kLeaderPadding);
    const bool delivered = static_cast<DeliveryColumn>(index.column()) == DeliveryColumn::Delivered;
    painter.setFont(
        sizedFont(option.font, m_appearance.px(12), delivered ? QFont::DemiBold : QFont::Normal));
    painter.setPen(delivered ? theme.text : theme.text2);
    writeLine(painter, option.rect.adjusted(padding / 2, 0, -padding, 0), index.data().toString(),
              option.direction, Qt::AlignRight);
}

FollowerDelegate::FollowerDelegate(const FollowerModel &model, Appearance &appearance,
                                   QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_appearance(appearance)
{
}

QSize FollowerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {m_appearance.px(120),
            std::max(m_appearance.px(26), option.fontMetrics.height() + m_appearance.px(6))};
}

void FollowerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    painter->save();
    paintRow(*painter, option, theme, true);
    const int padding = m_appearance.px(kLeaderPadding) + 4;
    const int side = m_appearance.px(10);
    const QRect pip(option.rect.left() + padding, option.rect.top(), side, option.rect.height());
    const QColor ground = option.state & QStyle::State_Selected ? theme.sel : theme.surface;
    m_marks.pip(*painter, QStyle::visualRect(option.direction, option.rect, pip),
                pipFor(m_model.follower(index.row()).outcome), theme, ground);
    const int from = pip.right() + m_appearance.px(8);
    const QRect text(from, option.rect.top(), option.rect.right() - from - padding,
                     option.rect.height());
    painter->setFont(sizedFont(option.font, m_appearance.px(12)));
    painter->setPen(theme.text);
    writeLine(*painter, QStyle::visualRect(option.direction, option.rect, text),
              index.data().toString(), option.direction, Qt::AlignLeft);
    painter->restore();
}

}   // namespace wallchart
