// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/summarydialog.h"

#include "ui/printing/printwords.h"
#include "ui/text/daytext.h"
#include "ui/workspace/workspace.h"

#include <QCheckBox>

namespace wallchart {

SummaryDialog::SummaryDialog(Workspace &workspace, Appearance &appearance,
                             std::shared_ptr<const OverviewInsight> insight, QWidget *parent)
    : DocumentPrintDialog(workspace, appearance, parent), m_insight(std::move(insight)),
      m_form(new SummaryForm(workspace.today(), appearance, this))
{
    setForm(m_form);
    SummaryDialog::retranslate();
}

DocumentMaker SummaryDialog::maker() const
{
    return [insight = m_insight, choices = m_form->choices()](const Campaign &, int number) {
        return overviewSummary(*insight, choices, number);
    };
}

QStringList SummaryDialog::cautions(const DocumentPrint &print) const
{
    const QString keep = tr("It shows how strong you and your co-workers are. The employer must "
                            "not see it. Destroy it by %1.")
                             .arg(dayText(print.destroyBy));
    if (print.names == 0) return {tr("No name leaves the program."), keep};
    return {leavingText(print.names, print.redaction), keep};
}

void SummaryDialog::retranslate()
{
    DocumentPrintDialog::retranslate();
    setWindowTitle(tr("Print the summary"));
}

SummaryForm::SummaryForm(QDate today, const Appearance &appearance, QWidget *parent)
    : DocumentForm(today, appearance, parent), m_names(new QCheckBox(this))
{
    addRow(m_names);
    addCommonRows();
    setFocusProxy(m_names);
    connect(m_names, &QCheckBox::toggled, this, &SummaryForm::changed);
    SummaryForm::retranslate();
}

SummaryChoices SummaryForm::choices() const
{
    return {.names = m_names->isChecked() ? SummaryNames::Leaders : SummaryNames::None,
            .paper = paper(),
            .forWhom = forWhom(),
            .destroyBy = destroyBy()};
}

void SummaryForm::setNames(SummaryNames names)
{
    m_names->setChecked(names == SummaryNames::Leaders);
}

void SummaryForm::retranslate()
{
    m_names->setText(tr("Leaders not yet with us"));
    m_names->setToolTip(tr("By first name and initial, beside the cells they work in"));
    nameRows({tr("&Names:")});
}

}   // namespace wallchart
