// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/committeemirror.h"

#include <cmath>

namespace wallchart {

namespace {

constexpr double kWorkersPerSeat = 10;

using MirrorKey = std::tuple<MirrorBy, std::optional<UnitId>, std::optional<ShiftId>, QString>;
using MirrorGroups = std::map<MirrorKey, MirrorGroup>;

std::optional<UnitId> outermost(const Campaign &campaign, const std::optional<UnitId> &unit)
{
    const Unit *at = campaign.find(unit);
    while (at && at->parent) at = campaign.find(at->parent);
    return at ? std::optional(at->id) : std::nullopt;
}

MirrorGroup &groupOf(MirrorGroups &groups, const MirrorKey &key)
{
    const auto &[by, unit, shift, job] = key;
    return groups.try_emplace(key, MirrorGroup{.by = by, .unit = unit, .shift = shift, .job = job})
        .first->second;
}

void countCells(CommitteeMirror &mirror, MirrorGroups &groups, const Reading &reading)
{
    const CellCounts counted(reading);
    for (const auto &[cell, counts] : counted.cells()) {
        if (counts.base == 0) continue;
        mirror.people += counts.base;
        mirror.seats += counts.committee;
        if (counts.committee == 0 && (cell.unit || cell.shift)) mirror.cellsWithout.push_back(cell);
        const auto unit = outermost(reading.campaign(), cell.unit);
        for (const MirrorKey &key : {MirrorKey{MirrorBy::Unit, unit, {}, {}},
                                     MirrorKey{MirrorBy::Shift, {}, cell.shift, {}}}) {
            MirrorGroup &group = groupOf(groups, key);
            group.people += counts.base;
            group.seats += counts.committee;
        }
    }
}

/// Jobs of the named alone: nobody knows those of the others.
void countJobs(MirrorGroups &groups, const Reading &reading)
{
    for (const WorkerReading &worker : reading.workers()) {
        if (!worker.inBase()) continue;
        const QString job = worker.mainPost ? worker.mainPost->jobTitle.trimmed() : QString();
        MirrorGroup &group = groupOf(groups, {MirrorBy::Job, {}, {}, job});
        ++group.people;
        group.seats += worker.committee ? 1 : 0;
    }
}

/// One for ten; of a unit and a shift at least one, of a job only where there are five.
int seatsDue(MirrorBy by, int people)
{
    const int due = static_cast<int>(std::lround(people / kWorkersPerSeat));
    return by == MirrorBy::Job || people == 0 ? due : std::max(1, due);
}

}   // namespace

bool CommitteeMirror::mirrors() const
{
    const bool nobodyMissing = std::all_of(
        groups.begin(), groups.end(), [](const MirrorGroup &each) { return each.missing() == 0; });
    return people > 0 && seats >= due && nobodyMissing && cellsWithout.empty();
}

CommitteeMirror committeeMirrorOf(const Reading &reading)
{
    CommitteeMirror mirror;
    MirrorGroups groups;
    countCells(mirror, groups, reading);
    countJobs(groups, reading);
    mirror.due = static_cast<int>(std::ceil(mirror.people / kWorkersPerSeat));
    for (auto &[key, group] : groups) {
        group.due = seatsDue(group.by, group.people);
        mirror.groups.push_back(std::move(group));
    }
    std::stable_sort(
        mirror.groups.begin(), mirror.groups.end(),
        [](const MirrorGroup &a, const MirrorGroup &b) { return a.missing() > b.missing(); });
    return mirror;
}

}   // namespace wallchart
