// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structuretests/structuretestspage.h"

#include "ui/recording/recordingpage.h"
#include "ui/recording/testdialog.h"
#include "ui/signup/signupdialog.h"
#include "ui/structuretests/resultsview.h"
#include "ui/structuretests/resultwords.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/foldingbutton.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/workspace/duetests.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidget>

namespace wallchart {

StructureTestsPage::StructureTestsPage(Workspace &workspace, Appearance &appearance,
                                       Insights &insights, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_tests(insights.tests()), m_appearance(appearance),
      m_sides(new QStackedWidget(this)), m_header(new PageHeader), m_rows(new QToolButton),
      m_working(labelWithRole("caption")), m_signUp(new FoldingButton), m_record(new QPushButton),
      m_newTest(new QPushButton), m_stack(new QStackedWidget),
      m_results(new ResultsView(workspace, appearance)),
      m_empty(new EmptyState("chart-no-axes-column-increasing")),
      m_firstTest(m_empty->addButton(true)), m_recording(new RecordingPage(workspace, appearance))
{
    layOut();
    connectParts();
    retranslate();
    showWhatIs();
}

StructureTestsPage::~StructureTestsPage() = default;

QWidget *StructureTestsPage::readingSide()
{
    setRole(m_rows, "control");
    m_rows->setIcon(icon("list"));
    m_rows->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_rows->setPopupMode(QToolButton::InstantPopup);
    m_rows->setMenu(new QMenu(m_rows));
    m_rows->setText(tr("Rows"));   // until there are results
    setRole(m_signUp, "control");
    m_signUp->setIcon(icon("printer"));
    setRole(m_record, "control");
    m_record->setIcon(icon("list-ordered"));
    setRole(m_newTest, "primary");
    m_newTest->setIcon(icon("plus", IconTone::OnAccent));
    m_header->addTool(m_rows);
    for (QWidget *each : std::initializer_list<QWidget *>{m_working, m_signUp, m_record, m_newTest})
        m_header->addAtEnd(each);
    m_stack->addWidget(m_results);
    m_stack->addWidget(m_empty);
    auto *reading = new QWidget;
    auto *column = new QVBoxLayout(reading);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    return reading;
}

void StructureTestsPage::layOut()
{
    m_sides->addWidget(readingSide());
    m_sides->addWidget(m_recording);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_sides);
}

void StructureTestsPage::connectParts()
{
    connect(&m_tests, &InsightWork::changed, this, &StructureTestsPage::showWhatIs);
    connect(&m_tests, &InsightWork::outdated, this, &StructureTestsPage::refresh);
    connect(m_record, &QPushButton::clicked, this, &StructureTestsPage::recordResults);
    connect(m_signUp, &QPushButton::clicked, this, &StructureTestsPage::printSignUpSheets);
    connect(m_newTest, &QPushButton::clicked, this, &StructureTestsPage::planTest);
    connect(m_firstTest, &QPushButton::clicked, this, &StructureTestsPage::planTest);
    connect(m_recording, &RecordingPage::readingWanted, this, &StructureTestsPage::readResults);
    connect(m_results, &ResultsView::chartWanted, this, &StructureTestsPage::chartWanted);
    connect(m_results, &ResultsView::listWanted, this, &StructureTestsPage::showPeopleWanted);
    connect(m_results, &ResultsView::hinted, this, &StructureTestsPage::hinted);
}

QString StructureTestsPage::title() const
{
    return tr("Structure tests");
}

bool StructureTestsPage::isRecording() const
{
    return m_sides->currentWidget() == m_recording;
}

void StructureTestsPage::focusMain()
{
    if (isRecording()) m_recording->focusMain();
    else if (m_stack->currentWidget() == m_empty) m_firstTest->setFocus();
    else m_results->focusLadder();
}

void StructureTestsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    closeTestsOver(m_workspace);
    refresh();
}

void StructureTestsPage::refresh()
{
    if (isVisible() && !isRecording()) m_tests.want();
}

void StructureTestsPage::showWhatIs()
{
    if (isRecording()) return;
    const auto value = m_tests.value();
    m_results->show(value);
    const bool none = m_workspace.campaign().all<StructureTest>().empty();
    m_stack->setCurrentIndex(none ? 1 : 0);
    m_signUp->setVisible(!none);
    m_signUp->setEnabled(m_results->test().has_value());
    m_record->setVisible(!none);
    m_newTest->setVisible(!none);
    m_rows->setVisible(!none);
    m_newTest->setEnabled(!m_workspace.isReadOnly());
    m_firstTest->setEnabled(!m_workspace.isReadOnly());
    m_working->setText(m_tests.isWorking() ? tr("Being worked out …") : QString());
    fillRows();
}

void StructureTestsPage::fillRows()
{
    const auto value = m_tests.value();
    QMenu &menu = *m_rows->menu();
    menu.clear();
    if (!value) return;
    const TestRows &shown = m_results->rows().kind();
    for (const TestRows &kind : value->kindsOfRows()) {
        QAction *action = menu.addAction(rowsLabel(kind, m_workspace.campaign()), this,
                                         [this, kind] {
                                             m_results->setRows(kind);
                                             fillRows();
                                         });
        action->setCheckable(true);
        action->setChecked(kind == shown);
    }
    m_rows->setText(tr("Rows: %1").arg(rowsLabel(shown, m_workspace.campaign())));
    m_rows->setAccessibleName(m_rows->text());
}

void StructureTestsPage::showTest(StructureTestId test)
{
    m_results->setTest(test);
    m_recording->showTest(test);
    if (isRecording()) readResults();
}

void StructureTestsPage::recordResults()
{
    if (const auto test = m_results->test()) m_recording->showTest(*test);
    m_sides->setCurrentWidget(m_recording);
    m_recording->focusMain();
}

void StructureTestsPage::readResults()
{
    if (const auto test = m_recording->test()) m_results->setTest(*test);
    m_sides->setCurrentIndex(0);
    refresh();
    showWhatIs();
    focusMain();
}

void StructureTestsPage::planTest()
{
    auto *dialog = new TestDialog(m_workspace, m_appearance, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TestDialog::planned, this, &StructureTestsPage::showTest);
    dialog->open();
}

void StructureTestsPage::printSignUpSheets()
{
    const auto test = m_results->test();
    if (!test || !m_workspace.campaign().find(*test)) return;
    auto *dialog = new SignUpDialog(m_workspace, m_appearance, *test, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void StructureTestsPage::retranslate()
{
    m_header->setTitle(title());
    m_signUp->setText(tr("Sign-up sheets…"));
    m_signUp->setToolTip(tr("Lists to sign, for each unit and shift or each leader"));
    m_record->setText(tr("Record results"));
    m_newTest->setText(tr("New test"));
    m_firstTest->setText(tr("New test"));
    m_empty->setTexts(tr("No tests yet"), tr("Start with a small public ask."));
    m_results->retranslate();
    fillRows();
}

}   // namespace wallchart
