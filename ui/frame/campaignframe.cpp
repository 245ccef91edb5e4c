// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/campaignframe.h"

#include "core/editing/takenback.h"
#include "ui/contact/contactdialog.h"
#include "ui/frame/navigation.h"
#include "ui/frame/statusbar.h"
#include "ui/frame/topbar.h"
#include "ui/frame/writingbar.h"
#include "ui/insights/insights.h"
#include "ui/inspector/inspector.h"
#include "ui/leaders/leaderspage.h"
#include "ui/outreach/outreachpage.h"
#include "ui/overview/overviewpage.h"
#include "ui/settings/settingspage.h"
#include "ui/structure/structurepage.h"
#include "ui/structuretests/structuretestspage.h"
#include "ui/wallchart/wallchartpage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/toast.h"
#include "ui/workers/workerspage.h"

#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>

namespace wallchart {

namespace {

constexpr int kCollapseBelow = 1200;
constexpr int kInspectorWidth = 312;

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
      m_settings(new SettingsPage(*m_workspace, appearance, preferences))
{
    m_inspector->setMinimumWidth(280);
    m_inspector->setMaximumWidth(appearance.px(420));
    layOut();
    addPage(m_overview, "layout-dashboard");
    addPage(m_wallChart, "layout-grid");
    addPage(m_workers, "users");
    addPage(m_structure, "network");
    addPage(m_leaders, "star");
    addPage(m_outreach, "message-square-text");
    addPage(m_tests, "chart-no-axes-column-increasing");
    addPage(m_settings, "settings");
    connectWallChart();
    connectWorkers();
    connectTests();
    connectOverview();
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
    if (m_workspace->isSample())
        m_messages->showNotice(tr("Sample, not saved. Save as… keeps it."));
    if (m_workspace->isReadOnly())
        m_messages->showNotice(
            tr("Another program has this campaign open, so it can only be read here."));
}

CampaignFrame::~CampaignFrame() = default;

void CampaignFrame::layOut()
{
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

void CampaignFrame::arrange(const Preferences &preferences)
{
    if (preferences.inspectorWidth > 0)
        m_splitter->setSizes({4000, m_appearance.px(preferences.inspectorWidth)});
    m_inspector->setVisible(preferences.inspectorShown);
    if (!preferences.workerColumns.isEmpty())
        m_workers->table().setColumnLayout(preferences.workerColumns);
}

void CampaignFrame::noteArrangement(Preferences &preferences) const
{
    preferences.inspectorShown = !m_inspector->isHidden();
    if (m_inspector->isVisible())
        preferences.inspectorWidth = qRound(m_inspector->width() / m_appearance.textScale());
    // The columns of results belong to the tests of this campaign: nothing of them leaves it.
    QByteArrayList kept;
    for (const QByteArray &line : m_workers->table().columnLayout().split('\n')) {
        if (!line.isEmpty() && !line.contains(':')) kept.append(line);
    }
    preferences.workerColumns = kept.join('\n');
}

void CampaignFrame::addPage(Page *page, const char *iconName)
{
    m_sections.push_back({page, iconName});
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
    if (!m_navigation->hasFocus()) currentPage().focusMain();
    Q_EMIT sectionChanged();
}

void CampaignFrame::showPage(Page &page)
{
    goTo(m_stack->indexOf(&page));
}

void CampaignFrame::setInspectorShown(bool shown)
{
    m_inspector->setVisible(shown);
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

void CampaignFrame::focusMain()
{
    currentPage().focusMain();
}

void CampaignFrame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void CampaignFrame::resizeEvent(QResizeEvent *event)
{
    m_navigation->setCollapsed(event->size().width() < m_appearance.px(kCollapseBelow));
    QWidget::resizeEvent(event);
}

void CampaignFrame::retranslate()
{
    std::vector<Navigation::Entry> entries{{tr("Chart"), nullptr}};
    for (const Section &section : m_sections) {
        // At the foot of the bar, apart from what people work on.
        if (section.page == m_settings) entries.push_back({});
        entries.push_back({section.page->title(), section.icon});
    }
    m_navigation->setEntries(entries);
    m_navigation->setAccessibleName(tr("Sections"));
}

}   // namespace wallchart
