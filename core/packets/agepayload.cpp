// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packets/agepayload.h"

#include "core/packets/hkdf.h"
#include "core/packets/packeterrors.h"
#include "core/packets/publickey.h"

#include <sodium.h>

#include <algorithm>

namespace wallchart {

namespace {

constexpr qsizetype kChunkSize = 64 * 1024;
constexpr qsizetype kTagSize = crypto_aead_chacha20poly1305_ietf_ABYTES;
constexpr qsizetype kSealedChunkSize = kChunkSize + kTagSize;
constexpr qsizetype kStreamNonceSize = 16;

/// The nonce of a chunk: 11 bytes of its number, then whether it is the last.
class ChunkNonce final {
public:
    void next()
    {
        for (std::size_t i = m_bytes.size() - 1; i-- > 0;) {
            if (++m_bytes[i] != 0) return;
        }
    }
    void markLast() { m_bytes.back() = 1; }
    [[nodiscard]] const unsigned char *data() const { return m_bytes.data(); }

private:
    std::array<unsigned char, crypto_aead_chacha20poly1305_ietf_NPUBBYTES> m_bytes = {};
};

Result<Secret> payloadKey(const Secret &fileKey, QByteArrayView nonce)
{
    return hkdfSha256(fileKey.data(), nonce, "payload");
}

void sealChunk(QByteArrayView plain, const ChunkNonce &nonce, const Secret &key, QByteArray &into)
{
    const qsizetype begin = into.size();
    into.resize(begin + plain.size() + kTagSize);
    crypto_aead_chacha20poly1305_ietf_encrypt(
        reinterpret_cast<unsigned char *>(into.data() + begin), nullptr, sodiumBytes(plain),
        static_cast<unsigned long long>(plain.size()), nullptr, 0, nullptr, nonce.data(),
        key.data().data());
}

bool openChunk(QByteArrayView sealed, const ChunkNonce &nonce, const Secret &key, QByteArray &into)
{
    const qsizetype begin = into.size();
    into.resize(begin + sealed.size() - kTagSize);
    return crypto_aead_chacha20poly1305_ietf_decrypt(
               reinterpret_cast<unsigned char *>(into.data() + begin), nullptr, nullptr,
               sodiumBytes(sealed), static_cast<unsigned long long>(sealed.size()), nullptr, 0,
               nonce.data(), key.data().data())
           == 0;
}

}   // namespace

qsizetype plainSize(qsizetype payloadSize)
{
    const qsizetype sealed = payloadSize - kStreamNonceSize;
    if (sealed < kTagSize) return -1;
    const qsizetype chunks = (sealed + kSealedChunkSize - 1) / kSealedChunkSize;
    return sealed - chunks * kTagSize;
}

Result<QByteArray> sealPayload(const Secret &fileKey, QByteArrayView plain)
{
    QByteArray payload(kStreamNonceSize, Qt::Uninitialized);
    randombytes_buf(payload.data(), static_cast<std::size_t>(payload.size()));
    const auto key = payloadKey(fileKey, payload);
    if (!key) return tl::unexpected(key.error());
    payload.reserve(kStreamNonceSize + plain.size() + (plain.size() / kChunkSize + 1) * kTagSize);
    ChunkNonce nonce;
    for (qsizetype at = 0;; at += kChunkSize) {
        const bool last = plain.size() - at <= kChunkSize;
        if (last) nonce.markLast();
        const qsizetype size = std::min(kChunkSize, plain.size() - at);
        sealChunk(plain.sliced(at, size), nonce, *key, payload);
        if (last) return payload;
        nonce.next();
    }
}

Result<QByteArray> openPayload(const Secret &fileKey, QByteArrayView payload)
{
    if (plainSize(payload.size()) < 0) return fail(kPacketDamaged);
    const auto key = payloadKey(fileKey, payload.first(kStreamNonceSize));
    if (!key) return tl::unexpected(key.error());
    QByteArray plain;
    plain.reserve(plainSize(payload.size()) + kTagSize);   // no second copy of it while it grows
    ChunkNonce nonce;
    for (qsizetype at = kStreamNonceSize;; at += kSealedChunkSize) {
        const qsizetype left = payload.size() - at;
        const bool last = left <= kSealedChunkSize;
        // An empty chunk is only ever the whole of an empty payload.
        if (left < kTagSize || (left == kTagSize && at > kStreamNonceSize))
            return fail(kPacketDamaged);
        if (last) nonce.markLast();
        const QByteArrayView chunk = payload.sliced(at, std::min(left, kSealedChunkSize));
        if (!openChunk(chunk, nonce, *key, plain)) return fail(kPacketDamaged);
        if (last) return plain;
        nonce.next();
    }
}

}   // namespace wallchart
