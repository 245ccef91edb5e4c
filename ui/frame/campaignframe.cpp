// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/campaignframe.h"

#include "core/editing/takenback.h"
#include "core/training/enrolled.h"
#include "ui/contact/contactdialog.h"
#include "ui/frame/navigation.h"
#include "ui/frame/statusbar.h"
#include "ui/frame/topbar.h"
#include "ui/frame/writingbar.h"
#include "ui/insights/insights.h"
#include "ui/inspector/inspector.h"
#include "ui/leaders/leaderspage.h"
#include "ui/leaders/leadertable.h"
#include "ui/outreach/outreachpage.h"
#include "ui/overview/overviewpage.h"
#include "ui/settings/settingspage.h"
#include "ui/structure/structurepage.h"
#include "ui/structuretests/structuretestspage.h"
#include "ui/text/campaignterms.h"
#include "ui/trainingpage/trainingpage.h"
#include "ui/wallchart/wallchartpage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/toast.h"
#include "ui/workers/workerspage.h"

#include <QBoxLayout>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>

namespace wallchart {

namespace {

constexpr int kCollapseBelow = 1200;
constexpr int kInspectorWidth = 312;
constexpr int kLeastInspector = 280;
constexpr int kLeastScaled = 225;   // it takes no more than a third of the least window
constexpr int kMostInspector = 420;

}   // namespace

CampaignFrame::CampaignFrame(std::unique_ptr<Workspace> workspace, Appearance &appearance,
                             PreferencesFile &preferences, const ActionTable &actions,
                             QWidget *parent)
    : QWidget(parent), m_workspace(std::move(workspace)),
      m_insights(std::make_unique<Insights>(*m_workspace)), m_appearance(appearance),
      m_preferences(preferences), m_topBar(new TopBar(*m_workspace, appearance, actions)),
      m_messages(new MessageBar), m_navigation(new Navigation(appearance)),
      m_stack(new QStackedWidget), m_splitter(new QSplitter),
      m_inspector(new Inspector(*m_workspace, appearance)),
      m_status(new StatusBar(*m_workspace, appearance)),
      m_overview(new OverviewPage(*m_workspace, appearance, *m_insights)),
      m_wallChart(new WallChartPage(*m_workspace, appearance)),
      m_workers(new WorkersPage(*m_workspace, appearance)),
      m_structure(new StructurePage(*m_workspace, appearance)),
      m_leaders(new LeadersPage(*m_workspace, appearance, *m_insights)),
      m_outreach(new OutreachPage(*m_workspace, appearance, *m_insights)),
      m_tests(new StructureTestsPage(*m_workspace, appearance, *m_insights)),
      m_training(new TrainingPage(*m_workspace, appearance)),
      m_settings(new SettingsPage(*m_workspace, appearance, preferences))
{
    layOut();
    connect(&appearance, &Appearance::changed, this, &CampaignFrame::fitWidths);
    fitWidths();
    addPage(m_overview, "layout-dashboard", Head::Chart);
    addPage(m_wallChart, "layout-grid", Head::Chart);
    addPage(m_workers, "users", Head::Chart);
    addPage(m_structure, "network", Head::Chart);
    addPage(m_leaders, "star", Head::Organize);
    addPage(m_outreach, "message-square-text", Head::Organize);
    addPage(m_tests, "chart-no-axes-column-increasing", Head::Organize);
    addPage(m_training, "graduation-cap", Head::Learn);
    addPage(m_settings, "settings", Head::Foot);
    connectWallChart();
    connectWorkers();
    connectTests();
    connectOverview();
    connectTraining();
    connect(m_inspector, &Inspector::removeWanted, this, &CampaignFrame::removeWanted);
    connect(m_navigation, &Navigation::sectionChosen, this, &CampaignFrame::goTo);
    connect(m_toast, &Toast::undoWanted, m_workspace.get(), &Workspace::undo);
    connect(m_workspace.get(), &Workspace::failed, this, &CampaignFrame::showError);
    connect(m_workspace.get(), &Workspace::performed, this, [this](const QString &what) {
        m_messages->clearError();
        const History &history = m_workspace->history();
        const bool offersUndo = history.undoable()
                                && canBeTakenBack(history.entries().back().label);
        m_toast->say(what, offersUndo ? Toast::Offer::Undo : Toast::Offer::Nothing);
    });
    const auto followLock = [this] { m_topBar->setIdleMinutes(m_preferences.now().idleMinutes); };
    connect(&preferences, &PreferencesFile::changed, this, followLock);
    followLock();
    arrange(preferences.now());
    retranslate();
    followShape();
    if (m_workspace->isSample())
        m_messages->showNotice(tr("Sample, not saved. Save as… keeps it."));
    if (m_workspace->isReadOnly())
        m_messages->showNotice(
            tr("Another program has this campaign open, so it can only be read here."));
}

CampaignFrame::~CampaignFrame() = default;

void CampaignFrame::layOut()
{
    // Pages that are not shown need no room.
    m_stack->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setSizes({4000, kInspectorWidth});
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(m_splitter, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addWidget(m_messages);
    layout->addWidget(new WritingBar(*m_workspace, this));
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
    m_toast = new Toast(m_stack);
    connect(m_stack, &QStackedWidget::currentChanged, m_toast, &QWidget::raise);
}

void CampaignFrame::fitWidths()
{
    m_navigation->setCollapsed(width() < m_appearance.px(kCollapseBelow));
    m_inspector->setMinimumWidth(std::max(kLeastInspector, m_appearance.px(kLeastScaled)));
    m_inspector->setMaximumWidth(m_appearance.px(kMostInspector));
}

void CampaignFrame::arrange(const Preferences &preferences)
{
    if (preferences.inspectorWidth > 0)
        m_splitter->setSizes({4000, m_appearance.px(preferences.inspectorWidth)});
    setInspectorShown(preferences.inspectorShown);
    if (!preferences.workerColumns.isEmpty())
        m_workers->table().setColumnLayout(preferences.workerColumns);
    m_leaders->table().setHiddenColumns(preferences.hiddenLeaderColumns);
}

void CampaignFrame::noteArrangement(Preferences &preferences) const
{
    preferences.inspectorShown = m_inspectorWanted;
    if (m_inspector->isVisible())
        preferences.inspectorWidth = qRound(m_inspector->width() / m_appearance.textScale());
    // The columns of results belong to the tests of this campaign: nothing of them leaves it.
    QByteArrayList kept;
    for (const QByteArray &line : m_workers->table().columnLayout().split('\n')) {
        if (!line.isEmpty() && !line.contains(':')) kept.append(line);
    }
    preferences.workerColumns = kept.join('\n');
    preferences.hiddenLeaderColumns = m_leaders->table().hiddenColumns();
}

void CampaignFrame::addPage(Page *page, const char *iconName, Head head)
{
    m_sections.push_back({page, iconName, head});
    m_pages.push_back(page);
    m_stack->addWidget(page);
}

void CampaignFrame::connectWallChart()
{
    connect(m_wallChart, &WallChartPage::hinted, this, &CampaignFrame::hint);
    connect(m_wallChart, &WallChartPage::importWanted, this, &CampaignFrame::importWanted);
    connect(m_wallChart, &WallChartPage::addWorkerWanted, this, &CampaignFrame::addWorkersWanted);
    connect(m_wallChart, &WallChartPage::removeWanted, this, &CampaignFrame::removeWanted);
    connect(m_wallChart, &WallChartPage::inspectorWanted, this, &CampaignFrame::openInspector);
    connect(m_wallChart, &WallChartPage::showPeopleWanted, this, [this] { showPage(*m_workers); });
}

void CampaignFrame::connectWorkers()
{
    connect(m_workers, &WorkersPage::importWanted, this, &CampaignFrame::importWanted);
    connect(m_workers, &WorkersPage::addWorkerWanted, this, &CampaignFrame::addWorkersWanted);
    connect(m_workers, &WorkersPage::inspectorWanted, this, &CampaignFrame::openInspector);
    connect(m_outreach, &OutreachPage::logWanted, this, &CampaignFrame::logContact);
    connect(m_leaders, &LeadersPage::logWanted, this,
            [this](WorkerId worker) { logContact(worker); });
    const auto introduce = [this] {
        m_leaders->explain(*m_workspace->current());
        showPage(*m_leaders);
    };
    connect(m_wallChart, &WallChartPage::introductionWanted, this, introduce);
    connect(m_workers, &WorkersPage::introductionWanted, this, introduce);
    connect(m_wallChart, &WallChartPage::logWanted, this, [this] {
        if (m_workspace->current()) logContact(*m_workspace->current());
    });
    connect(m_leaders, &LeadersPage::chartWanted, this, [this](WorkerId worker) {
        m_workspace->selectOnly(worker);
        showPage(*m_wallChart);
        m_wallChart->view().showWorker(worker);
    });
    connect(m_outreach, &OutreachPage::hinted, this, &CampaignFrame::hint);
    connect(m_leaders, &LeadersPage::hinted, this, &CampaignFrame::hint);
    connect(m_leaders, &LeadersPage::workersWanted, this, [this] { showPage(*m_workers); });
}

void CampaignFrame::connectTests()
{
    connect(m_tests, &StructureTestsPage::hinted, this, &CampaignFrame::hint);
    connect(m_tests, &StructureTestsPage::showPeopleWanted, this, [this] { showPage(*m_workers); });
    connect(m_tests, &StructureTestsPage::chartWanted, this,
            [this](StructureTestId test, const TestGroupKey &place) {
                showPage(*m_wallChart);
                m_wallChart->colorBy({ColoringKind::Test, test});
                m_wallChart->showPlace(place.unit, place.shift);
            });
}

void CampaignFrame::connectOverview()
{
    connect(m_overview, &OverviewPage::importWanted, this, &CampaignFrame::importWanted);
    connect(m_overview, &OverviewPage::addWorkerWanted, this, &CampaignFrame::addWorkersWanted);
    connect(m_overview, &OverviewPage::logWanted, this, &CampaignFrame::logContact);
    connect(m_overview, &OverviewPage::showPeopleWanted, this, [this] { showPage(*m_workers); });
    connect(m_overview, &OverviewPage::planWanted, this, [this] {
        showPage(*m_tests);
        m_tests->planTest();
    });
    connect(m_overview, &OverviewPage::cellWanted, this, &CampaignFrame::showCell);
    connect(m_overview, &OverviewPage::testWanted, this, [this](StructureTestId test) {
        m_tests->showTest(test);
        showPage(*m_tests);
    });
    connect(m_overview, &OverviewPage::leaderWanted, this, [this](WorkerId worker) {
        showPage(*m_leaders);
        m_leaders->explain(worker);
    });
}

void CampaignFrame::connectTraining()
{
    m_trainingViews = addTrainingSides(*m_training, *m_workspace, m_appearance,
                                       [this](const QString &target) { openTarget(target); });
    connect(m_training, &TrainingPage::hinted, this, &CampaignFrame::hint);
    connect(m_training, &TrainingPage::failed, this, &CampaignFrame::showError);
    const auto followWaiting = [this] {
        m_navigation->setWaiting(m_stack->indexOf(m_training), m_training->waiting());
    };
    connect(m_training, &TrainingPage::waitingChanged, this, followWaiting);
    followWaiting();
    connect(m_workspace.get(), &Workspace::changed, this, &CampaignFrame::followShape);
    connect(m_workspace.get(), &Workspace::changed, this, &CampaignFrame::followTerms);
}

void CampaignFrame::setUpTraining()
{
    showPage(*m_training);
    m_training->showSide(TrainingSide::Sessions);
    Q_EMIT m_training->setUpWanted();
}

void CampaignFrame::answerInvitation()
{
    std::vector<ParticipantId> joined;
    for (const Participant *each : participantsHere(m_workspace->campaign()))
        joined.push_back(each->id);
    m_training->desk().saveAnswers(joined);
}

void CampaignFrame::openTarget(const QString &target)
{
    const std::array pages{std::pair{"wall-chart", static_cast<Page *>(m_wallChart)},
                           std::pair{"relationships", static_cast<Page *>(m_wallChart)},
                           std::pair{"workers", static_cast<Page *>(m_workers)},
                           std::pair{"structure", static_cast<Page *>(m_structure)},
                           std::pair{"leaders", static_cast<Page *>(m_leaders)},
                           std::pair{"nominations", static_cast<Page *>(m_leaders)},
                           std::pair{"prep-sheet", static_cast<Page *>(m_leaders)},
                           std::pair{"conversations", static_cast<Page *>(m_outreach)},
                           std::pair{"words", static_cast<Page *>(m_outreach)},
                           std::pair{"outreach", static_cast<Page *>(m_outreach)},
                           std::pair{"structure-tests", static_cast<Page *>(m_tests)},
                           std::pair{"readiness", static_cast<Page *>(m_overview)},
                           std::pair{"write", static_cast<Page *>(m_training)}};
    for (const auto &[key, page] : pages) {
        if (target == QLatin1String(key)) showPage(*page);
    }
    if (target == QLatin1String("readiness")) m_overview->showReadiness(true);
    // Ties are drawn from the inspector of a worker.
    if (target == QLatin1String("relationships")) setInspectorShown(true);
}

/// A file of the training alone shows no chart; as soon as there is one, it does.
void CampaignFrame::followShape()
{
    const bool trainingOnly = trainingShapeOf(m_workspace->campaign()).isTrainingOnly();
    if (std::exchange(m_isTrainingOnly, trainingOnly) == trainingOnly) return;
    fillNavigation();
    fitInspector();
    if (trainingOnly) showPage(*m_training);
}

void CampaignFrame::showCell(const Cell &cell)
{
    showPage(*m_wallChart);
    const WorkerReading *found = nullptr;   // a leader, else anybody there
    for (const WorkerReading &worker : m_workspace->reading().workers()) {
        const bool isThere = worker.inBase() && worker.cell() == cell;
        if (isThere && (!found || (worker.isLeader() && !found->isLeader()))) found = &worker;
    }
    if (found) m_wallChart->view().showWorker(found->worker->id);
    else hint(tr("Nobody of this cell is known by name yet."));
}

void CampaignFrame::openInspector()
{
    setInspectorShown(true);
    m_inspector->setFocus(Qt::OtherFocusReason);
}

Page &CampaignFrame::currentPage() const
{
    return *m_pages[static_cast<std::size_t>(m_stack->currentIndex())];
}

void CampaignFrame::goTo(int section)
{
    if (section < 0 || section >= static_cast<int>(m_pages.size())) return;
    m_stack->setCurrentIndex(section);
    m_navigation->setSection(section);
    fitInspector();
    if (!m_navigation->hasFocus()) currentPage().focusMain();
    Q_EMIT sectionChanged();
}

void CampaignFrame::showPage(Page &page)
{
    goTo(m_stack->indexOf(&page));
}

void CampaignFrame::setInspectorShown(bool shown)
{
    m_inspectorWanted = shown;
    fitInspector();
}

bool CampaignFrame::hasInspector() const
{
    return &currentPage() != m_training && !m_isTrainingOnly;
}

void CampaignFrame::fitInspector()
{
    m_inspector->setVisible(m_inspectorWanted && hasInspector());
}

void CampaignFrame::logContact(WorkerId worker, const QString &ask)
{
    auto *dialog = new ContactDialog(*m_workspace, worker, ask, window());
    dialog->open();
}

void CampaignFrame::showTypedOf(WorkerId worker)
{
    m_inspector->openAll(true);
    m_workspace->selectOnly(worker);
    setInspectorShown(true);
    hint(tr("What you were typing waits in the inspector."));
}

bool CampaignFrame::showTypedInTraining(const Draft &draft)
{
    if (!isOfTraining(draft)) return false;
    Page &before = currentPage();
    showPage(*m_training);
    const bool isThere = showTypedIn(*m_training, draft);
    if (isThere) hint(tr("What you were typing waits here."));
    else showPage(before);
    return isThere;
}

bool CampaignFrame::isInspectorShown() const
{
    return m_inspector->isVisible();
}

void CampaignFrame::focusNextArea()
{
    if (m_navigation->hasFocus()) currentPage().focusMain();
    else if (m_stack->isAncestorOf(focusWidget()) && m_inspector->isVisible())
        m_inspector->setFocus(Qt::TabFocusReason);
    else m_navigation->setFocus(Qt::TabFocusReason);
}

void CampaignFrame::hint(const QString &text)
{
    m_status->hint(text);
}

void CampaignFrame::showError(const Error &error)
{
    m_messages->showError(error);
}

void CampaignFrame::focusMain() const
{
    currentPage().focusMain();
}

void CampaignFrame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

/// Other words of the campaign are told as another language is: everything is worded anew.
void CampaignFrame::followTerms()
{
    if (CampaignTerms(m_workspace->campaign()) != m_terms)
        QCoreApplication::postEvent(window(), new QEvent(QEvent::LanguageChange));
}

void CampaignFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWidths();
}

void CampaignFrame::retranslate()
{
    m_terms = CampaignTerms(m_workspace->campaign());
    fillNavigation();
    m_navigation->setAccessibleName(tr("Sections"));
}

QString CampaignFrame::nameOf(Head head) const
{
    switch (head) {
    case Head::Chart: return tr("Chart", "head of sections");
    case Head::Organize: return tr("Organize", "head of sections");
    case Head::Learn: return tr("Learn", "head of sections");
    case Head::Foot: break;
    }
    return {};   // at the foot of the bar, apart from what people work on
}

void CampaignFrame::fillNavigation()
{
    std::vector<Navigation::Entry> entries;
    std::optional<Head> last;
    for (std::size_t at = 0; at < m_sections.size(); ++at) {
        const Section &section = m_sections[at];
        const bool isOfChart = section.head == Head::Chart || section.head == Head::Organize;
        if (m_isTrainingOnly && isOfChart) continue;
        if (std::exchange(last, section.head) != section.head)
            entries.push_back({nameOf(section.head)});
        entries.push_back({section.page->title(), section.icon, static_cast<int>(at)});
    }
    m_navigation->setEntries(entries);
}

}   // namespace wallchart
