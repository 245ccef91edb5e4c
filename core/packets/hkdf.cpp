// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packets/hkdf.h"

#include "core/packets/publickey.h"

#include <sodium.h>

namespace wallchart {

namespace {

/// HMAC of two pieces into `code`, which has 32 bytes.
void authenticate(std::span<const unsigned char> key, QByteArrayView first, QByteArrayView second,
                  unsigned char *code)
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, key.data(), key.size());
    crypto_auth_hmacsha256_update(&state, sodiumBytes(first),
                                  static_cast<unsigned long long>(first.size()));
    crypto_auth_hmacsha256_update(&state, sodiumBytes(second),
                                  static_cast<unsigned long long>(second.size()));
    crypto_auth_hmacsha256_final(&state, code);
    sodium_memzero(&state, sizeof state);
}

}   // namespace

Result<Secret> hkdfSha256(std::span<const unsigned char> secret, QByteArrayView salt,
                          QByteArrayView purpose)
{
    auto extracted = Secret::ofSize(crypto_auth_hmacsha256_BYTES);
    auto derived = Secret::ofSize(crypto_auth_hmacsha256_BYTES);
    if (!extracted || !derived) return fail(kNoSecureMemory);
    const std::span key(sodiumBytes(salt), static_cast<std::size_t>(salt.size()));
    authenticate(key, viewOf(secret), {}, extracted->data().data());
    // One block is all that 32 bytes take.
    authenticate(extracted->data(), purpose, QByteArrayView("\1", 1), derived->data().data());
    return derived;
}

QByteArray hmacSha256(const Secret &key, QByteArrayView bytes)
{
    QByteArray code(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    authenticate(key.data(), bytes, {}, reinterpret_cast<unsigned char *>(code.data()));
    return code;
}

}   // namespace wallchart
