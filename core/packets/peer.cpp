// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packets/peer.h"

#include "core/packets/bech32.h"

#include <sodium.h>

namespace wallchart {

namespace {

constexpr QByteArrayView kRecipientPrefix = "age";
constexpr int kCodeGroups = 6;
constexpr std::uint64_t kCodeGroupRange = 100'000;

std::optional<PublicKey> signingKeyFromText(const QString &text)
{
    const auto bytes = fromPlainBase64(text.toLatin1());
    const auto key = bytes ? PublicKey::fromBytes(*bytes) : std::nullopt;
    // A point of low order would accept signatures that nobody made.
    if (!key || crypto_core_ed25519_is_valid_point(key->bytes.data()) != 1) return std::nullopt;
    return key;
}

}   // namespace

QStringList codeOf(const Peer &peer)
{
    const QByteArray bytes = "wallchart peer" + peer.receives.view().toByteArray()
                             + peer.signs.view().toByteArray();
    std::array<unsigned char, crypto_hash_sha512_BYTES> hash;
    crypto_hash_sha512(hash.data(), sodiumBytes(bytes),
                       static_cast<unsigned long long>(bytes.size()));
    QStringList groups;
    for (std::size_t group = 0; group < kCodeGroups; ++group) {
        std::uint64_t number = 0;   // of eight bytes, so that no group of digits is likelier
        for (std::size_t i = 0; i < 8; ++i) number = (number << 8) | hash[group * 8 + i];
        groups << QStringLiteral("%1").arg(number % kCodeGroupRange, 5, 10, QLatin1Char('0'));
    }
    return groups;
}

QString recipientText(const PublicKey &receives)
{
    QByteArray text(static_cast<qsizetype>(bech32Length(kRecipientPrefix.size())), '\0');
    writeBech32(
        kRecipientPrefix, receives.bytes,
        {reinterpret_cast<unsigned char *>(text.data()), static_cast<std::size_t>(text.size())});
    return QString::fromLatin1(text);
}

std::optional<PublicKey> recipientFromText(QStringView text)
{
    const QByteArray signs = text.toUtf8();
    PublicKey key;
    const std::span characters(sodiumBytes(signs), static_cast<std::size_t>(signs.size()));
    if (!readBech32(kRecipientPrefix, characters, key.bytes)) return std::nullopt;
    return key;
}

QJsonObject toJson(const Peer &peer)
{
    return {{QStringLiteral("receives"), recipientText(peer.receives)},
            {QStringLiteral("signs"), QString::fromLatin1(toPlainBase64(peer.signs.view()))}};
}

std::optional<Peer> peerFromJson(const QJsonObject &json)
{
    const auto receives = recipientFromText(json[QLatin1String("receives")].toString());
    const auto signs = signingKeyFromText(json[QLatin1String("signs")].toString());
    if (json.size() != 2 || !receives || !signs) return std::nullopt;
    return Peer{*receives, *signs};
}

}   // namespace wallchart
