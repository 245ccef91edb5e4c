// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaders/leaderspage.h"

#include "core/analysis/evidencepeople.h"
#include "core/editing/intents/relationintents.h"
#include "ui/leaders/circleview.h"
#include "ui/leaders/explanationpanel.h"
#include "ui/leaders/introductionpanel.h"
#include "ui/leaders/leaderplacechoice.h"
#include "ui/leaders/leadertable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace wallchart {

namespace {

constexpr std::array kViews{LeaderView::ToMove, LeaderView::All, LeaderView::Untested,
                            LeaderView::AskAbout};
constexpr int kCirclesButton = static_cast<int>(kViews.size());

}   // namespace

LeadersPage::LeadersPage(Workspace &workspace, Appearance &appearance, Insights &insights,
                         QWidget *parent)
    : Page(parent), m_workspace(workspace), m_appearance(appearance), m_leaders(insights.leaders()),
      m_introductions(insights.introductions()), m_model(new LeaderModel(this)),
      m_header(new PageHeader), m_views(new QButtonGroup(this)), m_places(new LeaderPlaceChoice),
      m_working(labelWithRole("caption")), m_toWin(new QPushButton),
      m_table(new LeaderTable(workspace, *m_model, appearance)),
      m_circles(new CircleView(appearance)), m_lists(new QStackedWidget),
      m_why(new ExplanationPanel(appearance)), m_stack(new QStackedWidget),
      m_empty(new EmptyState("star"))
{
    layOut();
    for (InsightWork *work : std::initializer_list<InsightWork *>{&m_leaders, &m_introductions}) {
        connect(work, &InsightWork::changed, this, &LeadersPage::showWhatIs);
        connect(work, &InsightWork::outdated, this, &LeadersPage::refresh);
    }
    connect(&workspace, &Workspace::selectionChanged, this, &LeadersPage::followSelection);
    connect(m_places, &LeaderPlaceChoice::chosen, this, &LeadersPage::showWhatIs);
    connect(m_toWin, &QPushButton::clicked, this, &LeadersPage::selectToWin);
    connect(m_goToWorkers, &QPushButton::clicked, this, &LeadersPage::workersWanted);
    connect(m_circles, &CircleView::circleChosen, &workspace,
            [&workspace](const std::vector<WorkerId> &members) {
                workspace.select(members, members.front());
            });
    connectTable();
    connectExplanation();
    retranslate();
}

void LeadersPage::mark(WorkerId worker, LeaderState state)
{
    m_workspace.perform(markLeader(
        m_workspace.campaign(), {worker, state, m_workspace.today(), {}, {}}, m_workspace.ids()));
}

void LeadersPage::connectTable()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LeadersPage::chooseCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LeadersPage::followSelection);
    connect(m_table, &QTableView::clicked, this, &LeadersPage::chooseCurrent);
    connect(m_table, &LeaderTable::voicesWanted, this, &LeadersPage::openVoices);
    connect(m_table, &LeaderTable::stateWanted, this, &LeadersPage::mark);
    connect(m_table, &LeaderTable::logWanted, this, &LeadersPage::logWanted);
    connect(m_table, &LeaderTable::chartWanted, this, &LeadersPage::chartWanted);
}

void LeadersPage::connectExplanation()
{
    connect(m_why, &ExplanationPanel::peopleWanted, &m_workspace,
            [this](const std::vector<WorkerId> &people) { openPeople(people); });
    connect(m_why, &ExplanationPanel::stateWanted, this, &LeadersPage::mark);
    connect(m_why, &ExplanationPanel::logWanted, this, &LeadersPage::logWanted);
    connect(&m_why->introduction(), &IntroductionPanel::workerWanted, &m_workspace,
            &Workspace::selectOnly);
}

void LeadersPage::addViews()
{
    for (int id = 0; id <= kCirclesButton; ++id) {
        auto *button = new QToolButton;
        setRole(button, "segment");
        button->setCheckable(true);
        m_views->addButton(button, id);
        m_header->addTool(button);
    }
    m_views->button(0)->setChecked(true);
    connect(m_views, &QButtonGroup::idClicked, this, [this](int id) {
        if (id == kCirclesButton) showCircles();
        else setView(kViews[static_cast<std::size_t>(id)]);
    });
}

void LeadersPage::layOut()
{
    addViews();
    m_header->addTool(m_places);
    m_header->addAtEnd(m_working);
    m_header->addAtEnd(m_toWin);
    m_goToWorkers = m_empty->addButton(true);
    m_lists->addWidget(m_table);
    m_lists->addWidget(m_circles);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_lists);
    splitter->addWidget(m_why);
    splitter->setSizes({400, 340});
    splitter->setChildrenCollapsible(false);
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
}

QString LeadersPage::title() const
{
    return tr("Leaders");
}

void LeadersPage::focusMain()
{
    if (m_stack->currentWidget() == m_empty) {
        m_goToWorkers->setFocus();
        return;
    }
    if (m_lists->currentWidget() == m_circles) {
        m_circles->setFocus();
        return;
    }
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) m_table->selectRow(0);
    m_table->setFocus();
}

void LeadersPage::setView(LeaderView view)
{
    m_view = view;
    const auto at = std::find(kViews.begin(), kViews.end(), view) - kViews.begin();
    m_views->button(static_cast<int>(at))->setChecked(true);
    m_lists->setCurrentWidget(m_table);
    m_table->forgetOrder();
    showWhatIs();
}

void LeadersPage::showCircles()
{
    m_views->button(kCirclesButton)->setChecked(true);
    m_lists->setCurrentWidget(m_circles);
    showWhatIs();
}

void LeadersPage::explain(WorkerId worker)
{
    m_workspace.selectOnly(worker);
    if (m_lists->currentWidget() == m_circles || m_model->rowOf(worker) < 0)
        setView(LeaderView::All);
    if (m_model->rowOf(worker) >= 0 || m_places->place().isEverywhere()) return;
    m_places->showEverything();
    showWhatIs();
}

void LeadersPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void LeadersPage::refresh()
{
    if (!isVisible()) return;
    m_leaders.want();
    m_introductions.want();
}

void LeadersPage::showWhatIs()
{
    const auto insight = m_leaders.value();
    if (m_model->insight() != insight.get()) m_circles->circles().show(insight);
    m_places->offer(m_workspace.campaign());
    m_places->setEnabled(m_lists->currentWidget() == m_table);
    const LeaderPlace &place = m_places->place();
    if (m_model->insight() != insight.get() || m_model->view() != m_view
        || m_model->place() != place)
        m_model->show(insight, m_view, place);
    m_working->setText(m_leaders.isWorking() ? tr("Being worked out …") : QString());
    const bool anybody = insight
                         && LeaderModel::count(*insight, LeaderView::All)
                                    + LeaderModel::count(*insight, LeaderView::AskAbout)
                                > 0;
    m_stack->setCurrentIndex(anybody || !insight ? 0 : 1);
    retranslate();
    followSelection();
}

void LeadersPage::retranslate()
{
    m_header->setTitle(title());
    const LeaderInsight *insight = m_model->insight();
    const auto number = [&](LeaderView view) {
        return insight ? LeaderModel::count(*insight, view, m_model->place()) : 0;
    };
    m_views->button(0)->setText(tr("To move %1").arg(number(LeaderView::ToMove)));
    m_views->button(0)->setToolTip(tr("By priority: whom to talk to first"));
    m_views->button(1)->setText(tr("All %1").arg(number(LeaderView::All)));
    m_views->button(1)->setToolTip(tr("By influence: everybody with evidence"));
    m_views->button(2)->setText(tr("Untested %1").arg(number(LeaderView::Untested)));
    m_views->button(2)->setToolTip(tr("Not yet seen in a structure test"));
    m_views->button(3)->setText(tr("Ask about %1").arg(number(LeaderView::AskAbout)));
    m_views->button(3)->setToolTip(tr("Nobody named them; their ties make it worth asking"));
    const int circles = m_circles->circles().rowCount();
    m_views->button(kCirclesButton)->setText(tr("Circles %1").arg(circles));
    m_views->button(kCirclesButton)
        ->setToolTip(tr("Who is tied to whom inside each unit, and who joins the circles"));
    const int people = static_cast<int>(toWin().size());
    m_toWin->setVisible(people > 0);
    m_toWin->setText(tr("Select %Ln to win next", nullptr, people));
    m_toWin->setToolTip(
        tr("Whom to win so that every cell reaches the goal, with as few people as possible"));
    m_table->setAccessibleName(title());
    m_circles->setAccessibleName(tr("Circles inside the units"));
    m_empty->setTexts(tr("No leader is known yet"),
                      tr("Ask three people in each unit, each of them alone, whom they turn to, "
                         "and write every answer into the inspector."));
    m_goToWorkers->setText(tr("Choose whom to ask"));
    m_places->retranslate();
    m_why->retranslate();
}

void LeadersPage::followSelection()
{
    const auto current = explained();
    const int row = current ? m_model->rowOf(*current) : -1;
    const QSignalBlocker quiet(m_table->selectionModel());
    if (row >= 0 && m_table->currentIndex().row() != row) m_table->selectRow(row);
    m_table->viewport()->update();
    m_circles->follow(current);
    m_why->explain(m_leaders.value(), current);
    m_why->introduction().show(m_introductions.value(), current);
}

std::optional<WorkerId> LeadersPage::explained()
{
    if (m_openedNumber && m_workspace.selection() == m_openedNumber->people)
        return m_openedNumber->about;
    m_openedNumber.reset();
    return m_workspace.current();
}

void LeadersPage::openPeople(const std::vector<WorkerId> &people)
{
    const auto about = explained();
    if (!about || people.empty()) return;
    m_openedNumber = {*about, people};
    m_workspace.select(people, people.front());
    Q_EMIT hinted(tr("%Ln people selected.", "", static_cast<int>(people.size())));
}

void LeadersPage::openVoices(WorkerId worker, std::uint8_t kind)
{
    m_workspace.selectOnly(worker);
    openPeople(voicesOf(m_leaders.value()->ranking, worker, kind));
}

void LeadersPage::chooseCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid()) return;
    const WorkerId worker = m_model->leader(index.row()).worker;
    m_openedNumber.reset();
    // Where the people of a number were just this one, nothing tells of another selection.
    if (m_workspace.selection() == std::vector{worker}) followSelection();
    m_workspace.selectOnly(worker);
}

std::vector<WorkerId> LeadersPage::toWin() const
{
    std::vector<WorkerId> workers;
    const LeaderInsight *insight = m_model->insight();
    if (!insight) return workers;
    const Reading &reading = insight->reading;
    for (const ToWin &each : insight->plan.toWin) {
        if (m_model->place().holds(reading.campaign(), reading.find(each.worker)->cell()))
            workers.push_back(each.worker);
    }
    return workers;
}

void LeadersPage::selectToWin()
{
    const std::vector<WorkerId> workers = toWin();
    if (!workers.empty()) m_workspace.select(workers, workers.front());
}

}   // namespace wallchart
