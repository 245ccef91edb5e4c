// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/campaign.h"

namespace wallchart {

namespace {

template <class T>
Table<T> editedTable(const Table<T> &rows, const std::vector<Edit<T>> &edits)
{
    std::vector<typename Table<T>::Replacement> replacements;
    replacements.reserve(edits.size());
    for (const Edit<T> &edit : edits)
        replacements.push_back({edit.id().uuid(), edit.after ? &*edit.after : nullptr});
    std::sort(replacements.begin(), replacements.end());
    return rows.with(replacements);
}

/// The index after entries have gone and others have come.
Index editedIndex(const Index &index, const std::vector<IndexEntry> &gone,
                  const std::vector<IndexEntry> &come)
{
    std::vector<Index::Replacement> replacements;
    replacements.reserve(gone.size() + come.size());
    for (const IndexEntry &entry : gone) replacements.push_back({entry, nullptr});
    for (const IndexEntry &entry : come) replacements.push_back({entry, &entry});
    if (replacements.empty()) return index;
    std::sort(replacements.begin(), replacements.end());
    return index.with(replacements);
}

/// What edits do to the index of one field: entries that go, entries that come.
template <class T, class F>
Index editedIndex(const Index &index, const std::vector<Edit<T>> &edits, const F &field)
{
    std::vector<IndexEntry> gone;
    std::vector<IndexEntry> come;
    for (const Edit<T> &edit : edits) {
        const auto before = edit.before ? referredUuid(*edit.before.*field.at) : std::nullopt;
        const auto after = edit.after ? referredUuid(*edit.after.*field.at) : std::nullopt;
        if (before == after) continue;
        if (before) gone.push_back({*before, edit.id().uuid()});
        if (after) come.push_back({*after, edit.id().uuid()});
    }
    return editedIndex(index, gone, come);
}

}   // namespace

Campaign::Campaign() = default;
Campaign::~Campaign() = default;
Campaign::Campaign(const Campaign &other) = default;
Campaign::Campaign(Campaign &&other) noexcept = default;
Campaign &Campaign::operator=(const Campaign &other) = default;
Campaign &Campaign::operator=(Campaign &&other) noexcept = default;

std::size_t Campaign::countEntries(const Index &index, const Uuid &target)
{
    std::size_t count = 0;
    for (auto at = index.lowerBound({target, Uuid{0, 0}});
         at != index.end() && at->target == target; ++at)
        ++count;
    return count;
}

template <class T>
std::size_t Campaign::referencesFrom(std::size_t target, const Uuid &id) const
{
    const auto &slot = std::get<Slot<T>>(m_slots);
    std::size_t count = 0;
    std::size_t position = 0;
    eachField<T>([&](const auto &each) {
        using Value = typename std::remove_cvref_t<decltype(each)>::Value;
        if constexpr (kIsReference<Value>) {
            const bool isOwnId = std::is_same_v<Value, Id<T>> && !each.indexed;
            const std::size_t at = each.indexed ? position++ : 0;
            if (kEntityOf<ReferredIdType<Value>> != target || isOwnId) return;
            count += each.indexed ? countEntries(slot.indexes[at], id)
                                  : countRows(slot.rows, each.at, id);
        }
    });
    return count;
}

std::size_t Campaign::referencesTo(std::size_t target, const Uuid &id) const
{
    std::size_t count = 0;
    eachEntity([&]<class T>(EntityType<T>) { count += referencesFrom<T>(target, id); });
    return count;
}

template <class T>
std::vector<IndexEntry> Campaign::entriesOf(const std::vector<T> &rows, std::size_t index)
{
    std::vector<IndexEntry> entries;
    std::size_t position = 0;
    eachField<T>([&](const auto &each) {
        if (!each.indexed || position++ != index) return;
        if constexpr (kIsReference<typename std::remove_cvref_t<decltype(each)>::Value>) {
            entries.reserve(rows.size());
            for (const T &row : rows) {
                if (const auto target = referredUuid(row.*each.at))
                    entries.push_back({*target, row.id.uuid()});
            }
        }
    });
    return entries;
}

template <class T>
void Campaign::load(std::vector<T> rows)
{
    auto &slot = std::get<Slot<T>>(m_slots);
    for (std::size_t i = 0; i < slot.indexes.size(); ++i)
        slot.indexes[i] = Index::fromRows(entriesOf(rows, i));
    slot.rows = Table<T>::fromRows(std::move(rows));
}

Campaign Campaign::with(const Edits &edits) const
{
    Campaign next = *this;
    eachEntity([&]<class T>(EntityType<T>) {
        const auto &list = edits.of<T>();
        if (list.empty()) return;
        auto &slot = std::get<Slot<T>>(next.m_slots);
        slot.rows = editedTable<T>(slot.rows, list);
        std::size_t position = 0;
        eachField<T>([&](const auto &each) {
            if constexpr (kIsReference<typename std::remove_cvref_t<decltype(each)>::Value>) {
                if (!each.indexed) return;
                slot.indexes[position] = editedIndex<T>(slot.indexes[position], list, each);
                ++position;
            }
        });
    });
    return next;
}

std::optional<Uuid> Campaign::greatestId() const
{
    std::optional<Uuid> greatest;
    eachEntity([&]<class T>(EntityType<T>) {
        for (const T &row : all<T>())
            greatest = greatest ? std::max(*greatest, row.id.uuid()) : row.id.uuid();
    });
    return greatest;
}

int Campaign::nextChartNumber() const
{
    int greatest = 0;
    for (const Worker &worker : all<Worker>()) greatest = std::max(greatest, worker.number);
    return greatest + 1;
}

/// What other files call, for every entity; a missing one shows when linking.
#define WALLCHART_INSTANTIATE(T) template void Campaign::load<T>(std::vector<T>);

WALLCHART_INSTANTIATE(Settings)
WALLCHART_INSTANTIATE(Worksite)
WALLCHART_INSTANTIATE(Unit)
WALLCHART_INSTANTIATE(Shift)
WALLCHART_INSTANTIATE(Worker)
WALLCHART_INSTANTIATE(Organizer)
WALLCHART_INSTANTIATE(Post)
WALLCHART_INSTANTIATE(BaseMark)
WALLCHART_INSTANTIATE(CommitteeMark)
WALLCHART_INSTANTIATE(HeadCount)
WALLCHART_INSTANTIATE(TieKind)
WALLCHART_INSTANTIATE(Tie)
WALLCHART_INSTANTIATE(Nomination)
WALLCHART_INSTANTIATE(LeaderMark)
WALLCHART_INSTANTIATE(Scale)
WALLCHART_INSTANTIATE(Assessment)
WALLCHART_INSTANTIATE(StructureTest)
WALLCHART_INSTANTIATE(Participation)
WALLCHART_INSTANTIATE(Tally)
WALLCHART_INSTANTIATE(FrozenBase)
WALLCHART_INSTANTIATE(SocialGroup)
WALLCHART_INSTANTIATE(GroupMembership)
WALLCHART_INSTANTIATE(Attempt)
WALLCHART_INSTANTIATE(Conversation)
WALLCHART_INSTANTIATE(NextStep)
WALLCHART_INSTANTIATE(Turf)
WALLCHART_INSTANTIATE(EmployerMove)
WALLCHART_INSTANTIATE(TouchedCell)
WALLCHART_INSTANTIATE(SavedList)
WALLCHART_INSTANTIATE(StoredEdition)
WALLCHART_INSTANTIATE(TrainingGroup)
WALLCHART_INSTANTIATE(SmallGroup)
WALLCHART_INSTANTIATE(Participant)
WALLCHART_INSTANTIATE(TrackSwitch)
WALLCHART_INSTANTIATE(Attendance)
WALLCHART_INSTANTIATE(TaskAnswer)
WALLCHART_INSTANTIATE(ExcerptCode)
WALLCHART_INSTANTIATE(Submission)
WALLCHART_INSTANTIATE(Review)
WALLCHART_INSTANTIATE(StatusReport)
WALLCHART_INSTANTIATE(OwnIdentity)
WALLCHART_INSTANTIATE(KnownPeer)
WALLCHART_INSTANTIATE(PacketSeen)
WALLCHART_INSTANTIATE(ForgottenMark)
WALLCHART_INSTANTIATE(Print)

#undef WALLCHART_INSTANTIATE

}   // namespace wallchart
