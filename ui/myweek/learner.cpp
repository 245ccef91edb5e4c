// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/myweek/learner.h"

#include "core/training/calendarfile.h"
#include "core/training/handin.h"

#include <QJsonArray>

#include <set>

namespace wallchart {

namespace {

bool isStillToHandIn(const Campaign &campaign, const Learner &learner, int week,
                     const QDateTime &now)
{
    if (!learner.edition.assignment(week)) return false;
    const WorkState state = workOf(campaign, learner.edition, learner.participant, week, now).state;
    return state == WorkState::NotReceived || state == WorkState::Returned;
}

bool isWaiting(const WorkOfWeek &work, const QDateTime &now)
{
    if (work.state == WorkState::Returned) return true;
    return work.state == WorkState::NotReceived && work.due
           && qAbs(now.daysTo(*work.due)) <= kWaitingDays;
}

/// The codes of units in the newest excerpt that has cells.
QStringList newestUnitCodes(const Campaign &campaign, ParticipantId participant)
{
    std::vector<const Submission *> versions = campaign.allWith<&Submission::participant>(
        participant);
    std::sort(versions.begin(), versions.end(),
              [](const Submission *a, const Submission *b) { return a->madeAt > b->madeAt; });
    for (const Submission *version : versions) {
        const auto work = workIn(*version);
        if (!work) continue;
        QStringList codes;
        for (const QJsonValue cell : work->excerpt[QLatin1String("cells")].toArray())
            codes += cell.toObject()[QLatin1String("units")].toVariant().toStringList();
        if (!codes.isEmpty()) return codes;
    }
    return {};
}

/// All units in which people work directly are among them.
bool isEverywhere(const Campaign &campaign, const std::set<UnitId> &units)
{
    const auto &all = campaign.all<Unit>();
    return std::all_of(all.begin(), all.end(), [&](const Unit &unit) {
        return units.contains(unit.id) || !campaign.allWith<&Unit::parent>(unit.id).empty();
    });
}

}   // namespace

const std::optional<Edition> &Learners::editionIn(const StoredEdition &stored)
{
    KnownEdition &known = m_editions[stored.id];
    if (known.text == stored.text) return known.edition;
    known.text = stored.text;
    auto read = wallchart::editionIn(stored);
    if (read) known.edition = std::move(*read);
    else known.edition.reset();
    return known.edition;
}

void Learners::read(const Campaign &campaign)
{
    m_all.clear();
    for (const Participant *each : participantsHere(campaign)) {
        const StoredEdition *stored = campaign.find(editionOf(campaign, *each));
        const auto &edition = editionIn(*stored);
        if (edition) m_all.push_back({*each, *edition});
    }
}

const Learner *Learners::find(ParticipantId participant) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const Learner &one) {
        return one.participant.id == participant;
    });
    return found == m_all.end() ? nullptr : &*found;
}

int currentWeek(const Campaign &campaign, const Learner &learner, const QDateTime &now)
{
    const auto &sessions = learner.edition.sessions;
    if (sessions.empty()) return 0;
    const QDate today = now.toTimeZone(zoneOf(learner.participant)).date();
    int current = sessions.front().week;
    for (const EditionSession &session : sessions) {
        const auto time = sessionOf(campaign, learner.edition, learner.participant, session.week);
        if (!time || session.week == current) continue;
        const QDate day = time->starts.date();
        const bool isEve = today == day.addDays(-1);
        const bool begins = today >= day
                            || (isEve && !isStillToHandIn(campaign, learner, current, now));
        if (begins) current = session.week;
    }
    return current;
}

int weeksWaiting(const Campaign &campaign, const Learner &learner, const QDateTime &now)
{
    int waiting = 0;
    for (const EditionAssignment &each : learner.edition.assignments)
        waiting += isWaiting(workOf(campaign, learner.edition, learner.participant, each.week, now),
                             now);
    return waiting;
}

std::vector<UnitId> practisedUnits(const Campaign &campaign, const Learner &learner)
{
    const QStringList codes = newestUnitCodes(campaign, learner.participant.id);
    if (codes.isEmpty()) return {};
    const StoredEditionId edition = editionOf(campaign, learner.participant);
    std::set<UnitId> units;
    for (const ExcerptCode *code : campaign.allWith<&ExcerptCode::edition>(edition)) {
        const auto unit = UnitId::fromString(code->subject);
        if (unit && campaign.find(*unit) && codes.contains(code->code)) units.insert(*unit);
    }
    if (isEverywhere(campaign, units)) return {};
    return {units.begin(), units.end()};
}

QByteArray calendarOf(const Campaign &campaign, const Learner &learner, const QString &title,
                      const QDateTime &now)
{
    std::set<std::pair<QDateTime, QString>> own;
    for (const EditionSession &session : learner.edition.sessions) {
        const QString track = trackIn(campaign, learner.participant, session.week);
        const auto time = sessionTime(learner.edition, session.week, track, QTimeZone::utc());
        if (time) own.emplace(time->starts, track);
    }
    std::vector<CalendarEvent> events;
    for (const EditionTrack &track : learner.edition.tracks) {
        for (CalendarEvent &event : sessionEvents(learner.edition, track.key, title)) {
            if (own.contains({event.starts, track.key})) events.push_back(std::move(event));
        }
    }
    std::sort(events.begin(), events.end(),
              [](const CalendarEvent &a, const CalendarEvent &b) { return a.starts < b.starts; });
    return calendarFile(events, now);
}

}   // namespace wallchart
