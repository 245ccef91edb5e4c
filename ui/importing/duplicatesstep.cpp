// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/duplicatesstep.h"

#include "ui/importing/importrun.h"
#include "ui/importing/importwords.h"
#include "ui/importing/texttable.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/pageheader.h"
#include "ui/workspace/workspace.h"

#include <QLabel>
#include <QLocale>
#include <QRadioButton>
#include <QTableView>
#include <QVBoxLayout>

namespace wallchart {

DuplicatesStep::DuplicatesStep(ImportRun &run, Workspace &workspace, const Appearance &appearance,
                               QWidget *parent)
    : ImportPage(run, parent), m_workspace(workspace), m_summary(labelWithRole("section", this)),
      m_question(new QLabel(this)), m_keep(new QRadioButton(this)),
      m_replace(new QRadioButton(this)), m_view(tableView(appearance, this)),
      m_table(new TextTable(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(appearance.px(6));
    for (QWidget *each : std::initializer_list<QWidget *>{m_summary, m_question, m_keep, m_replace})
        column->addWidget(each);
    column->addWidget(m_view, 1);
    m_summary->setWordWrap(true);
    m_question->setWordWrap(true);
    m_view->setModel(m_table);
    connect(m_keep, &QRadioButton::clicked, this, &DuplicatesStep::takeChoice);
    connect(m_replace, &QRadioButton::clicked, this, &DuplicatesStep::takeChoice);
    retranslate();
}

void DuplicatesStep::takeChoice()
{
    ImportOptions options = run().draft().options();
    options.onConflict = m_replace->isChecked() ? OnConflict::Replace : OnConflict::Keep;
    run().setOptions(options);
}

void DuplicatesStep::showTable()
{
    const auto planned = run().draft().planned();
    if (!planned) return;   // what is shown stays until the new plan is there
    const Campaign campaign = m_workspace.campaign();
    const auto text = [planned, campaign](int row, int column) {
        const DuplicateFound &found = planned->plan.duplicates[static_cast<std::size_t>(row)];
        const Worker *worker = campaign.find(found.worker);
        switch (column) {
        case 0: return QLocale().toString(found.line);
        case 1: return found.name;
        case 2:
            return worker ? tr("%1, number %2")
                                .arg(worker->fullName, QLocale().toString(worker->number))
                          : tr("an earlier line of this list");
        default: return matchReasonText(found, planned->plan);
        }
    };
    m_table->setRows(static_cast<int>(planned->plan.duplicates.size()), text);
}

void DuplicatesStep::refresh()
{
    const ImportDraft &draft = run().draft();
    (draft.options().onConflict == OnConflict::Keep ? m_keep : m_replace)->setChecked(true);
    showTable();
    if (!draft.planned()) return;
    const int found = static_cast<int>(draft.planned()->plan.duplicates.size());
    m_summary->setText(
        found == 0 ? tr("Nobody of this list is on the chart yet.")
                   : tr("%Ln row(s) about somebody who is listed already.", nullptr, found));
    for (QWidget *each : std::initializer_list<QWidget *>{m_question, m_keep, m_replace, m_view})
        each->setVisible(found > 0);
}

void DuplicatesStep::focusMain()
{
    (m_replace->isChecked() ? m_replace : m_keep)->setFocus();
}

void DuplicatesStep::retranslate()
{
    m_question->setText(tr("Where the list and the chart say different things:"));
    m_keep->setText(tr("&Keep what the chart says; the list fills what is empty"));
    m_replace->setText(tr("&Replace it by what the list says"));
    m_table->setColumns({tr("Line"), tr("In the list"), tr("On the chart"), tr("By what")});
    m_view->setAccessibleName(tr("Rows that look like somebody who is known already"));
    m_view->setColumnWidth(0, m_view->fontMetrics().horizontalAdvance(u'0') * 8);
    refresh();
}

}   // namespace wallchart
