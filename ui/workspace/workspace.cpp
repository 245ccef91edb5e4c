// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/workspace.h"

#include "ui/text/changetext.h"

namespace wallchart {

Workspace::Workspace(OpenedCampaign opened, QString path, const Clock &clock, QObject *parent)
    : QObject(parent), m_drafts(&opened.store->drafts()), m_session(std::move(opened), clock),
      m_clock(clock), m_path(std::move(path)), m_reading(m_session.campaign(), clock.today())
{
    connect(&m_session, &Session::changed, this, &Workspace::follow);
}

bool Workspace::perform(ChangeSet changes)
{
    return tell(m_session.perform(std::move(changes)), EntryKind::Edit);
}

bool Workspace::undo()
{
    return tell(m_session.undo(), EntryKind::Undo);
}

bool Workspace::redo()
{
    return tell(m_session.redo(), EntryKind::Redo);
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
    m_reading = m_reading.after(campaign(), edits);
    m_savedAt = m_clock.now();
    const auto isGone = [this](WorkerId worker) { return !campaign().find(worker); };
    const auto erased = std::erase_if(m_selection, isGone);
    if (m_current && isGone(*m_current))
        m_current = m_selection.empty() ? std::nullopt : std::optional(m_selection.back());
    Q_EMIT changed(edits);
    if (erased > 0) Q_EMIT selectionChanged();
}

}   // namespace wallchart
