// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/multieditdialog.h"

#include "core/model/validation.h"
#include "ui/text/campaignterms.h"
#include "ui/text/errortext.h"
#include "ui/text/labels.h"
#include "ui/widgets/offerdelegate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrolledform.h"
#include "ui/workspace/largeedit.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QWidget>
#include <QtConcurrentRun>

#include <set>

namespace wallchart {

namespace {

constexpr int kDialogMargin = 20;
constexpr int kLookAfter = 120;   // milliseconds without typing
constexpr double kPreviewHeight = 100;
constexpr double kDialogWidth = 640;

/// Different texts of all workers, sorted as people read them.
template <class TextsOf>
QStringList knownTexts(const Reading &reading, TextsOf textsOf)
{
    std::set<QString> texts;
    for (const WorkerReading &worker : reading.workers()) {
        for (const QString &text : textsOf(worker)) {
            if (!text.isEmpty()) texts.insert(text);
        }
    }
    return {texts.begin(), texts.end()};
}

}   // namespace

MultiEditDialog::MultiEditDialog(Workspace &workspace, Appearance &appearance,
                                 std::vector<WorkerId> workers, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_appearance(appearance),
      m_workers(std::move(workers)), m_grid(new QGridLayout), m_unit(this), m_shift(this),
      m_committee(this), m_bargainingUnit(this), m_base(this), m_stance(this), m_basis(this)
{
    setWindowTitle(tr("Edit %Ln worker(s)", nullptr, static_cast<int>(m_workers.size())));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kDialogMargin, kDialogMargin, kDialogMargin, kDialogMargin);
    layout->setSpacing(10);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(2, 1);
    auto *form = new QWidget;
    form->setLayout(m_grid);
    m_grid->setContentsMargins({});
    layout->addWidget(new ScrolledForm(form), 1);
    for (QComboBox *box : {&m_unit.box(), &m_shift.box(), &m_committee.box(),
                           &m_bargainingUnit.box(), &m_base.box(), &m_stance.box()})
        box->addItem(tr("Leave as is"));
    addPlaces();
    addStanding();
    addPerson();
    addDay();
    addPreview();
    m_wait.setSingleShot(true);
    m_wait.setInterval(kLookAfter);
    connect(&m_wait, &QTimer::timeout, this, &MultiEditDialog::look);
    connect(&m_looking, &QFutureWatcherBase::finished, this, [this] {
        if (m_looksAgain) look();
        else showLooked(*m_looking.result());
    });
    connect(&workspace, &Workspace::changed, this, &MultiEditDialog::scheduleLook);
    openAt(*this, {appearance.px(kDialogWidth), sizeHint().height()});
    look();
}

void MultiEditDialog::addRow(const QString &text, QWidget *first, QWidget *second)
{
    auto *label = new QLabel(text, this);
    label->setBuddy(first);
    first->setAccessibleName(text);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(first, row, 1);
    if (second) m_grid->addWidget(second, row, 2);
    for (QWidget *each : {first, second}) {   // they were made in another order than they stand in
        if (!each) continue;
        if (m_lastField) setTabOrder(m_lastField, each);
        m_lastField = each;
    }
    if (auto *box = qobject_cast<QComboBox *>(first))
        connect(box, &QComboBox::currentTextChanged, this, &MultiEditDialog::scheduleLook);
}

void MultiEditDialog::addPlaces()
{
    const Campaign &campaign = m_workspace.campaign();
    std::vector<std::pair<QString, UnitId>> units;
    for (const Unit &unit : campaign.all<Unit>())
        units.emplace_back(unitPath(campaign, unit.id), unit.id);
    std::sort(units.begin(), units.end());
    for (const auto &[path, unit] : units) m_unit.add(path, unit);
    const CampaignTerms terms(campaign);
    m_unit.add(terms.unitUnknown(), std::nullopt);
    for (const Shift &shift : campaign.all<Shift>()) m_shift.add(shift.name, shift.id);
    m_shift.add(terms.shiftUnknown(), std::nullopt);
    m_job = textBox(knownTexts(m_workspace.reading(), [](const WorkerReading &worker) {
        return worker.mainPost ? QStringList{worker.mainPost->jobTitle} : QStringList{};
    }));
    addRow(terms.unit(), &m_unit.box());
    addRow(terms.shift(), &m_shift.box());
    addRow(tr("Job"), m_job);
}

void MultiEditDialog::addStanding()
{
    for (const ScaleLevel &level : m_workspace.campaign().scale().levels) {
        if (level.retired) continue;
        m_stance.add(tr("%1 %2", "2 With us").arg(level.level).arg(levelLabel(level)), level.level);
    }
    m_stance.add(tr("Unassessed"), std::nullopt);
    m_stanceReason = reasonLine();
    addRow(tr("Stance"), &m_stance.box(), m_stanceReason);
    m_basis.box().setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_basis.addNone(basisLabel(Basis::Soft));
    m_basis.add(basisLabel(Basis::Hard), Basis::Hard);
    addRow(tr("Basis"), &m_basis.box());
    m_base.add(tr("In the base"), std::nullopt);
    for (const auto &[reason, key] : EnumKeys<OutReason>::all)
        m_base.add(tr("Out: %1").arg(outReasonLabel(reason)), reason);
    m_baseReason = reasonLine();
    addRow(tr("Base"), &m_base.box(), m_baseReason);
    m_committee.add(tr("On the committee"), true);
    m_committee.add(tr("Not on the committee"), false);
    addRow(tr("Committee"), &m_committee.box());
}

void MultiEditDialog::addPerson()
{
    m_language = textBox(knownTexts(m_workspace.reading(), [](const WorkerReading &worker) {
        return worker.worker->languages;
    }));
    addRow(tr("Also speak"), m_language);
    m_bargainingUnit.add(tr("In it"), true);
    m_bargainingUnit.add(tr("Not in it"), false);
    m_bargainingUnit.add(tr("Not known"), std::nullopt);
    addRow(tr("Bargaining unit"), &m_bargainingUnit.box());
}

void MultiEditDialog::addDay()
{
    m_on = new QDateEdit(m_workspace.today(), this);
    m_on->setCalendarPopup(true);
    m_on->setMaximumDate(m_workspace.today());
    connect(m_on, &QDateEdit::dateChanged, this, &MultiEditDialog::scheduleLook);
    addRow(tr("From this day on"), m_on);
}

void MultiEditDialog::addPreview()
{
    m_summary = labelWithRole("section", this);
    m_lines = new QStandardItemModel(0, 4, this);
    m_lines->setHorizontalHeaderLabels(
        {tr("Field"), tr("Before"), tr("After"), CampaignTerms(m_workspace.campaign()).people()});
    m_table = new QTableView(this);
    m_table->setModel(m_lines);
    m_table->setItemDelegate(new OfferDelegate(m_appearance, m_table));
    m_table->setAccessibleName(tr("What will change"));
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setMinimumHeight(m_appearance.px(kPreviewHeight));
    m_problem = labelWithRole("error", this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(this);
    m_apply = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    setRole(m_apply, "primary");
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &MultiEditDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &MultiEditDialog::reject);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(horizontalRule(this));
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
}

QLineEdit *MultiEditDialog::reasonLine()
{
    auto *line = new QLineEdit(this);
    line->setPlaceholderText(tr("Reason, if you like"));
    line->setAccessibleName(tr("Reason"));
    line->setEnabled(false);
    return line;
}

QComboBox *MultiEditDialog::textBox(const QStringList &known)
{
    auto *box = new QComboBox(this);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(known);
    box->setCurrentIndex(-1);
    box->lineEdit()->setPlaceholderText(tr("Leave as is"));
    return box;
}

WorkerChanges MultiEditDialog::changes() const
{
    WorkerChanges changes{.on = m_on->date()};
    changes.unit = m_unit.chosen();
    changes.shift = m_shift.chosen();
    const QString job = m_job->currentText().trimmed();
    if (!job.isEmpty()) changes.job = job;
    changes.committee = m_committee.chosen();
    changes.addedLanguage = m_language->currentText().trimmed();
    changes.bargainingUnit = m_bargainingUnit.chosen();
    if (const auto out = m_base.chosen())
        changes.base = WorkerChanges::Base{*out, m_baseReason->text().trimmed()};
    if (const auto level = m_stance.chosen())
        changes.stance = WorkerChanges::Stance{*level, m_basis.chosen().value_or(Basis::Soft),
                                               m_stanceReason->text().trimmed()};
    return changes;
}

void MultiEditDialog::scheduleLook()
{
    m_stanceReason->setEnabled(m_stance.chosen().has_value());
    m_basis.box().setEnabled(m_stance.chosen().has_value());
    m_baseReason->setEnabled(m_base.chosen() && *m_base.chosen());
    m_wait.start();
}

void MultiEditDialog::look()
{
    m_basis.box().setEnabled(m_stance.chosen().has_value());
    if (m_workers.size() < kManySubjects)
        showLooked(lookedAt(m_workspace.reading(), m_workers, changes()));
    else lookInBackground();
}

MultiEditDialog::Looked MultiEditDialog::lookedAt(const Reading &reading,
                                                  const std::vector<WorkerId> &workers,
                                                  const WorkerChanges &changes)
{
    const Campaign &campaign = reading.campaign();
    IdSource trial;   // none of these ids is ever stored
    if (const auto greatest = campaign.greatestId()) trial.startAbove(*greatest);
    const ChangeSet change = editWorkers(reading, workers, changes, trial);
    if (change.empty()) return {};
    return {previewOf(reading, workers, change),
            validate(campaign, campaign.with(change.edits), change.edits), false};
}

void MultiEditDialog::lookInBackground()
{
    m_looksAgain = m_looking.isRunning();
    m_apply->setEnabled(false);
    m_summary->setText(tr("Being worked out …"));
    if (m_looksAgain) return;
    m_looking.setFuture(QtConcurrent::run([reading = m_workspace.reading(), workers = m_workers,
                                           wanted = changes()]() -> std::shared_ptr<Looked> {
        return std::make_shared<Looked>(lookedAt(reading, workers, wanted));
    }));
}

void MultiEditDialog::showLooked(Looked looked)
{
    m_preview = std::move(looked.preview);
    showPreview(looked.empty);
    const Problems &problems = looked.problems;
    m_problem->setVisible(!problems.empty());
    if (!problems.empty()) m_problem->setText(problemText(problems.front()));
    m_apply->setEnabled(!looked.empty && problems.empty());
}

void MultiEditDialog::showPreview(bool empty)
{
    m_lines->setRowCount(0);
    const QLocale locale;
    for (const PreviewLine &line : m_preview.lines) {
        const auto cell = [](const QString &text) {
            auto *item = new QStandardItem(text.isEmpty() ? QString(QChar(0x2013)) : text);
            if (text.isEmpty()) item->setData(tr("not known"), Qt::AccessibleTextRole);
            return item;
        };
        m_lines->appendRow({cell(columnTitle({line.column}, m_workspace.campaign())),
                            cell(line.before), cell(line.after),
                            cell(locale.toString(line.workers))});
    }
    const int count = static_cast<int>(m_workers.size());
    if (empty) m_summary->setText(tr("Nothing changes yet."));
    else if (m_preview.changed == 0)
        m_summary->setText(tr("Written into the history; what holds today stays as it is."));
    else
        m_summary->setText(tr("%1 of %Ln worker(s) will be different.", nullptr, count)
                               .arg(locale.toString(m_preview.changed)));
    m_apply->setText(tr("Change %Ln worker(s)", nullptr, empty ? count : m_preview.touched));
}

void MultiEditDialog::accept()
{
    // What fails stays on the screen, so that nothing has to be typed again.
    if (performFor(
            m_workspace, m_workers.size(),
            [workers = m_workers, wanted = changes()](const Reading &reading, IdSource &ids) {
                return editWorkers(reading, workers, wanted, ids);
            }))
        QDialog::accept();
}

}   // namespace wallchart
