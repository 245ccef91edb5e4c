// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "core/analysis/countedpeople.h"
#include "core/analysis/coveredworkers.h"
#include "ui/insights/peoplelookup.h"
#include "ui/overview/followupactions.h"
#include "ui/overview/overviewboard.h"
#include "ui/overview/readinessview.h"
#include "ui/overview/summarydialog.h"
#include "ui/text/campaignterms.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/foldingbutton.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace wallchart {

namespace {

constexpr double kScopeFrame = 40;   // around the name, with the arrow
constexpr int kNumbers = 0;
constexpr int kMissing = 1;

/// Calls what fits the alternative of a variant.
template <class... F>
struct Cases : F... {
    using F::operator()...;
};
template <class... F>
Cases(F...) -> Cases<F...>;

}   // namespace

OverviewPage::OverviewPage(Workspace &workspace, Appearance &appearance, Insights &insights,
                           QWidget *parent)
    : Page(parent), m_workspace(workspace), m_appearance(appearance),
      m_overview(insights.overview()), m_leaders(insights.leaders()),
      m_readiness(insights.readiness()), m_followUps(new FollowUpActions(workspace, this)),
      m_header(new PageHeader), m_sides(new QButtonGroup(this)), m_scope(new QComboBox),
      m_working(labelWithRole("caption")), m_print(new FoldingButton), m_log(new QPushButton),
      m_stack(new QStackedWidget), m_board(new OverviewBoard(appearance)),
      m_readinessView(new ReadinessView(appearance)), m_lookup(new PeopleLookup(this)),
      m_empty(new EmptyState("layout-dashboard"))
{
    layOut();
    connectBoard();
    for (InsightWork *work : std::initializer_list<InsightWork *>{&m_overview, &m_readiness}) {
        connect(work, &InsightWork::changed, this, &OverviewPage::showWhatIs);
        connect(work, &InsightWork::outdated, this, &OverviewPage::refresh);
    }
    connect(&m_leaders, &InsightWork::outdated, this, &OverviewPage::refresh);
    connect(&workspace, &Workspace::selectionChanged, this, &OverviewPage::followSelection);
    connect(m_sides, &QButtonGroup::idClicked, this,
            [this](int side) { showReadiness(side == kMissing); });
    connect(m_scope, &QComboBox::activated, this,
            [this](int at) { setScope(m_scopes[static_cast<std::size_t>(at)]); });
    connect(m_log, &QPushButton::clicked, this,
            [this] { Q_EMIT logWanted(*m_workspace.current(), {}); });
    connect(m_print, &QPushButton::clicked, this, &OverviewPage::printSummary);
    connect(m_import, &QPushButton::clicked, this, &OverviewPage::importWanted);
    connect(m_add, &QPushButton::clicked, this, &OverviewPage::addWorkerWanted);
    retranslate();
    showWhatIs();
}

void OverviewPage::layOut()
{
    for (const int side : {kNumbers, kMissing}) {
        auto *button = new QToolButton;
        setRole(button, "segment");
        button->setCheckable(true);
        m_sides->addButton(button, side);
        m_header->addTool(button);
    }
    m_sides->button(kNumbers)->setChecked(true);
    m_header->addTool(m_scope);
    for (QWidget *each : std::initializer_list<QWidget *>{m_working, m_print, m_log})
        m_header->addAtEnd(each);
    setRole(m_print, "control");
    m_print->setIcon(icon("printer"));
    setRole(m_log, "primary");
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_import = m_empty->addButton();
    m_add = m_empty->addButton(true);
    for (QWidget *side : std::initializer_list<QWidget *>{m_board, m_readinessView, m_empty})
        m_stack->addWidget(side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
}

void OverviewPage::connectBoard()
{
    connect(m_board, &OverviewBoard::opened, this, &OverviewPage::open);
    connect(m_readinessView, &ReadinessView::opened, this, &OverviewPage::open);
    connect(m_readinessView, &ReadinessView::peopleWanted, this,
            [this](const Reason &reason, int arg) {
                m_lookup->start([insight = m_shownReadiness, reason, arg] {
                    return peopleCounted(insight->reading, reason, arg);
                });
            });
    connect(m_lookup, &PeopleLookup::found, this, &OverviewPage::selectFound);
    connect(m_board, &OverviewBoard::chosen, &m_workspace, &Workspace::selectOnly);
    connect(m_board, &OverviewBoard::stepDone, this,
            [this](NextStepId step) { m_followUps->settle(step, StepState::Done); });
    connect(m_board, &OverviewBoard::stepMenuWanted, this,
            [this](NextStepId step, const QPoint &at) {
                auto *menu = new QMenu(this);
                menu->setAttribute(Qt::WA_DeleteOnClose);
                m_followUps->fill(*menu, step);
                menu->popup(at);
            });
    connect(m_followUps, &FollowUpActions::logWanted, this, &OverviewPage::logWanted);
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

void OverviewPage::focusMain()
{
    if (m_stack->currentWidget() == m_empty) m_add->setFocus();
    else if (m_stack->currentWidget() == m_readinessView) m_readinessView->focusMain();
    else m_board->focusMain();
}

void OverviewPage::showReadiness(bool shown)
{
    m_sides->button(shown ? kMissing : kNumbers)->setChecked(true);
    refresh();
    showWhatIs();
}

void OverviewPage::setScope(const OverviewScope &scope)
{
    m_overview.setScope(scope);
    fillScopes();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
    showWhatIs();
}

void OverviewPage::refresh()
{
    if (!isVisible()) return;
    if (m_sides->checkedId() == kMissing) return m_readiness.want();
    m_leaders.want();
    m_overview.want();
}

void OverviewPage::fillScopes()
{
    const Campaign &campaign = m_workspace.campaign();
    m_scopes = overviewScopes(campaign);
    const auto chosen = std::find(m_scopes.begin(), m_scopes.end(), m_overview.scope());
    m_scope->clear();
    for (const OverviewScope &scope : m_scopes)
        m_scope->addItem(tr("Show: %1").arg(OverviewWords::scopeName(campaign, scope)));
    if (chosen != m_scopes.end())
        m_scope->setCurrentIndex(static_cast<int>(chosen - m_scopes.begin()));
    else setScope({});   // its unit was taken away
    // As wide as the longest name where there is room, and never narrower than the one shown.
    m_scope->setMinimumWidth(m_scope->fontMetrics().horizontalAdvance(m_scope->currentText())
                             + m_appearance.px(kScopeFrame));
}

void OverviewPage::showWhatIs()
{
    const bool missing = m_sides->checkedId() == kMissing;
    const bool working = missing ? m_readiness.isWorking()
                                 : m_overview.isWorking() || m_leaders.isWorking();
    m_working->setText(working ? tr("Being worked out …") : QString());
    m_scope->setVisible(!missing && m_scopes.size() > 2);
    const Campaign &campaign = m_workspace.campaign();
    if (campaign.all<Worker>().empty() && campaign.all<HeadCount>().empty())
        m_stack->setCurrentWidget(m_empty);
    else m_stack->setCurrentWidget(missing ? static_cast<QWidget *>(m_readinessView) : m_board);
    m_print->setVisible(!missing && m_stack->currentWidget() == m_board);
    m_print->setEnabled(m_overview.value() != nullptr);
    if (m_shownReadiness != m_readiness.value()) {
        m_shownReadiness = m_readiness.value();
        m_readinessView->show(m_shownReadiness);
    }
    if (m_shown != m_overview.value()) showNumbers();
}

void OverviewPage::showNumbers()
{
    m_shown = m_overview.value();
    fillScopes();
    m_scope->setVisible(m_sides->checkedId() == kNumbers && m_scopes.size() > 2);
    m_board->show(m_shown);
    followSelection();
}

void OverviewPage::retranslate()
{
    m_header->setTitle(title());
    m_sides->button(kNumbers)->setText(tr("Numbers"));
    m_sides->button(kMissing)->setText(tr("What is missing"));
    m_sides->button(kMissing)->setToolTip(tr("What holds, what is missing"));
    m_scope->setAccessibleName(tr("Which part of the campaign"));
    m_print->setText(tr("Print summary…"));
    m_print->setToolTip(tr("One page with these numbers, without names unless you want them"));
    m_log->setText(tr("Log contact…"));
    m_log->setToolTip(tr("Write down what came of talking to the selected worker"));
    m_empty->setTexts(tr("Nobody is on the chart yet"),
                      tr("Count how many people work in each unit and shift, then add their names: "
                         "every number here is of everyone, not only of those who are with us."));
    m_import->setText(tr("Import…"));
    m_add->setText(CampaignTerms(m_workspace.campaign()).addPeople());
    m_board->retranslate();
    m_readinessView->retranslate();
    if (m_shown) showNumbers();
}

void OverviewPage::followSelection()
{
    const auto current = m_workspace.current();
    m_log->setEnabled(current && !m_workspace.isReadOnly());
    if (current) m_board->followWorker(*current);
}

void OverviewPage::open(const FigureTarget &target)
{
    std::visit(Cases{[](std::monostate) {},
                     [this](const PeopleTarget &people) {
                         m_workspace.setFilter(people.filter);
                         Q_EMIT showPeopleWanted();
                     },
                     [this](CoveredTarget) { selectCovered(); },
                     [this](const GoalTarget &goal) { m_board->showGoal(goal.goal); },
                     [this](const Cell &cell) { Q_EMIT cellWanted(cell); },
                     [this](StructureTestId test) { Q_EMIT testWanted(test); },
                     [this](WorkerId worker) { m_workspace.selectOnly(worker); },
                     [this](const LeaderTarget &leader) { Q_EMIT leaderWanted(leader.worker); },
                     [this](const LogTarget &log) { Q_EMIT logWanted(log.worker, log.ask); },
                     [this](PlanTarget) { Q_EMIT planWanted(); }},
               target);
}

void OverviewPage::printSummary()
{
    if (!m_shown) return;
    auto *dialog = new SummaryDialog(m_workspace, m_appearance, m_shown, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void OverviewPage::selectFound(const std::vector<WorkerId> &people)
{
    if (people.empty()) return;
    m_workspace.setFilter({});
    m_workspace.select(people);
    Q_EMIT showPeopleWanted();
}

/// Who is covered takes as long as the coverage itself: in another thread.
void OverviewPage::selectCovered()
{
    m_lookup->start([insight = m_shown] {
        std::vector<WorkerId> people;
        const Reading &reading = insight->facts->reading;
        for (const auto &[worker, covered] : coveredWorkers(reading)) {
            const WorkerReading *known = reading.find(worker);
            if (known && insight->reading.scope.holds(reading.campaign(), known->cell()))
                people.push_back(worker);
        }
        return people;
    });
}

}   // namespace wallchart
