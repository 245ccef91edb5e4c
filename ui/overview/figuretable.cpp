// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/figuretable.h"

#include "ui/overview/figuredelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace wallchart {

namespace {

constexpr int kMeasuredRows = 60;   // more would not be seen without scrolling
constexpr double kLeastColumn = 40;

}   // namespace

FigureTable::FigureTable(Appearance &appearance, int rows, QWidget *parent)
    : QTableView(parent), m_appearance(appearance),
      m_delegate(new FigureDelegate(m_model, appearance, this)), m_rows(rows)
{
    setModel(&m_model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        // A click on a row chooses it; one on a figure with something of its own behind it opens.
        if (opensSomething(m_model.figure(index).target)) open(index);
    });
    connect(this, &QTableView::doubleClicked, this, &FigureTable::open);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FigureTable::choose);
    connect(&m_model, &FigureModel::ticked, this,
            [this](int row) { Q_EMIT ticked(FigureRow(m_model.row(row))); });
    connect(&appearance, &Appearance::changed, this, &FigureTable::fit);
}

void FigureTable::show(FigureSheet sheet, const Scale &scale)
{
    const QModelIndex before = currentIndex();
    const int scrolled = verticalScrollBar()->value();
    m_delegate->setScale(scale);
    m_model.show(std::move(sheet));
    fit();
    if (before.isValid() && m_model.rowCount() > 0) {
        // The keyboard stays where it was; nobody is chosen by that.
        const QSignalBlocker quiet(selectionModel());
        setCurrentIndex(m_model.index(std::min(before.row(), m_model.rowCount() - 1),
                                      std::min(before.column(), m_model.columnCount() - 1)));
        clearSelection();
    }
    verticalScrollBar()->setValue(scrolled);
}

void FigureTable::followWorker(WorkerId worker)
{
    const auto &rows = m_model.sheet().rows;
    const auto found = std::find_if(
        rows.begin(), rows.end(), [worker](const FigureRow &row) { return row.worker == worker; });
    // The keyboard stays in its column where it is on somebody already.
    const QModelIndex at = currentIndex();
    const bool isThere = at.isValid() && m_model.row(at.row()).worker == worker;
    const QSignalBlocker quiet(selectionModel());
    if (isThere)
        selectionModel()->select(at,
                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    else if (found == rows.end()) clearSelection();
    else selectRow(static_cast<int>(found - rows.begin()));
    viewport()->update();
}

void FigureTable::open(const QModelIndex &index)
{
    const FigureTarget target = m_model.targetAt(index);   // a copy: the sheet may be replaced
    if (opensSomething(target)) Q_EMIT opened(target);
}

void FigureTable::choose(const QModelIndex &index)
{
    if (!index.isValid()) return;
    if (const auto worker = m_model.row(index.row()).worker) Q_EMIT chosen(*worker);
}

int FigureTable::rowHeightHint() const
{
    return m_model.rowCount() > 0 ? verticalHeader()->defaultSectionSize() : m_appearance.px(30);
}

QSize FigureTable::sizeHint() const
{
    const int rows = std::min(m_rows, m_model.rowCount());
    return {m_appearance.px(300), horizontalHeader()->sizeHint().height() + rows * rowHeightHint()};
}

QSize FigureTable::minimumSizeHint() const
{
    return {m_appearance.px(200), sizeHint().height()};
}

/// As wide as what stands in them, and how high the highest row is.
std::vector<int> FigureTable::measure(int &height) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    std::vector<int> widths;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        int width = horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < std::min(m_model.rowCount(), kMeasuredRows); ++row) {
            const QSize size = m_delegate->sizeHint(option, m_model.index(row, column));
            width = std::max(width, size.width());
            height = std::max(height, size.height());
        }
        widths.push_back(width);
    }
    return widths;
}

bool FigureTable::isText(std::size_t column) const
{
    return m_model.rowCount() > 0 && !m_model.row(0).figures[column].isNumber;
}

/// Where there is too little room, texts give a third of their width before the stretch column
/// gives way; numbers stay.
void FigureTable::fit()
{
    int height = 1;
    std::vector<int> widths = measure(height);
    if (widths.empty()) return;
    int room = viewport()->width();
    for (const int width : widths) room -= width;
    const auto stretch = static_cast<std::size_t>(m_stretch);
    for (std::size_t column = widths.size(); column-- > 0 && room < 0;) {
        if (column == stretch || !isText(column)) continue;
        const int less = std::min(-room, widths[column] / 3);
        widths[column] -= less;
        room += less;
    }
    widths[stretch] = std::max(m_appearance.px(kLeastColumn), widths[stretch] + room);
    for (std::size_t column = 0; column < widths.size(); ++column)
        setColumnWidth(static_cast<int>(column), widths[column]);
    verticalHeader()->setDefaultSectionSize(height);
    updateGeometry();
}

void FigureTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fit();
}

void FigureTable::hover(const QModelIndex &index)
{
    if (m_hovered == index) return;
    m_hovered = index;
    m_delegate->setHovered(index);
    const bool opens = index.isValid() && opensSomething(m_model.figure(index).target);
    viewport()->setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void FigureTable::mouseMoveEvent(QMouseEvent *event)
{
    hover(indexAt(event->pos()));
    QTableView::mouseMoveEvent(event);
}

void FigureTable::leaveEvent(QEvent *event)
{
    hover({});
    QTableView::leaveEvent(event);
}

void FigureTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid()) return;
    const QPoint at = byKey ? viewport()->mapToGlobal(visualRect(index).center())
                            : event->globalPos();
    Q_EMIT menuWanted(FigureRow(m_model.row(index.row())), at);
}

void FigureTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && index.isValid()) return open(index);
    if (event->key() == Qt::Key_Space && index.isValid()) {
        // The box belongs to the row, wherever in it the keyboard is.
        const QModelIndex box = m_model.index(index.row(), 0);
        if (m_model.figure(box).isBox) {
            m_model.setData(box, static_cast<int>(Qt::Checked), Qt::CheckStateRole);
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

}   // namespace wallchart
