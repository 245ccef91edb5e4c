// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>

namespace wallchart {

/// One field of an entity: its column name and where it lives.
///
/// An indexed field is an id of another entity that the campaign can be asked by:
/// `campaign.allWith<&Post::worker>(id)`.
template <class T, class V>
struct Field {
    using Value = V;
    const char *name;
    V T::*at;
    bool indexed;
};

template <class T, class V>
constexpr Field<T, V> field(const char *name, V T::*at)
{
    return {name, at, false};
}

template <class T, class V>
constexpr Field<T, V> indexed(const char *name, V T::*at)
{
    return {name, at, true};
}

/// The one description of a struct's fields, specialised beside it, in order of declaration.
///
/// Store, history, change texts and table export are driven by it. An entity names its
/// `table`; the first field of an entity is `id`.
template <class T>
struct Describe;

/// Calls `f(field)` for each field of T, in order of declaration.
template <class T, class F>
constexpr void eachField(F &&f)
{
    std::apply([&](const auto &...fields) { (f(fields), ...); }, Describe<T>::fields);
}

template <class T>
inline constexpr std::size_t kFieldCount =
    std::tuple_size_v<std::remove_cvref_t<decltype(Describe<T>::fields)>>;

template <class V>
inline constexpr bool kIsId = false;
template <class Tag>
inline constexpr bool kIsId<Id<Tag>> = true;

template <class V>
inline constexpr bool kIsOptional = false;
template <class V>
inline constexpr bool kIsOptional<std::optional<V>> = true;

/// The id type a field refers by (`UnitId` for `UnitId` and `std::optional<UnitId>`), else void.
template <class V>
struct ReferredId {
    using Type = void;
};
template <class Tag>
struct ReferredId<Id<Tag>> {
    using Type = Id<Tag>;
};
template <class Tag>
struct ReferredId<std::optional<Id<Tag>>> {
    using Type = Id<Tag>;
};
template <class V>
using ReferredIdType = typename ReferredId<V>::Type;
template <class V>
inline constexpr bool kIsReference = !std::is_void_v<ReferredIdType<V>>;

/// The uuid a reference points to, or none.
template <class Tag>
std::optional<Uuid> referredUuid(const Id<Tag> &id)
{
    return id.uuid();
}
template <class Tag>
std::optional<Uuid> referredUuid(const std::optional<Id<Tag>> &id)
{
    return id ? std::optional<Uuid>(id->uuid()) : std::nullopt;
}

namespace detail {

template <class V>
constexpr V blankValue()
{
    if constexpr (kIsId<V>) return V(Uuid{0, 0});
    else return V{};
}

template <class T, class... V>
T blankOf(const std::tuple<Field<T, V>...> *)
{
    return T{blankValue<V>()...};
}

struct AnyId {
    template <class Tag>
    operator Id<Tag>() const;
};

// The formatter's version 14 does not know requires-expressions.
// clang-format off
template <class T, class... V>
constexpr bool describesAllMembers(const std::tuple<Field<T, V>...> *)
{
    constexpr bool matches = requires { T{std::declval<V>()...}; };
    constexpr bool oneMore = requires { T{std::declval<V>()..., {}}; } ||
                             requires { T{std::declval<V>()..., AnyId{}}; };
    return matches && !oneMore;
}
// clang-format on

}   // namespace detail

/// True when Describe<T> lists every member of T, in order: asserted beside each entity.
template <class T>
inline constexpr bool kDescribesAllMembers = detail::describesAllMembers<T>(
    static_cast<const std::remove_cvref_t<decltype(Describe<T>::fields)> *>(nullptr));

/// A T to be filled field by field by who reads one: ids are zero, everything else is empty.
template <class T>
[[nodiscard]] T blank()
{
    return detail::blankOf<T>(
        static_cast<const std::remove_cvref_t<decltype(Describe<T>::fields)> *>(nullptr));
}

}   // namespace wallchart
