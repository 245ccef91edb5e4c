// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packets/agestanzas.h"

#include "core/packets/hkdf.h"
#include "core/packets/packeterrors.h"

#include <sodium.h>

namespace wallchart {

namespace {

constexpr std::size_t kFileKeySize = 16;
constexpr qsizetype kWrappedSize = kFileKeySize + crypto_aead_chacha20poly1305_ietf_ABYTES;
constexpr qsizetype kSaltSize = 16;
// Each wrapping key is used once, so the nonce need not change.
constexpr unsigned char kZeroNonce[crypto_aead_chacha20poly1305_ietf_NPUBBYTES] = {};

QByteArray sealed(const Secret &fileKey, const Secret &wrappingKey)
{
    QByteArray body(kWrappedSize, Qt::Uninitialized);
    crypto_aead_chacha20poly1305_ietf_encrypt(
        reinterpret_cast<unsigned char *>(body.data()), nullptr, fileKey.data().data(),
        fileKey.size(), nullptr, 0, nullptr, kZeroNonce, wrappingKey.data().data());
    return body;
}

Result<std::optional<Secret>> unsealed(const QByteArray &body, const Secret &wrappingKey)
{
    auto fileKey = Secret::ofSize(kFileKeySize);
    if (!fileKey) return tl::unexpected(fileKey.error());
    const int opened = crypto_aead_chacha20poly1305_ietf_decrypt(
        fileKey->data().data(), nullptr, nullptr, sodiumBytes(body),
        static_cast<unsigned long long>(body.size()), nullptr, 0, kZeroNonce,
        wrappingKey.data().data());
    if (opened != 0) return std::optional<Secret>();
    return std::optional<Secret>(std::move(*fileKey));
}

/// The wrapping key of two who each know one secret; `refused` when a point is of low order.
Result<Secret> sharedKey(std::span<const unsigned char> secret, const PublicKey &other,
                         const QByteArray &salt, ErrorCode refused)
{
    auto shared = Secret::ofSize(crypto_scalarmult_BYTES);
    if (!shared) return shared;
    if (crypto_scalarmult(shared->data().data(), secret.data(), other.bytes.data()) != 0)
        return fail(refused);
    return hkdfSha256(shared->data(), salt, "age-encryption.org/v1/X25519");
}

QByteArray saltOf(const PublicKey &share, const PublicKey &recipient)
{
    return share.view().toByteArray() + recipient.view().toByteArray();
}

Result<Secret> stretched(const Secret &passphrase, const QByteArray &salt, int log2)
{
    auto key = Secret::ofSize(32);
    if (!key) return key;
    const QByteArray labelled = "age-encryption.org/v1/scrypt" + salt;
    const int done = crypto_pwhash_scryptsalsa208sha256_ll(
        passphrase.data().data(), passphrase.size(), sodiumBytes(labelled),
        static_cast<std::size_t>(labelled.size()), std::uint64_t(1) << log2, 8, 1,
        key->data().data(), key->size());
    if (done != 0) return fail(kNoSecureMemory);
    return key;
}

/// A number without sign or leading zero; nothing when it is none. Beyond 999 is all the same.
std::optional<int> plainNumber(const QByteArray &text)
{
    if (text.isEmpty() || text.size() > 3 || text[0] == '0') return std::nullopt;
    int number = 0;
    for (const char digit : text) {
        if (digit < '0' || digit > '9') return std::nullopt;
        number = number * 10 + (digit - '0');
    }
    return number;
}

}   // namespace

Result<AgeStanza> wrapForRecipient(const Secret &fileKey, const PublicKey &recipient)
{
    auto once = Secret::ofSize(crypto_scalarmult_SCALARBYTES);
    if (!once) return tl::unexpected(once.error());
    randombytes_buf(once->data().data(), once->size());
    PublicKey share;
    crypto_scalarmult_base(share.bytes.data(), once->data().data());
    const auto key = sharedKey(once->data(), recipient, saltOf(share, recipient), kKeyUnreadable);
    if (!key) return tl::unexpected(key.error());
    return AgeStanza{{kKeyStanza, toPlainBase64(share.view())}, sealed(fileKey, *key)};
}

Result<std::optional<Secret>> unwrapWithKey(const AgeStanza &stanza, const ReceivingKey &key)
{
    const auto bytes = stanza.args.size() == 2 ? fromPlainBase64(stanza.args[1]) : std::nullopt;
    const auto share = bytes ? PublicKey::fromBytes(*bytes) : std::nullopt;
    if (!share || stanza.body.size() != kWrappedSize) return fail(kPacketDamaged);
    const auto wrapping = sharedKey(key.secret.data(), *share, saltOf(*share, key.shown),
                                    kPacketDamaged);
    if (!wrapping) return tl::unexpected(wrapping.error());
    return unsealed(stanza.body, *wrapping);
}

Result<AgeStanza> wrapForPassphrase(const Secret &fileKey, const Secret &passphrase,
                                    WorkFactor work)
{
    QByteArray salt(kSaltSize, Qt::Uninitialized);
    randombytes_buf(salt.data(), static_cast<std::size_t>(salt.size()));
    const auto key = stretched(passphrase, salt, work.log2);
    if (!key) return tl::unexpected(key.error());
    return AgeStanza{{kPassphraseStanza, toPlainBase64(salt), QByteArray::number(work.log2)},
                     sealed(fileKey, *key)};
}

Result<Secret> unwrapWithPassphrase(const AgeStanza &stanza, const Secret &passphrase)
{
    const auto salt = stanza.args.size() == 3 ? fromPlainBase64(stanza.args[1]) : std::nullopt;
    const auto log2 = salt ? plainNumber(stanza.args[2]) : std::nullopt;
    if (!log2 || salt->size() != kSaltSize || stanza.body.size() != kWrappedSize)
        return fail(kPacketDamaged);
    if (*log2 > WorkFactor::kUsual) return fail(kPacketTooCostly);
    const auto key = stretched(passphrase, *salt, *log2);
    if (!key) return tl::unexpected(key.error());
    auto fileKey = unsealed(stanza.body, *key);
    if (!fileKey) return tl::unexpected(fileKey.error());
    if (!*fileKey) return fail(kPacketWrongPassphrase);
    return std::move(**fileKey);
}

}   // namespace wallchart
