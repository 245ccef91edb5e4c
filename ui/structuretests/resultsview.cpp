// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structuretests/resultsview.h"

#include "ui/structuretests/barlegend.h"
#include "ui/structuretests/deliverypanel.h"
#include "ui/structuretests/ladderview.h"
#include "ui/structuretests/numberstrip.h"
#include "ui/structuretests/resultwords.h"
#include "ui/structuretests/statedpanel.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrolledform.h"

#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace wallchart {

namespace {

constexpr double kWideFrom = 900;
constexpr double kLowBelow = 620;
constexpr int kMargin = 16;
constexpr double kLeastTable = 130;   // its heading and three rows

}   // namespace

ResultsView::ResultsView(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_appearance(appearance),
      m_rungs(new LadderModel(this)), m_ladder(new LadderView(*m_rungs, appearance, this)),
      m_hint(labelWithRole("caption", this)), m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_tabs(new QTabWidget(this)), m_places(nullptr), m_title(labelWithRole("section", this)),
      m_legend(new BarLegend(appearance, this)), m_model(new ResultTableModel(this)),
      m_table(new ResultTable(*m_model, appearance, this)), m_numbers(new NumberStrip(this)),
      m_deliveries(new DeliveryPanel(workspace, appearance, this)),
      m_stated(new StatedPanel(appearance, this))
{
    layOut();
    connectParts();
    retranslate();
}

QWidget *ResultsView::buildPlaces()
{
    auto *places = new QWidget;
    auto *column = new QVBoxLayout(places);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_legend);
    column->addWidget(m_table, 1);
    column->addWidget(m_numbers);
    return places;
}

void ResultsView::layOut()
{
    m_places = buildPlaces();
    auto *left = new QFrame;
    auto *right = new QFrame;
    for (QFrame *panel : {left, right}) {
        setRole(panel, "panel");
        auto *rows = new QVBoxLayout(panel);
        rows->setContentsMargins(12, 10, 12, 10);
        m_splitter->addWidget(panel);
    }
    left->layout()->addWidget(m_places);
    right->layout()->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->addTab(m_deliveries, {});
    m_tabs->addTab(m_stated, {});
    m_splitter->setStretchFactor(0, 13);
    m_splitter->setStretchFactor(1, 7);
    m_splitter->setChildrenCollapsible(false);
    setRole(m_splitter, "gap");
    m_splitter->setHandleWidth(10);
    m_splitter->setSizes({650, 350});
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(5, 0, 5, 0);
    m_hint->setTextFormat(Qt::PlainText);
    m_table->setMinimumHeight(m_appearance.px(kLeastTable));
    auto *inside = new QWidget;
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins({});
    outside->addWidget(new ScrolledForm(inside));   // in the lowest window
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(kMargin - 5, 8, kMargin - 5, kMargin - 4);
    column->setSpacing(8);
    column->addWidget(m_ladder);
    column->addWidget(m_hint);
    column->addWidget(m_splitter, 1);
}

void ResultsView::connectParts()
{
    connect(m_ladder, &LadderView::testChosen, this, [this](int row) {
        m_test = m_rungs->result(row).test.id;
        showTest();
        Q_EMIT testChosen(*m_test);
    });
    connect(m_table, &ResultTable::rowChosen, this, &ResultsView::showNumbers);
    connect(m_table, &ResultTable::numbersWanted, m_numbers, &NumberStrip::focusFirst);
    connect(m_table, &ResultTable::peopleWanted, this, &ResultsView::openPeople);
    connect(m_table, &ResultTable::heatWanted, this, [this](std::size_t test, int row) {
        const TestGroupKey *place = m_model->keyAt(row);
        Q_EMIT chartWanted(m_results->test(test).test.id, place ? *place : TestGroupKey());
    });
    connect(m_numbers, &NumberStrip::peopleWanted, this,
            [this](TestWho who) { openPeople(m_table->currentIndex().row(), who); });
    connect(m_numbers, &NumberStrip::listWanted, this, [this] {
        m_workspace.setFilter({});   // it would hide those selected
        Q_EMIT listWanted();
    });
    connect(m_stated, &StatedPanel::peopleWanted, this, &ResultsView::select);
    connect(&m_appearance, &Appearance::changed, this, &ResultsView::fitRoom);
}

void ResultsView::show(std::shared_ptr<const TestResults> results)
{
    m_results = std::move(results);
    {
        const QSignalBlocker quiet(m_ladder);
        m_rungs->show(m_results);
    }
    if (m_results && m_results->count() > 0) showTest();
}

void ResultsView::setTest(StructureTestId test)
{
    m_test = test;
    if (m_results) showTest();
}

void ResultsView::setRows(const TestRows &rows)
{
    m_rows = rows;
    if (m_results) showTest();
}

void ResultsView::showTest()
{
    if (m_results->count() == 0) return;
    const auto found = m_test ? m_results->placeOf(*m_test) : std::nullopt;
    const std::size_t test = found.value_or(m_results->latest().value_or(0));
    m_test = m_results->test(test).test.id;
    const std::vector<TestRows> kinds = m_results->kindsOfRows();
    if (std::find(kinds.begin(), kinds.end(), m_rows) == kinds.end()) m_rows = {};
    {
        const QSignalBlocker quiet(m_ladder);
        m_ladder->setCurrentIndex(m_rungs->index(static_cast<int>(test)));
    }
    m_model->show(m_results, m_rows, test);
    m_table->fitColumns();
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, m_model->columnOf(ResultColumn::Place)));
    m_deliveries->show(m_results, test);
    m_stated->show(m_results, test);
    m_legend->setClosed(m_model->chosen().stage == TestStage::Closed);
    showNumbers();
    retranslate();
}

void ResultsView::showNumbers()
{
    const QModelIndex current = m_table->currentIndex();
    m_numbers->setVisible(current.isValid());
    if (!current.isValid()) return;
    const int row = current.row();
    m_numbers->show({m_model->nameAt(row), m_model->countsAt(row, m_model->test()),
                     m_model->joinedAt(row), m_model->droppedAt(row), m_model->chosen().stage});
}

void ResultsView::select(const std::vector<WorkerId> &workers)
{
    if (workers.empty()) {
        Q_EMIT hinted(tr("Nobody here is known by name yet."));
        return;
    }
    m_workspace.select(workers, workers.front());
    Q_EMIT hinted(tr("%Ln people selected.", "", static_cast<int>(workers.size())));
}

void ResultsView::openPeople(int row, TestWho who)
{
    if (row < 0 || row >= m_model->rowCount()) return;
    select(m_results->people(m_model->test(), m_rows, m_model->keyAt(row), who));
}

void ResultsView::focusLadder()
{
    m_ladder->setFocus();
}

void ResultsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitRoom();
}

void ResultsView::fitRoom()
{
    m_ladder->setLow(height() < m_appearance.px(kLowBelow));
    setNarrow(width() < m_appearance.px(kWideFrom));
}

void ResultsView::setNarrow(bool narrow)
{
    if (std::exchange(m_narrow, narrow) == narrow) return;
    QWidget *left = m_splitter->widget(0);
    left->setVisible(!narrow);
    if (narrow) {
        m_tabs->insertTab(0, m_places, {});
        m_tabs->setCurrentIndex(0);
    } else {
        left->layout()->addWidget(m_places);
        m_places->show();
    }
    retranslate();
}

void ResultsView::retranslate()
{
    const QString test = m_results && m_results->count() > 0 ? m_model->chosen().test.name
                                                             : QString();
    int tab = 0;
    if (m_narrow) m_tabs->setTabText(tab++, tr("By place"));
    m_tabs->setTabText(tab++, tr("Who delivered"));
    m_tabs->setTabText(tab, tr("Stated and shown"));
    m_title->setText(tr("Who took part, of everyone"));
    m_title->setToolTip(
        tr("The heat map is darker from 35, 50, 65 and 80 % on. A click on it shows "
           "the place on the wall chart in the colours of that test."));
    m_ladder->setAccessibleName(tr("Structure tests, in ladder order"));
    m_tabs->setAccessibleName(tr("Leaders and assessments beside what people did"));
    m_table->setAccessibleName(tr("%1 by place, the weakest first", "a test").arg(test));
    const auto place = m_results && m_test ? m_results->placeOf(*m_test) : std::nullopt;
    const QString hint = place ? testHint(*m_results, *place) : QString();
    m_hint->setVisible(!hint.isEmpty());
    m_hint->setText(hint);
    m_numbers->retranslate();
}

}   // namespace wallchart
