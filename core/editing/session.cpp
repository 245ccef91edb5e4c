// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/session.h"

#include "core/model/validation.h"

#include <unordered_set>

namespace wallchart {

namespace {

std::unordered_set<Uuid> entitiesOf(const Edits &edits)
{
    std::unordered_set<Uuid> ids;
    eachEntity([&]<class T>(EntityType<T>) {
        for (const Edit<T> &edit : edits.of<T>()) ids.insert(edit.id().uuid());
    });
    return ids;
}

bool meet(const std::unordered_set<Uuid> &ids, const Edits &edits)
{
    const auto others = entitiesOf(edits);
    return std::any_of(others.begin(), others.end(),
                       [&](const Uuid &id) { return ids.contains(id); });
}

QFuture<Result<qint64>> finished(Result<qint64> result)
{
    QPromise<Result<qint64>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

}   // namespace

Session::Session(OpenedCampaign opened, const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_campaign(std::move(opened.campaign)),
      m_history(std::move(opened.history)), m_store(std::move(opened.store)),
      m_heldBy(std::move(opened.heldBy))
{
    if (const auto greatest = m_campaign.greatestId()) m_ids.startAbove(*greatest);
}

Problems Session::check(const ChangeSet &changes) const
{
    return validate(m_campaign, m_campaign.with(changes.edits), changes.edits);
}

Result<Session::Step> Session::prepare(ChangeSet changes, EntryKind kind, qint64 of) const
{
    if (m_store->isReadOnly()) {
        const FileHolder holder = m_heldBy.value_or(FileHolder{});
        return fail(kReadOnly,
                    {holder.host, holder.process ? QString::number(holder.process) : QString()});
    }
    if (m_writing) return fail(kStillWriting);
    Campaign next = m_campaign.with(changes.edits);
    const Problems problems = validate(m_campaign, next, changes.edits);
    if (!problems.empty()) return fail(problems.front().code, problems.front().args);
    HistoryEntry entry{.sequence = m_history.nextSequence(),
                       .at = m_clock.now(),
                       .by = m_author,
                       .kind = kind,
                       .of = of,
                       .label = std::move(changes.label),
                       .changes = static_cast<int>(changes.edits.size())};
    return Step{std::move(entry), std::move(changes.edits), std::move(next)};
}

Result<qint64> Session::store(ChangeSet changes, EntryKind kind, qint64 of)
{
    if (changes.empty()) return 0;
    auto step = prepare(std::move(changes), kind, of);
    if (!step) return tl::unexpected(step.error());
    const Result<void> stored = m_store->append(step->entry, step->edits, Progress()).result();
    if (!stored) return tl::unexpected(stored.error());
    const qint64 sequence = step->entry.sequence;
    adopt(std::move(*step));
    return sequence;
}

void Session::adopt(Step step)
{
    m_campaign = std::move(step.next);
    m_history.append(std::move(step.entry));
    Q_EMIT changed(step.edits);
}

Result<qint64> Session::perform(ChangeSet changes)
{
    return store(std::move(changes), EntryKind::Edit, 0);
}

QFuture<Result<qint64>> Session::performInBackground(ChangeSet changes, Progress progress)
{
    if (changes.empty()) return finished(0);
    auto step = prepare(std::move(changes), EntryKind::Edit, 0);
    if (!step) return finished(tl::unexpected(step.error()));
    m_writing = true;
    QFuture<Result<void>> stored = m_store->append(step->entry, step->edits, std::move(progress));
    return stored.then(
        this,
        [this, made = std::move(*step)](const Result<void> &result) mutable -> Result<qint64> {
            m_writing = false;
            if (!result) return tl::unexpected(result.error());
            const qint64 sequence = made.entry.sequence;
            adopt(std::move(made));
            return sequence;
        });
}

Result<ChangeSet> Session::changesOf(qint64 sequence) const
{
    const HistoryEntry *entry = m_history.find(sequence);
    if (!entry) return fail(kNoSuchEntry, {QString::number(sequence)});
    return m_store->editsOf(sequence).map([&](Edits edits) {
        return ChangeSet{entry->label, std::move(edits)};
    });
}

Result<qint64> Session::undo()
{
    const auto sequence = m_history.undoable();
    if (!sequence) return fail(kNothingToUndo);
    return changesOf(*sequence)
        .and_then([&](const ChangeSet &changes) {
            return store(changes.inverse(), EntryKind::Undo, *sequence);
        })
        .map([&](qint64) { return *sequence; });
}

Result<qint64> Session::redo()
{
    const auto sequence = m_history.redoable();
    if (!sequence) return fail(kNothingToRedo);
    return changesOf(*sequence)
        .and_then([&](ChangeSet changes) {
            return store(std::move(changes), EntryKind::Redo, *sequence);
        })
        .map([&](qint64) { return *sequence; });
}

Result<qint64> Session::takeBack(qint64 sequence)
{
    const auto &done = m_history.done();
    const auto at = std::find(done.begin(), done.end(), sequence);
    if (at == done.end()) return fail(kNoSuchEntry, {QString::number(sequence)});
    auto changes = changesOf(sequence);
    if (!changes) return tl::unexpected(changes.error());
    const auto ids = entitiesOf(changes->edits);
    QStringList met;
    for (auto later = std::next(at); later != done.end(); ++later) {
        const auto others = m_store->editsOf(*later);
        if (!others) return tl::unexpected(others.error());
        if (meet(ids, *others)) met.append(QString::number(*later));
    }
    if (!met.isEmpty())
        return fail(kMetByLaterChanges,
                    {QString::number(sequence), met.join(QStringLiteral(", "))});
    ChangeSet inverse = changes->inverse();
    inverse.label = {QStringLiteral("take-back"), {QString::number(sequence)}};
    return perform(std::move(inverse));
}

}   // namespace wallchart
