// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/trainingrules.h"

#include <QHash>

#include <unordered_set>

namespace wallchart {

namespace {

/// A unit or shift must belong to the worksite of what refers to it.
template <class T>
void judgeWorksite(Judgement &judge, WorksiteId worksite, const std::optional<Id<T>> &part)
{
    const T *found = judge.next.find(part);
    if (found && found->worksite != worksite) judge.add(kOtherWorksite, {found->name});
}

template <class T>
void judgeSiblingName(Judgement &judge, const T &entity, const std::vector<const T *> &siblings)
{
    judgeName<T>(judge, entity.name);
    for (const T *other : siblings) {
        if (other->id != entity.id && other->name == entity.name) {
            judge.add(kNameTaken, {tableName<T>(), entity.name});
            return;
        }
    }
}

void judgeEntity(Judgement &judge, const Settings &settings)
{
    judgeName<Settings>(judge, settings.campaignName);
    judgeRange<Settings>(judge, "stale_after_days", settings.staleAfterDays, 1, 3650);
    judgeRange<Settings>(judge, "followers_per_leader", settings.followersPerLeader, 1, 1000);
    judgeRange<Settings>(judge, "coverage_goal", settings.coverageGoal, 0.0, 1.0);
}

void judgeEntity(Judgement &judge, const Worksite &worksite)
{
    judgeName<Worksite>(judge, worksite.name);
}

void judgeEntity(Judgement &judge, const Unit &unit)
{
    std::vector<const Unit *> siblings;
    for (const Unit *other : judge.next.allWith<&Unit::worksite>(unit.worksite)) {
        if (other->parent == unit.parent) siblings.push_back(other);
    }
    judgeSiblingName(judge, unit, siblings);
    std::unordered_set<UnitId> seen{unit.id};
    for (const Unit *above = judge.next.find(unit.parent); above;
         above = judge.next.find(above->parent)) {
        if (above->worksite != unit.worksite) judge.add(kOtherWorksite, {above->name});
        if (!seen.insert(above->id).second) {
            judge.add(kUnitInsideItself, {unit.name});
            return;
        }
    }
}

void judgeEntity(Judgement &judge, const Shift &shift)
{
    judgeSiblingName(judge, shift, judge.next.allWith<&Shift::worksite>(shift.worksite));
}

void judgeEntity(Judgement &judge, const HeadCount &count)
{
    judgeRange<HeadCount>(judge, "people", count.people, 0, 10'000'000);
    judgeDate<HeadCount>(judge, count.on);
    judgeWorksite(judge, count.worksite, count.unit);
    judgeWorksite(judge, count.worksite, count.shift);
}

void judgeEntity(Judgement &judge, const Worker &worker)
{
    judgeRange<Worker>(judge, "number", worker.number, 1, 10'000'000);
    if (worker.fullName.trimmed().isEmpty() && worker.codeName.trimmed().isEmpty())
        judge.add(kNameMissing, {tableName<Worker>()});
}

void judgeEntity(Judgement &judge, const Post &post)
{
    judgeOrder<Post>(judge, post.from, post.to);
    judgeWorksite(judge, post.worksite, post.unit);
    judgeWorksite(judge, post.worksite, post.shift);
    if (!post.main || post.to.isValid()) return;
    int current = 0;
    for (const Post *other : judge.next.allWith<&Post::worker>(post.worker))
        current += other->main && !other->to.isValid() ? 1 : 0;
    if (current > 1) judge.add(kTwoMainPosts, {judge.nameOf(post.worker)});
}

void judgeEntity(Judgement &judge, const BaseMark &mark)
{
    judgeDate<BaseMark>(judge, mark.on);
}

void judgeEntity(Judgement &judge, const CommitteeMark &mark)
{
    judgeDate<CommitteeMark>(judge, mark.on);
}

void judgeEntity(Judgement &judge, const Organizer &organizer)
{
    judgeName<Organizer>(judge, organizer.name);
}

void judgeEntity(Judgement &judge, const TieKind &kind)
{
    judgeName<TieKind>(judge, kind.key + kind.label);
    judgeRange<TieKind>(judge, "trust", kind.trust, 0.0, 1.0);
}

void judgeEntity(Judgement &judge, const Tie &tie)
{
    if (tie.from == tie.to) judge.add(kTieToOneself, {judge.nameOf(tie.from)});
    judgeRange<Tie>(judge, "strength", tie.strength, 1, 3);
    judgeOrder<Tie>(judge, tie.seenOn, tie.until);
}

void judgeEntity(Judgement &judge, const Nomination &nomination)
{
    judgeDate<Nomination>(judge, nomination.on);
}

void judgeEntity(Judgement &judge, const LeaderMark &mark)
{
    judgeDate<LeaderMark>(judge, mark.on);
}

void judgeEntity(Judgement &judge, const Scale &scale)
{
    std::unordered_set<int> seen;
    for (const ScaleLevel &level : scale.levels) {
        if (!seen.insert(level.level).second)
            judge.add(kNameTaken, {tableName<Scale>(), QString::number(level.level)});
    }
}

void judgeEntity(Judgement &judge, const Assessment &assessment)
{
    judgeDate<Assessment>(judge, assessment.on);
    const Scale *scale = judge.next.find(assessment.scale);
    if (scale && assessment.level && !scale->find(*assessment.level))
        judge.add(kNoSuchLevel, {QString::number(*assessment.level)});
}

void judgeEntity(Judgement &judge, const StructureTest &test)
{
    judgeName<StructureTest>(judge, test.name);
    judgeOrder<StructureTest>(judge, test.opens, test.closes);
    for (const Threshold &threshold : test.thresholds)
        judgeRange<StructureTest>(judge, "thresholds", threshold.value, 0.0, 1.0);
    for (const StructureTest &other : judge.next.all<StructureTest>()) {
        if (other.id != test.id && other.name == test.name)
            judge.add(kNameTaken, {tableName<StructureTest>(), test.name});
    }
}

void judgeEntity(Judgement &judge, const Participation &participation)
{
    judgeDate<Participation>(judge, participation.on);
    int results = 0;
    for (const Participation *other :
         judge.next.allWith<&Participation::worker>(participation.worker))
        results += other->test == participation.test ? 1 : 0;
    const StructureTest *test = judge.next.find(participation.test);
    if (results > 1)
        judge.add(kTwoResults, {judge.nameOf(participation.worker), test ? test->name : QString()});
}

void judgeEntity(Judgement &judge, const Tally &tally)
{
    judgeDate<Tally>(judge, tally.on);
    judgeRange<Tally>(judge, "took_part", tally.tookPart, 0, 10'000'000);
}

void judgeEntity(Judgement &judge, const FrozenBase &base)
{
    judgeRange<FrozenBase>(judge, "people", base.people, 0, 10'000'000);
}

void judgeEntity(Judgement &judge, const SocialGroup &group)
{
    judgeName<SocialGroup>(judge, group.name);
}

void judgeEntity(Judgement &judge, const GroupMembership &membership)
{
    judgeOrder<GroupMembership>(judge, membership.from, membership.to);
}

void judgeEntity(Judgement &judge, const Attempt &attempt)
{
    judgeDate<Attempt>(judge, attempt.on);
}

void judgeEntity(Judgement &judge, const Conversation &conversation)
{
    if (conversation.talkShare)
        judgeRange<Conversation>(judge, "talk_share", *conversation.talkShare, 0, 100);
    if (conversation.minutes)
        judgeRange<Conversation>(judge, "minutes", *conversation.minutes, 0, 1440);
    for (const std::optional<int> &level : {conversation.levelBefore, conversation.levelAfter}) {
        if (level && !judge.next.scale().find(*level))
            judge.add(kNoSuchLevel, {QString::number(*level)});
    }
}

void judgeEntity(Judgement &judge, const NextStep &step)
{
    judgeName<NextStep>(judge, step.what);
    if (step.state != StepState::Open) judgeDate<NextStep>(judge, step.settledOn);
}

void judgeEntity(Judgement &judge, const Turf &turf)
{
    if (!turf.worker && !turf.unit && !turf.shift) judge.add(kNameMissing, {tableName<Turf>()});
}

void judgeEntity(Judgement &judge, const EmployerMove &move)
{
    judgeDate<EmployerMove>(judge, move.on);
}

void judgeEntity(Judgement &judge, const TouchedCell &cell)
{
    if (!cell.unit && !cell.shift) judge.add(kNameMissing, {tableName<TouchedCell>()});
}

void judgeEntity(Judgement &judge, const SavedList &list)
{
    judgeName<SavedList>(judge, list.name);
    for (const SavedList &other : judge.next.all<SavedList>()) {
        if (other.id != list.id && other.name == list.name)
            judge.add(kNameTaken, {tableName<SavedList>(), list.name});
    }
}

void judgeEntity(Judgement &judge, const ForgottenMark &mark)
{
    judgeDate<ForgottenMark>(judge, mark.on);
    if (mark.key.isEmpty() || mark.hash.isEmpty())
        judge.add(kNameMissing, {tableName<ForgottenMark>()});
}

void judgeEntity(Judgement &judge, const Print &print)
{
    judgeDate<Print>(judge, print.on);
    judgeOrder<Print>(judge, print.on, print.destroyBy);
}

/// Every reference of a row must point to something that is there.
template <class T>
void judgeReferences(Judgement &judge, const T &row)
{
    eachField<T>([&](const auto &each) {
        using Referred = ReferredIdType<typename std::remove_cvref_t<decltype(each)>::Value>;
        if constexpr (!std::is_void_v<Referred>) {
            const auto target = referredUuid(row.*each.at);
            if (target && !judge.next.find(Referred(*target)))
                judge.add(kReferenceMissing, {tableName<T>(), QString::fromLatin1(each.name)});
        }
    });
}

/// The edit must start from what is there, and each entity be edited once.
template <class T>
bool judgeStart(Judgement &judge, const Edit<T> &edit, std::unordered_set<Uuid> &seen)
{
    if (!seen.insert(edit.id().uuid()).second) {
        judge.add(kEditedTwice, {tableName<T>()});
        return false;
    }
    const T *current = judge.before.find(edit.id());
    const bool matches = edit.before ? current && *current == *edit.before : !current;
    if (!matches) judge.add(kEditOutdated, {tableName<T>()});
    return matches;
}

template <class T>
void judgeEdits(Judgement &judge, const std::vector<Edit<T>> &edits)
{
    std::unordered_set<Uuid> seen;
    for (const Edit<T> &edit : edits) {
        if (!judgeStart(judge, edit, seen)) continue;
        if (edit.after) {
            judgeReferences(judge, *edit.after);
            judgeEntity(judge, *edit.after);
        } else if (const std::size_t count = judge.next.referencesTo(edit.id())) {
            judge.add(kStillReferredTo, {tableName<T>(), QString::number(count)});
        }
    }
}

/// Chart numbers are unique among all workers, also those who left.
void judgeChartNumbers(Judgement &judge, const std::vector<Edit<Worker>> &edits)
{
    const bool touched = std::any_of(edits.begin(), edits.end(), [](const Edit<Worker> &edit) {
        return edit.after && (!edit.before || edit.before->number != edit.after->number);
    });
    if (!touched) return;
    QHash<int, const Worker *> byNumber;
    byNumber.reserve(static_cast<qsizetype>(judge.next.all<Worker>().size()));
    for (const Worker &worker : judge.next.all<Worker>()) {
        const Worker *&first = byNumber[worker.number];
        if (first) judge.add(kChartNumberTaken, {QString::number(worker.number), first->fullName});
        first = &worker;
    }
}

}   // namespace

Problems validate(const Campaign &before, const Campaign &next, const Edits &edits)
{
    Judgement judgement{before, next};
    eachEntity([&]<class T>(EntityType<T>) { judgeEdits<T>(judgement, edits.of<T>()); });
    judgeChartNumbers(judgement, edits.of<Worker>());
    judgeExcerptCodes(judgement, edits.of<ExcerptCode>());
    return std::move(judgement.problems);
}

}   // namespace wallchart
