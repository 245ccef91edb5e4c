// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/columnsstep.h"

#include "ui/importing/importrun.h"
#include "ui/importing/importwords.h"
#include "ui/text/errortext.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pageheader.h"
#include "ui/workspace/workspace.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QWidget>

namespace wallchart {

namespace {

constexpr int kExamples = 3;
enum Column { HeaderColumn, ExampleColumn, FieldColumn, SureColumn, ColumnCount };

/// The first different values of a column.
QString examplesOf(const Sheet &sheet, int column)
{
    QStringList examples;
    for (const int row : sheet.shape.body) {
        const QString cell = sheet.cell(row, column).simplified().left(40);
        if (!cell.isEmpty() && !examples.contains(cell)) examples.append(cell);
        if (examples.size() == kExamples) break;
    }
    return examples.join(QStringLiteral(" · "));
}

}   // namespace

ColumnsStep::ColumnsStep(ImportRun &run, Workspace &workspace, const Appearance &appearance,
                         QWidget *parent)
    : ImportPage(run, parent), m_workspace(workspace), m_appearance(appearance),
      m_kind(new QComboBox(this)), m_worksite(new QComboBox(this)), m_test(new QComboBox(this)),
      m_refusal(labelWithRole("error", this)), m_table(new QTableWidget(this)),
      m_fields(new QStandardItemModel(this))
{
    auto *line = new FlowLayout;
    line->setSpacing(appearance.px(12));
    m_kindLabel = addField(line, m_kind);
    m_worksiteLabel = addField(line, m_worksite);
    m_testLabel = addField(line, m_test);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(appearance.px(8));
    column->addLayout(line);
    column->addWidget(m_refusal);
    column->addWidget(m_table, 1);
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText);
    dressTable();
    retranslate();
}

void ColumnsStep::dressTable()
{
    m_table->setColumnCount(ColumnCount);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_appearance.px(36));
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);   // the combo boxes in it take the keyboard
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

QLabel *ColumnsStep::addField(QLayout *line, QComboBox *box)
{
    auto *together = new QWidget(this);
    auto *pair = new QVBoxLayout(together);
    pair->setContentsMargins({});
    pair->setSpacing(3);
    auto *label = new QLabel(this);
    label->setBuddy(box);
    pair->addWidget(label);
    pair->addWidget(box);
    line->addWidget(together);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumContentsLength(18);
    if (box == m_kind) {
        connect(box, &QComboBox::activated, this, &ColumnsStep::takeOptions);
        return label;
    }
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    connect(box, &QComboBox::activated, this, &ColumnsStep::takeOptions);
    connect(box->lineEdit(), &QLineEdit::editingFinished, this, &ColumnsStep::takeOptions);
    return label;
}

void ColumnsStep::fillFields()
{
    m_fields->clear();
    const auto add = [this](const QString &text, const QVariant &key) {
        auto *item = new QStandardItem(text);
        item->setData(key, Qt::UserRole);
        m_fields->appendRow(item);
    };
    add(tr("Leave out"), QString());
    for (const SheetField field : allFields())
        if (field != SheetField::Ignored) add(fieldLabel(field, run().terms()), fieldKey(field));
}

void ColumnsStep::fillKinds()
{
    const ImportDraft &draft = run().draft();
    m_kind->clear();
    for (const ImportKind kind :
         {ImportKind::Auto, ImportKind::Workers, ImportKind::Ties, ImportKind::Nominations,
          ImportKind::Participation, ImportKind::Assessments, ImportKind::Headcounts})
        m_kind->addItem(importKindLabel(kind, run().terms()), static_cast<int>(kind));
    if (draft.planned() && draft.options().kind == ImportKind::Auto)
        m_kind->setItemText(0,
                            tr("As the columns say: %1")
                                .arg(importKindLabel(draft.planned()->plan.kind, run().terms())));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(draft.options().kind)));
}

void ColumnsStep::fillNames()
{
    const ImportOptions &options = run().draft().options();
    if (m_worksite->lineEdit()->hasFocus() || m_test->lineEdit()->hasFocus()) return;
    m_worksite->clear();
    for (const Worksite &site : m_workspace.campaign().all<Worksite>())
        m_worksite->addItem(site.name);
    m_worksite->setEditText(options.worksite);
    m_test->clear();
    for (const StructureTest &test : m_workspace.campaign().all<StructureTest>())
        m_test->addItem(test.name);
    m_test->setEditText(options.test);
}

void ColumnsStep::makeRows()
{
    const auto &sheet = run().draft().sheet();
    m_shownSheet = sheet.get();
    m_table->setRowCount(0);
    const auto &columns = run().draft().mapping().columns;
    m_table->setRowCount(static_cast<int>(columns.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ColumnUse &use = columns[static_cast<std::size_t>(row)];
        const QString header = use.header.isEmpty()
                                   ? tr("Column %1").arg(QLocale().toString(use.column + 1))
                                   : use.header;
        m_table->setItem(row, HeaderColumn, new QTableWidgetItem(header));
        m_table->setItem(row, ExampleColumn, new QTableWidgetItem(examplesOf(*sheet, use.column)));
        m_table->setItem(row, SureColumn, new QTableWidgetItem);
        auto *box = new QComboBox;
        box->setModel(m_fields);
        box->setAccessibleName(tr("Field of the column %1").arg(header));
        box->setMaxVisibleItems(20);
        box->setFocusPolicy(Qt::StrongFocus);
        box->installEventFilter(this);
        m_table->setCellWidget(row, FieldColumn, box);
        connect(box, &QComboBox::activated, this, [this, row] { chooseField(row); });
    }
}

void ColumnsStep::showRow(int row, const ColumnUse &use)
{
    auto *box = qobject_cast<QComboBox *>(m_table->cellWidget(row, FieldColumn));
    const bool isUsed = use.field && use.field != SheetField::Ignored;
    box->setCurrentIndex(isUsed ? std::max(0, box->findData(fieldKey(*use.field))) : 0);
    QString sure = use.field == SheetField::Ignored && use.confidence == Confidence::Header
                       ? fieldLabel(SheetField::Ignored, run().terms())
                       : confidenceText(use);
    if (use.field == SheetField::Participation && !use.test.isEmpty())
        sure = tr("%1; test: %2").arg(sure, use.test);
    m_table->item(row, SureColumn)->setText(sure);
    m_table->item(row, SureColumn)->setToolTip(sure);
    box->setAccessibleDescription(sure);
}

void ColumnsStep::takeOptions()
{
    ImportOptions options = run().draft().options();
    const ImportOptions before = options;
    options.kind = static_cast<ImportKind>(m_kind->currentData().toInt());
    options.worksite = m_worksite->currentText().simplified();
    options.test = m_test->currentText().simplified();
    if (options.kind == before.kind && options.worksite == before.worksite
        && options.test == before.test)
        return;
    run().setOptions(options);
}

void ColumnsStep::chooseField(int row)
{
    auto *box = qobject_cast<QComboBox *>(m_table->cellWidget(row, FieldColumn));
    const QString key = box->currentData().toString();
    const int column = run().draft().mapping().columns[static_cast<std::size_t>(row)].column;
    run().chooseColumn(column, fieldFromKey(key));
}

bool ColumnsStep::eventFilter(QObject *watched, QEvent *event)
{
    const auto *box = qobject_cast<QComboBox *>(watched);
    if (event->type() != QEvent::Wheel || !box || box->hasFocus())
        return ImportPage::eventFilter(watched, event);
    // The wheel scrolls the table: it must not change a column in passing.
    QCoreApplication::sendEvent(m_table->viewport(), event);
    return true;
}

void ColumnsStep::refresh()
{
    const ImportDraft &draft = run().draft();
    if (!draft.sheet()) return;
    fillKinds();
    fillNames();
    if (m_shownSheet != draft.sheet().get()) makeRows();
    const auto &columns = draft.mapping().columns;
    for (int row = 0; row < std::min(m_table->rowCount(), static_cast<int>(columns.size())); ++row)
        showRow(row, columns[static_cast<std::size_t>(row)]);
    m_refusal->setVisible(draft.refusal().has_value());
    if (draft.refusal()) m_refusal->setText(errorText(*draft.refusal()));
}

void ColumnsStep::focusMain()
{
    m_kind->setFocus();
}

void ColumnsStep::retranslate()
{
    const auto name = [](QLabel *label, QComboBox *box, const QString &text) {
        label->setText(text);
        QString spoken = text;
        box->setAccessibleName(spoken.remove(u'&').remove(u':'));
    };
    name(m_kindLabel, m_kind, tr("A &list of:"));
    name(m_worksiteLabel, m_worksite, tr("&Worksite:"));
    name(m_testLabel, m_test, tr("Structure &test:"));
    m_worksite->lineEdit()->setPlaceholderText(tr("As the list says"));
    m_test->lineEdit()->setPlaceholderText(tr("As the list says"));
    m_table->setHorizontalHeaderLabels(
        {tr("Column"), tr("For example"), tr("What it is about"), tr("How sure")});
    m_table->setColumnWidth(HeaderColumn, m_appearance.px(170));
    m_table->setColumnWidth(ExampleColumn, m_appearance.px(260));
    m_table->setColumnWidth(FieldColumn, m_appearance.px(230));
    m_table->setAccessibleName(tr("Columns of the list"));
    m_shownSheet = nullptr;
    fillFields();
    refresh();
}

}   // namespace wallchart
