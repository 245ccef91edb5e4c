// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/workererasing.h"

#include "ui/workspace/workeractions.h"

#include <unordered_set>

namespace wallchart {

namespace {

/// Removes rows, each once: a tie between two of the workers is met twice.
class RowRemoval {
public:
    explicit RowRemoval(const Campaign &campaign) : m_campaign(campaign) {}

    template <auto Member>
    void removeWith(WorkerId worker)
    {
        for (const auto *row : m_campaign.allWith<Member>(worker)) {
            if (m_gone.insert(row->id.uuid()).second) m_edits.remove(*row);
        }
    }
    void removeFacts(WorkerId worker)
    {
        removeWith<&Post::worker>(worker);
        removeWith<&BaseMark::worker>(worker);
        removeWith<&CommitteeMark::worker>(worker);
        removeWith<&Tie::from>(worker);
        removeWith<&Tie::to>(worker);
        removeWith<&Nomination::by>(worker);
        removeWith<&Nomination::of>(worker);
        removeWith<&LeaderMark::worker>(worker);
        removeWith<&Assessment::worker>(worker);
        removeWith<&Participation::worker>(worker);
    }
    /// After the facts of all workers are removed.
    void forgetAsAsker(WorkerId worker)
    {
        for (const Participation *row : m_campaign.allWith<&Participation::askedByWorker>(worker)) {
            if (!m_gone.insert(row->id.uuid()).second) continue;
            Participation after = *row;
            after.askedByWorker.reset();
            m_edits.change(*row, std::move(after));
        }
    }
    void forgetAsOrganizer(WorkerId worker)
    {
        for (const Organizer &row : m_campaign.all<Organizer>()) {
            if (row.worker != worker) continue;
            Organizer after = row;
            after.worker.reset();
            m_edits.change(row, std::move(after));
        }
    }
    void removeWorker(WorkerId worker) { m_edits.remove(*m_campaign.find(worker)); }

    [[nodiscard]] Edits take() { return std::move(m_edits); }

private:
    const Campaign &m_campaign;
    Edits m_edits;
    std::unordered_set<Uuid> m_gone;
};

}   // namespace

ChangeSet eraseWorkers(const Campaign &campaign, std::span<const WorkerId> workers)
{
    const std::vector<WorkerId> known = knownOnce(campaign, workers);
    RowRemoval removal(campaign);
    for (const WorkerId worker : known) removal.removeFacts(worker);
    for (const WorkerId worker : known) {
        removal.forgetAsAsker(worker);
        removal.forgetAsOrganizer(worker);
        removal.removeWorker(worker);
    }
    const bool one = known.size() == 1;
    return {{one ? QStringLiteral("erase-worker") : QStringLiteral("erase-workers"),
             {one ? campaign.find(known.front())->fullName : QString::number(known.size())}},
            removal.take()};
}

}   // namespace wallchart
