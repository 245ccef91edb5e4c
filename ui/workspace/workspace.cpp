// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/workspace.h"

#include "ui/text/changetext.h"

namespace wallchart {

namespace {

/// So many edits take longer than a blink: about 50 ms on a slow computer.
constexpr std::size_t kLargeChange = 5000;

}   // namespace

Workspace::Workspace(OpenedCampaign opened, QString path, const Clock &clock, QObject *parent)
    : QObject(parent), m_drafts(&opened.store->drafts()), m_session(std::move(opened), clock),
      m_clock(clock), m_path(std::move(path)), m_reading(m_session.campaign(), clock.today())
{
    connect(&m_session, &Session::changed, this, qOverload<const Edits &>(&Workspace::follow));
    connect(&m_progress, &WorkProgress::told, this, &Workspace::writing);
}

bool Workspace::perform(ChangeSet changes)
{
    if (changes.edits.size() >= kLargeChange && !isWriting())
        return follow(
            m_session.performInBackground(std::move(changes), m_progress.begin(), readAhead()),
            EntryKind::Edit);
    return tell(m_session.perform(std::move(changes)), EntryKind::Edit);
}

bool Workspace::rewrite(Rewriting rewriting, OldBackups oldBackups)
{
    const auto renewed = m_session.rewrite(std::move(rewriting), oldBackups);
    if (!renewed) {
        Q_EMIT failed(renewed.error());
        return false;
    }
    tell(history().entries().back().sequence, EntryKind::Rewrite);
    if (renewed->failed)
        Q_EMIT failed({kForgottenInBackups, {renewed->old.join(QStringLiteral(", "))}});
    return true;
}

bool Workspace::undo()
{
    if (isLarge(history().undoable()))
        return follow(m_session.undoInBackground(m_progress.begin(), readAhead()), EntryKind::Undo);
    return tell(m_session.undo(), EntryKind::Undo);
}

bool Workspace::redo()
{
    if (isLarge(history().redoable()))
        return follow(m_session.redoInBackground(m_progress.begin(), readAhead()), EntryKind::Redo);
    return tell(m_session.redo(), EntryKind::Redo);
}

/// While one is being stored, all others are refused at once.
bool Workspace::isLarge(const std::optional<qint64> &line) const
{
    const HistoryEntry *entry = line ? history().find(*line) : nullptr;
    return entry && !isWriting() && entry->changes >= static_cast<int>(kLargeChange);
}

void Workspace::endWriting()
{
    m_ahead.reset();   // of what was not done after all
    m_progress.end();
    Q_EMIT writingEnded();
}

/// The reading of a large change is made in its thread: here it would be a pause.
Session::Foresight Workspace::readAhead()
{
    m_ahead = std::make_shared<std::optional<Reading>>();
    return [ahead = m_ahead, now = m_reading](const Campaign &next, const Edits &edits) {
        *ahead = now.after(next, edits);
    };
}

/// True when the work goes on; what is refused at once is told at once.
bool Workspace::follow(QFuture<Result<qint64>> storing, EntryKind kind)
{
    if (storing.isFinished()) {
        endWriting();
        return tell(storing.result(), kind);
    }
    storing.then(this, [this, kind](const Result<qint64> &done) {
        endWriting();
        const bool givenUp = !done && done.error().code == kCancelled;
        if (!givenUp) tell(done, kind);
    });
    return true;
}

bool Workspace::tell(const Result<qint64> &done, EntryKind kind)
{
    if (!done) {
        Q_EMIT failed(done.error());
        return false;
    }
    const HistoryEntry *entry = history().find(*done);
    if (entry) Q_EMIT performed(changeText(entry->label, kind));
    return true;
}

bool Workspace::isSelected(WorkerId worker) const
{
    return std::find(m_selection.begin(), m_selection.end(), worker) != m_selection.end();
}

void Workspace::select(std::vector<WorkerId> workers, std::optional<WorkerId> current)
{
    if (!current && !workers.empty()) current = workers.back();
    if (workers == m_selection && current == m_current) return;
    m_selection = std::move(workers);
    m_current = current;
    Q_EMIT selectionChanged();
}

void Workspace::setFilter(const QString &filter)
{
    if (filter == m_filter) return;
    m_filter = filter;
    Q_EMIT filterChanged(m_filter);
}

void Workspace::refreshDay()
{
    if (m_clock.today() == m_reading.asOf()) return;
    m_reading = Reading(campaign(), m_clock.today());
    Q_EMIT changed({});
}

void Workspace::follow(const Edits &edits)
{
    const bool isAhead = m_ahead && *m_ahead && (*m_ahead)->asOf() == m_reading.asOf();
    m_reading = isAhead ? std::move(**m_ahead) : m_reading.after(campaign(), edits);
    m_ahead.reset();
    m_savedAt = m_clock.now();
    const auto isGone = [this](WorkerId worker) { return !campaign().find(worker); };
    const auto erased = std::erase_if(m_selection, isGone);
    if (m_current && isGone(*m_current))
        m_current = m_selection.empty() ? std::nullopt : std::optional(m_selection.back());
    Q_EMIT changed(edits);
    if (erased > 0) Q_EMIT selectionChanged();
}

}   // namespace wallchart
