// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/mainwindow.h"

#include "core/editing/intents/structureintents.h"
#include "core/editing/memorychangestore.h"
#include "core/sample/samplehospital.h"
#include "ui/frame/actiontable.h"
#include "ui/frame/campaignframe.h"
#include "ui/frame/campaignopening.h"
#include "ui/frame/commandpalette.h"
#include "ui/frame/filedialogs.h"
#include "ui/frame/helpdialogs.h"
#include "ui/frame/idlelock.h"
#include "ui/frame/windowplace.h"
#include "ui/importing/importassistant.h"
#include "ui/inspector/inspectorscope.h"
#include "ui/printing/printdialog.h"
#include "ui/settings/settingspage.h"
#include "ui/structure/newcampaignform.h"
#include "ui/structure/quickentrydialog.h"
#include "ui/structure/structurepage.h"
#include "ui/training/newtrainingform.h"
#include "ui/training/packetfiles.h"
#include "ui/trainingpage/trainingpage.h"
#include "ui/wallchart/wallchartpage.h"
#include "ui/welcome/passphrasepage.h"
#include "ui/welcome/recoverysheet.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/filterbox.h"
#include "ui/workers/removedialog.h"
#include "ui/workers/workerspage.h"
#include "ui/workspace/drafts.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

#include <chrono>

namespace wallchart {

namespace {

constexpr QSize kUsual(1440, 900);
constexpr QSize kLeast(1024, 640);
constexpr double kTextStep = 0.1;
constexpr int kPaletteTop = 44;

}   // namespace

MainWindow::MainWindow(Services services, QWidget *parent)
    : QMainWindow(parent), m_services(std::move(services)), m_stack(new QStackedWidget),
      m_welcome(new WelcomePage(m_services.appearance)),
      m_passphrase(new PassphrasePage(m_services.appearance)),
      m_opening(new CampaignOpening(m_services, *m_passphrase, this)), m_idle(new IdleLock(this))
{
    setWindowTitle(QStringLiteral("Wallchart"));
    setMinimumSize(kLeast);
    placeWindow(*this, m_services.preferences.now(), kUsual);
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    m_actions = new ActionTable(*this);
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_passphrase);
    setCentralWidget(m_stack);
    connectPages();
    followPreferences();
    showWelcome();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectPages()
{
    connect(m_welcome, &WelcomePage::newWanted, this, &MainWindow::newCampaign);
    connect(m_welcome, &WelcomePage::trainingWanted, this, &MainWindow::newTraining);
    connect(m_welcome, &WelcomePage::openWanted, this, &MainWindow::openCampaign);
    connect(m_welcome, &WelcomePage::sampleWanted, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::importWanted, this, &MainWindow::newCampaignFromSheet);
    connect(m_welcome, &WelcomePage::fileDropped, this, &MainWindow::openDropped);
    connect(m_welcome, &WelcomePage::recentChosen, this, &MainWindow::unlock);
    connect(m_welcome, &WelcomePage::clearListWanted, &m_services.preferences,
            &PreferencesFile::forgetRecentFiles);
    connect(m_passphrase, &PassphrasePage::cancelled, this, &MainWindow::showWelcome);
    connect(m_opening, &CampaignOpening::opened, this, &MainWindow::opened);
    connect(m_idle, &IdleLock::idle, this, &MainWindow::lock);
    connect(&m_services.preferences, &PreferencesFile::changed, this,
            &MainWindow::followPreferences);
}

void MainWindow::followPreferences()
{
    const Preferences &now = m_services.preferences.now();
    m_welcome->setRecent(now.recentFiles);
    if (m_idle->isActive()) m_idle->start(std::chrono::minutes(now.idleMinutes));
}

void MainWindow::rememberPlace()
{
    Preferences next = m_services.preferences.now();
    notePlace(*this, next);
    if (m_frame) m_frame->noteArrangement(next);
    m_services.preferences.set(next);
}

Workspace *MainWindow::workspace() const
{
    return m_frame ? &m_frame->workspace() : nullptr;
}

void MainWindow::showWelcome()
{
    m_opening->forget();
    m_toImport.clear();
    m_toTake.clear();
    closeForm();
    m_stack->setCurrentWidget(m_frame ? static_cast<QWidget *>(m_frame) : m_welcome);
    if (!m_frame) m_welcome->focusMain();
    m_actions->refresh();
}

void MainWindow::unlock(const QString &path)
{
    m_toImport.clear();
    m_toTake.clear();
    m_opening->open(path);
    m_stack->setCurrentWidget(m_passphrase);
}

void MainWindow::newCampaign()
{
    m_toImport.clear();
    describeCampaign();
}

void MainWindow::newCampaignFromSheet()
{
    QFileDialog *dialog = sheetFileDialog(tr("The list to import"), this);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_toImport = path;
        describeCampaign();
    });
    dialog->open();
}

void MainWindow::describeCampaign()
{
    showForm(new NewCampaignForm(m_services.appearance, m_services.clock.today()));
}

void MainWindow::newTraining()
{
    m_toImport.clear();
    showForm(new NewTrainingForm(m_services.appearance, m_services.clock.today()));
}

template <class Form>
void MainWindow::showForm(Form *form)
{
    closeForm();
    m_form = form;
    m_stack->addWidget(form);
    m_stack->setCurrentWidget(form);
    connect(form, &Form::created, this, &MainWindow::create);
    connect(form, &Form::cancelled, this, &MainWindow::showWelcome);
    form->focusName();
}

void MainWindow::closeForm()
{
    if (!m_form) return;
    m_stack->removeWidget(m_form);
    std::exchange(m_form, nullptr)->deleteLater();
}

void MainWindow::create(const Campaign &initial)
{
    QFileDialog *dialog = campaignFileDialog(tr("Where the campaign is kept"), this);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this, initial](const QString &path) {
        m_opening->create(path, initial);
        m_stack->setCurrentWidget(m_passphrase);
    });
    dialog->open();
}

void MainWindow::openCampaign()
{
    QFileDialog *dialog = campaignFileDialog(tr("Open a campaign"), this);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::unlock);
    dialog->open();
}

void MainWindow::openSample()
{
    adopt(std::make_unique<Workspace>(openedInMemory(sampleHospital(m_services.clock.today())),
                                      QString(), m_services.clock));
}

void MainWindow::saveAs()
{
    create(workspace()->campaign());
}

void MainWindow::openDropped(const QString &path)
{
    if (path.endsWith(QLatin1String(".wallchart"), Qt::CaseInsensitive)) {
        unlock(path);
    } else if (isPacketFile(path)) {
        takePackets({path});
    } else if (m_frame) {
        openImport()->openFile(path);
    } else {
        m_toImport = path;   // into the campaign that is made next
        describeCampaign();
    }
}

void MainWindow::takePackets(const QStringList &paths)
{
    if (m_frame) {
        m_frame->showPage(m_frame->training());
        m_frame->training().desk().take(paths);
        return;
    }
    QFileDialog *dialog = campaignFileDialog(tr("The campaign that the packets are for"), this);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, paths](const QString &path) {
        unlock(path);
        m_toTake = paths;
    });
    dialog->open();
}

void MainWindow::opened()
{
    const QStringList toTake = std::exchange(m_toTake, {});
    const QString toImport = std::exchange(m_toImport, {});
    adopt(m_opening->take());
    m_services.preferences.noteOpened(workspace()->path());
    resumeTyping();
    if (!toImport.isEmpty()) openImport()->openFile(toImport);
    if (!toTake.isEmpty()) takePackets(toTake);
    if (m_opening->words().isEmpty()) return;
    auto *sheet = new RecoverySheet(m_opening->words(), m_services.appearance, this);
    sheet->open();
}

void MainWindow::adopt(std::unique_ptr<Workspace> workspace)
{
    closeCampaign();
    closeForm();
    m_frame = new CampaignFrame(std::move(workspace), m_services.appearance, m_services.preferences,
                                *m_actions);
    m_stack->addWidget(m_frame);
    m_stack->setCurrentWidget(m_frame);
    connect(m_frame, &CampaignFrame::importWanted, this, &MainWindow::importSheet);
    connect(m_frame, &CampaignFrame::addWorkersWanted, this, &MainWindow::addWorkers);
    connect(m_frame, &CampaignFrame::removeWanted, this, &MainWindow::removeSelected);
    connect(&m_frame->workspace(), &Workspace::changed, m_actions, &ActionTable::refresh);
    connect(m_frame, &CampaignFrame::sectionChanged, m_actions, &ActionTable::refresh);
    connect(&m_frame->workspace(), &Workspace::selectionChanged, m_actions, &ActionTable::refresh);
    m_actions->refresh();
    m_frame->focusMain();
    m_idle->start(std::chrono::minutes(m_services.preferences.now().idleMinutes));
}

void MainWindow::resumeTyping()
{
    const auto draft = Drafts::of(*workspace()).latest();
    if (!draft) return;
    if (m_frame->showTypedInTraining(*draft)) return;
    const auto worker = WorkerId::fromString(draft->subject);
    const bool isInspectors = draft->form.startsWith(QLatin1String(kInspectorDraft));
    if (draft->form == QLatin1String(QuickEntryDialog::kDraftForm)) addWorkers();
    else if (isInspectors && worker && workspace()->campaign().find(*worker))
        m_frame->showTypedOf(*worker);
}

/// Dialogs read from the campaign: none may stay when it goes. What they hold was kept before.
void MainWindow::closeDialogs()
{
    for (QDialog *dialog : findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly)) {
        const bool isRunning = qobject_cast<CommandPalette *>(dialog);   // and closes itself
        if (!isRunning) delete dialog;
    }
}

void MainWindow::closeCampaign()
{
    m_idle->stop();
    if (!m_frame) return;
    Drafts::of(m_frame->workspace()).flush();
    rememberPlace();
    closeDialogs();
    m_stack->removeWidget(m_frame);
    delete std::exchange(m_frame, nullptr);
    showWelcome();
}

void MainWindow::lock()
{
    if (!m_frame || m_frame->workspace().isSample()) return;
    const QString path = m_frame->workspace().path();
    Drafts::of(m_frame->workspace()).closeForLock();
    closeCampaign();   // lets go of the file, for who starts afresh takes it again
    if (m_services.startAfresh)
        m_services.startAfresh({.path = path,
                                .geometry = geometry(),
                                .language = m_services.appearance.language(),
                                .theme = m_services.appearance.choice()});
    unlock(path);
}

void MainWindow::importSheet()
{
    openImport();
}

ImportAssistant *MainWindow::openImport()
{
    auto *assistant = new ImportAssistant(*workspace(), m_services.appearance, this);
    assistant->setAttribute(Qt::WA_DeleteOnClose);
    assistant->open();
    return assistant;
}

void MainWindow::printChart()
{
    auto *dialog = new PrintDialog(*workspace(), m_services.appearance, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::addWorkers()
{
    const Table<Worksite> &worksites = workspace()->campaign().all<Worksite>();
    if (worksites.empty()) {
        // People are typed into units: those come first.
        m_frame->showPage(m_frame->structure());
        m_frame->structure().addWorksite();
        return;
    }
    auto *dialog = new QuickEntryDialog(*workspace(), m_services.appearance, worksites.begin()->id,
                                        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::removeSelected()
{
    if (workspace()->selection().empty()) return;
    auto *dialog = new RemoveDialog(*workspace(), m_services.appearance, workspace()->selection(),
                                    this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::openPalette()
{
    m_actions->refresh();
    auto *palette = new CommandPalette(workspace(), *m_actions, this);
    palette->move(mapToGlobal(QPoint((width() - palette->width()) / 2, kPaletteTop)));
    connect(palette, &CommandPalette::listChosen, this, [this] {
        const Page &shown = m_frame->currentPage();
        if (&shown != &m_frame->wallChart()) m_frame->showPage(m_frame->workers());
    });
    connect(palette, &CommandPalette::workerChosen, this, [this](WorkerId worker) {
        m_frame->showPage(m_frame->wallChart());
        m_frame->wallChart().view().showWorker(worker);
        m_frame->focusMain();
    });
    palette->show();
}

void MainWindow::focusFilter()
{
    if (&m_frame->currentPage() == &m_frame->wallChart()) {
        m_frame->wallChart().focusFilter();
        return;
    }
    m_frame->showPage(m_frame->workers());
    m_frame->workers().focusFilter();
}

void MainWindow::openLists()
{
    focusFilter();
    const bool onChart = &m_frame->currentPage() == &m_frame->wallChart();
    FilterBox &box = onChart ? m_frame->wallChart().filterBox() : m_frame->workers().filterBox();
    box.openLists();
}

void MainWindow::openSettings()
{
    if (m_frame) m_frame->showPage(m_frame->settings());
    else settingsDialog(m_services.preferences, m_services.appearance, this)->open();
}

void MainWindow::showShortcuts()
{
    shortcutsDialog(*m_actions, m_services.appearance, this)->open();
}

void MainWindow::showAbout()
{
    aboutDialog(m_services.appearance, this)->open();
}

void MainWindow::toggleInspector()
{
    m_frame->setInspectorShown(!m_frame->isInspectorShown());
}

void MainWindow::zoom(ZoomStep step)
{
    WallChartView &view = m_frame->wallChart().view();
    switch (step) {
    case ZoomStep::In: view.zoomIn(); break;
    case ZoomStep::Out: view.zoomOut(); break;
    case ZoomStep::Fit: view.zoomToFit(); break;
    }
}

void MainWindow::growText(int steps)
{
    m_services.appearance.setTextScale(m_services.appearance.textScale() + steps * kTextStep);
}

void MainWindow::switchTheme()
{
    const bool dark = m_services.appearance.theme().kind == ThemeKind::Dark;
    m_services.appearance.setChoice(dark ? ThemeChoice::Light : ThemeChoice::Dark);
}

void MainWindow::focusNextArea()
{
    if (m_frame) m_frame->focusNextArea();
}

void MainWindow::hint(const QString &text)
{
    if (m_frame) m_frame->hint(text);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_actions) m_actions->refresh();
    if (event->type() == QEvent::ActivationChange && m_frame) m_frame->workspace().refreshDay();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_frame) Drafts::of(m_frame->workspace()).flush();
    rememberPlace();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList packets;
    QString first;
    for (const QUrl &url : event->mimeData()->urls()) {
        const QString path = url.toLocalFile();
        if (isPacketFile(path)) packets.append(path);
        else if (first.isEmpty()) first = path;
    }
    if (!packets.isEmpty()) takePackets(packets);
    else if (!first.isEmpty()) openDropped(first);
}

}   // namespace wallchart
