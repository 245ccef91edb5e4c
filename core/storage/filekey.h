// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <array>
#include <functional>
#include <optional>

namespace wallchart {

/// The memory that stretching the passphrase needs is not there.
inline constexpr ErrorCode kKeyDerivationFailed{"key-derivation-failed", ErrorKind::Failed};

/// How a passphrase is stretched (Argon2id); the number is the first byte of the file.
enum class KeyProfile : unsigned char {
    Standard = 1,   ///< 3 passes over 256 MiB, about 0.4 s
    Light = 2,      ///< 4 passes over 64 MiB: for weak computers, and for tests
};

/// The first 16 bytes of a file; the first of them is the profile, the others are random.
using Salt = std::array<unsigned char, 16>;

[[nodiscard]] Salt makeSalt(KeyProfile profile);
[[nodiscard]] std::optional<KeyProfile> profileOf(const Salt &salt);

/// The 32-byte key of the file with that salt.
using KeySource = std::function<Result<Secret>(const Salt &salt)>;

[[nodiscard]] Result<Secret> deriveKey(const Secret &passphrase, const Salt &salt);

/// Derives from a passphrase, which must live as long as the source.
[[nodiscard]] KeySource keyFromPassphrase(const Secret &passphrase);
/// The key itself, which must live as long as the source: for recovery words, and for copies.
[[nodiscard]] KeySource keyAsGiven(const Secret &key);

[[nodiscard]] Result<Secret> copyOf(const Secret &secret);

/// What a file is encrypted with.
struct FileKey {
    Secret key;
    Salt salt;
};

[[nodiscard]] Result<FileKey> copyOf(const FileKey &key);
/// The key for a new file.
[[nodiscard]] Result<FileKey> makeFileKey(const Secret &passphrase, KeyProfile profile);

}   // namespace wallchart
