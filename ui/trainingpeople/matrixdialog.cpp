// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/matrixdialog.h"

#include "ui/trainingprint/matrixreading.h"
#include "ui/widgets/pageheader.h"
#include "ui/workspace/workspace.h"

#include <QBoxLayout>
#include <QLabel>

namespace wallchart {

MatrixDialog::MatrixDialog(Workspace &workspace, Appearance &appearance, const Edition &edition,
                           std::vector<PersonStatus> people, QString whose, QWidget *parent)
    : TrainingDocumentDialog(workspace, appearance, parent), m_campaign(workspace.campaign()),
      m_edition(edition), m_people(std::move(people)), m_whose(std::move(whose)),
      m_asOf(workspace.today()), m_note(labelWithRole("caption", this))
{
    m_note->setWordWrap(true);
    choices().addSpacing(6);
    choices().addWidget(m_note);
    choices().addStretch();
    retranslate();
    refresh();
}

std::vector<PrintDocument> MatrixDialog::documents() const
{
    const QString language = QLocale().name();
    return {
        matrixDocument(matrixPrintOf(m_campaign, m_edition, matrixRowsOf(m_people),
                                     {.subtitle = m_whose, .language = language, .asOf = m_asOf}),
                       language)};
}

void MatrixDialog::retranslate()
{
    setHeading(tr("Matrix of the work"));
    m_note->setText(tr("%Ln participant(s) by week: what was received, returned and approved. "
                       "Names leave with it; answers do not.",
                       nullptr, static_cast<int>(m_people.size())));
    TrainingDocumentDialog::retranslate();
}

std::vector<MatrixRow> matrixRowsOf(const std::vector<PersonStatus> &people)
{
    std::vector<MatrixRow> rows;
    for (const PersonStatus &each : people) rows.push_back({each.participant, each.weeks});
    return rows;
}

}   // namespace wallchart
