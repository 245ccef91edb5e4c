// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packets/identity.h"

#include "core/packets/bech32.h"
#include "core/packets/packeterrors.h"

#include <sodium.h>

#include <cstring>

namespace wallchart {

namespace {

constexpr std::size_t kScalarSize = crypto_scalarmult_SCALARBYTES;
constexpr std::size_t kSeedSize = crypto_sign_SEEDBYTES;

}   // namespace

Result<Identity> Identity::make()
{
    auto stored = Secret::ofSize(kScalarSize + kSeedSize);
    if (!stored) return tl::unexpected(stored.error());
    randombytes_buf(stored->data().data(), stored->size());
    return fromSecret(*stored);
}

Result<Identity> Identity::fromSecret(const Secret &stored)
{
    if (stored.size() != kScalarSize + kSeedSize) return fail(kKeyUnreadable);
    auto receives = Secret::ofSize(kScalarSize);
    auto signs = Secret::ofSize(crypto_sign_SECRETKEYBYTES);
    if (!receives || !signs) return fail(kNoSecureMemory);
    std::memcpy(receives->data().data(), stored.data().data(), kScalarSize);
    Peer peer;
    crypto_scalarmult_base(peer.receives.bytes.data(), receives->data().data());
    crypto_sign_seed_keypair(peer.signs.bytes.data(), signs->data().data(),
                             stored.data().data() + kScalarSize);
    return Identity(std::move(*receives), std::move(*signs), peer);
}

Result<Secret> Identity::toSecret() const
{
    auto stored = Secret::ofSize(kScalarSize + kSeedSize);
    if (!stored) return stored;
    std::memcpy(stored->data().data(), m_receives.data().data(), kScalarSize);
    std::memcpy(stored->data().data() + kScalarSize, m_signs.data().data(), kSeedSize);
    return stored;
}

QByteArray Identity::signatureOf(QByteArrayView bytes) const
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr,
                         sodiumBytes(bytes), static_cast<unsigned long long>(bytes.size()),
                         m_signs.data().data());
    return signature;
}

Result<Secret> Identity::toAgeText() const
{
    constexpr QByteArrayView kPrefix = "age-secret-key-";
    auto text = Secret::ofSize(bech32Length(kPrefix.size()));
    if (!text) return text;
    writeBech32(kPrefix, m_receives.data().first<kScalarSize>(), text->data());
    for (unsigned char &sign : text->data()) {
        if (sign >= 'a' && sign <= 'z') sign = static_cast<unsigned char>(sign - 32);
    }
    return text;
}

}   // namespace wallchart
