// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/changesstep.h"

#include "ui/importing/importrun.h"
#include "ui/importing/importwords.h"
#include "ui/importing/texttable.h"
#include "ui/text/errortext.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/pageheader.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace wallchart {

namespace {

QString numberOrNothing(int number)
{
    return number > 0 ? QLocale().toString(number) : QString();
}

void showProblemRows(TextTable *table, std::shared_ptr<const PlannedImport> planned,
                     Problems ImportPlan::*which)
{
    const int count = static_cast<int>((planned->plan.*which).size());
    table->setRows(count, [planned = std::move(planned), which](int row, int column) {
        const Problem &problem = (planned->plan.*which)[static_cast<std::size_t>(row)];
        switch (column) {
        case 0: return numberOrNothing(problem.line);
        case 1: return numberOrNothing(problem.column);
        default: return problemText(problem);
        }
    });
}

}   // namespace

ChangesStep::ChangesStep(ImportRun &run, const Appearance &appearance, QWidget *parent)
    : ImportPage(run, parent), m_counts(labelWithRole("section", this)),
      m_promise(labelWithRole("caption", this)), m_tabs(new QTabWidget(this)),
      m_changes(new TextTable(this)), m_problems(new TextTable(this)), m_notes(new TextTable(this)),
      m_changesView(addTab(m_changes, appearance)), m_problemsView(addTab(m_problems, appearance)),
      m_notesView(addTab(m_notes, appearance))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(appearance.px(6));
    column->addWidget(m_counts);
    column->addWidget(m_promise);
    column->addWidget(m_tabs, 1);
    m_counts->setWordWrap(true);
    m_promise->setWordWrap(true);
    m_changesView->horizontalHeader()->setDefaultSectionSize(appearance.px(190));
    retranslate();
}

QTableView *ChangesStep::addTab(TextTable *table, const Appearance &appearance)
{
    QTableView *view = tableView(appearance, m_tabs);
    view->setModel(table);
    m_tabs->addTab(view, QString());
    return view;
}

void ChangesStep::showChanges()
{
    const auto planned = run().draft().planned();
    const auto text = [planned](int row, int column) {
        const ImportChange &change = planned->changes[static_cast<std::size_t>(row)];
        switch (column) {
        case 0: return change.about;
        case 1: return change.what;
        case 2: return change.before;
        default: return change.after;
        }
    };
    m_changes->setRows(static_cast<int>(planned->changes.size()), text);
}

void ChangesStep::showProblems()
{
    const auto &planned = run().draft().planned();
    showProblemRows(m_problems, planned, &ImportPlan::problems);
    showProblemRows(m_notes, planned, &ImportPlan::notes);
}

void ChangesStep::refresh()
{
    const auto planned = run().draft().planned();
    if (!planned) return;
    if (m_shown != planned) {
        m_shown = planned;
        showChanges();
        showProblems();
    }
    const QLocale locale;
    m_counts->setText(countSentences(planned->plan).join(QStringLiteral(" · ")));
    const ImportPlan &plan = planned->plan;
    m_promise->setText(
        !plan.changes.empty()
            ? tr("Nothing is changed yet. The import is one change: Undo takes all of it back.")
        : plan.unchanged > 0 && plan.skipped == 0
            ? tr("Everything in this list is known already. Nothing will change.")
            : tr("Nothing will change."));
    const auto title = [&](int tab, const QString &text) { m_tabs->setTabText(tab, text); };
    title(0, tr("What changes (%1)").arg(locale.toString(planned->changes.size())));
    title(
        1,
        tr("Not understood or left out (%1)").arg(locale.toString(planned->plan.problems.size())));
    title(2, tr("Passed over (%1)").arg(locale.toString(planned->plan.notes.size())));
    m_tabs->setTabVisible(1, !planned->plan.problems.empty());
    m_tabs->setTabVisible(2, !planned->plan.notes.empty());
}

void ChangesStep::focusMain()
{
    m_tabs->currentWidget()->setFocus();
}

void ChangesStep::retranslate()
{
    m_changes->setColumns({tr("About"), tr("What"), tr("Before"), tr("After")});
    for (TextTable *table : {m_problems, m_notes})
        table->setColumns({tr("Line"), tr("Column"), tr("Reason")});
    for (QTableView *view : {m_problemsView, m_notesView}) {
        const int narrow = view->fontMetrics().horizontalAdvance(u'0') * 9;
        view->setColumnWidth(0, narrow);
        view->setColumnWidth(1, narrow);
    }
    m_shown.reset();
    m_changesView->setAccessibleName(tr("What changes"));
    m_problemsView->setAccessibleName(tr("Not understood or left out"));
    m_notesView->setAccessibleName(tr("Passed over"));
    refresh();
}

}   // namespace wallchart
