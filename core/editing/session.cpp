// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/session.h"

#include "core/model/validation.h"

#include <QPromise>
#include <QThreadPool>

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

/// The campaign after the edits, or why they cannot be performed.
Result<Campaign> judged(const Campaign &campaign, const Edits &edits)
{
    Campaign next = campaign.with(edits);
    const Problems problems = validate(campaign, next, edits);
    if (!problems.empty()) return fail(problems.front().code, problems.front().args);
    return next;
}

/// Keeps a promise, which has started, with what `work` returns in another thread.
template <class T, class Work>
void keepElsewhere(QPromise<T> promise, Work work)
{
    QThreadPool::globalInstance()->start(
        std::function<void()>([promise = std::make_shared<QPromise<T>>(std::move(promise)),
                               work = std::move(work)]() mutable {
            promise->addResult(work());
            promise->finish();
        }));
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

Session::~Session()
{
    m_judging.waitForFinished();
}

Problems Session::check(const ChangeSet &changes) const
{
    return validate(m_campaign, m_campaign.with(changes.edits), changes.edits);
}

Result<void> Session::mayWrite() const
{
    if (m_store->isReadOnly()) {
        const FileHolder holder = m_heldBy.value_or(FileHolder{});
        return fail(kReadOnly,
                    {holder.host, holder.process ? QString::number(holder.process) : QString()});
    }
    if (m_writing) return fail(kStillWriting);
    return {};
}

HistoryEntry Session::entryFor(ChangeLabel label, EntryKind kind, qint64 of,
                               std::size_t changes) const
{
    return {.sequence = m_history.nextSequence(),
            .at = m_clock.now(),
            .by = m_author,
            .kind = kind,
            .of = of,
            .label = std::move(label),
            .changes = static_cast<int>(changes)};
}

Result<Session::Step> Session::prepare(ChangeSet changes, EntryKind kind, qint64 of) const
{
    if (auto may = mayWrite(); !may) return tl::unexpected(may.error());
    auto next = judged(m_campaign, changes.edits);
    if (!next) return tl::unexpected(next.error());
    HistoryEntry entry = entryFor(std::move(changes.label), kind, of, changes.edits.size());
    return Step{std::move(entry), std::move(changes.edits), std::move(*next)};
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

QFuture<Result<qint64>> Session::performInBackground(ChangeSet changes, const Progress &progress,
                                                     Foresight foresight)
{
    if (changes.empty()) return finished(0);
    return runInBackground({.changes = [changes = std::move(changes)] { return changes; },
                            .foresight = std::move(foresight)},
                           progress);
}

/// Three threads take turns: the edits are read and judged in one of the pool, stored in that of
/// the store, and adopted in the session's own.
QFuture<Result<qint64>> Session::runInBackground(Wish wish, const Progress &progress)
{
    if (auto may = mayWrite(); !may) return finished(tl::unexpected(may.error()));
    m_writing = true;
    const EntryKind kind = wish.kind;
    const qint64 of = wish.of;
    const auto step = std::make_shared<Step>();   // shared: it goes from thread to thread
    auto judge = [step, campaign = m_campaign, wish = std::move(wish)]() -> Result<void> {
        auto changes = wish.changes();
        if (!changes) return tl::unexpected(changes.error());
        auto next = judged(campaign, changes->edits);
        if (!next) return tl::unexpected(next.error());
        step->entry.label = std::move(changes->label);
        step->edits = std::move(changes->edits);
        step->next = std::move(*next);
        if (wish.foresight) wish.foresight(step->next, step->edits);
        return {};
    };
    const auto append = [this, step, progress, kind, of](const Result<void> &result) {
        if (!result) return QtFuture::makeReadyFuture(result);
        step->entry = entryFor(std::move(step->entry.label), kind, of, step->edits.size());
        return m_store->append(step->entry, step->edits, progress);
    };
    // What follows is attached before anything begins, so that it always comes through the event
    // loop: whoever asked is told after they have the future, however quick it was.
    QPromise<Result<void>> promise;
    promise.start();
    QFuture<Result<void>> judging = promise.future();
    m_judging = QFuture<void>(judging);
    auto all = judging.then(this, append)
                   .unwrap()
                   .then(this, [this, step](const Result<void> &result) -> Result<qint64> {
                       m_writing = false;
                       if (!result) return tl::unexpected(result.error());
                       const qint64 sequence = step->entry.of ? step->entry.of
                                                              : step->entry.sequence;
                       adopt(std::move(*step));
                       return sequence;
                   });
    keepElsewhere(std::move(promise), std::move(judge));
    return all;
}

Result<RenewedBackups> Session::rewrite(Rewriting rewriting, OldBackups oldBackups,
                                        const Progress &progress)
{
    Edits all = rewriting.told;
    all.append(rewriting.untold);
    auto step = prepare({rewriting.label, std::move(all)}, EntryKind::Rewrite, 0);
    if (!step) return tl::unexpected(step.error());
    step->entry.changes = static_cast<int>(rewriting.told.size());
    auto renewed = m_store->rewrite(step->entry, rewriting, oldBackups, progress).takeResult();
    if (renewed) adopt(std::move(*step), std::move(rewriting.lines));
    return renewed;
}

void Session::adopt(Step step, std::vector<RewrittenLine> lines)
{
    std::vector<HistoryEntry> entries = m_history.entries();
    for (RewrittenLine &line : lines)
        entries[static_cast<std::size_t>(line.entry.sequence - 1)] = std::move(line.entry);
    m_history = History(std::move(entries));
    adopt(std::move(step));
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

std::function<Result<ChangeSet>()> Session::readerOf(qint64 sequence, EntryKind kind) const
{
    return [store = m_store.get(), label = m_history.find(sequence)->label, sequence,
            kind]() -> Result<ChangeSet> {
        return store->editsOf(sequence).map([&](Edits edits) {
            const ChangeSet changes{label, std::move(edits)};
            return kind == EntryKind::Undo ? changes.inverse() : changes;
        });
    };
}

QFuture<Result<qint64>> Session::undoInBackground(const Progress &progress, Foresight foresight)
{
    const auto sequence = m_history.undoable();
    if (!sequence) return finished(fail(kNothingToUndo));
    return runInBackground(
        {EntryKind::Undo, *sequence, readerOf(*sequence, EntryKind::Undo), std::move(foresight)},
        progress);
}

QFuture<Result<qint64>> Session::redoInBackground(const Progress &progress, Foresight foresight)
{
    const auto sequence = m_history.redoable();
    if (!sequence) return finished(fail(kNothingToRedo));
    return runInBackground(
        {EntryKind::Redo, *sequence, readerOf(*sequence, EntryKind::Redo), std::move(foresight)},
        progress);
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
