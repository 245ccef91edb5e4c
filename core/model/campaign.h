// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/chunked.h"
#include "core/model/edits.h"

#include <array>

namespace wallchart {

template <class T>
struct ById {
    Uuid operator()(const T &entity) const { return entity.id.uuid(); }
};

/// The rows of one entity type, ordered by id, that is by time of making.
template <class T>
using Table = Chunked<T, ById<T>>;

/// Where an indexed field of some row points to.
struct IndexEntry {
    Uuid target;
    Uuid row;
    auto operator<=>(const IndexEntry &) const = default;
};
struct BySelf {
    const IndexEntry &operator()(const IndexEntry &entry) const { return entry; }
};
using Index = Chunked<IndexEntry, BySelf>;

/// How many fields of T are indexed.
template <class T>
inline constexpr std::size_t kIndexCount = [] {
    std::size_t count = 0;
    eachField<T>([&](const auto &each) { count += each.indexed ? 1u : 0u; });
    return count;
}();

/// Everything one campaign file holds, as a value.
///
/// Copies share their rows, so a snapshot is cheap and safe to hand to another thread. It is
/// never changed in place: with() makes the next one. Pointers to rows stay good as long as
/// any campaign that holds the row lives.
///
/// What needs all entity types at once is compiled in campaign.cpp alone: it is expensive.
class Campaign {
public:
    Campaign();
    ~Campaign();
    Campaign(const Campaign &other);
    Campaign(Campaign &&other) noexcept;
    Campaign &operator=(const Campaign &other);
    Campaign &operator=(Campaign &&other) noexcept;

    /// Takes all rows of one type at once: for opening a file. Any order. Any entity type.
    template <class T>
    void load(std::vector<T> rows);

    template <class T>
    [[nodiscard]] const Table<T> &all() const
    {
        return std::get<Slot<T>>(m_slots).rows;
    }

    template <class T>
    [[nodiscard]] const T *find(Id<T> id) const
    {
        return all<T>().find(id.uuid());
    }
    template <class T>
    [[nodiscard]] const T *find(const std::optional<Id<T>> &id) const
    {
        return id ? find(*id) : nullptr;
    }

    /// The rows whose indexed field `Member` is `target`, oldest first:
    /// `campaign.allWith<&Post::worker>(id)`.
    template <auto Member, class Target>
    [[nodiscard]] auto allWith(Id<Target> target) const;

    /// The number of fields of any rows that point to `target`.
    /// Indexed fields cost O(log n), others a pass over their table.
    template <class Target>
    [[nodiscard]] std::size_t referencesTo(Id<Target> target) const
    {
        return referencesTo(kEntityOf<Id<Target>>, target.uuid());
    }

    /// The campaign after the edits. They are applied as they are: validate() judges them.
    [[nodiscard]] Campaign with(const Edits &edits) const;

    /// The greatest id in use, so that new ones are made above it.
    [[nodiscard]] std::optional<Uuid> greatestId() const;

    /// The settings row; every campaign that was created has one.
    [[nodiscard]] const Settings &settings() const { return *all<Settings>().begin(); }
    [[nodiscard]] bool hasSettings() const { return !all<Settings>().empty(); }
    /// The one scale of stances.
    [[nodiscard]] const Scale &scale() const { return *all<Scale>().begin(); }
    /// The smallest chart number above all in use, so that none is ever given twice.
    [[nodiscard]] int nextChartNumber() const;

private:
    template <class T>
    struct Slot {
        Table<T> rows;
        std::array<Index, kIndexCount<T>> indexes;
    };
    template <class Tuple>
    struct Slots;
    template <class... T>
    struct Slots<std::tuple<T...>> {
        using Type = std::tuple<Slot<T>...>;
    };

    [[nodiscard]] std::size_t referencesTo(std::size_t target, const Uuid &id) const;
    /// The references of all T to the row `id` of the entity type at position `target`.
    template <class T>
    [[nodiscard]] std::size_t referencesFrom(std::size_t target, const Uuid &id) const;
    static std::size_t countEntries(const Index &index, const Uuid &target);
    template <class T, class V>
    static std::size_t countRows(const Table<T> &rows, V T::*reference, const Uuid &target)
    {
        return static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), [&](const T &row) {
            return referredUuid(row.*reference) == target;
        }));
    }
    template <class T>
    static std::vector<IndexEntry> entriesOf(const std::vector<T> &rows, std::size_t index);

    typename Slots<Entities>::Type m_slots;
};

/// The position of `Member` among the indexed fields of T.
template <class T, auto Member>
consteval std::size_t indexPosition()
{
    std::size_t position = 0;
    std::size_t found = kIndexCount<T>;
    eachField<T>([&](const auto &each) {
        if constexpr (std::is_same_v<decltype(each.at), std::remove_cv_t<decltype(Member)>>) {
            if (each.at == Member && each.indexed) found = position;
        }
        position += each.indexed ? 1u : 0u;
    });
    return found;
}

template <class M>
struct MemberOf;
template <class T, class V>
struct MemberOf<V T::*> {
    using Type = T;
};

template <auto Member, class Target>
auto Campaign::allWith(Id<Target> target) const
{
    using T = typename MemberOf<std::remove_cv_t<decltype(Member)>>::Type;
    constexpr std::size_t position = indexPosition<T, Member>();
    static_assert(position < kIndexCount<T>, "this field is not indexed");
    const auto &slot = std::get<Slot<T>>(m_slots);
    std::vector<const T *> found;
    auto entry = slot.indexes[position].lowerBound({target.uuid(), Uuid{0, 0}});
    for (; entry != slot.indexes[position].end() && entry->target == target.uuid(); ++entry)
        found.push_back(slot.rows.find(entry->row));
    return found;
}

}   // namespace wallchart
