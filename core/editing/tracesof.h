// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entities.h"

#include <unordered_set>

namespace wallchart {

/// The ids of rows that are taken out.
using GoneRows = std::unordered_set<Uuid>;

/// What may name a worker or nobody, but means something else once the name is gone.
template <class T, class Value>
inline constexpr bool kGoesWithItsWorker =
    (std::is_same_v<T, Nomination> || std::is_same_v<T, Turf>)&&std::is_same_v<
        Value, std::optional<WorkerId>>;

/// Whether a row is about one that is gone: without that one it says nothing.
template <class T>
[[nodiscard]] bool goesWith(const GoneRows &gone, const T &row)
{
    bool goes = gone.contains(row.id.uuid());
    eachField<T>([&](const auto &each) {
        using Value = typename std::remove_cvref_t<decltype(each)>::Value;
        if constexpr (kIsReference<
                          Value> && (!kIsOptional<Value> || kGoesWithItsWorker<T, Value>)) {
            const auto target = referredUuid(row.*each.at);
            goes = goes || (target && gone.contains(*target));
        }
    });
    return goes;
}

/// The row without what it may leave open and that points to one that is gone: who asked, say.
template <class T>
[[nodiscard]] T withoutTracesOf(const GoneRows &gone, T row)
{
    eachField<T>([&](const auto &each) {
        using Value = typename std::remove_cvref_t<decltype(each)>::Value;
        if constexpr (kIsReference<Value> && kIsOptional<Value>) {
            const auto target = referredUuid(row.*each.at);
            if (target && gone.contains(*target)) (row.*each.at).reset();
        }
    });
    return row;
}

}   // namespace wallchart
