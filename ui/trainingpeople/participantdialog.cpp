// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/participantdialog.h"

#include "core/editing/intents/trainingintents.h"
#include "ui/trainingpeople/peoplewords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QTimeZone>

namespace wallchart {

ParticipantDialog::ParticipantDialog(Workspace &workspace, Appearance &appearance,
                                     const Edition &edition, const Participant &participant,
                                     QWidget *parent)
    : FormDialog(workspace, appearance, parent), m_participant(participant),
      m_name(new QLineEdit(participant.name, this)),
      m_email(new QLineEdit(participant.email, this)), m_language(languageBox(this)),
      m_zone(zoneField(this)), m_track(new QComboBox(this)), m_group(new QComboBox(this)),
      m_circle(new QComboBox(this))
{
    setHeading(isNew() ? tr("New participant") : tr("Change the participant"));
    setActionText(isNew() ? tr("Add participant") : tr("Save"));
    chooseLanguage(*m_language, participant.language);
    m_zone->setText(participant.timeZone);
    for (const EditionTrack &track : edition.tracks) m_track->addItem(track.key, track.key);
    if (m_track->findData(participant.track) < 0)
        m_track->addItem(participant.track, participant.track);
    m_track->setCurrentIndex(m_track->findData(participant.track));
    fillGroups();
    m_email->setToolTip(tr("Private: it leaves this file only in an enrolment packet for "
                           "facilitators."));
    form().addRow(tr("&Name"), m_name);
    form().addRow(tr("&E-mail, private"), m_email);
    form().addRow(tr("&Language"), m_language);
    form().addRow(tr("Time &zone"), m_zone);
    form().addRow(tr("&Track"), m_track);
    form().addRow(tr("&Group"), m_group);
    form().addRow(tr("&Small group"), m_circle);
    m_name->setFocus();
}

void ParticipantDialog::fillGroups()
{
    const Campaign &campaign = workspace().campaign();
    const TrainingGroup *own = campaign.find(m_participant.group);
    if (!own) return;
    for (const TrainingGroup *group : campaign.allWith<&TrainingGroup::edition>(own->edition))
        m_group->addItem(group->name, group->id.toString());
    m_circle->addItem(tr("in none"), QString());
    for (const SmallGroup *circle : campaign.allWith<&SmallGroup::edition>(own->edition))
        m_circle->addItem(circle->name, circle->id.toString());
    m_group->setCurrentIndex(m_group->findData(own->id.toString()));
    if (m_participant.smallGroup)
        m_circle->setCurrentIndex(m_circle->findData(m_participant.smallGroup->toString()));
}

Participant ParticipantDialog::fresh(TrainingGroupId group, const Edition &edition)
{
    Participant participant = blank<Participant>();
    participant.group = group;
    participant.language = programLanguage();
    participant.timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    if (!edition.tracks.empty()) participant.track = edition.tracks.front().key;
    return participant;
}

bool ParticipantDialog::isNew() const
{
    return !workspace().campaign().find(m_participant.id);
}

Participant ParticipantDialog::participant() const
{
    Participant after = m_participant;
    after.name = m_name->text().simplified();
    after.email = m_email->text().trimmed();
    after.language = m_language->currentData().toString();
    after.timeZone = m_zone->text().trimmed();
    after.track = m_track->currentData().toString();
    if (const auto group = TrainingGroupId::fromString(m_group->currentData().toString()))
        after.group = *group;
    after.smallGroup = SmallGroupId::fromString(m_circle->currentData().toString());
    return after;
}

std::optional<ChangeSet> ParticipantDialog::change()
{
    const Participant after = participant();
    if (after.name.isEmpty()) {
        complain(tr("Give the participant a name."), m_name);
        return std::nullopt;
    }
    if (!after.timeZone.isEmpty() && !isZone(after.timeZone)) {
        complain(tr("There is no such time zone. Choose one of the list, such as %1.")
                     .arg(QStringLiteral("Europe/Berlin")),
                 m_zone);
        return std::nullopt;
    }
    return isNew() ? addParticipants({after}, workspace().ids())
                   : setParticipant(workspace().campaign(), after);
}

void ParticipantDialog::performed(const ChangeSet &changes)
{
    const auto &edits = changes.edits.of<Participant>();
    if (!edits.empty()) Q_EMIT stored(edits.front().id());
}

}   // namespace wallchart
