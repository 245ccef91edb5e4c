// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/recorddialog.h"

#include "ui/widgets/pageheader.h"
#include "ui/workspace/workspace.h"

#include <QBoxLayout>
#include <QLabel>

namespace wallchart {

RecordDialog::RecordDialog(Workspace &workspace, Appearance &appearance, const Edition &edition,
                           std::vector<PersonStatus> people, QWidget *parent)
    : TrainingDocumentDialog(workspace, appearance, parent), m_campaign(workspace.campaign()),
      m_edition(edition), m_people(std::move(people)), m_issuedOn(workspace.today()),
      m_note(labelWithRole("caption", this))
{
    m_note->setWordWrap(true);
    choices().addSpacing(6);
    choices().addWidget(m_note);
    choices().addStretch();
    retranslate();
    refresh();
}

std::vector<PrintDocument> RecordDialog::documents() const
{
    std::vector<PrintDocument> all;
    for (const PersonStatus &person : m_people)
        all.push_back(completionDocument(completionOf(m_campaign, m_edition, person, m_issuedOn)));
    return all;
}

void RecordDialog::retranslate()
{
    setHeading(tr("Records of completion"));
    m_note->setText(
        tr("%Ln participant(s), a record for each: sessions attended and weeks approved. "
           "Nothing in it tells of a workplace.",
           nullptr, static_cast<int>(m_people.size())));
    TrainingDocumentDialog::retranslate();
}

}   // namespace wallchart
