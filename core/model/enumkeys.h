// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace wallchart {

/// The keys of an enum's values: in the file, on the command line, in JSON. Never translated.
///
/// Specialised beside the enum as `static constexpr std::array all{std::pair{Side::With, "with"}, …}`.
template <class E>
struct EnumKeys;

template <class E>
[[nodiscard]] QString keyOf(E value)
{
    for (const auto &[known, key] : EnumKeys<E>::all) {
        if (known == value) return QString::fromLatin1(key);
    }
    return {};
}

template <class E>
[[nodiscard]] std::optional<E> fromKey(QStringView key)
{
    for (const auto &[value, known] : EnumKeys<E>::all) {
        if (key == QLatin1String(known)) return value;
    }
    return std::nullopt;
}

}   // namespace wallchart
