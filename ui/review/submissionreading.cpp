// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/submissionreading.h"

#include "core/training/packetdesk.h"
#include "core/training/packetrecords.h"
#include "core/training/workchanges.h"

#include <algorithm>

namespace wallchart {

namespace {

/// The record of its packet names the keys of the participant.
bool isSignedBy(const Campaign &campaign, const Submission &work)
{
    const KnownPeer *peer = peerOfParticipant(campaign, work.participant);
    if (!peer || work.source != WorkSource::Packet) return false;
    const QString subject = workSubject(work.participant, work.week);
    const auto &seen = campaign.all<PacketSeen>();
    return std::any_of(seen.begin(), seen.end(), [&](const PacketSeen &each) {
        return each.kind == QLatin1String(kSubmissionKind) && each.subject == subject
               && each.version == work.version && each.signer == peer->signs;
    });
}

template <class Row>
std::optional<Row> copyOf(const Row *row)
{
    return row ? std::optional(*row) : std::nullopt;
}

void readVersions(SubmissionReading &reading, const Campaign &campaign)
{
    auto versions = versionsOf(campaign, reading.participant.id, reading.week);
    if (versions.empty()) return;
    versions.pop_back();
    std::reverse(versions.begin(), versions.end());
    for (const Submission *each : versions)
        reading.earlier.push_back({*each, copyOf(reviewOf(campaign, each->id))});
    const auto before = reading.earlier.empty() ? std::nullopt
                                                : workIn(reading.earlier.front().work);
    if (before && reading.work) reading.changes = changesBetween(*before, *reading.work);
}

}   // namespace

const CheckResult *SubmissionReading::resultOf(const QString &task) const
{
    if (!work) return nullptr;
    const auto found = std::find_if(work->checks.begin(), work->checks.end(),
                                    [&](const CheckResult &each) { return each.task == task; });
    return found == work->checks.end() ? nullptr : &*found;
}

QString SubmissionReading::answerTo(const QString &task) const
{
    if (!work) return {};
    const auto found = work->answers.find(task);
    return found == work->answers.end() ? QString() : found->second;
}

bool isSameWork(const SubmissionReading &one, const SubmissionReading &other)
{
    return one.participant == other.participant && one.week == other.week
           && one.state == other.state && one.late == other.late && one.hasJoined == other.hasJoined
           && one.latest == other.latest && one.review == other.review
           && one.isSigned == other.isSigned && one.earlier == other.earlier
           && one.facilitator == other.facilitator && one.assignment == other.assignment;
}

QDate firstDayOf(const Edition &edition, const SubmissionReading &reading)
{
    constexpr int kDaysOfWeek = 7;
    const QDate first = edition.sessions.empty() ? QDate() : edition.sessions.front().on;
    return first.isValid() ? first
                           : reading.latest->madeAt.date().addDays(-kDaysOfWeek * reading.week);
}

std::optional<SubmissionReading> readSubmission(const Campaign &campaign, const Edition &edition,
                                                const WorkSpot &spot, const QDateTime &now)
{
    const Participant *participant = campaign.find(spot.participant);
    if (!participant) return std::nullopt;
    const WorkOfWeek work = workOf(campaign, edition, *participant, spot.week, now);
    SubmissionReading reading{.participant = *participant,
                              .week = spot.week,
                              .state = work.state,
                              .late = work.late,
                              .due = work.due,
                              .hasJoined = peerOfParticipant(campaign, spot.participant) != nullptr,
                              .latest = copyOf(work.latest),
                              .review = copyOf(work.review),
                              .assignment = copyOf(edition.assignment(spot.week))};
    if (const SmallGroup *circle = campaign.find(participant->smallGroup))
        reading.facilitator = circle->facilitator;
    if (work.latest) {
        reading.work = workIn(*work.latest);
        reading.isSigned = isSignedBy(campaign, *work.latest);
    }
    readVersions(reading, campaign);
    return reading;
}

}   // namespace wallchart
