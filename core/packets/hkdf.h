// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

namespace wallchart {

/// 32 bytes derived from a secret by HKDF with SHA-256 (RFC 5869).
[[nodiscard]] Result<Secret> hkdfSha256(std::span<const unsigned char> secret, QByteArrayView salt,
                                        QByteArrayView purpose);

/// HMAC with SHA-256 of `bytes`: 32 bytes.
[[nodiscard]] QByteArray hmacSha256(const Secret &key, QByteArrayView bytes);

}   // namespace wallchart
