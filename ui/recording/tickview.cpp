// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/tickview.h"

#include "ui/recording/tickdelegate.h"
#include "ui/widgets/keyposition.h"

#include <QDateTime>
#include <QHeaderView>
#include <QKeyEvent>

namespace wallchart {

namespace {

constexpr double kTickRowHeight = 28;
constexpr double kTickNumberWidth = 52;
constexpr double kTickNameWidth = 130;
constexpr double kTickAskerWidth = 130;
constexpr double kTickOutcomeWidth = 56;

}   // namespace

TickView::TickView(TickModel &model, Appearance &appearance, QWidget *parent)
    : QTableView(parent), m_model(model), m_appearance(appearance)
{
    setModel(&model);
    setItemDelegate(new TickDelegate(model, appearance, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(this, &QAbstractItemView::clicked, this, &TickView::tick);
    connect(&model, &QAbstractItemModel::modelReset, this, &TickView::spanHeadings);
    connect(&appearance, &Appearance::changed, this, &TickView::applySizes);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &TickView::applySizes);
    applySizes();
}

void TickView::applySizes()
{
    verticalHeader()->setDefaultSectionSize(
        std::max(m_appearance.px(kTickRowHeight), fontMetrics().height() + m_appearance.px(8)));
    horizontalHeader()->setMinimumSectionSize(m_appearance.px(kTickNumberWidth) / 2);
    setColumnWidth(tickcolumns::kNumber, m_appearance.px(kTickNumberWidth));
    setColumnWidth(tickcolumns::kAskedBy, m_appearance.px(kTickAskerWidth));
    for (int column = 0; column < tickcolumns::kCount; ++column) {
        if (tickcolumns::outcomeOf(column))
            setColumnWidth(column, std::max(m_appearance.px(kTickOutcomeWidth),
                                            horizontalHeader()->sectionSizeHint(column)));
    }
    fitNames();
}

void TickView::fitNames()
{
    int others = 0;
    for (int column = 0; column < tickcolumns::kCount; ++column)
        others += column == tickcolumns::kName ? 0 : columnWidth(column);
    setColumnWidth(tickcolumns::kName,
                   std::max(m_appearance.px(kTickNameWidth), viewport()->width() - others));
}

void TickView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitNames();
}

void TickView::spanHeadings()
{
    clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.row(row).isHeading()) setSpan(row, 0, 1, tickcolumns::kCount);
    }
}

std::vector<WorkerId> TickView::chosenWorkers() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows()) rows.push_back(index.row());
    if (rows.empty() && currentIndex().isValid()) rows.push_back(currentIndex().row());
    std::sort(rows.begin(), rows.end());
    std::vector<WorkerId> workers;
    for (const int row : rows) {
        if (const auto worker = m_model.row(row).worker) workers.push_back(*worker);
    }
    return workers;
}

std::optional<WorkerId> TickView::currentWorker() const
{
    return currentIndex().isValid() ? m_model.row(currentIndex().row()).worker : std::nullopt;
}

void TickView::goTo(int row)
{
    const int column = currentIndex().isValid() ? currentIndex().column()
                                                : tickcolumns::kFirstOutcome;
    setCurrentIndex(m_model.index(row, column));
    scrollTo(currentIndex());
}

void TickView::advance()
{
    for (int row = currentIndex().row() + 1; row < m_model.rowCount(); ++row) {
        if (!m_model.row(row).isHeading()) {
            goTo(row);
            return;
        }
    }
}

void TickView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row()) Q_EMIT currentWorkerChanged();
}

void TickView::tick(const QModelIndex &index)
{
    if (!index.isValid()) return;
    const TickRow &row = m_model.row(index.row());
    const auto outcome = tickcolumns::outcomeOf(index.column());
    if (row.isHeading() || !outcome) return;
    Q_EMIT tickWanted(row.outcome == *outcome ? Outcome::NotAsked : *outcome);
}

bool TickView::typed(const QKeyEvent &event)
{
    if (const auto digit = digitOf(event)) {
        Q_EMIT numberTyped(m_number.type(*digit, QDateTime::currentMSecsSinceEpoch()));
        return true;
    }
    m_number.stop();
    if (const auto outcome = outcomeOfKey(event)) {
        Q_EMIT outcomeWanted(*outcome);
        return true;
    }
    const auto letter = letterAt(event);
    if (letter == u'/') Q_EMIT findWanted();
    else if (letter == u't') Q_EMIT tallyWanted(currentIndex().row());
    else return false;
    return true;
}

void TickView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool plain = !(event->modifiers()
                         & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && current.isValid()) {
        const TickRow &row = m_model.row(current.row());
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (enter && row.isHeading()) return Q_EMIT tallyWanted(current.row());
        if (enter) return tick(current);
        if (event->key() == Qt::Key_Space) {
            m_number.stop();
            if (!row.isHeading()) Q_EMIT tickWanted(nextOutcome(row.outcome));
            return;
        }
    }
    if (plain && typed(*event)) return;
    QTableView::keyPressEvent(event);
}

}   // namespace wallchart
