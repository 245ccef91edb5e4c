// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/participantimportdialog.h"

#include "ui/text/errortext.h"
#include "ui/trainingpeople/peoplewords.h"
#include "ui/trainingprint/kittexts.h"
#include "ui/widgets/filequestions.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTimeZone>
#include <QWidget>

namespace wallchart {

namespace {

constexpr int kShownRows = 100;
constexpr int kShownProblems = 200;

QStringList trackKeys(const Edition &edition)
{
    QStringList keys;
    for (const EditionTrack &track : edition.tracks) keys.append(track.key);
    return keys;
}

ParticipantDefaults defaultsFor(TrainingGroupId group, const Edition &edition)
{
    return {.group = group,
            .tracks = trackKeys(edition),
            .language = programLanguage(),
            .timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId())};
}

QStringList headersOf(const Sheet &sheet)
{
    QStringList headers;
    const int header = sheet.shape.header;
    for (int column = 0; header >= 0 && column < sheet.width(header); ++column)
        headers.append(sheet.cell(header, column).simplified());
    return headers;
}

}   // namespace

ParticipantImportDialog::ParticipantImportDialog(Workspace &workspace, Appearance &appearance,
                                                 const Edition &edition, TrainingGroupId group,
                                                 QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_appearance(appearance),
      m_import(new ParticipantImport(workspace, defaultsFor(group, edition), this)),
      m_choose(new QPushButton(tr("Choose a list…"), this)), m_file(labelWithRole("caption", this)),
      m_language(languageBox(this)), m_zone(zoneField(this)), m_preview(new QTableWidget(this)),
      m_summary(labelWithRole("section", this)), m_problems(new QListWidget(this)),
      m_action(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QStringLiteral("Wallchart"));
    auto *heading = labelWithRole("title", this);
    const TrainingGroup *into = workspace.campaign().find(group);
    heading->setText(tr("Import participants into “%1”").arg(into ? into->name : QString()));
    setAccessibleName(heading->text());
    auto *file = new QHBoxLayout;
    file->addWidget(m_choose);
    file->addWidget(m_file, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_action = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    setRole(m_action, "primary");
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(makeColumns());
    columns->addWidget(makePreview(), 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 16, 20, 16);
    rows->setSpacing(10);
    rows->addWidget(heading);
    rows->addLayout(file);
    rows->addLayout(columns, 1);
    rows->addWidget(buttons);
    resize(appearance.px(880), appearance.px(560));
    connect(m_choose, &QPushButton::clicked, this, &ParticipantImportDialog::askForFile);
    connect(m_import, &ParticipantImport::sheetRead, this, &ParticipantImportDialog::fillColumns);
    connect(m_import, &ParticipantImport::changed, this, &ParticipantImportDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &ParticipantImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
    m_choose->setFocus();
}

QWidget *ParticipantImportDialog::makeColumns()
{
    auto *side = new QWidget(this);
    auto *grid = new QGridLayout(side);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(6);
    auto *heading = labelWithRole("section", side);
    heading->setText(tr("Which column says what"));
    grid->addWidget(heading, 0, 0, 1, 2);
    addColumn(*grid, tr("Name"), &ParticipantColumns::name);
    addColumn(*grid, tr("First name"), &ParticipantColumns::first);
    addColumn(*grid, tr("Last name"), &ParticipantColumns::last);
    addColumn(*grid, tr("E-mail"), &ParticipantColumns::email);
    addColumn(*grid, tr("Language"), &ParticipantColumns::language);
    addColumn(*grid, tr("Time zone"), &ParticipantColumns::zone);
    addColumn(*grid, tr("Track"), &ParticipantColumns::track);
    auto *otherwise = labelWithRole("section", side);
    otherwise->setText(tr("For rows that do not say"));
    otherwise->setContentsMargins(0, 10, 0, 0);
    grid->addWidget(otherwise, grid->rowCount(), 0, 1, 2);
    chooseLanguage(*m_language, m_import->defaults().language);
    m_zone->setText(m_import->defaults().timeZone);
    const auto add = [&](const QString &name, QWidget *field) {
        const int row = grid->rowCount();
        auto *label = new QLabel(name, side);
        label->setBuddy(field);
        field->setAccessibleName(tr("%1 of rows that do not say").arg(name));
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
    };
    add(tr("Language"), m_language);
    add(tr("Time zone"), m_zone);
    connect(m_language, &QComboBox::activated, this, &ParticipantImportDialog::takeDefaults);
    connect(m_zone, &QLineEdit::editingFinished, this, &ParticipantImportDialog::takeDefaults);
    grid->setRowStretch(grid->rowCount(), 1);
    side->setFixedWidth(m_appearance.px(300));
    return side;
}

void ParticipantImportDialog::addColumn(QGridLayout &grid, const QString &name,
                                        int ParticipantColumns::*column)
{
    auto *box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setAccessibleName(tr("Column for: %1").arg(name));
    auto *label = new QLabel(name, this);
    label->setBuddy(box);
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(box, row, 1);
    m_columns.push_back({column, box});
    connect(box, &QComboBox::activated, this, &ParticipantImportDialog::takeColumns);
}

QWidget *ParticipantImportDialog::makePreview()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    m_preview->setColumnCount(5);
    m_preview->setHorizontalHeaderLabels(
        {tr("Name"), tr("E-mail"), tr("Language"), tr("Time zone"), tr("Track")});
    m_preview->verticalHeader()->hide();
    m_preview->setShowGrid(false);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_preview->setTabKeyNavigation(false);
    m_preview->setAccessibleName(tr("Participants that would be added or changed"));
    // A time zone cut off tells nothing: its city comes last.
    m_preview->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_preview->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_summary->setWordWrap(true);
    m_problems->setAccessibleName(tr("What was not read"));
    m_problems->setWordWrap(true);
    m_problems->setMaximumHeight(m_appearance.px(110));
    column->addWidget(m_summary);
    column->addWidget(m_preview, 1);
    column->addWidget(m_problems);
    return side;
}

void ParticipantImportDialog::askForFile()
{
    QFileDialog *dialog = fileToRead(
        {.title = tr("Choose a list of participants"),
         .filters = {tr("Spreadsheets (%1)").arg(QStringLiteral("*.csv *.tsv *.txt *.xlsx"))}},
        this);
    connect(dialog, &QFileDialog::fileSelected, this, &ParticipantImportDialog::takeFile);
    dialog->open();
}

void ParticipantImportDialog::takeFile(const QString &path)
{
    m_file->setText(inOwnDirection(QFileInfo(path).fileName()));
    m_import->read(path);
}

void ParticipantImportDialog::fillColumns()
{
    const QStringList headers = headersOf(*m_import->sheet());
    for (const ColumnField &each : m_columns) {
        each.box->clear();
        each.box->addItem(tr("not in the list"), -1);
        for (int column = 0; column < headers.size(); ++column)
            each.box->addItem(headers[column].isEmpty()
                                  ? tr("Column %1").arg(QLocale().toString(column + 1))
                                  : headers[column],
                              column);
        const int chosen = each.box->findData(m_import->columns().*each.column);
        each.box->setCurrentIndex(std::max(0, chosen));
    }
}

void ParticipantImportDialog::takeColumns()
{
    ParticipantColumns columns;
    for (const ColumnField &each : m_columns)
        columns.*each.column = each.box->currentData().toInt();
    m_import->setColumns(columns);
}

void ParticipantImportDialog::takeDefaults()
{
    ParticipantDefaults defaults = m_import->defaults();
    defaults.language = m_language->currentData().toString();
    const QString zone = m_zone->text().trimmed();
    if (isZone(zone)) defaults.timeZone = zone;
    else m_zone->setText(defaults.timeZone);
    m_import->setDefaults(defaults);
}

void ParticipantImportDialog::refresh()
{
    const bool read = m_import->sheet() != nullptr;
    for (const ColumnField &each : m_columns) each.box->setEnabled(read);
    const auto &plan = m_import->plan();
    m_action->setEnabled(plan && !plan->changes.empty() && !m_workspace.isReadOnly());
    setRole(m_summary, m_import->refusal() ? "error" : "section");
    m_problems->clear();
    m_preview->setRowCount(0);
    if (m_import->refusal()) m_summary->setText(errorText(*m_import->refusal()));
    else if (m_import->isBusy()) m_summary->setText(tr("Being read …"));
    else if (!plan)
        m_summary->setText(tr("Choose a spreadsheet with a column of names. E-mail, language, time "
                              "zone and track are read too."));
    if (!plan) return m_problems->hide();
    const QLocale locale;
    m_summary->setText(
        tr("%Ln row(s): %1 new, %2 changed, %3 as they were, %4 not read.", nullptr, plan->read)
            .arg(locale.toString(plan->added), locale.toString(plan->updated),
                 locale.toString(plan->unchanged), locale.toString(plan->skipped)));
    m_action->setText(tr("Import %Ln participant(s)", nullptr, plan->added + plan->updated));
    fillPreview(*plan);
    fillProblems(*plan);
}

void ParticipantImportDialog::fillPreview(const ParticipantPlan &plan)
{
    const auto &edits = plan.changes.edits.of<Participant>();
    const int rows = std::min(kShownRows, static_cast<int>(edits.size()));
    m_preview->setRowCount(rows);
    for (int row = 0; row < rows; ++row) {
        const Participant &after = *edits[static_cast<std::size_t>(row)].after;
        const QString language = after.language.isEmpty() ? QString()
                                                          : languageName(after.language);
        int column = 0;
        for (const QString &text :
             {after.name, after.email, language, after.timeZone, after.track}) {
            auto *item = new QTableWidgetItem(text);
            item->setToolTip(text);
            m_preview->setItem(row, column++, item);
        }
    }
}

void ParticipantImportDialog::fillProblems(const ParticipantPlan &plan)
{
    m_problems->setVisible(!plan.problems.empty());
    const int shown = std::min(kShownProblems, static_cast<int>(plan.problems.size()));
    for (int at = 0; at < shown; ++at) {
        const Problem &problem = plan.problems[static_cast<std::size_t>(at)];
        m_problems->addItem(tr("%1: %2", "place in a file, what is wrong there")
                                .arg(placeText(problem), problemText(problem)));
    }
    const int more = static_cast<int>(plan.problems.size()) - shown;
    if (more > 0) m_problems->addItem(tr("and %Ln more", nullptr, more));
}

void ParticipantImportDialog::accept()
{
    const auto &plan = m_import->plan();
    if (!plan || plan->changes.empty()) return;
    const int people = plan->added + plan->updated;
    ChangeSet changes = plan->changes;   // what is performed makes a new plan
    if (!m_workspace.perform(std::move(changes))) return;
    Q_EMIT imported(people);
    QDialog::accept();
}

}   // namespace wallchart
