// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <compare>
#include <optional>
#include <span>

namespace wallchart {

/// The public half of a key: 32 bytes that everyone may know.
struct PublicKey {
    std::array<unsigned char, 32> bytes = {};

    auto operator<=>(const PublicKey &) const = default;

    [[nodiscard]] QByteArrayView view() const
    {
        return {reinterpret_cast<const char *>(bytes.data()), 32};
    }
    /// Anything but 32 bytes is no key.
    [[nodiscard]] static std::optional<PublicKey> fromBytes(QByteArrayView bytes);
};

/// Standard Base64 without padding, as the age format writes it.
[[nodiscard]] QByteArray toPlainBase64(QByteArrayView bytes);
/// Takes only what toPlainBase64() writes: no padding, no stray bits, no other signs.
[[nodiscard]] std::optional<QByteArray> fromPlainBase64(QByteArrayView text);

/// Bytes as libsodium takes them.
[[nodiscard]] inline const unsigned char *sodiumBytes(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

[[nodiscard]] inline QByteArrayView viewOf(std::span<const unsigned char> bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

}   // namespace wallchart
