// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packets/packet.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wallchart {

/// The same person in every run: their keys are made of one repeated byte.
[[nodiscard]] inline Identity identityOf(unsigned char fill)
{
    auto stored = Secret::ofSize(64);
    std::fill(stored->data().begin(), stored->data().end(), fill);
    return std::move(*Identity::fromSecret(*stored));
}

[[nodiscard]] inline Secret secretText(const char *text)
{
    QByteArray bytes(text);
    return std::move(*Secret::fromUtf8(bytes));
}

/// A light work factor, so that tests with passphrases are quick.
inline constexpr WorkFactor kLightWork{10};

[[nodiscard]] inline Uuid uuidOf(std::uint64_t number)
{
    return {0x0190'0000'0000'7000ull, 0x8000'0000'0000'0000ull | number};
}

/// A submission of Tuesday 7 March 2023.
[[nodiscard]] inline Letter letterOf(std::uint64_t number = 1)
{
    return {.kind = QStringLiteral("submission"),
            .id = uuidOf(number),
            .written = QDateTime(QDate(2023, 3, 7), QTime(18, 5, 9), Qt::UTC),
            .group = QStringLiteral("group-7"),
            .subject = QStringLiteral("week-4"),
            .version = 2,
            .body = {{QStringLiteral("answer"), QStringLiteral("Ask three: ¿quién? 李")}}};
}

/// The key of the error, or "taken".
template <class T>
[[nodiscard]] std::string outcomeOf(const Result<T> &result)
{
    return result ? "taken" : result.error().code.key;
}

}   // namespace wallchart
