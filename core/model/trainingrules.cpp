// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/trainingrules.h"

#include <map>

namespace wallchart {

namespace {

constexpr int kMostWeeks = 60;
constexpr int kMostVersions = 100'000;

QString participantName(const Judgement &judge, ParticipantId id)
{
    const Participant *participant = judge.next.find(id);
    return participant ? participant->name : QString();
}

template <class T>
void judgeWeek(Judgement &judge, int week)
{
    judgeRange<T>(judge, "week", week, 1, kMostWeeks);
}

template <class T>
void judgeTime(Judgement &judge, const QDateTime &at)
{
    if (!at.isValid()) judge.add(kDateMissing, {tableName<T>()});
}

/// Names of groups are unique in their edition.
template <class T>
void judgeGroupName(Judgement &judge, const T &row)
{
    judgeName<T>(judge, row.name);
    for (const T &other : judge.next.all<T>()) {
        if (other.id != row.id && other.edition == row.edition && other.name == row.name)
            judge.add(kNameTaken, {tableName<T>(), row.name});
    }
}

/// There is at most one row of a participant that `isSame` accepts beside the row itself.
template <class T, class Same>
void judgeOnce(Judgement &judge, const T &row, const QString &what, const Same &isSame)
{
    for (const T *other : judge.next.allWith<&T::participant>(row.participant)) {
        if (other->id == row.id || !isSame(*other)) continue;
        judge.add(kTwiceForParticipant,
                  {tableName<T>(), participantName(judge, row.participant), what});
        return;
    }
}

template <class T>
void judgeOnceAWeek(Judgement &judge, const T &row)
{
    judgeWeek<T>(judge, row.week);
    judgeOnce(judge, row, QString::number(row.week),
              [&](const T &other) { return other.week == row.week; });
}

/// Group and small group of somebody belong to one edition.
void judgeEditions(Judgement &judge, const Participant &participant)
{
    const TrainingGroup *group = judge.next.find(participant.group);
    const SmallGroup *small = judge.next.find(participant.smallGroup);
    if (group && small && group->edition != small->edition) judge.add(kOtherEdition, {small->name});
}

/// The same for everybody in a group that may have gone to another edition.
template <class InGroup>
void judgeEditionsOf(Judgement &judge, const InGroup &isInGroup)
{
    for (const Participant &participant : judge.next.all<Participant>()) {
        if (isInGroup(participant)) judgeEditions(judge, participant);
    }
}

}   // namespace

void judgeEntity(Judgement &judge, const StoredEdition &row)
{
    judgeName<StoredEdition>(judge, row.key);
    for (const StoredEdition &other : judge.next.all<StoredEdition>()) {
        if (other.id != row.id && other.key == row.key)
            judge.add(kNameTaken, {tableName<StoredEdition>(), row.key});
    }
}

void judgeEntity(Judgement &judge, const TrainingGroup &row)
{
    judgeGroupName(judge, row);
    judgeEditionsOf(judge, [&](const Participant &each) { return each.group == row.id; });
}

void judgeEntity(Judgement &judge, const SmallGroup &row)
{
    judgeGroupName(judge, row);
    judgeEditionsOf(judge, [&](const Participant &each) { return each.smallGroup == row.id; });
}

void judgeEntity(Judgement &judge, const Participant &row)
{
    judgeName<Participant>(judge, row.name);
    judgeEditions(judge, row);
}

void judgeEntity(Judgement &judge, const TrackSwitch &row)
{
    judgeName<TrackSwitch>(judge, row.track);
    judgeOnceAWeek(judge, row);
}

void judgeEntity(Judgement &judge, const Attendance &row)
{
    judgeOnceAWeek(judge, row);
}

void judgeEntity(Judgement &judge, const TaskAnswer &row)
{
    judgeName<TaskAnswer>(judge, row.task);
    judgeOnce(judge, row, row.task,
              [&](const TaskAnswer &other) { return other.task == row.task; });
}

void judgeEntity(Judgement &judge, const ExcerptCode &row)
{
    judgeName<ExcerptCode>(judge, row.code);
}

void judgeEntity(Judgement &judge, const Submission &row)
{
    judgeWeek<Submission>(judge, row.week);
    judgeRange<Submission>(judge, "version", row.version, 1, kMostVersions);
    judgeTime<Submission>(judge, row.madeAt);
    judgeOnce(judge, row, QStringLiteral("%1.%2").arg(row.week).arg(row.version),
              [&](const Submission &other) {
                  return other.week == row.week && other.version == row.version;
              });
}

void judgeEntity(Judgement &judge, const Review &row)
{
    judgeTime<Review>(judge, row.at);
    for (const Review *other : judge.next.allWith<&Review::submission>(row.submission)) {
        const Submission *work = judge.next.find(row.submission);
        if (other->id != row.id && work)
            judge.add(kTwoReviews, {participantName(judge, work->participant)});
    }
}

void judgeEntity(Judgement &judge, const StatusReport &row)
{
    judgeTime<StatusReport>(judge, row.at);
}

void judgeEntity(Judgement &judge, const OwnIdentity &)
{
    if (judge.next.all<OwnIdentity>().size() > 1) judge.add(kSecondIdentity, {});
}

void judgeEntity(Judgement &judge, const KnownPeer &row)
{
    judgeName<KnownPeer>(judge, row.name);
    judgeName<KnownPeer>(judge, row.receives);
    judgeName<KnownPeer>(judge, row.signs);
}

void judgeEntity(Judgement &judge, const PacketSeen &row)
{
    judgeName<PacketSeen>(judge, row.packet);
}

void judgeExcerptCodes(Judgement &judge, const std::vector<Edit<ExcerptCode>> &edits)
{
    if (edits.empty()) return;
    using InEdition = std::pair<StoredEditionId, QString>;
    std::map<InEdition, int> codes;
    std::map<InEdition, int> subjects;
    for (const ExcerptCode &row : judge.next.all<ExcerptCode>()) {
        const bool again = ++codes[{row.edition, row.code}] > 1;
        if (++subjects[{row.edition, row.subject}] > 1 || again)
            judge.add(kExcerptCodeTaken, {row.code});
    }
}

}   // namespace wallchart
