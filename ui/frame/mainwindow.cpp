// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/mainwindow.h"

#include "core/editing/intents/structureintents.h"
#include "core/editing/memorychangestore.h"
#include "core/sample/samplehospital.h"
#include "ui/frame/actiontable.h"
#include "ui/frame/campaignframe.h"
#include "ui/frame/commandpalette.h"
#include "ui/frame/helpdialogs.h"
#include "ui/importing/importassistant.h"
#include "ui/printing/printdialog.h"
#include "ui/structure/newcampaignform.h"
#include "ui/structure/quickentrydialog.h"
#include "ui/structure/structurepage.h"
#include "ui/text/errortext.h"
#include "ui/wallchart/wallchartpage.h"
#include "ui/welcome/passphrasepage.h"
#include "ui/welcome/recoverysheet.h"
#include "ui/welcome/welcomepage.h"
#include "ui/workers/removedialog.h"
#include "ui/workers/workerspage.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>
#include <QtConcurrentRun>

#include <chrono>

namespace wallchart {

namespace {

constexpr std::chrono::minutes kLockAfter{5};
constexpr QSize kUsual(1440, 900);
constexpr QSize kLeast(1024, 640);
constexpr double kTextStep = 0.1;
constexpr int kPaletteTop = 44;

bool isInput(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin: return true;
    default: return false;
    }
}

}   // namespace

MainWindow::MainWindow(Services services, QWidget *parent)
    : QMainWindow(parent), m_services(std::move(services)), m_actions(nullptr),
      m_stack(new QStackedWidget), m_welcome(new WelcomePage(m_services.appearance)),
      m_passphrase(new PassphrasePage(m_services.appearance))
{
    setWindowTitle(QStringLiteral("Wallchart"));
    setMinimumSize(kLeast);
    resize(kUsual);
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    m_actions = new ActionTable(*this);
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_passphrase);
    setCentralWidget(m_stack);
    connect(m_welcome, &WelcomePage::newWanted, this, &MainWindow::newCampaign);
    connect(m_welcome, &WelcomePage::openWanted, this, &MainWindow::openCampaign);
    connect(m_welcome, &WelcomePage::sampleWanted, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::importWanted, this, &MainWindow::newCampaign);
    connect(m_welcome, &WelcomePage::fileDropped, this, &MainWindow::openDropped);
    connect(m_passphrase, &PassphrasePage::given, this, &MainWindow::passphraseGiven);
    connect(m_passphrase, &PassphrasePage::cancelled, this, &MainWindow::showWelcome);
    connect(&m_opening, &QFutureWatcher<Opening>::finished, this, &MainWindow::opened);
    connect(&m_idle, &QTimer::timeout, this, &MainWindow::lock);
    m_idle.setSingleShot(true);
    qApp->installEventFilter(this);
    showWelcome();
}

MainWindow::~MainWindow()
{
    m_opening.waitForFinished();
}

Workspace *MainWindow::workspace() const
{
    return m_frame ? &m_frame->workspace() : nullptr;
}

void MainWindow::showWelcome()
{
    m_toCreate.reset();
    closeForm();
    m_stack->setCurrentWidget(m_frame ? static_cast<QWidget *>(m_frame) : m_welcome);
    if (!m_frame) m_welcome->focusMain();
    m_actions->refresh();
}

void MainWindow::unlock(const QString &path)
{
    m_passphrase->start(PassphraseTask::Open, path);
    m_stack->setCurrentWidget(m_passphrase);
}

QFileDialog *MainWindow::fileDialog(const QString &title)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);   // native ones remember recent files
    dialog->setNameFilter(tr("Campaigns (%1)").arg(QStringLiteral("*.wallchart")));
    dialog->setDefaultSuffix(QStringLiteral("wallchart"));
    return dialog;
}

void MainWindow::newCampaign()
{
    closeForm();
    m_form = new NewCampaignForm(m_services.appearance, m_services.clock.today());
    m_stack->addWidget(m_form);
    m_stack->setCurrentWidget(m_form);
    connect(m_form, &NewCampaignForm::created, this, &MainWindow::create);
    connect(m_form, &NewCampaignForm::cancelled, this, &MainWindow::showWelcome);
    m_form->focusName();
}

void MainWindow::closeForm()
{
    if (!m_form) return;
    m_stack->removeWidget(m_form);
    std::exchange(m_form, nullptr)->deleteLater();
}

void MainWindow::create(const Campaign &initial)
{
    QFileDialog *dialog = fileDialog(tr("Where the campaign is kept"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this, initial](const QString &path) {
        m_toCreate = initial;
        m_passphrase->start(PassphraseTask::Make, path);
        m_stack->setCurrentWidget(m_passphrase);
    });
    dialog->open();
}

void MainWindow::openCampaign()
{
    QFileDialog *dialog = fileDialog(tr("Open a campaign"));
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
    } else if (m_frame) {
        openImport()->openFile(path);
    } else {
        m_toImport = path;   // into the campaign that is made next
        newCampaign();
    }
}

void MainWindow::passphraseGiven()
{
    auto passphrase = m_passphrase->takePassphrase();
    if (!passphrase) {
        m_passphrase->showError(errorText(passphrase.error()));
        return;
    }
    const auto secret = std::make_shared<const Secret>(std::move(*passphrase));   // for the thread
    const QString path = m_passphrase->path();
    CampaignFiles &files = m_services.files;
    if (!m_toCreate) {
        m_opening.setFuture(QtConcurrent::run([&files, path, secret] {
            return std::make_shared<Opened>(
                Opened{files.open(path, *secret, Access::WriteOrRead, Progress())});
        }));
        return;
    }
    auto words = m_passphrase->wantsRecoverySheet() ? m_services.recoveryWords : nullptr;
    m_opening.setFuture(QtConcurrent::run([&files, path, secret, words, initial = *m_toCreate] {
        auto made = std::make_shared<Opened>(
            Opened{files.create(path, *secret, initial, Progress())});
        if (made->campaign && words) made->words = words(path, *secret).value_or(QStringList());
        return made;
    }));
}

void MainWindow::opened()
{
    const Opening opening = m_opening.result();
    if (!opening->campaign) {
        m_passphrase->showError(errorText(opening->campaign.error()));
        return;
    }
    m_toCreate.reset();
    adopt(std::make_unique<Workspace>(std::move(*opening->campaign), m_passphrase->path(),
                                      m_services.clock));
    if (!m_toImport.isEmpty()) openImport()->openFile(std::exchange(m_toImport, {}));
    if (opening->words.isEmpty()) return;
    auto *sheet = new RecoverySheet(opening->words, m_services.appearance, this);
    sheet->open();
}

void MainWindow::adopt(std::unique_ptr<Workspace> workspace)
{
    closeCampaign();
    closeForm();
    m_frame = new CampaignFrame(std::move(workspace), m_services.appearance, *m_actions);
    m_stack->addWidget(m_frame);
    m_stack->setCurrentWidget(m_frame);
    connect(m_frame, &CampaignFrame::importWanted, this, &MainWindow::importSheet);
    connect(m_frame, &CampaignFrame::addWorkersWanted, this, &MainWindow::addWorkers);
    connect(m_frame, &CampaignFrame::removeWanted, this, &MainWindow::removeSelected);
    connect(&m_frame->workspace(), &Workspace::changed, m_actions, &ActionTable::refresh);
    m_actions->refresh();
    m_frame->focusMain();
    m_idle.start(kLockAfter);
}

void MainWindow::closeCampaign()
{
    m_idle.stop();
    if (!m_frame) return;
    m_stack->removeWidget(m_frame);
    delete std::exchange(m_frame, nullptr);
    showWelcome();
}

void MainWindow::lock()
{
    if (!m_frame || m_frame->workspace().isSample()) return;
    const QString path = m_frame->workspace().path();
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
    auto *palette = new CommandPalette(workspace(), *m_actions, this);
    palette->move(mapToGlobal(QPoint((width() - palette->width()) / 2, kPaletteTop)));
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

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (m_idle.isActive() && isInput(*event)) m_idle.start(kLockAfter);
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_actions) m_actions->refresh();
    if (event->type() == QEvent::ActivationChange && m_frame) m_frame->workspace().refreshDay();
    QMainWindow::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.front().isLocalFile()) openDropped(urls.front().toLocalFile());
}

}   // namespace wallchart
