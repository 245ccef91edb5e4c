// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/peoplestatus.h"

#include <algorithm>
#include <map>

namespace wallchart {

namespace {

bool isLedHere(const Campaign &campaign, const Participant &participant)
{
    const SmallGroup *circle = campaign.find(participant.smallGroup);
    return participant.mine || (circle && circle->mine);
}

std::vector<MatrixRow> rowsOf(const Campaign &campaign, const Edition &edition,
                              const TrainingGroup &group, const QDateTime &now)
{
    if (!group.mine) return matrixOf(campaign, edition, participantsOf(campaign, group.id), now);
    std::vector<MatrixRow> rows = reportedMatrixOf(campaign, edition, group.id, now);
    for (MatrixRow &row : rows) {
        if (isLedHere(campaign, *row.participant))
            row = matrixOf(campaign, edition, {row.participant}, now).front();
    }
    return rows;
}

PersonStatus statusOf(const Campaign &campaign, const Edition &edition, MatrixRow row,
                      const QDateTime &now)
{
    PersonStatus person{.participant = row.participant, .weeks = std::move(row.weeks)};
    bool anything = false;
    for (StatusLine &line : person.weeks) {
        const auto due = dueOf(campaign, edition, *person.participant, line.week);
        const bool open = line.state == WorkState::NotReceived;
        anything = anything || !open;
        if (open && due && isLate(now, *due)) {
            line.late = true;
            ++person.missing;
            person.lastMissing = line.week;
            person.dueOn = due->date();
        }
        if (line.presence.isEmpty()) continue;
        ++person.held;
        if (line.presence == keyOf(Presence::Present)) ++person.attended;
    }
    person.noReply = person.missing > 0 && !anything;
    return person;
}

/// When the latest report was written that says this week was approved.
QDate reportedOn(const Campaign &campaign, const Participant &participant, int week)
{
    QDateTime latest;
    const QString id = participant.id.toString();
    for (const StatusReport *report : campaign.allWith<&StatusReport::group>(participant.group)) {
        const bool speaks = std::any_of(report->lines.begin(), report->lines.end(),
                                        [&](const StatusLine &line) {
                                            return line.participant == id && line.week == week
                                                   && line.state == WorkState::Approved;
                                        });
        if (speaks && (!latest.isValid() || report->at > latest)) latest = report->at;
    }
    return latest.date();
}

CompletedWeek weekOf(const Campaign &campaign, const Participant &participant,
                     const StatusLine &line)
{
    CompletedWeek week{.week = line.week, .attended = line.presence == keyOf(Presence::Present)};
    if (line.state != WorkState::Approved) return week;
    const auto versions = versionsOf(campaign, participant.id, line.week);
    const Review *review = versions.empty() ? nullptr : reviewOf(campaign, versions.back()->id);
    week.approvedOn = review ? review->at.date() : reportedOn(campaign, participant, line.week);
    week.byHand = !versions.empty() && versions.back()->source != WorkSource::Packet;
    return week;
}

}   // namespace

std::vector<PersonStatus> peopleStatus(const Campaign &campaign, const Edition &edition,
                                       StoredEditionId stored, const QDateTime &now)
{
    std::vector<PersonStatus> people;
    for (const TrainingGroup *group : campaign.allWith<&TrainingGroup::edition>(stored)) {
        for (MatrixRow &row : rowsOf(campaign, edition, *group, now)) {
            people.push_back(statusOf(campaign, edition, std::move(row), now));
            people.back().registeredHere = group->mine;
        }
    }
    std::stable_sort(people.begin(), people.end(),
                     [](const PersonStatus &a, const PersonStatus &b) {
                         return a.participant->name.localeAwareCompare(b.participant->name) < 0;
                     });
    return people;
}

std::vector<Reminder> remindersFor(const Campaign &campaign, const FacilitatorKit &kit,
                                   const std::vector<PersonStatus> &people)
{
    std::map<QString, std::vector<const PersonStatus *>> byLanguage;
    for (const PersonStatus &person : people) {
        if (!person.needsReminder()) continue;
        const QString own = person.participant->language;
        byLanguage[kit.reminder.count(own) ? own : QStringLiteral("en")].push_back(&person);
    }
    std::vector<Reminder> reminders;
    for (const auto &[language, readers] : byLanguage) {
        const auto latest = *std::max_element(
            readers.begin(), readers.end(), [](const PersonStatus *a, const PersonStatus *b) {
                return std::pair(a->lastMissing, a->dueOn) < std::pair(b->lastMissing, b->dueOn);
            });
        const TrainingGroup *group = campaign.find(readers.front()->participant->group);
        Reminder reminder{language, reminderText(kit,
                                                 {latest->lastMissing, latest->dueOn,
                                                  group ? group->contactPerson : QString()},
                                                 language)};
        for (const PersonStatus *reader : readers) reminder.readers.push_back(reader->participant);
        reminders.push_back(std::move(reminder));
    }
    return reminders;
}

CompletionRecord completionOf(const Campaign &campaign, const Edition &edition,
                              const PersonStatus &person, QDate issuedOn)
{
    const SmallGroup *circle = campaign.find(person.participant->smallGroup);
    CompletionRecord record{.participant = person.participant->name,
                            .edition = edition,
                            .facilitator = circle ? circle->facilitator : QString(),
                            .issuedOn = issuedOn};
    for (const StatusLine &line : person.weeks)
        record.weeks.push_back(weekOf(campaign, *person.participant, line));
    return record;
}

}   // namespace wallchart
