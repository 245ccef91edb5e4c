// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <span>

namespace wallchart {

/// How long 32 bytes are in Bech32 behind a prefix: the prefix, `1`, 52 signs, 6 of check sum.
[[nodiscard]] constexpr std::size_t bech32Length(qsizetype prefixLength)
{
    return static_cast<std::size_t>(prefixLength) + 1 + 52 + 6;
}

/// Writes 32 bytes as Bech32 (BIP 173) behind a prefix of small letters.
///
/// `text` has bech32Length() characters. Nothing of the bytes stays elsewhere in memory.
void writeBech32(QByteArrayView prefix, std::span<const unsigned char, 32> bytes,
                 std::span<unsigned char> text);

/// Reads 32 bytes; `text` is all small or all capital letters. False when it is no such text.
[[nodiscard]] bool readBech32(QByteArrayView prefix, std::span<const unsigned char> text,
                              std::span<unsigned char, 32> bytes);

}   // namespace wallchart
