// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structuretests/resulttable.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace wallchart {

namespace {

constexpr double kLeastPlace = 124;
constexpr double kMostPlace = 260;
constexpr double kPeopleWidth = 48;
constexpr double kHeatWidth = 50;
constexpr double kLeastHeat = 38;
constexpr double kGoodBar = 180;
constexpr double kLeastBar = 130;
constexpr int kLeastTests = 2;   // fewer show no trend
constexpr double kToGoWidth = 68;
constexpr double kMovedWidth = 64;
constexpr double kResultRow = 34;

}   // namespace

ResultTable::ResultTable(ResultTableModel &model, Appearance &appearance, QWidget *parent)
    : QTableView(parent), m_model(model), m_appearance(appearance),
      m_delegate(new ResultDelegate(model, appearance, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setHorizontalHeader(new ResultHeader(model, *m_delegate, appearance, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&appearance, &Appearance::changed, this, &ResultTable::fitColumns);
    connect(&model, &QAbstractItemModel::modelReset, this, &ResultTable::fitColumns);
}

void ResultTable::fitColumns()
{
    verticalHeader()->setDefaultSectionSize(
        std::max(m_appearance.px(kResultRow), fontMetrics().height() + m_appearance.px(10)));
    if (!m_model.results()) return;
    const auto px = [this](double size) { return m_appearance.px(size); };
    const int tests = static_cast<int>(m_model.results()->count());
    const int always = viewport()->width() - px(kPeopleWidth) - px(kToGoWidth);
    const auto heatRoom = [&](int rest, double bar) { return rest - px(kLeastPlace) - px(bar); };
    // Where it is tight, the trend goes before who moved: the numbers below the table say that too.
    const bool isTight = heatRoom(always - px(kMovedWidth), kGoodBar) < tests * px(kHeatWidth);
    const int rest = isTight ? always : always - px(kMovedWidth);
    const int forHeat = heatRoom(rest, isTight ? kLeastBar : kGoodBar);
    const int width = std::clamp(forHeat / std::max(1, tests), px(kLeastHeat), px(kHeatWidth));
    const int heat = std::clamp(forHeat / width, std::min(kLeastTests, tests), tests);
    showHeatColumns(heat, width);
    const int room = rest - heat * width;
    const int place = std::clamp(room * 2 / 5, px(kLeastPlace), px(kMostPlace));
    setColumnHidden(m_model.columnOf(ResultColumn::Moved), isTight);
    setColumnWidth(m_model.columnOf(ResultColumn::Place), place);
    setColumnWidth(m_model.columnOf(ResultColumn::People), px(kPeopleWidth));
    setColumnWidth(m_model.columnOf(ResultColumn::ToGo), px(kToGoWidth));
    setColumnWidth(m_model.columnOf(ResultColumn::Moved), px(kMovedWidth));
    setColumnWidth(m_model.columnOf(ResultColumn::Bar), std::max(room - place, px(kLeastBar)));
}

void ResultTable::showHeatColumns(int howMany, int width)
{
    const int tests = static_cast<int>(m_model.results()->count());
    // The last ones, moved back so far that the chosen one is among them.
    const int from = std::clamp(static_cast<int>(m_model.test()), 0, std::max(0, tests - howMany));
    const int heat = m_model.columnOf(ResultColumn::Heat);
    for (int test = 0; test < tests; ++test) {
        setColumnHidden(heat + test, test < from || test >= from + howMany);
        setColumnWidth(heat + test, width);
    }
}

void ResultTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ResultTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row()) Q_EMIT rowChosen(current.row());
}

void ResultTable::open(const QModelIndex &index)
{
    if (!index.isValid()) return;
    switch (m_model.columnAt(index.column())) {
    case ResultColumn::Heat: Q_EMIT heatWanted(m_model.testAt(index.column()), index.row()); break;
    case ResultColumn::People: Q_EMIT peopleWanted(index.row(), TestWho::Everyone); break;
    default: Q_EMIT numbersWanted(); break;
    }
}

void ResultTable::openBarAt(const QModelIndex &index, const QPoint &at)
{
    const QRect bar = m_delegate->barRect(visualRect(index), layoutDirection());
    const TestCounts &counts = m_model.countsAt(index.row(), m_model.test());
    for (const BarStretch &stretch : barStretches(counts, bar, layoutDirection())) {
        if (stretch.who && stretch.rect.adjusted(0, -4, 0, 4).contains(at))
            return Q_EMIT peopleWanted(index.row(), *stretch.who);
    }
}

void ResultTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return open(currentIndex());
    QTableView::keyPressEvent(event);
}

void ResultTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid() || index != currentIndex()) return;
    const ResultColumn column = m_model.columnAt(index.column());
    if (column == ResultColumn::Bar && m_model.chosen().stage != TestStage::Planned)
        openBarAt(index, event->pos());
    else if (column == ResultColumn::Heat || column == ResultColumn::People) open(index);
}

}   // namespace wallchart
