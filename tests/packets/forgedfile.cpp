// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packets/forgedfile.h"

#include "core/packets/agepayload.h"
#include "core/packets/hkdf.h"

#include <sodium.h>

#include <algorithm>

namespace wallchart {

namespace {

QByteArray sealedChunk(const ForgedChunk &chunk, const Secret &key)
{
    std::array<unsigned char, 12> nonce = {};
    nonce[10] = chunk.number;
    nonce[11] = chunk.last ? 1 : 0;
    QByteArray sealed(chunk.plain.size() + 16, Qt::Uninitialized);
    crypto_aead_chacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(sealed.data()),
                                              nullptr, sodiumBytes(chunk.plain),
                                              static_cast<unsigned long long>(chunk.plain.size()),
                                              nullptr, 0, nullptr, nonce.data(), key.data().data());
    return sealed;
}

}   // namespace

ForgedFile::ForgedFile() : m_fileKey(std::move(*Secret::ofSize(16)))
{
    std::fill(m_fileKey.data().begin(), m_fileKey.data().end(), static_cast<unsigned char>('k'));
}

AgeStanza ForgedFile::stanzaFor(const PublicKey &recipient) const
{
    return *wrapForRecipient(m_fileKey, recipient);
}

QByteArray ForgedFile::finished(const QByteArray &coded) const
{
    const auto key = hkdfSha256(m_fileKey.data(), {}, "header");
    return coded + ' ' + toPlainBase64(hmacSha256(*key, coded)) + '\n';
}

QByteArray ForgedFile::with(const std::vector<AgeStanza> &stanzas) const
{
    return withHeader(codedHeader(stanzas));
}

QByteArray ForgedFile::withHeader(const QByteArray &coded) const
{
    return finished(coded) + *sealPayload(m_fileKey, "payload");
}

QByteArray ForgedFile::withChunks(const PublicKey &recipient,
                                  const std::vector<ForgedChunk> &chunks) const
{
    const QByteArray nonce(16, 'n');
    const auto key = hkdfSha256(m_fileKey.data(), nonce, "payload");
    QByteArray file = finished(codedHeader({stanzaFor(recipient)})) + nonce;
    for (const ForgedChunk &chunk : chunks) file += sealedChunk(chunk, *key);
    return file;
}

}   // namespace wallchart
