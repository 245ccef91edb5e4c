// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/standingtable.h"

#include "core/exchange/tablefile.h"
#include "ui/text/daytext.h"
#include "ui/training/tablequestion.h"
#include "ui/trainingpeople/fittingtable.h"
#include "ui/trainingpeople/matrixdialog.h"
#include "ui/trainingpeople/peoplewords.h"
#include "ui/trainingpeople/recorddialog.h"
#include "ui/trainingpeople/reminderdialog.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/headerlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/menubutton.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace wallchart {

namespace {

constexpr double kNameWidth = 136;
constexpr double kAttendedWidth = 62;
constexpr double kWeekWidth = 92;

}   // namespace

StandingTable::StandingTable(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_appearance(appearance),
      m_model(new StatusModel(this)),
      m_table(new FittingTable(appearance, RowHeight::TwoLines, this)),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyState("inbox", this)),
      m_late(new QToolButton(this)), m_report(labelWithRole("caption", this)),
      m_remind(new QPushButton(this)), m_matrix(menuButton("table-2", this)),
      m_records(menuButton("printer", this)),
      m_matrixAsPdf(m_matrix->menu()->addAction(QString(), this, &StandingTable::openMatrix)),
      m_matrixAsSheet(m_matrix->menu()->addAction(QString(), this, &StandingTable::askForSheet)),
      m_recordsOfChosen(
          m_records->menu()->addAction(QString(), this, [this] { openRecords(Whose::Chosen); })),
      m_recordsOfShown(
          m_records->menu()->addAction(QString(), this, [this] { openRecords(Whose::Shown); }))
{
    m_table->setModel(m_model);
    m_table->setWidths({kNameWidth, kAttendedWidth, kWeekWidth});
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    setRole(m_late, "segment");
    m_late->setCheckable(true);
    m_late->setIcon(icon("clock"));
    m_late->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_report->setWordWrap(true);
    m_report->setContentsMargins(12, 0, 12, 8);
    setRole(m_remind, "control");
    m_remind->setIcon(icon("copy"));
    layOut();
    connectParts();
    retranslate();
}

void StandingTable::layOut()
{
    auto *head = new QWidget(this);
    auto *line = new HeaderLayout(head);
    line->setContentsMargins(12, 0, 12, 8);
    line->setSpacing(8);
    line->add(m_late, HeaderLayout::Side::Start);
    for (QWidget *each : std::initializer_list<QWidget *>{m_remind, m_matrix, m_records})
        line->add(each, HeaderLayout::Side::End);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_report);   // beside the buttons it has no room in large print
    column->addWidget(m_stack, 1);
}

void StandingTable::connectParts()
{
    connect(m_late, &QToolButton::toggled, this, &StandingTable::fill);
    connect(m_remind, &QPushButton::clicked, this, &StandingTable::openReminders);
    connect(m_records->menu(), &QMenu::aboutToShow, this,
            [this] { m_recordsOfChosen->setEnabled(!chosen().empty()); });
}

void StandingTable::show(const Edition *edition, std::vector<PersonStatus> people,
                         const GroupChoice &choice)
{
    m_edition = edition ? std::optional(*edition) : std::nullopt;
    m_choice = choice;
    std::erase_if(people,
                  [&](const PersonStatus &each) { return !choice.holds(*each.participant); });
    m_people = std::move(people);
    fill();
}

void StandingTable::fill()
{
    const auto late = static_cast<int>(
        std::count_if(m_people.begin(), m_people.end(),
                      [](const PersonStatus &each) { return each.needsReminder(); }));
    m_late->setText(tr("Late or no reply %1").arg(QLocale().toString(late)));
    std::vector<PersonStatus> shown = m_people;
    if (m_late->isChecked())
        std::erase_if(shown, [](const PersonStatus &each) { return !each.needsReminder(); });
    m_model->show(m_workspace.campaign(), std::move(shown));
    m_report->setText(lastReport());
    m_report->setVisible(!m_report->text().isEmpty());
    m_remind->setEnabled(late > 0);
    m_matrix->setEnabled(m_model->rowCount() > 0);
    m_records->setEnabled(!m_people.empty());
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    const bool nobody = m_people.empty();
    m_empty->setTexts(nobody ? tr("Nobody is registered here yet") : tr("Nobody is late"),
                      nobody ? tr("Register participants on the side People first.")
                             : tr("Of everything that was due, something was received from "
                                  "everybody."));
    m_table->fit();
}

QString StandingTable::lastReport() const
{
    const StatusReport *latest = nullptr;
    for (const StatusReport &each : m_workspace.campaign().all<StatusReport>()) {
        const bool concerns = m_choice.group
                                  ? each.group == *m_choice.group
                                  : std::any_of(m_people.begin(), m_people.end(),
                                                [&](const PersonStatus &person) {
                                                    return person.participant->group == each.group;
                                                });
        if (concerns && (!latest || latest->at < each.at)) latest = &each;
    }
    if (!latest) {
        const bool asks = std::any_of(
            m_people.begin(), m_people.end(),
            [](const PersonStatus &person) { return person.registeredHere; });
        return asks ? tr("No status packet was taken yet.") : QString();
    }
    return tr("Last status packet: %1, from %2", "day, facilitator")
        .arg(dayText(latest->at.date()), latest->facilitator);
}

std::vector<PersonStatus> StandingTable::chosen() const
{
    std::vector<PersonStatus> people;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        people.push_back(m_model->person(index.row()));
    return people;
}

void StandingTable::showOnlyLate(bool only)
{
    m_late->setChecked(only);
}

void StandingTable::openReminders()
{
    const auto kit = shippedFacilitatorKit();
    if (!kit) return;
    std::vector<Reminder> reminders = remindersFor(m_workspace.campaign(), *kit, m_people);
    if (reminders.empty()) return;
    (new ReminderDialog(m_appearance, m_workspace.campaign(), std::move(reminders), this))->open();
}

void StandingTable::openRecords(Whose whose)
{
    std::vector<PersonStatus> people = whose == Whose::Chosen ? chosen() : m_model->people();
    if (!m_edition || people.empty()) return;
    (new RecordDialog(m_workspace, m_appearance, *m_edition, std::move(people), this))->open();
}

QString StandingTable::whose() const
{
    const Campaign &campaign = m_workspace.campaign();
    if (m_choice.group) {
        const TrainingGroup *group = campaign.find(*m_choice.group);
        return group ? group->name : QString();
    }
    const SmallGroup *circle = campaign.find(m_choice.circle);
    return circle ? circle->name : QString();
}

void StandingTable::openMatrix()
{
    if (!m_edition || m_model->people().empty()) return;
    (new MatrixDialog(m_workspace, m_appearance, *m_edition, m_model->people(), whose(), this))
        ->open();
}

void StandingTable::askForSheet()
{
    if (m_model->people().empty()) return;
    QFileDialog *dialog = tableToWrite(tr("Matrix as spreadsheet"), this);
    connect(dialog, &QFileDialog::fileSelected, this, &StandingTable::saveSheet);
    dialog->open();
}

void StandingTable::saveSheet(const QString &path)
{
    const auto written = writeTable(
        path, matrixSheet(m_workspace.campaign(), matrixRowsOf(m_model->people())));
    if (!written) return Q_EMIT m_workspace.failed(written.error());
    Q_EMIT hinted(tr("Saved as %1.").arg(inOwnDirection(QFileInfo(path).fileName())));
}

void StandingTable::focusMain()
{
    if (m_model->rowCount() == 0) return m_late->setFocus();
    if (!m_table->currentIndex().isValid()) m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus();
}

void StandingTable::retranslate()
{
    m_table->setAccessibleName(tr("Where everybody stands"));
    m_late->setToolTip(tr("Show only those of whom something that was due is missing"));
    m_remind->setText(tr("Reminders…"));
    m_matrix->setText(tr("Matrix…"));
    m_matrix->setToolTip(tr("Everybody shown, by week"));
    m_matrix->setAccessibleName(tr("Matrix of everybody shown, by week"));
    m_matrixAsPdf->setText(tr("As PDF…"));
    m_matrixAsSheet->setText(tr("As spreadsheet…"));
    m_records->setText(tr("Records…"));
    m_records->setToolTip(tr("Records of completion as PDF"));
    m_records->setAccessibleName(m_records->toolTip());
    m_recordsOfChosen->setText(tr("Of those chosen…"));
    m_recordsOfShown->setText(tr("Of everybody shown…"));
    m_model->retranslate();
    fill();
}

}   // namespace wallchart
