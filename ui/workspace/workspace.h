// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/session.h"
#include "core/model/reading.h"
#include "ui/background/workprogress.h"

namespace wallchart {

/// One open campaign as all pages share it: its session, its reading as of today, who is
/// selected, and what the user is looking for.
///
/// Pages read from it and hand intents' changes to perform(); nobody writes past it.
class Workspace final : public QObject {
    Q_OBJECT

public:
    /// An empty `path` is the sample: it lives in memory until it is saved as a file.
    Workspace(OpenedCampaign opened, QString path, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const Campaign &campaign() const { return m_session.campaign(); }
    /// Of today, always that of campaign().
    [[nodiscard]] const Reading &reading() const { return m_reading; }
    [[nodiscard]] const History &history() const { return m_session.history(); }
    [[nodiscard]] IdSource &ids() { return m_session.ids(); }
    [[nodiscard]] QDate today() const { return m_session.today(); }
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }
    /// Where half-typed text is kept; forms use Drafts.
    [[nodiscard]] DraftStore &drafts() { return *m_drafts; }
    /// For what takes long: performInBackground() and check().
    [[nodiscard]] Session &session() { return m_session; }

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isSample() const { return m_path.isEmpty(); }
    [[nodiscard]] bool isReadOnly() const { return m_session.isReadOnly(); }
    /// When the last change reached the file; invalid = nothing was changed yet.
    [[nodiscard]] QDateTime savedAt() const { return m_savedAt; }

    /// Stores a change and tells about it: performed() or failed(). True when it is done, when
    /// there was nothing to do, or when it is a large one that is now being stored in the
    /// background: writing() tells how far it is.
    bool perform(ChangeSet changes);
    /// The same for what can never be taken back. Copies of the file that could not be deleted are
    /// told as failed(), after performed().
    bool rewrite(Rewriting rewriting, OldBackups oldBackups);
    bool undo();
    bool redo();
    /// A large change is being stored; every other one is refused until it is done.
    [[nodiscard]] bool isWriting() const { return m_session.isWriting(); }
    /// Gives a large change up; nothing is changed then.
    void cancelWriting() { m_progress.cancel(); }

    /// In the order in which they were chosen.
    [[nodiscard]] const std::vector<WorkerId> &selection() const { return m_selection; }
    [[nodiscard]] bool isSelected(WorkerId worker) const;
    /// The one that the inspector shows and the keys start from; always one of the selection.
    [[nodiscard]] std::optional<WorkerId> current() const { return m_current; }
    void select(std::vector<WorkerId> workers, std::optional<WorkerId> current = std::nullopt);
    void selectOnly(WorkerId worker) { select({worker}, worker); }

    /// The filter that all pages share, in the language of core/query.
    [[nodiscard]] const QString &filter() const { return m_filter; }
    void setFilter(const QString &filter);

    /// Reads anew when the day has changed.
    void refreshDay();

Q_SIGNALS:
    /// campaign() and reading() are now others; `edits` say which entities differ.
    void changed(const wallchart::Edits &edits);
    void selectionChanged();
    void filterChanged(const QString &filter);
    /// Something was done that can be taken back: a sentence for the toast.
    void performed(const QString &what);
    void failed(const wallchart::Error &error);
    /// How far a large change has come; `total` is 0 as long as nobody knows.
    void writing(qint64 done, qint64 total);
    void writingEnded();

private:
    bool follow(QFuture<Result<qint64>> storing, EntryKind kind);
    void endWriting();
    [[nodiscard]] Session::Foresight readAhead();
    [[nodiscard]] bool isLarge(const std::optional<qint64> &line) const;
    bool tell(const Result<qint64> &done, EntryKind kind);
    void follow(const Edits &edits);

    DraftStore *m_drafts;   // of the store that the session owns
    Session m_session;
    const Clock &m_clock;
    QString m_path;
    Reading m_reading;
    std::shared_ptr<std::optional<Reading>>
        m_ahead;   ///< of a large change; shared with its thread
    std::vector<WorkerId> m_selection;
    std::optional<WorkerId> m_current;
    QString m_filter;
    QDateTime m_savedAt;
    WorkProgress m_progress;
};

}   // namespace wallchart
