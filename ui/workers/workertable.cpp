// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/workertable.h"

#include "ui/widgets/keyposition.h"
#include "ui/workers/workertableheader.h"
#include "ui/workspace/workeractions.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyle>

namespace wallchart {

namespace {

constexpr double kRowHeight = 30;
constexpr int kSelectionBar = 3;

}   // namespace

WorkerTable::WorkerTable(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : QTableView(parent), m_workspace(workspace), m_appearance(appearance), m_model(workspace),
      m_delegate(m_model, appearance), m_layout(firstLayout(workspace.reading()))
{
    setHorizontalHeader(new WorkerTableHeader(appearance, this));
    setModel(&m_model);
    setItemDelegate(&m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setUpHeaders();
    applyLayout();
    showSorting();
    connect(&m_model, &QAbstractItemModel::modelReset, this, &WorkerTable::followReset);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &WorkerTable::showSorting);
    connect(&appearance, &Appearance::changed, this, &WorkerTable::applyLayout);
    connect(&workspace, &Workspace::selectionChanged, this, &WorkerTable::showSelection);
    showSelection();
}

void WorkerTable::setUpHeaders()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorShown(true);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setTextElideMode(Qt::ElideRight);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &WorkerTable::sortByHeader);
    connect(header, &QHeaderView::sectionMoved, this, &WorkerTable::readLayout);
    connect(header, &QHeaderView::sectionResized, this, &WorkerTable::readLayout);
}

std::vector<WorkerId> WorkerTable::shownSelection() const
{
    std::vector<std::pair<int, int>> stretches;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        stretches.emplace_back(range.top(), range.bottom());
    std::sort(stretches.begin(), stretches.end());
    std::vector<WorkerId> workers;
    int next = 0;   // stretches may overlap
    for (const auto &[top, bottom] : stretches) {
        for (int row = std::max(top, next); row <= bottom; ++row)
            workers.push_back(m_model.idAt(row));
        next = std::max(next, bottom + 1);
    }
    return workers;
}

bool WorkerTable::isColumnShown(const ColumnId &column) const
{
    return std::any_of(m_layout.begin(), m_layout.end(), [&](const ColumnState &state) {
        return state.column == column && state.shown;
    });
}

void WorkerTable::setColumnShown(const ColumnId &column, bool shown)
{
    for (ColumnState &state : m_layout) {
        if (state.column == column) state.shown = shown;
    }
    applyLayout();
    Q_EMIT columnsChanged();
}

void WorkerTable::resetColumns()
{
    m_layout = firstLayout(m_model.reading());
    applyLayout();
    Q_EMIT columnsChanged();
}

QByteArray WorkerTable::columnLayout() const
{
    return writtenLayout(m_layout);
}

void WorkerTable::setColumnLayout(const QByteArray &layout)
{
    m_layout = layoutFor(m_model.reading(), layoutFrom(layout));
    // Without a single column nobody could find the header to choose others.
    const bool anyShown = std::any_of(m_layout.begin(), m_layout.end(),
                                      [](const ColumnState &state) { return state.shown; });
    if (!anyShown) m_layout = firstLayout(m_model.reading());
    applyLayout();
    Q_EMIT columnsChanged();
}

void WorkerTable::applyLayout()
{
    const QScopedValueRollback applying(m_applying, true);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(m_appearance.px(kRowHeight));
    QHeaderView *header = horizontalHeader();
    for (std::size_t at = 0; at < m_layout.size(); ++at) {
        const auto section = m_model.placeOf(m_layout[at].column);
        if (!section) continue;
        header->moveSection(header->visualIndex(*section), static_cast<int>(at));
        header->resizeSection(*section, m_appearance.px(m_layout[at].width));
        header->setSectionHidden(*section, !m_layout[at].shown);
    }
}

/// People dragged a column or its edge.
void WorkerTable::readLayout()
{
    if (m_applying) return;
    QHeaderView *header = horizontalHeader();
    ColumnLayout layout;
    for (int at = 0; at < header->count(); ++at) {
        const int section = header->logicalIndex(at);
        const bool shown = !header->isSectionHidden(section);
        const ColumnId &column = m_model.columnAt(section);
        const auto known = std::find_if(m_layout.begin(), m_layout.end(),
                                        [&](const auto &state) { return state.column == column; });
        const int width = shown || known == m_layout.end()
                              ? qRound(header->sectionSize(section) / m_appearance.textScale())
                              : known->width;
        layout.push_back({column, shown, width});
    }
    if (layout == m_layout) return;
    m_layout = std::move(layout);
    Q_EMIT columnsChanged();
}

void WorkerTable::followReset()
{
    const ColumnLayout layout = layoutFor(m_model.reading(), m_layout);
    if (layout != m_layout || horizontalHeader()->count() != static_cast<int>(layout.size())) {
        m_layout = layout;
        applyLayout();
        Q_EMIT columnsChanged();
    }
    showSorting();
    showSelection();
}

void WorkerTable::sortByHeader(int column, Qt::SortOrder order)
{
    {
        // Thousands of selected rows would be moved one by one.
        const QScopedValueRollback following(m_following, true);
        selectionModel()->clearSelection();
        m_model.sort(column, order);
    }
    showSelection();
}

void WorkerTable::showSorting()
{
    const auto &by = m_model.order().sortedBy();
    const auto column = by.empty() ? std::nullopt : m_model.placeOf(by.front().column);
    const QSignalBlocker blocker(horizontalHeader());
    horizontalHeader()->setSortIndicator(column.value_or(-1),
                                         column ? by.front().order : Qt::AscendingOrder);
}

QItemSelection WorkerTable::rowsOfWorkspace() const
{
    std::vector<int> rows;
    for (const WorkerId worker : m_workspace.selection()) {
        if (const auto row = m_model.rowOf(worker)) rows.push_back(*row);
    }
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    const int last = m_model.columnCount() - 1;
    for (std::size_t from = 0; from < rows.size();) {
        std::size_t to = from + 1;
        while (to < rows.size() && rows[to] == rows[to - 1] + 1) ++to;
        selection.append(
            QItemSelectionRange(m_model.index(rows[from], 0), m_model.index(rows[to - 1], last)));
        from = to;
    }
    return selection;
}

void WorkerTable::showSelection()
{
    if (m_following) return;
    const QScopedValueRollback following(m_following, true);
    selectionModel()->select(rowsOfWorkspace(), QItemSelectionModel::ClearAndSelect);
    const auto current = m_workspace.current();
    const auto row = current ? m_model.rowOf(*current) : std::nullopt;
    if (!row) return;
    const int column = std::max(0, currentIndex().column());
    const QModelIndex index = m_model.index(*row, column);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    scrollTo(index);
}

void WorkerTable::tellSelection()
{
    if (m_following) return;
    const QScopedValueRollback following(m_following, true);
    std::vector<WorkerId> workers = shownSelection();
    std::optional<WorkerId> current;
    if (currentIndex().isValid() && selectionModel()->isSelected(currentIndex()))
        current = m_model.idAt(currentIndex().row());
    m_workspace.select(std::move(workers), current);
}

void WorkerTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    tellSelection();
    viewport()->update();   // the bars at the start
}

void WorkerTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    tellSelection();
}

void WorkerTable::keyPressEvent(QKeyEvent *event)
{
    const auto letter = letterAt(*event);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid()) Q_EMIT inspectorWanted();
        return;
    case Qt::Key_Escape:
        if (selectionModel()->hasSelection()) clearSelection();
        else m_workspace.setFilter({});
        return;
    case Qt::Key_Delete:
        if (!shownSelection().empty()) Q_EMIT removeWanted();
        return;
    default: break;
    }
    const bool sorts = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (sorts && event->modifiers() == Qt::AltModifier && currentIndex().isValid()) {
        sortByHeader(currentIndex().column(),
                     event->key() == Qt::Key_Up ? Qt::AscendingOrder : Qt::DescendingOrder);
        return;
    }
    if (letter == u'/') {
        Q_EMIT filterWanted();
        return;
    }
    if (letter == u'p' && m_workspace.current()) {
        Q_EMIT introductionWanted();
        return;
    }
    const auto digit = digitOf(*event);
    if ((letter || digit) && performKey(m_workspace, shownSelection(), letter, digit)) return;
    QTableView::keyPressEvent(event);
}

void WorkerTable::keyboardSearch(const QString &)
{
    // Letters are commands here; names are found by the filter.
}

void WorkerTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (selectionModel()->hasSelection()) Q_EMIT menuWanted(event->globalPos());
}

void WorkerTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (indexAt(event->position().toPoint()).isValid()) Q_EMIT inspectorWanted();
}

void WorkerTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!selectionModel()->hasSelection()) return;
    QPainter painter(viewport());
    const int top = std::max(0, rowAt(0));
    const int bottom = rowAt(viewport()->height() - 1);
    const int last = bottom < 0 ? m_model.rowCount() - 1 : bottom;
    for (int row = top; row <= last; ++row) {
        if (!selectionModel()->isSelected(m_model.index(row, 0))) continue;
        const QRect bar(0, rowViewportPosition(row), kSelectionBar, rowHeight(row) - 1);
        painter.fillRect(QStyle::visualRect(layoutDirection(), viewport()->rect(), bar),
                         m_appearance.theme().focus);
    }
}

}   // namespace wallchart
