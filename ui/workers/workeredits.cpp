// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/workeredits.h"

#include "core/editing/intents/relationintents.h"
#include "ui/workers/touchedworkers.h"
#include "ui/workers/workercells.h"
#include "ui/workspace/groupchange.h"
#include "ui/workspace/workeractions.h"

#include <map>

namespace wallchart {

namespace {

constexpr std::array kPreviewed{
    WorkerColumn::Unit,      WorkerColumn::Shift,     WorkerColumn::Job,
    WorkerColumn::Worksite,  WorkerColumn::Stance,    WorkerColumn::Base,
    WorkerColumn::Committee, WorkerColumn::Languages, WorkerColumn::BargainingUnit};

/// The shift of another worksite that is called like `shift`.
std::optional<ShiftId> sameShiftAt(const Campaign &campaign, WorksiteId site,
                                   const std::optional<ShiftId> &shift)
{
    const Shift *named = campaign.find(shift);
    if (!named || named->worksite == site) return shift;
    for (const Shift *other : campaign.allWith<&Shift::worksite>(site)) {
        if (other->name == named->name) return other->id;
    }
    return std::nullopt;
}

std::optional<WorksiteId> worksiteAfter(const Campaign &campaign, const WorkerChanges &changes,
                                        const Post *held)
{
    const Unit *unit = changes.unit ? campaign.find(*changes.unit) : nullptr;
    if (unit) return unit->worksite;
    if (held) return held->worksite;
    const Shift *shift = changes.shift ? campaign.find(*changes.shift) : nullptr;
    if (shift) return shift->worksite;
    if (campaign.all<Worksite>().empty()) return std::nullopt;
    return campaign.all<Worksite>().begin()->id;
}

ChangeSet moved(const Campaign &campaign, const WorkerReading &worker, const WorkerChanges &changes,
                IdSource &ids)
{
    const Post *held = worker.mainPost;
    const auto site = worksiteAfter(campaign, changes, held);
    if (!site) return {};
    const Cell cell = worker.cell();
    const auto shift = changes.shift ? *changes.shift : sameShiftAt(campaign, *site, cell.shift);
    return moveWorker(campaign,
                      {.worker = worker.worker->id,
                       .worksite = *site,
                       .unit = changes.unit ? *changes.unit : cell.unit,
                       .shift = shift,
                       .jobTitle = changes.job,
                       .on = changes.on},
                      ids);
}

Worker described(const Worker &worker, const WorkerChanges &changes)
{
    Worker after = worker;
    const QString &language = changes.addedLanguage;
    if (!language.isEmpty() && !after.languages.contains(language, Qt::CaseInsensitive))
        after.languages.append(language);
    if (changes.bargainingUnit) after.bargainingUnit = *changes.bargainingUnit;
    return after;
}

/// Everything that changes about one worker; called by the worker's name.
ChangeSet editOne(const Campaign &campaign, const WorkerReading &worker,
                  const WorkerChanges &changes, IdSource &ids)
{
    const WorkerId id = worker.worker->id;
    std::vector<ChangeSet> parts;
    if (changes.movesAnybody()) parts.push_back(moved(campaign, worker, changes, ids));
    if (changes.committee)
        parts.push_back(setCommittee(campaign, id, *changes.committee, changes.on, ids));
    if (changes.base)
        parts.push_back(
            setInBase(campaign, {id, changes.base->out, changes.base->reason, changes.on}, ids));
    if (changes.stance)
        parts.push_back(assessAll(campaign, std::span(&id, 1),
                                  {.level = changes.stance->level,
                                   .on = changes.on,
                                   .basis = changes.stance->basis,
                                   .reason = changes.stance->reason},
                                  ids));
    if (changes.bargainingUnit || !changes.addedLanguage.isEmpty())
        parts.push_back(setWorker(campaign, described(*worker.worker, changes)));
    std::erase_if(parts, [](const ChangeSet &part) { return part.empty(); });
    if (parts.size() == 1) return std::move(parts.front());
    ChangeSet all{{QStringLiteral("set-worker"), {shownName(*worker.worker)}}};
    for (const ChangeSet &part : parts) all.edits.append(part.edits);
    return all;
}

/// Before and after in words; none when nothing is different.
std::optional<std::pair<QString, QString>> difference(const Reading &before, const Reading &after,
                                                      WorkerId worker, WorkerColumn column,
                                                      const WorkerCells &cells)
{
    const WorkerReading *was = before.find(worker);
    const WorkerReading *is = after.find(worker);
    if (!was || !is) return std::nullopt;
    const auto words = [&](const Reading &reading, const WorkerReading &each) {
        const bool marked = column == WorkerColumn::Stance || column == WorkerColumn::Committee;
        return marked ? cells.spoken(reading, each, {column}) : cells.text(reading, each, {column});
    };
    std::pair texts{words(before, *was), words(after, *is)};
    const bool assessedAgain = column == WorkerColumn::Stance && is->assessment
                               && (!was->assessment || was->assessment->id != is->assessment->id);
    if (texts.first == texts.second && !assessedAgain) return std::nullopt;
    return texts;
}

}   // namespace

bool WorkerChanges::empty() const
{
    return !movesAnybody() && !committee && addedLanguage.isEmpty() && !bargainingUnit && !base
           && !stance;
}

ChangeSet editWorkers(const Reading &reading, std::span<const WorkerId> workers,
                      const WorkerChanges &changes, IdSource &ids)
{
    GroupChange all("edit-workers");
    if (changes.empty()) return all.take();
    const Campaign &campaign = reading.campaign();
    for (const WorkerId worker : knownOnce(campaign, workers))
        all.add(editOne(campaign, *reading.find(worker), changes, ids));
    return all.take();
}

EditPreview previewOf(const Reading &before, std::span<const WorkerId> workers,
                      const ChangeSet &change)
{
    EditPreview preview;
    if (change.empty()) return preview;
    const Reading after = before.after(before.campaign().with(change.edits), change.edits);
    const WorkerCells cells;
    std::map<std::tuple<std::size_t, QString, QString>, int> counts;
    for (const WorkerId worker : knownOnce(before.campaign(), workers)) {
        bool differs = false;
        for (std::size_t at = 0; at < kPreviewed.size(); ++at) {
            const auto texts = difference(before, after, worker, kPreviewed[at], cells);
            if (texts) ++counts[{at, texts->first, texts->second}];
            differs = differs || texts;
        }
        preview.changed += differs ? 1 : 0;
    }
    for (const auto &[what, count] : counts)
        preview.lines.push_back(
            {kPreviewed[std::get<0>(what)], std::get<1>(what), std::get<2>(what), count});
    std::stable_sort(preview.lines.begin(), preview.lines.end(),
                     [](const PreviewLine &a, const PreviewLine &b) {
                         return std::tie(a.column, b.workers) < std::tie(b.column, a.workers);
                     });
    preview.touched = static_cast<int>(touchedWorkers(change.edits).workers.size());
    return preview;
}

}   // namespace wallchart
