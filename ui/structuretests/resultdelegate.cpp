// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structuretests/resultdelegate.h"

#include "ui/painting/shapedtext.h"
#include "ui/recording/testwords.h"
#include "ui/text/percenttext.h"
#include "ui/widgets/paintedtext.h"

#include <QPainter>
#include <QStyle>

namespace wallchart {

namespace {

constexpr double kResultPadding = 6;
constexpr double kHeatRadius = 4;
constexpr double kBarThick = 16;
constexpr double kPercentRoom = 42;
constexpr double kNearGoal = 0.015;     // two lines closer than that are one
constexpr double kLeastBarTitle = 60;   // narrower it would be letters; the ladder names the test

QFont faceOf(const QFont &font, int pixels, bool strong)
{
    return sizedFont(font, pixels, strong ? QFont::DemiBold : QFont::Normal);
}

bool hasSecondGoal(const StructureTest &test)
{
    return std::abs(test.goal() - kSupermajority) > kNearGoal;
}

}   // namespace

ResultDelegate::ResultDelegate(const ResultTableModel &model, Appearance &appearance,
                               QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_appearance(appearance)
{
}

QRect ResultDelegate::barRect(const QRect &cell, Qt::LayoutDirection direction) const
{
    const int padding = m_appearance.px(kResultPadding);
    const int thick = m_appearance.px(kBarThick);
    const QRect bar(cell.left() + padding, cell.center().y() - thick / 2,
                    cell.width() - 2 * padding - m_appearance.px(kPercentRoom), thick);
    return QStyle::visualRect(direction, cell, bar);
}

void ResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option, index);
    switch (m_model.columnAt(index.column())) {
    case ResultColumn::Heat: paintHeat(*painter, option, index); break;
    case ResultColumn::Bar: paintBar(*painter, option, index); break;
    default: paintWords(*painter, option, index); break;
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_appearance.theme().focus, 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), kHeatRadius,
                                 kHeatRadius);
    }
    painter->restore();
}

void ResultDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const bool selected = option.state & QStyle::State_Selected;
    painter.fillRect(option.rect, selected ? theme.sel : theme.surface);
    painter.setPen(theme.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (!m_model.isTotal(index.row())) return;
    painter.fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 2),
                     theme.line2);
}

void ResultDelegate::paintHeat(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const std::size_t test = m_model.testAt(index.column());
    const TestCounts &counts = m_model.countsAt(index.row(), test);
    const TestStage stage = m_model.results()->test(test).stage;
    const bool known = counts.base > 0 && stage != TestStage::Planned;
    const QRectF field = QRectF(option.rect).adjusted(2, 2, -2, -3);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const HeatColors &heat = theme.heatOf(share(counts.tookPart, counts.base));
    if (known) {
        painter.setBrush(heat.fill);
        painter.drawRoundedRect(field, kHeatRadius, kHeatRadius);
    }
    const QColor ink = known ? heat.text : theme.muted;
    if (stage != TestStage::Closed) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(known ? ink : theme.dash, 1, Qt::DashLine));
        painter.drawRoundedRect(field.adjusted(1.5, 1.5, -1.5, -1.5), 3, 3);
    }
    const bool strong = test == m_model.test() || m_model.isTotal(index.row());
    painter.setFont(faceOf(option.font, m_appearance.px(12), strong));
    painter.setPen(ink);
    painter.drawText(option.rect, Qt::AlignCenter,
                     isolated(index.data(Qt::DisplayRole).toString()));
}

void ResultDelegate::paintBar(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const StructureTest &test = m_model.chosen().test;
    const TestCounts &counts = m_model.countsAt(index.row(), m_model.test());
    const QRect bar = barRect(option.rect, option.direction);
    const bool met = meetsGoal(counts, test.goal());
    std::vector<BarStretch> stretches;
    if (m_model.chosen().stage != TestStage::Planned)
        stretches = barStretches(counts, bar, option.direction);
    paintResultBar(painter, stretches, met, theme);
    const auto line = [&](double share, Qt::PenStyle style) {
        const int x = barPlaceOf(share, bar, option.direction);
        painter.setPen(QPen(theme.surface, 3));
        painter.drawLine(x, bar.top() - 3, x, bar.bottom() + 3);
        painter.setPen(QPen(theme.text, style == Qt::SolidLine ? 2 : 1, style));
        painter.drawLine(x, option.rect.top(), x, option.rect.bottom());
    };
    if (hasSecondGoal(test)) line(kSupermajority, Qt::DashLine);
    line(test.goal(), Qt::SolidLine);
    painter.setFont(faceOf(option.font, m_appearance.px(11), false));
    paintBarNumbers(painter, stretches, met, theme);
    painter.setFont(faceOf(option.font, m_appearance.px(12), true));
    painter.setPen(theme.text);
    const int room = m_appearance.px(kPercentRoom);
    const QRect at(option.rect.right() - room, option.rect.top(), room, option.rect.height());
    painter.drawText(QStyle::visualRect(option.direction, option.rect, at), Qt::AlignCenter,
                     index.data(Qt::DisplayRole).toString());
}

void ResultDelegate::paintWords(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const ResultColumn column = m_model.columnAt(index.column());
    const int padding = m_appearance.px(kResultPadding);
    const QRect rect = option.rect.adjusted(padding, 0, -padding, 0);
    const TestCounts &counts = m_model.countsAt(index.row(), m_model.test());
    const bool strong = m_model.isTotal(index.row());
    const bool met = column == ResultColumn::ToGo
                     && meetsGoal(counts, m_model.chosen().test.goal());
    painter.setFont(
        faceOf(option.font, m_appearance.px(column == ResultColumn::Place ? 13 : 12), strong));
    painter.setPen(column == ResultColumn::People ? theme.muted : met ? theme.ok : theme.text);
    writeLine(painter, rect, index.data(Qt::DisplayRole).toString(), option.direction,
              column == ResultColumn::People ? Qt::AlignRight : Qt::AlignLeft);
    const bool selected = option.state & QStyle::State_Selected;
    if (column != ResultColumn::Place || !selected) return;
    const QRect edge(option.rect.left(), option.rect.top(), 3, option.rect.height());
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, edge), theme.focus);
}

ResultHeader::ResultHeader(const ResultTableModel &model, const ResultDelegate &delegate,
                           Appearance &appearance, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_results(model), m_delegate(delegate),
      m_appearance(appearance)
{
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
}

QSize ResultHeader::sizeHint() const
{
    const QFontMetrics metrics(faceOf(font(), m_appearance.px(11), true));
    return {QHeaderView::sizeHint().width(), metrics.height() + m_appearance.px(12)};
}

void ResultHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = m_appearance.theme();
    painter->save();
    painter->fillRect(rect, theme.surface);
    painter->setPen(theme.line2);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const ResultColumn column = m_results.columnAt(section);
    const bool heat = column == ResultColumn::Heat;
    const bool strong = column == ResultColumn::Bar
                        || (heat && m_results.testAt(section) == m_results.test());
    painter->setFont(faceOf(font(), m_appearance.px(11), strong));
    painter->setPen(strong ? theme.text : theme.muted);
    const int padding = heat ? 1 : m_appearance.px(kResultPadding);
    QRect room = rect.adjusted(padding, 0, -padding, 0);
    if (column == ResultColumn::Bar) {
        const QRect bar = m_delegate.barRect(rect, layoutDirection());
        const int goal = barPlaceOf(m_results.chosen().test.goal(), bar, layoutDirection());
        if (layoutDirection() == Qt::RightToLeft) room.setLeft(goal + m_appearance.px(22));
        else room.setRight(goal - m_appearance.px(22));
    }
    if (column != ResultColumn::Bar || room.width() >= m_appearance.px(kLeastBarTitle))
        writeLine(*painter, room, model()->headerData(section, Qt::Horizontal).toString(),
                  layoutDirection(),
                  column == ResultColumn::People ? Qt::AlignRight
                  : heat                         ? Qt::AlignHCenter
                                                 : Qt::AlignLeft);
    if (column == ResultColumn::Bar) paintGoals(*painter, rect);
    painter->restore();
}

void ResultHeader::paintGoals(QPainter &painter, const QRect &rect) const
{
    const StructureTest &test = m_results.chosen().test;
    const QRect bar = m_delegate.barRect(rect, layoutDirection());
    const int half = m_appearance.px(20);
    const auto write = [&](double share, Qt::Alignment side) {
        const int x = barPlaceOf(share, bar, layoutDirection());
        painter.drawText(QRect(x - half, rect.top(), 2 * half, rect.height()),
                         static_cast<int>(side | Qt::AlignVCenter), goalPercent(share));
    };
    painter.setFont(faceOf(font(), m_appearance.px(11), true));
    painter.setPen(m_appearance.theme().text);
    write(test.goal(), Qt::AlignHCenter);
    if (!hasSecondGoal(test)) return;
    const int apart = std::abs(barPlaceOf(test.goal(), bar, layoutDirection())
                               - barPlaceOf(kSupermajority, bar, layoutDirection()));
    if (apart < 2 * half - m_appearance.px(6)) return;
    painter.setFont(faceOf(font(), m_appearance.px(11), false));
    write(kSupermajority, Qt::AlignHCenter);
}

}   // namespace wallchart
