// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/workererasing.h"

#include "ui/workspace/workeractions.h"

#include <unordered_set>

namespace wallchart {

namespace {

/// What may name a worker or nobody, but means something else once the name is gone.
template <class T, class Field>
constexpr bool kGoesWithItsWorker =
    (std::is_same_v<T, Nomination> || std::is_same_v<T, Turf>)&&std::is_same_v<
        typename Field::Value, std::optional<WorkerId>>;

/// Takes rows out with all that cannot be without them, type by type: each type refers to those
/// before it, so one pass over everything is enough, also for types to come.
class RowRemoval {
public:
    RowRemoval(const Campaign &campaign, const std::vector<WorkerId> &workers)
    {
        for (const WorkerId worker : workers) m_gone.insert(worker.uuid());
        eachEntity([&]<class T>(EntityType<T>) {
            for (const T &row : campaign.all<T>()) judge(row);
        });
    }
    [[nodiscard]] Edits take() { return std::move(m_edits); }

private:
    [[nodiscard]] bool isGone(const std::optional<Uuid> &id) const
    {
        return id && m_gone.contains(*id);
    }

    template <class T>
    void judge(const T &row)
    {
        bool goes = m_gone.contains(row.id.uuid());
        T after = row;
        eachField<T>([&](const auto &each) {
            using Field = std::remove_cvref_t<decltype(each)>;
            using Value = typename Field::Value;
            if constexpr (kIsReference<Value>) {
                if (!isGone(referredUuid(row.*each.at))) return;
                if constexpr (kIsOptional<Value> && !kGoesWithItsWorker<T, Field>)
                    (after.*each.at).reset();
                else goes = true;
            }
        });
        if (goes) {
            m_gone.insert(row.id.uuid());
            m_edits.remove(row);
        } else m_edits.change(row, std::move(after));
    }

    std::unordered_set<Uuid> m_gone;
    Edits m_edits;
};

}   // namespace

ChangeSet eraseWorkers(const Campaign &campaign, std::span<const WorkerId> workers)
{
    const std::vector<WorkerId> known = knownOnce(campaign, workers);
    RowRemoval removal(campaign, known);
    const bool one = known.size() == 1;
    return {{one ? QStringLiteral("erase-worker") : QStringLiteral("erase-workers"),
             {one ? campaign.find(known.front())->fullName : QString::number(known.size())}},
            removal.take()};
}

}   // namespace wallchart
