// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/enrolled.h"

#include "core/training/editionfile.h"

#include <algorithm>

namespace wallchart {

namespace {

void sortByName(std::vector<const Participant *> &participants)
{
    std::sort(participants.begin(), participants.end(),
              [](const Participant *a, const Participant *b) {
                  const int order = a->name.localeAwareCompare(b->name);
                  return order != 0 ? order < 0 : a->id < b->id;
              });
}

}   // namespace

tl::expected<Edition, Problems> editionIn(const StoredEdition &stored)
{
    return readEdition(stored.text.toUtf8(), stored.key);
}

const StoredEdition *editionOfKey(const Campaign &campaign, const QString &key)
{
    const auto &all = campaign.all<StoredEdition>();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const StoredEdition &one) { return one.key == key; });
    return found == all.end() ? nullptr : &*found;
}

StoredEditionId editionOf(const Campaign &campaign, const Participant &participant)
{
    return campaign.find(participant.group)->edition;
}

std::vector<const Participant *> participantsOf(const Campaign &campaign, StoredEditionId edition)
{
    std::vector<const Participant *> found;
    for (const TrainingGroup *group : campaign.allWith<&TrainingGroup::edition>(edition)) {
        for (const Participant *each : campaign.allWith<&Participant::group>(group->id))
            found.push_back(each);
    }
    sortByName(found);
    return found;
}

std::vector<const Participant *> participantsOf(const Campaign &campaign, TrainingGroupId group)
{
    std::vector<const Participant *> found = campaign.allWith<&Participant::group>(group);
    sortByName(found);
    return found;
}

std::vector<const Participant *> participantsOf(const Campaign &campaign, SmallGroupId group)
{
    std::vector<const Participant *> found = campaign.allWith<&Participant::smallGroup>(group);
    sortByName(found);
    return found;
}

std::vector<const Participant *> participantsHere(const Campaign &campaign)
{
    std::vector<const Participant *> found;
    for (const Participant &each : campaign.all<Participant>()) {
        if (each.mine) found.push_back(&each);
    }
    sortByName(found);
    return found;
}

QTimeZone zoneOf(const Participant &participant)
{
    const QTimeZone zone(participant.timeZone.toUtf8());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

QString trackIn(const Campaign &campaign, const Participant &participant, int week)
{
    for (const TrackSwitch *each : campaign.allWith<&TrackSwitch::participant>(participant.id)) {
        if (each->week == week) return each->track;
    }
    return participant.track;
}

std::optional<SessionTime> sessionOf(const Campaign &campaign, const Edition &edition,
                                     const Participant &participant, int week)
{
    return sessionTime(edition, week, trackIn(campaign, participant, week), zoneOf(participant));
}

std::optional<QDateTime> dueOf(const Campaign &campaign, const Edition &edition,
                               const Participant &participant, int week)
{
    const EditionAssignment *assignment = edition.assignment(week);
    if (!assignment) return std::nullopt;
    const QString track = trackIn(campaign, participant, assignment->dueBeforeWeek);
    return assignmentDue(edition, week, track, zoneOf(participant));
}

const Attendance *attendanceOf(const Campaign &campaign, ParticipantId participant, int week)
{
    for (const Attendance *each : campaign.allWith<&Attendance::participant>(participant)) {
        if (each->week == week) return each;
    }
    return nullptr;
}

std::vector<Reason> groupHints(const Campaign &campaign, const Edition &edition,
                               const TrainingGroup &group, QDate today)
{
    std::vector<Reason> hints;
    const int people = static_cast<int>(campaign.allWith<&Participant::group>(group.id).size());
    const QDate until = edition.registrationUntil;
    const QStringList counts{QString::number(people), QString::number(kLeastOfAGroup - people)};
    if (people < kLeastOfAGroup && !until.isValid())
        hints.push_back({QStringLiteral("group-below-ten-open"), counts});
    else if (people < kLeastOfAGroup && today <= until)
        hints.push_back(
            {QStringLiteral("group-below-ten"), counts + QStringList{until.toString(Qt::ISODate)}});
    if (people >= kSuppliesFacilitators && group.facilitators.isEmpty())
        hints.push_back({QStringLiteral("group-needs-facilitators"), {QString::number(people)}});
    return hints;
}

}   // namespace wallchart
