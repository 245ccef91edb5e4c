// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

namespace wallchart {

/// How many bytes a payload of that size decrypts to; negative when it is too short to be one.
[[nodiscard]] qsizetype plainSize(qsizetype payloadSize);

/// Encrypts into a random nonce and chunks of 64 KiB, of which the last is marked as the last.
[[nodiscard]] Result<QByteArray> sealPayload(const Secret &fileKey, QByteArrayView plain);

/// kPacketDamaged when a byte was changed, a chunk is missing, was moved or was added.
[[nodiscard]] Result<QByteArray> openPayload(const Secret &fileKey, QByteArrayView payload);

}   // namespace wallchart
