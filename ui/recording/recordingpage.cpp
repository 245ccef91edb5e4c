// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/recordingpage.h"

#include "core/editing/intents/resultrecording.h"
#include "core/editing/intents/testplanning.h"
#include "ui/recording/namefield.h"
#include "ui/recording/participationbar.h"
#include "ui/recording/reasondialog.h"
#include "ui/recording/recordinglayout.h"
#include "ui/recording/tallydialog.h"
#include "ui/recording/testdialog.h"
#include "ui/recording/testlistmodel.h"
#include "ui/recording/testwords.h"
#include "ui/recording/tickview.h"
#include "ui/recording/whoasked.h"
#include "ui/text/campaignterms.h"
#include "ui/text/labels.h"
#include "ui/widgets/clippedtext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/workspace/duetests.h"

#include <QAccessible>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace wallchart {

RecordingPage::RecordingPage(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_appearance(appearance), m_reading(workspace),
      m_ui(std::make_unique<RecordingLayout>(workspace, appearance, *this))
{
    connect(m_ui->newTest, &QPushButton::clicked, this, &RecordingPage::planTest);
    connect(m_ui->reading, &QPushButton::clicked, this, &RecordingPage::readingWanted);
    connect(m_ui->firstTest, &QPushButton::clicked, this, &RecordingPage::planTest);
    connect(m_ui->change, &QPushButton::clicked, this, &RecordingPage::changeTest);
    connect(m_ui->remove, &QPushButton::clicked, this, &RecordingPage::removeTest);
    connect(m_ui->tally, &QPushButton::clicked, this,
            [this] { openTally(m_ui->grid->currentIndex().row()); });
    connect(m_ui->testList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid()) showTest(m_ui->tests->entry(current.row()).test.id);
            });
    connect(m_ui->testList, &QListView::activated, m_ui->grid, [this] { focusMain(); });
    connectGrid();
    connect(&workspace, &Workspace::changed, this, &RecordingPage::follow);
    connect(&workspace, &Workspace::selectionChanged, this, &RecordingPage::followSelection);
    connect(m_ui->testMenu->menu(), &QMenu::aboutToShow, this, &RecordingPage::fillTestMenu);
    connect(&appearance, &Appearance::changed, this, [this] {
        m_ui->fit(size());
        m_ui->testList->doItemsLayout();
    });
    connect(&m_reading, &RecordingReading::read, this,
            [this](const std::shared_ptr<const ReadTests> &tests) {
                m_ui->hint->clear();
                show(*tests);
                if (m_ui->grid->hasFocus()) focusMain();
            });
    retranslate();
}

RecordingPage::~RecordingPage()
{
    // What the parts tell when they go comes after this page.
    for (QObject *part : findChildren<QObject *>()) part->disconnect(this);
}

void RecordingPage::connectGrid()
{
    TickView &grid = *m_ui->grid;
    connect(&grid, &TickView::outcomeWanted, this, [this](Outcome outcome) {
        const std::vector<WorkerId> workers = m_ui->grid->chosenWorkers();
        record(workers, outcome);
        if (workers.size() == 1 && outcome != Outcome::Excluded) m_ui->grid->advance();
    });
    connect(&grid, &TickView::tickWanted, this, [this](Outcome outcome) {
        if (const auto worker = m_ui->grid->currentWorker()) record({*worker}, outcome);
    });
    connect(&grid, &TickView::numberTyped, this, &RecordingPage::seekNumber);
    connect(&grid, &TickView::findWanted, m_ui->find, [this] {
        m_ui->find->setFocus(Qt::ShortcutFocusReason);
        m_ui->find->selectAll();
    });
    connect(&grid, &TickView::tallyWanted, this, &RecordingPage::openTally);
    connect(&grid, &TickView::currentWorkerChanged, this, &RecordingPage::selectCurrent);
    connect(&grid, &QWidget::customContextMenuRequested, this, &RecordingPage::openMenu);
    connect(m_ui->find, &QLineEdit::textEdited, this,
            [this](const QString &typed) { seekName(typed, -1); });
    connect(m_ui->find, &NameField::nextWanted, this,
            [this] { seekName(m_ui->find->text(), m_ui->grid->currentIndex().row()); });
    connect(m_ui->find, &NameField::left, &grid, [&grid] { grid.setFocus(); });
    connect(m_ui->asker, &WhoAskedField::left, &grid, [&grid] { grid.setFocus(); });
    connect(m_ui->asker, &QLineEdit::textChanged, this, &RecordingPage::showAsker);
}

void RecordingPage::fillTestMenu()
{
    QMenu &menu = *m_ui->testMenu->menu();
    menu.clear();
    for (int row = 0; row < m_ui->tests->rowCount(); ++row) {
        const StructureTest &test = m_ui->tests->entry(row).test;
        QAction *action = menu.addAction(QString(test.name).replace(u'&', QStringLiteral("&&")),
                                         this, [this, id = test.id] { showTest(id); });
        action->setCheckable(true);
        action->setChecked(test.id == m_test);
    }
}

void RecordingPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_ui->fit(size());
}

QString RecordingPage::title() const
{
    return tr("Structure tests");
}

void RecordingPage::focusMain()
{
    if (m_workspace.campaign().all<StructureTest>().empty()) {
        m_ui->firstTest->setFocus();
        return;
    }
    if (!m_reading.isWorking() && !m_ui->grid->currentIndex().isValid()) {
        followSelection();
        if (!m_ui->grid->currentWorker()) m_ui->grid->advance();
    }
    m_ui->grid->setFocus();
}

const TickModel &RecordingPage::sheet() const
{
    return *m_ui->model;
}

TickView &RecordingPage::grid()
{
    return *m_ui->grid;
}

const StructureTest *RecordingPage::shownTest() const
{
    return m_workspace.campaign().find(m_test);
}

void RecordingPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    closeTestsOver(m_workspace);
    if (m_dirty) readAnew();
}

void RecordingPage::follow(const Edits &edits)
{
    if (!isVisible()) {
        m_dirty = true;
        return;
    }
    if (m_reading.isWorking()) return;   // it begins anew by itself
    const StructureTest *shown = shownTest();
    if (shown && m_ui->model->applyResults(m_workspace.reading(), *shown, edits)) {
        m_ui->tests->setTotal(shown->id, m_ui->model->sheet().total);
        showTotals();
        return;
    }
    if (!shown || m_reading.isLarge() || m_ui->tests->rowCount() == 0) {
        readAnew();
        return;
    }
    m_ui->tests->follow(m_workspace.reading(), edits);
    showSheet(tickSheetOf(m_workspace.reading(), *shown));
}

void RecordingPage::readAnew()
{
    m_dirty = false;
    if (!m_reading.isLarge()) {
        show(readTestsOf(m_workspace.reading(), m_test));
        return;
    }
    m_ui->stack->setCurrentIndex(m_workspace.campaign().all<StructureTest>().empty() ? 0 : 1);
    m_reading.want(m_test);
    hint(tr("Being worked out …"));
}

void RecordingPage::show(ReadTests tests)
{
    m_ui->tests->setEntries(std::move(tests.entries));
    m_ui->stack->setCurrentIndex(tests.test ? 1 : 0);
    m_ui->newTest->setVisible(tests.test.has_value());
    m_ui->fit(size());
    m_test = tests.test;
    if (!tests.test) return;
    const QModelIndex row = m_ui->tests->index(m_ui->tests->rowOf(*tests.test).value_or(0));
    m_ui->testList->setCurrentIndex(row);   // of m_test: nothing else is read for it
    showSheet(std::move(tests.sheet));
}

void RecordingPage::showTest(StructureTestId test)
{
    if (test == m_test) return;
    m_test = test;
    if (isVisible()) readAnew();
    else m_dirty = true;
}

void RecordingPage::showSheet(TickSheet sheet)
{
    const auto worker = m_ui->grid->currentWorker();
    m_ui->model->setSheet(std::move(sheet));
    // After a reset the keyboard stays with the same worker.
    if (worker && !m_ui->grid->currentIndex().isValid()) {
        if (const auto row = m_ui->model->sheet().rowOf(*worker)) m_ui->grid->goTo(*row);
    }
    showTotals();
}

void RecordingPage::showTotals()
{
    const StructureTest &test = *shownTest();
    const TickSheet &sheet = m_ui->model->sheet();
    const QString separator = QStringLiteral(" · ");
    const auto row = m_ui->tests->rowOf(test.id);
    const QString kind = testKindLabel(test.kind);
    QStringList about{tr("Rung %1").arg(test.rung)};
    if (kind != test.name) about.prepend(kind);
    if (row) about.append(testStateText(m_ui->tests->entry(*row)));
    if (!test.ask.isEmpty()) about.append(test.ask);
    m_ui->name->setWhole(test.name);
    m_ui->about->setText(about.join(separator));
    m_ui->numbers->setText(
        QStringList{tookPartText(sheet.total), toGoText(sheet.total, sheet.goal)}.join(separator));
    m_ui->others->setText(othersTexts(sheet.total, sheet.closed).join(separator));
    m_ui->bar->show({sheet.total, sheet.goal});
}

void RecordingPage::record(const std::vector<WorkerId> &workers, Outcome outcome)
{
    if (m_reading.isWorking()) hint(tr("Being worked out …"));   // the grid is of another moment
    else if (workers.empty()) hint(tr("Choose a worker first: by chart number, or / and a name."));
    else if (outcome == Outcome::Excluded) exclude(workers);
    else perform(workers, outcome);
}

void RecordingPage::perform(const std::vector<WorkerId> &workers, Outcome outcome,
                            const QString &reason)
{
    const bool wasAsked = outcome != Outcome::NotAsked && outcome != Outcome::Excluded;
    const Asker asker = wasAsked ? m_ui->asker->asker() : Asker{};
    m_workspace.perform(recordResults(m_workspace.campaign(), workers,
                                      {.test = *m_test,
                                       .outcome = outcome,
                                       .on = m_workspace.today(),
                                       .askedByWorker = asker.worker,
                                       .askedByOrganizer = asker.organizer,
                                       .reason = reason},
                                      m_workspace.ids()));
    const Worker *worker = m_workspace.campaign().find(workers.front());
    const QString done = outcomeLabel(outcome, m_ui->model->sheet().closed);
    hint(
        workers.size() == 1
            ? tr("%1 (%2): %3", "name (chart number): what they did")
                  .arg(worker->fullName)
                  .arg(worker->number)
                  .arg(done)
            : tr("%1: %2", "how many: what they did")
                  .arg(
                      CampaignTerms(m_workspace.campaign()).count(static_cast<int>(workers.size())),
                      done));
}

void RecordingPage::exclude(const std::vector<WorkerId> &workers)
{
    const StructureTest &test = *shownTest();
    if (test.isClosed(m_workspace.today())) {
        hint(tr("The base of this test was frozen when it closed on %1: nobody can be excluded "
                "any more.")
                 .arg(dayText(test.closes)));
        return;
    }
    const Worker *first = m_workspace.campaign().find(workers.front());
    auto *dialog = new ReasonDialog(
        workers.size() == 1
            ? first->fullName
            : CampaignTerms(m_workspace.campaign()).count(static_cast<int>(workers.size())),
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->keepDraft(m_workspace, workers.front().toString());
    connect(dialog, &ReasonDialog::given, this, [this, workers](const QString &reason) {
        perform(workers, Outcome::Excluded, reason);
    });
    dialog->open();
}

void RecordingPage::seekNumber(int number)
{
    const auto row = m_ui->model->sheet().rowOfNumber(number);
    if (row) m_ui->grid->goTo(*row);
    hint(row ? tr("No. %1: %2").arg(number).arg(m_ui->model->row(*row).name)
             : tr("No. %1: nobody of that number is in the base of this test.").arg(number));
}

void RecordingPage::seekName(const QString &typed, int from)
{
    bool isNumber = false;
    const int number = typed.trimmed().toInt(&isNumber);
    if (isNumber) return seekNumber(number);
    const auto row = m_ui->model->sheet().rowOfName(typed, from);
    if (row) m_ui->grid->goTo(*row);
    if (!typed.trimmed().isEmpty())
        hint(row ? tr("No. %1: %2")
                       .arg(m_ui->model->row(*row).number)
                       .arg(m_ui->model->row(*row).name)
                 : tr("Nobody in this test has a name that goes on like \"%1\".").arg(typed));
}

void RecordingPage::openTally(int row)
{
    if (!m_test || row < 0 || row >= m_ui->model->rowCount()) return;
    auto *dialog = new TallyDialog(m_workspace, *m_test, m_ui->model->row(row).cell, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RecordingPage::openMenu(const QPoint &at)
{
    const QModelIndex index = m_ui->grid->indexAt(at);
    if (!index.isValid()) return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::vector<WorkerId> workers = m_ui->grid->chosenWorkers();
    const bool closed = m_ui->model->sheet().closed;
    for (const Outcome outcome : tickcolumns::kOutcomes) {
        QAction *action = menu->addAction(outcomeLabel(outcome, closed), this,
                                          [this, workers, outcome] { record(workers, outcome); });
        action->setEnabled(!workers.empty());
    }
    menu->addSeparator();
    const int row = index.row();
    menu->addAction(tr("Count without names…"), this, [this, row] { openTally(row); });
    menu->popup(m_ui->grid->viewport()->mapToGlobal(at));
}

void RecordingPage::planTest()
{
    auto *dialog = new TestDialog(m_workspace, m_appearance, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TestDialog::planned, this, [this](StructureTestId test) {
        m_test = test;
        readAnew();
        focusMain();
    });
    dialog->open();
}

void RecordingPage::changeTest()
{
    if (!m_test) return;
    auto *dialog = new TestDialog(m_workspace, m_appearance, this, m_test);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RecordingPage::removeTest()
{
    if (m_test) m_workspace.perform(wallchart::removeTest(m_workspace.campaign(), *m_test));
}

void RecordingPage::selectCurrent()
{
    const auto worker = m_ui->grid->currentWorker();
    // Following a selection made elsewhere must not narrow it to one.
    if (worker && worker != m_workspace.current()) m_workspace.selectOnly(*worker);
}

void RecordingPage::followSelection()
{
    const auto current = m_workspace.current();
    if (!current || m_ui->grid->currentWorker() == current) return;
    if (const auto row = m_ui->model->sheet().rowOf(*current)) m_ui->grid->goTo(*row);
}

void RecordingPage::hint(const QString &text)
{
    m_ui->hint->setText(text);
    m_ui->hint->setAccessibleName(text);
    QAccessibleEvent event(m_ui->hint, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void RecordingPage::showAsker()
{
    const Asker asker = m_ui->asker->asker();
    const Worker *worker = m_workspace.campaign().find(asker.worker);
    if (asker.isNobody()) hint(tr("Who asked is not recorded."));
    else if (worker)
        hint(tr("Asked by the worker %1 (%2).").arg(worker->fullName).arg(worker->number));
    else if (asker.isNew)
        hint(tr("Asked by %1, who is added as an organizer.").arg(asker.organizer));
    else hint(tr("Asked by the organizer %1.").arg(asker.organizer));
}

void RecordingPage::retranslate()
{
    m_ui->retranslate();
    m_ui->header->setTitle(title());
    if (isVisible()) readAnew();   // cells without a unit or shift are named in words
    else m_dirty = true;
}

}   // namespace wallchart
