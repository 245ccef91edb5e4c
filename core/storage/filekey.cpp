// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filekey.h"

#include <sodium.h>

#include <cstring>

namespace wallchart {

namespace {

constexpr char kContext[] = "wallfile";   // the 8 bytes that crypto_kdf wants
constexpr std::uint64_t kPageKey = 1;

static_assert(std::tuple_size_v<Salt> == crypto_pwhash_SALTBYTES);
static_assert(sizeof kContext - 1 == crypto_kdf_CONTEXTBYTES);

struct Cost {
    unsigned long long passes;
    std::size_t memory;
};

Cost costOf(KeyProfile profile)
{
    constexpr std::size_t kMebibyte = 1024 * 1024;
    return profile == KeyProfile::Standard ? Cost{3, 256 * kMebibyte} : Cost{4, 64 * kMebibyte};
}

}   // namespace

Salt makeSalt(KeyProfile profile)
{
    Salt salt;
    randombytes_buf(salt.data(), salt.size());
    salt[0] = static_cast<unsigned char>(profile);
    return salt;
}

std::optional<KeyProfile> profileOf(const Salt &salt)
{
    if (salt[0] == static_cast<unsigned char>(KeyProfile::Standard)) return KeyProfile::Standard;
    if (salt[0] == static_cast<unsigned char>(KeyProfile::Light)) return KeyProfile::Light;
    return std::nullopt;
}

Result<Secret> deriveKey(const Secret &passphrase, const Salt &salt)
{
    const auto profile = profileOf(salt);
    if (!profile) return fail(kKeyDerivationFailed);
    auto master = Secret::ofSize(crypto_kdf_KEYBYTES);
    auto key = Secret::ofSize(32);
    if (!master || !key) return fail(kNoSecureMemory);
    const Cost cost = costOf(*profile);
    const int stretched = crypto_pwhash(master->data().data(), master->size(),
                                        reinterpret_cast<const char *>(passphrase.data().data()),
                                        passphrase.size(), salt.data(), cost.passes, cost.memory,
                                        crypto_pwhash_ALG_ARGON2ID13);
    if (stretched != 0) return fail(kKeyDerivationFailed);
    const int derived = crypto_kdf_derive_from_key(key->data().data(), key->size(), kPageKey,
                                                   kContext, master->data().data());
    if (derived != 0) return fail(kKeyDerivationFailed);
    return key;
}

KeySource keyFromPassphrase(const Secret &passphrase)
{
    return [&passphrase](const Salt &salt) { return deriveKey(passphrase, salt); };
}

KeySource keyAsGiven(const Secret &key)
{
    return [&key](const Salt &) { return copyOf(key); };
}

Result<Secret> copyOf(const Secret &secret)
{
    auto copy = Secret::ofSize(secret.size());
    if (copy) std::memcpy(copy->data().data(), secret.data().data(), secret.size());
    return copy;
}

Result<FileKey> copyOf(const FileKey &key)
{
    return copyOf(key.key).map([&](Secret secret) { return FileKey{std::move(secret), key.salt}; });
}

Result<FileKey> makeFileKey(const Secret &passphrase, KeyProfile profile)
{
    const Salt salt = makeSalt(profile);
    return deriveKey(passphrase, salt).map([&](Secret key) {
        return FileKey{std::move(key), salt};
    });
}

}   // namespace wallchart
