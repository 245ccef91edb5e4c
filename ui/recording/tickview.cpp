// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/tickview.h"

#include "ui/recording/tickdelegate.h"
#include "ui/widgets/keyposition.h"
#include "ui/widgets/paintedtext.h"

#include <QDateTime>
#include <QHeaderView>
#include <QKeyEvent>

namespace wallchart {

namespace {

constexpr double kTickRowHeight = 28;
constexpr double kTickNumberWidth = 52;
constexpr double kTickNameWidth = 130;
constexpr double kTickAskerWidth = 130;
constexpr double kTickOutcomeWidth = 52;
constexpr double kTickKeyWidth = 30;
constexpr double kTickLeastAsker = 60;
constexpr double kTickHeadingSize = 11;
constexpr int kTickHeadingPads = 18;   // of a heading in the style sheet
constexpr int kTickRowsBelow = 2;      // so high is the toast

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
    horizontalHeader()->setMinimumSectionSize(m_appearance.px(kTickKeyWidth) / 2);
    fitColumns();
}

int TickView::widthOf(int column) const
{
    if (column == tickcolumns::kNumber) return m_appearance.px(kTickNumberWidth);
    if (column == tickcolumns::kAskedBy) return m_appearance.px(kTickAskerWidth);
    const QFontMetrics metrics(sizedFont(font(), m_appearance.px(kTickHeadingSize), QFont::Medium));
    const QSize words = metrics.size(0, TickModel::heading(column));
    return std::max(m_appearance.px(kTickOutcomeWidth), words.width() + kTickHeadingPads);
}

/// A name, a number and what is ticked are always in sight. Who asked gives way first, then the
/// words above the ticks.
void TickView::fitColumns()
{
    const int name = m_appearance.px(kTickNameWidth);
    const int least = m_appearance.px(kTickLeastAsker);
    int ticked = 0;
    for (int column = 0; column < tickcolumns::kCount; ++column)
        if (tickcolumns::outcomeOf(column)) ticked += widthOf(column);
    const int room = viewport()->width() - widthOf(tickcolumns::kNumber) - name;
    const bool keysAlone = ticked + least > room;
    const int narrow = m_appearance.px(kTickKeyWidth);
    if (keysAlone) ticked = narrow * static_cast<int>(tickcolumns::kOutcomes.size());
    m_model.setKeysAlone(keysAlone);
    const int asker = std::min(widthOf(tickcolumns::kAskedBy), room - ticked);
    setColumnHidden(tickcolumns::kAskedBy, asker < least);
    int taken = 0;
    for (int column = 0; column < tickcolumns::kCount; ++column) {
        if (column == tickcolumns::kName || isColumnHidden(column)) continue;
        const bool isTicked = tickcolumns::outcomeOf(column).has_value();
        const int width = column == tickcolumns::kAskedBy ? asker
                          : keysAlone && isTicked         ? narrow
                                                          : widthOf(column);
        setColumnWidth(column, width);
        taken += width;
    }
    setColumnWidth(tickcolumns::kName, std::max(name, viewport()->width() - taken));
}

void TickView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    keepInSight();
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
    keepInSight();
}

/// With those who come next: at the foot, what was just recorded is told above the rows.
void TickView::keepInSight()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid()) return;
    const int last = std::min(current.row() + kTickRowsBelow, m_model.rowCount() - 1);
    scrollTo(m_model.index(last, current.column()));
    scrollTo(current);
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
