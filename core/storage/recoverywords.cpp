// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recoverywords.h"

#include "core/storage/opening.h"

#include <sodium.h>

#include <array>
#include <cstring>

namespace wallchart {

namespace {

constexpr std::size_t kKeyBytes = 32;
constexpr int kWords = 24;
constexpr int kWordBits = 11;
constexpr char kVowels[] = "aiou";
constexpr char kFirst[] = "bdgklmns";            // three bits
constexpr char kSecond[] = "bdfgjklmnprstvwz";   // four bits

using Packed = std::array<unsigned char, kKeyBytes + 1>;   // the key and its check sum

static_assert(sizeof(Packed) * 8 == kWords * kWordBits);

unsigned char checkSum(const unsigned char *key)
{
    unsigned char digest[crypto_generichash_BYTES_MIN];
    crypto_generichash(digest, sizeof digest, key, kKeyBytes, nullptr, 0);
    return digest[0];
}

bool bitAt(const Packed &packed, int position)
{
    return (packed[static_cast<std::size_t>(position / 8)] >> (7 - position % 8)) & 1;
}

QString wordOf(unsigned bits)
{
    QString word;
    word += QLatin1Char(kFirst[(bits >> 8) & 7]);
    word += QLatin1Char(kVowels[(bits >> 6) & 3]);
    word += QLatin1Char(kSecond[(bits >> 2) & 15]);
    word += QLatin1Char(kVowels[bits & 3]);
    return word;
}

std::optional<unsigned> placeOf(const char *letters, QChar letter)
{
    const char *found = letter.toLatin1() ? std::strchr(letters, letter.toLatin1()) : nullptr;
    return found ? std::optional<unsigned>(static_cast<unsigned>(found - letters)) : std::nullopt;
}

std::optional<unsigned> bitsOf(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word.size() != 4) return std::nullopt;
    const auto first = placeOf(kFirst, word[0]);
    const auto vowel = placeOf(kVowels, word[1]);
    const auto second = placeOf(kSecond, word[2]);
    const auto last = placeOf(kVowels, word[3]);
    if (!first || !vowel || !second || !last) return std::nullopt;
    return *first << 8 | *vowel << 6 | *second << 2 | *last;
}

}   // namespace

QStringList wordsOf(const Secret &key)
{
    Packed packed;
    std::memcpy(packed.data(), key.data().data(), kKeyBytes);
    packed[kKeyBytes] = checkSum(packed.data());
    QStringList words;
    for (int word = 0; word < kWords; ++word) {
        unsigned bits = 0;
        for (int bit = 0; bit < kWordBits; ++bit)
            bits = bits << 1 | (bitAt(packed, word * kWordBits + bit) ? 1u : 0u);
        words.append(wordOf(bits));
    }
    sodium_memzero(packed.data(), packed.size());
    return words;
}

Result<Secret> keyFromWords(const QStringList &words)
{
    if (words.size() != kWords) return fail(kWrongRecoveryWords, {QString()});
    Packed packed{};
    int position = 0;
    for (const QString &word : words) {
        const auto bits = bitsOf(word);
        if (!bits) return fail(kWrongRecoveryWords, {word});
        for (int bit = kWordBits - 1; bit >= 0; --bit, ++position) {
            const unsigned set = (*bits >> bit) & 1;
            packed[static_cast<std::size_t>(position / 8)] |= static_cast<unsigned char>(
                set << (7 - position % 8));
        }
    }
    if (packed[kKeyBytes] != checkSum(packed.data())) return fail(kWrongRecoveryWords, {QString()});
    auto key = Secret::ofSize(kKeyBytes);
    if (key) std::memcpy(key->data().data(), packed.data(), kKeyBytes);
    sodium_memzero(packed.data(), packed.size());
    return key;
}

Result<QStringList> recoveryWords(const QString &path, const Secret &passphrase)
{
    return openCampaignFile({.path = path,
                             .key = keyFromPassphrase(passphrase),
                             .mode = Database::Mode::ReadOnly})
        .map([](const OpenedFile &opened) { return wordsOf(opened.key.key); });
}

}   // namespace wallchart
