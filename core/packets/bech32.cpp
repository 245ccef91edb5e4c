// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packets/bech32.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace wallchart {

namespace {

constexpr std::size_t kDataSigns = 52;   // 256 bits in groups of five, the last padded with zeros
constexpr std::size_t kSumSigns = 6;
constexpr char kBech32Signs[] = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

using FiveBits = std::array<unsigned char, kDataSigns + kSumSigns>;

/// One step of the check sum: a remainder of polynomials over GF(32).
std::uint32_t bech32Step(std::uint32_t sum, unsigned char value)
{
    constexpr std::array<std::uint32_t, 5> kGenerator = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa,
                                                         0x3d4233dd, 0x2a1462b3};
    const std::uint32_t top = sum >> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (std::size_t i = 0; i < kGenerator.size(); ++i) {
        if ((top >> i) & 1) sum ^= kGenerator[i];
    }
    return sum;
}

std::uint32_t bech32Sum(QByteArrayView prefix, std::span<const unsigned char> values)
{
    std::uint32_t sum = 1;
    for (const char sign : prefix) sum = bech32Step(sum, static_cast<unsigned char>(sign) >> 5);
    sum = bech32Step(sum, 0);
    for (const char sign : prefix) sum = bech32Step(sum, static_cast<unsigned char>(sign) & 31);
    for (const unsigned char value : values) sum = bech32Step(sum, value);
    return sum;
}

void splitIntoFives(std::span<const unsigned char, 32> bytes, FiveBits &values)
{
    for (std::size_t i = 0; i < kDataSigns; ++i) {
        values[i] = 0;
        for (std::size_t bit = 5 * i; bit < 5 * i + 5; ++bit) {
            const bool set = bit < 256 && ((bytes[bit / 8] >> (7 - bit % 8)) & 1);
            values[i] = static_cast<unsigned char>((values[i] << 1) | (set ? 1 : 0));
        }
    }
}

void joinFives(const FiveBits &values, std::span<unsigned char, 32> bytes)
{
    std::fill(bytes.begin(), bytes.end(), static_cast<unsigned char>(0));
    for (std::size_t bit = 0; bit < 256; ++bit) {
        const unsigned set = (values[bit / 5] >> (4 - bit % 5)) & 1u;
        bytes[bit / 8] = static_cast<unsigned char>(bytes[bit / 8] | (set << (7 - bit % 8)));
    }
}

/// The letters of `text` in small, with `prefix1` before the data. False when they are mixed.
bool hasPrefixAndOneCase(QByteArrayView prefix, std::span<const unsigned char> text)
{
    const auto isSmall = [](unsigned char sign) { return sign >= 'a' && sign <= 'z'; };
    const auto isCapital = [](unsigned char sign) { return sign >= 'A' && sign <= 'Z'; };
    if (std::any_of(text.begin(), text.end(), isSmall)
        && std::any_of(text.begin(), text.end(), isCapital))
        return false;
    for (qsizetype i = 0; i < prefix.size(); ++i) {
        const unsigned char sign = text[static_cast<std::size_t>(i)];
        if ((isCapital(sign) ? sign + 32 : sign) != prefix[i]) return false;
    }
    return text[static_cast<std::size_t>(prefix.size())] == '1';
}

bool readSigns(std::span<const unsigned char> signs, FiveBits &values)
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        const bool capital = signs[i] >= 'A' && signs[i] <= 'Z';
        const char sign = static_cast<char>(capital ? signs[i] + 32 : signs[i]);
        const char *end = kBech32Signs + 32;
        const char *found = std::find(kBech32Signs, end, sign);
        if (found == end) return false;
        values[i] = static_cast<unsigned char>(found - kBech32Signs);
    }
    return true;
}

}   // namespace

void writeBech32(QByteArrayView prefix, std::span<const unsigned char, 32> bytes,
                 std::span<unsigned char> text)
{
    FiveBits values = {};
    splitIntoFives(bytes, values);
    const std::uint32_t sum = bech32Sum(prefix, values) ^ 1;
    for (std::size_t i = 0; i < kSumSigns; ++i)
        values[kDataSigns + i] = static_cast<unsigned char>((sum >> (5 * (5 - i))) & 31);
    auto at = std::copy(prefix.begin(), prefix.end(), text.begin());
    *at++ = '1';
    for (const unsigned char value : values)
        *at++ = static_cast<unsigned char>(kBech32Signs[value]);
    sodium_memzero(values.data(), values.size());
}

bool readBech32(QByteArrayView prefix, std::span<const unsigned char> text,
                std::span<unsigned char, 32> bytes)
{
    if (text.size() != bech32Length(prefix.size()) || !hasPrefixAndOneCase(prefix, text))
        return false;
    FiveBits values = {};
    const auto signs = text.subspan(static_cast<std::size_t>(prefix.size()) + 1);
    const bool padded = readSigns(signs, values) && (values[kDataSigns - 1] & 15) == 0;
    const bool read = padded && bech32Sum(prefix, values) == 1;
    if (read) joinFives(values, bytes);
    sodium_memzero(values.data(), values.size());
    return read;
}

}   // namespace wallchart
