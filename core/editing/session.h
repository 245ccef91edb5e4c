// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/editing/campaignfiles.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace wallchart {

/// The file is held by another program, so nothing can be changed. Args: host, process.
inline constexpr ErrorCode kReadOnly{"read-only", ErrorKind::Failed};
/// A large change is still being written.
inline constexpr ErrorCode kStillWriting{"still-writing", ErrorKind::Failed};
inline constexpr ErrorCode kNothingToUndo{"nothing-to-undo", ErrorKind::Rejected};
inline constexpr ErrorCode kNothingToRedo{"nothing-to-redo", ErrorKind::Rejected};
/// The log has no edit in force with that number. Arg: the number.
inline constexpr ErrorCode kNoSuchEntry{"no-such-entry", ErrorKind::Rejected};
/// Later changes touch the same entities. Args: the number, the numbers of those changes.
inline constexpr ErrorCode kMetByLaterChanges{"met-by-later-changes", ErrorKind::Rejected};

/// The only writer of a campaign.
///
/// One path for every change: next campaign, validated → one transaction in the store → swap →
/// changed(). When storing fails, nothing happened. Lives in the thread that made it.
class Session final : public QObject {
    Q_OBJECT

public:
    /// `clock` must outlive the session.
    Session(OpenedCampaign opened, const Clock &clock, QObject *parent = nullptr);
    /// Waits for what is being read or judged in another thread.
    ~Session() override;

    [[nodiscard]] const Campaign &campaign() const { return m_campaign; }
    [[nodiscard]] const History &history() const { return m_history; }
    /// Ids above all that the campaign holds.
    [[nodiscard]] IdSource &ids() { return m_ids; }
    [[nodiscard]] QDate today() const { return m_clock.today(); }
    [[nodiscard]] bool isReadOnly() const { return m_store->isReadOnly(); }
    /// True while a change runs in the background: others are refused until it ends.
    [[nodiscard]] bool isWriting() const { return m_writing; }

    /// The name that lines of the log carry from now on.
    void setAuthor(QString name) { m_author = std::move(name); }

    /// Every reason why a change could not be performed; empty = it can.
    [[nodiscard]] Problems check(const ChangeSet &changes) const;

    /// What whoever asks wants to work out of the next campaign before it is adopted; called in
    /// another thread while nothing is stored yet.
    using Foresight = std::function<void(const Campaign &next, const Edits &edits)>;

    /// Stores the change and makes it the campaign. Returns its number in the log, or 0 when
    /// there was nothing to change: an empty change leaves no line.
    [[nodiscard]] Result<qint64> perform(ChangeSet changes);
    /// The same for large changes: returns at once; editing pauses until the future finishes. They
    /// are judged and stored in other threads.
    [[nodiscard]] QFuture<Result<qint64>> performInBackground(ChangeSet changes,
                                                              const Progress &progress,
                                                              Foresight foresight = {});

    /// Changes what was, for good: see Rewriting. The copies of the file are made anew.
    [[nodiscard]] Result<RenewedBackups> rewrite(Rewriting rewriting, OldBackups oldBackups,
                                                 const Progress &progress = {});
    /// What is half-typed.
    [[nodiscard]] DraftStore &drafts() { return m_store->drafts(); }
    /// The edits of a line of the log that lists edits.
    [[nodiscard]] Result<Edits> editsOf(qint64 sequence) const
    {
        return m_store->editsOf(sequence);
    }

    /// Takes the last edit back; returns the number of that edit.
    [[nodiscard]] Result<qint64> undo();
    [[nodiscard]] Result<qint64> redo();
    /// The same for large edits, as performInBackground(). Both name the number of the edit.
    [[nodiscard]] QFuture<Result<qint64>> undoInBackground(const Progress &progress,
                                                           Foresight foresight = {});
    [[nodiscard]] QFuture<Result<qint64>> redoInBackground(const Progress &progress,
                                                           Foresight foresight = {});
    /// Takes one older edit back as a new edit, or says which later ones touch the same.
    [[nodiscard]] Result<qint64> takeBack(qint64 sequence);

Q_SIGNALS:
    /// The campaign is now another one; `edits` say which entities differ.
    void changed(const wallchart::Edits &edits);

private:
    struct Step {
        HistoryEntry entry;
        Edits edits;
        Campaign next;
    };
    /// What is to be done, and as which line of the log.
    struct Wish {
        EntryKind kind = EntryKind::Edit;
        qint64 of = 0;
        std::function<Result<ChangeSet>()> changes;   ///< called in another thread
        Foresight foresight = {};
    };

    [[nodiscard]] Result<void> mayWrite() const;
    [[nodiscard]] HistoryEntry entryFor(ChangeLabel label, EntryKind kind, qint64 of,
                                        std::size_t changes) const;
    [[nodiscard]] Result<Step> prepare(ChangeSet changes, EntryKind kind, qint64 of) const;
    [[nodiscard]] QFuture<Result<qint64>> runInBackground(Wish wish, const Progress &progress);
    [[nodiscard]] std::function<Result<ChangeSet>()> readerOf(qint64 sequence,
                                                              EntryKind kind) const;
    [[nodiscard]] Result<qint64> store(ChangeSet changes, EntryKind kind, qint64 of);
    void adopt(Step step);
    void adopt(Step step, std::vector<RewrittenLine> lines);
    [[nodiscard]] Result<ChangeSet> changesOf(qint64 sequence) const;

    const Clock &m_clock;
    Campaign m_campaign;
    History m_history;
    std::unique_ptr<ChangeStore> m_store;
    std::optional<FileHolder> m_heldBy;
    IdSource m_ids;
    QString m_author;
    bool m_writing = false;
    QFuture<void> m_judging;   ///< in another thread, with the store at hand
};

}   // namespace wallchart
