// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packets/agefile.h"

#include "core/packets/agearmor.h"
#include "core/packets/agepayload.h"
#include "core/packets/hkdf.h"
#include "core/packets/packeterrors.h"

#include <sodium.h>

#include <algorithm>
#include <functional>

namespace wallchart {

namespace {

constexpr std::size_t kAgeFileKeySize = 16;
// What armor and a long header add to the largest payload, and a little more.
constexpr qsizetype kMaxFileSize = 2 * kMaxPlainSize;

using Unwrap = std::function<Result<Secret>(const AgeHeader &header)>;

tl::unexpected<Error> ageTooLarge()
{
    return fail(kPacketTooLarge, {QString::number(kMaxPlainSize / (1024 * 1024))});
}

Result<Secret> newFileKey()
{
    auto key = Secret::ofSize(kAgeFileKeySize);
    if (key) randombytes_buf(key->data().data(), key->size());
    return key;
}

Result<Secret> headerKey(const Secret &fileKey)
{
    return hkdfSha256(fileKey.data(), {}, "header");
}

Result<QByteArray> encrypted(const Secret &fileKey, const std::vector<AgeStanza> &stanzas,
                             QByteArrayView plain)
{
    if (plain.size() > kMaxPlainSize) return ageTooLarge();
    const auto key = headerKey(fileKey);
    if (!key) return tl::unexpected(key.error());
    QByteArray file = codedHeader(stanzas);
    file += ' ' + toPlainBase64(hmacSha256(*key, file)) + '\n';
    return sealPayload(fileKey, plain).map([&](const QByteArray &payload) {
        return file + payload;
    });
}

/// Nobody without the file key could have written this header.
Result<void> checkHeader(const AgeHeader &header, QByteArrayView file, const Secret &fileKey)
{
    const auto key = headerKey(fileKey);
    if (!key) return tl::unexpected(key.error());
    const QByteArray code = hmacSha256(*key, file.first(header.codedSize));
    if (sodium_memcmp(code.constData(), header.code.constData(), 32) != 0)
        return fail(kPacketDamaged);
    return {};
}

bool isPassphraseStanza(const AgeStanza &stanza)
{
    return stanza.args.front() == kPassphraseStanza;
}

/// A passphrase stanza stands alone: otherwise whoever knows the passphrase could be led to
/// believe that recipients' files came from those who know it.
Result<void> checkStanzas(const AgeHeader &header)
{
    const auto &stanzas = header.stanzas;
    const bool passphrase = std::any_of(stanzas.begin(), stanzas.end(), isPassphraseStanza);
    if ((passphrase && stanzas.size() > 1) || stanzas.size() > 2 * kMaxRecipients)
        return fail(kPacketDamaged);
    return {};
}

Result<QByteArray> decryptedBytes(QByteArrayView file, const Unwrap &unwrap)
{
    const auto header = readAgeHeader(file);
    if (!header) return tl::unexpected(header.error());
    const QByteArrayView payload = file.sliced(header->size);
    if (plainSize(payload.size()) > kMaxPlainSize) return ageTooLarge();
    if (const auto sound = checkStanzas(*header); !sound) return tl::unexpected(sound.error());
    const auto fileKey = unwrap(*header);
    if (!fileKey) return tl::unexpected(fileKey.error());
    if (const auto sound = checkHeader(*header, file, *fileKey); !sound)
        return tl::unexpected(sound.error());
    return openPayload(*fileKey, payload);
}

Result<QByteArray> decrypted(QByteArrayView file, const Unwrap &unwrap)
{
    if (file.size() > kMaxFileSize) return ageTooLarge();
    if (!isArmored(file)) return decryptedBytes(file, unwrap);
    return withoutArmor(file).and_then(
        [&](const QByteArray &bytes) { return decryptedBytes(bytes, unwrap); });
}

Result<Secret> fileKeyFor(const AgeHeader &header, const ReceivingKey &key)
{
    for (const AgeStanza &stanza : header.stanzas) {
        if (isPassphraseStanza(stanza)) return fail(kPacketNeedsPassphrase);
        if (stanza.args.front() != kKeyStanza) continue;   // a way in for somebody else
        auto fileKey = unwrapWithKey(stanza, key);
        if (!fileKey) return tl::unexpected(fileKey.error());
        if (*fileKey) return std::move(**fileKey);
    }
    return fail(kPacketNotForYou);
}

}   // namespace

Result<QByteArray> encryptForRecipients(QByteArrayView plain, std::span<const PublicKey> recipients)
{
    if (recipients.empty() || recipients.size() > kMaxRecipients)
        return fail(kPacketWithoutRecipient);
    const auto fileKey = newFileKey();
    if (!fileKey) return tl::unexpected(fileKey.error());
    std::vector<AgeStanza> stanzas;
    for (const PublicKey &recipient : recipients) {
        auto stanza = wrapForRecipient(*fileKey, recipient);
        if (!stanza) return tl::unexpected(stanza.error());
        stanzas.push_back(std::move(*stanza));
    }
    return encrypted(*fileKey, stanzas, plain);
}

Result<QByteArray> encryptWithPassphrase(QByteArrayView plain, const Secret &passphrase,
                                         WorkFactor work)
{
    const auto fileKey = newFileKey();
    if (!fileKey) return tl::unexpected(fileKey.error());
    const auto stanza = wrapForPassphrase(*fileKey, passphrase, work);
    if (!stanza) return tl::unexpected(stanza.error());
    return encrypted(*fileKey, {*stanza}, plain);
}

Result<QByteArray> decryptWithKey(QByteArrayView file, const ReceivingKey &key)
{
    return decrypted(file, [&](const AgeHeader &header) { return fileKeyFor(header, key); });
}

Result<QByteArray> decryptWithPassphrase(QByteArrayView file, const Secret &passphrase)
{
    return decrypted(file, [&](const AgeHeader &header) -> Result<Secret> {
        const AgeStanza &first = header.stanzas.front();
        if (!isPassphraseStanza(first)) return fail(kPacketNeedsKey);
        return unwrapWithPassphrase(first, passphrase);
    });
}

}   // namespace wallchart
