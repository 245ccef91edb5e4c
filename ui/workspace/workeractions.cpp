// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/workeractions.h"

#include "core/editing/intents/contactintents.h"
#include "ui/workspace/groupchange.h"
#include "ui/workspace/largeedit.h"

#include <QCoreApplication>

#include <unordered_set>

namespace wallchart {

std::vector<WorkerId> knownOnce(const Campaign &campaign, std::span<const WorkerId> workers)
{
    std::vector<WorkerId> known;
    std::unordered_set<WorkerId> seen;
    for (const WorkerId worker : workers) {
        if (campaign.find(worker) && seen.insert(worker).second) known.push_back(worker);
    }
    return known;
}

namespace {

constexpr int kOutreachDays = 3;

/// The suspicions that hold, newest first down to what was found out before them.
std::vector<const LeaderMark *> suspicionsOf(const Campaign &campaign, WorkerId worker)
{
    std::vector<const LeaderMark *> marks = campaign.allWith<&LeaderMark::worker>(worker);
    std::stable_sort(marks.begin(), marks.end(),
                     [](const LeaderMark *a, const LeaderMark *b) { return a->on < b->on; });
    std::reverse(marks.begin(), marks.end());
    const auto before = std::find_if(marks.begin(), marks.end(), [](const LeaderMark *mark) {
        return mark->state != LeaderState::Suspected;
    });
    marks.erase(before, marks.end());
    return marks;
}

ChangeSet takeSuspicionBack(const Campaign &campaign, WorkerId worker)
{
    ChangeSet changes{{QStringLiteral("unsuspect-leader"), {campaign.find(worker)->fullName}}};
    for (const LeaderMark *mark : suspicionsOf(campaign, worker)) changes.edits.remove(*mark);
    return changes;
}

bool isAssessedOn(const Campaign &campaign, WorkerId worker, QDate on)
{
    const Assessment *held = nullptr;
    for (const Assessment *each : campaign.allWith<&Assessment::worker>(worker)) {
        if (each->on <= on && (!held || each->on >= held->on)) held = each;
    }
    return held && held->level;
}

bool hasOpenStep(const Campaign &campaign, WorkerId worker)
{
    const auto steps = campaign.allWith<&NextStep::worker>(worker);
    return std::any_of(steps.begin(), steps.end(),
                       [](const NextStep *step) { return step->state == StepState::Open; });
}

/// A digit that may be given: 0 is unassessed.
bool isOffered(const Scale &scale, int digit)
{
    const ScaleLevel *level = scale.find(digit);
    return digit == 0 || (level && !level->retired);
}

/// The worksite of a move, or none when it names no place.
std::optional<WorksiteId> worksiteOfMove(const Campaign &campaign, const GroupMove &move)
{
    if (const Unit *unit = campaign.find(move.unit)) return unit->worksite;
    if (const Shift *shift = campaign.find(move.shift)) return shift->worksite;
    return std::nullopt;
}

/// Where a worker's last post is, else the first worksite; none when there is no worksite.
std::optional<WorksiteId> ownWorksite(const Campaign &campaign, WorkerId worker)
{
    const auto posts = campaign.allWith<&Post::worker>(worker);
    if (!posts.empty()) return posts.back()->worksite;
    if (campaign.all<Worksite>().empty()) return std::nullopt;
    return campaign.all<Worksite>().begin()->id;
}

/// "ICU Night", or what of it is known.
QString placeName(const Campaign &campaign, const GroupMove &move)
{
    const Unit *unit = campaign.find(move.unit);
    const Shift *shift = campaign.find(move.shift);
    QStringList names;
    if (unit) names.append(unit->name);
    if (shift) names.append(shift->name);
    return names.isEmpty() ? QStringLiteral("?") : names.join(u' ');
}

}   // namespace

ChangeSet assessAll(const Campaign &campaign, std::span<const WorkerId> workers,
                    const GroupAssessment &assessment, IdSource &ids)
{
    GroupChange change(assessment.level ? "assess-all" : "unassess-all",
                       assessment.level ? QStringList{QString::number(*assessment.level)}
                                        : QStringList{});
    Edits assessor;
    (void)organizerNamed(campaign, assessment.by, assessor, ids);
    // A copy for nothing would cost more than the assessments.
    std::optional<Campaign> withAssessor;
    if (!assessor.empty()) withAssessor = campaign.with(assessor);
    for (const WorkerId worker : knownOnce(campaign, workers)) {
        if (!assessment.level && !isAssessedOn(campaign, worker, assessment.on)) continue;
        change.add(assess(withAssessor ? *withAssessor : campaign,
                          {worker, assessment.level, assessment.on, assessment.by, assessment.basis,
                           assessment.reason},
                          ids));
    }
    change.addGround(assessor);
    return change.take();
}

ChangeSet toggleSuspected(const Reading &reading, std::span<const WorkerId> workers, IdSource &ids)
{
    const Campaign &campaign = reading.campaign();
    const std::vector<WorkerId> known = knownOnce(campaign, workers);
    const auto isLeader = [&](WorkerId worker) { return reading.find(worker)->isLeader(); };
    if (std::all_of(known.begin(), known.end(), isLeader)) {
        GroupChange change("unsuspect-leaders");
        for (const WorkerId worker : known) {
            if (reading.find(worker)->leaderState == LeaderState::Suspected)
                change.add(takeSuspicionBack(campaign, worker));
        }
        return change.take();
    }
    GroupChange change("suspect-leaders");
    for (const WorkerId worker : known) {
        if (isLeader(worker)) continue;
        change.add(markLeader(
            campaign, {.worker = worker, .state = LeaderState::Suspected, .on = reading.asOf()},
            ids));
    }
    return change.take();
}

ChangeSet toggleCommittee(const Reading &reading, std::span<const WorkerId> workers, IdSource &ids)
{
    const Campaign &campaign = reading.campaign();
    const std::vector<WorkerId> known = knownOnce(campaign, workers);
    const bool join = !std::all_of(known.begin(), known.end(), [&](WorkerId worker) {
        return reading.find(worker)->committee;
    });
    GroupChange change(join ? "all-onto-committee" : "all-off-committee");
    for (const WorkerId worker : known)
        change.add(setCommittee(campaign, worker, join, reading.asOf(), ids));
    return change.take();
}

ChangeSet moveAll(const Campaign &campaign, std::span<const WorkerId> workers,
                  const GroupMove &move, IdSource &ids)
{
    GroupChange change("move-all", {placeName(campaign, move)});
    const auto named = worksiteOfMove(campaign, move);
    for (const WorkerId worker : knownOnce(campaign, workers)) {
        const auto worksite = named ? named : ownWorksite(campaign, worker);
        if (!worksite) continue;
        change.add(moveWorker(campaign,
                              {.worker = worker,
                               .worksite = *worksite,
                               .unit = move.unit,
                               .shift = move.shift,
                               .on = move.on},
                              ids));
    }
    return change.take();
}

ChangeSet setAllInBase(const Campaign &campaign, std::span<const WorkerId> workers,
                       const GroupBaseChange &change, IdSource &ids)
{
    GroupChange all(change.out ? "all-out-of-base" : "all-into-base",
                    change.out ? QStringList{keyOf(*change.out)} : QStringList{});
    for (const WorkerId worker : knownOnce(campaign, workers))
        all.add(setInBase(campaign, {worker, change.out, change.reason, change.on}, ids));
    return all.take();
}

ChangeSet takeIntoOutreach(const Campaign &campaign, std::span<const WorkerId> workers, QDate due,
                           IdSource &ids)
{
    GroupChange change("outreach-all");
    for (const WorkerId worker : knownOnce(campaign, workers)) {
        if (hasOpenStep(campaign, worker)) continue;
        change.add(
            addNextStep(campaign,
                        {.worker = worker,
                         .what = QCoreApplication::translate("WorkerActions", "Talk with them"),
                         .due = due},
                        ids));
    }
    return change.take();
}

bool performKey(Workspace &workspace, std::optional<QChar> letter, std::optional<int> digit)
{
    return performKey(workspace, std::vector(workspace.selection()), letter, digit);
}

bool performKey(Workspace &workspace, std::span<const WorkerId> workers,
                std::optional<QChar> letter, std::optional<int> digit)
{
    if (workers.empty()) return false;
    const std::vector<WorkerId> all(workers.begin(), workers.end());
    const QDate today = workspace.today();
    EditWork work;
    if (digit && isOffered(workspace.campaign().scale(), *digit)) {
        const auto level = *digit == 0 ? std::nullopt : digit;
        work = [all, level, today](const Reading &reading, IdSource &ids) {
            return assessAll(reading.campaign(), all, {.level = level, .on = today}, ids);
        };
    } else if (letter == u's') {
        work = [all](const Reading &reading, IdSource &ids) {
            return toggleSuspected(reading, all, ids);
        };
    } else if (letter == u'c') {
        work = [all](const Reading &reading, IdSource &ids) {
            return toggleCommittee(reading, all, ids);
        };
    } else if (letter == u'o') {
        work = [all, due = today.addDays(kOutreachDays)](const Reading &reading, IdSource &ids) {
            return takeIntoOutreach(reading.campaign(), all, due, ids);
        };
    }
    if (!work) return false;
    performFor(workspace, all.size(), std::move(work));
    return true;
}

}   // namespace wallchart
