// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packets/agestanzas.h"

namespace wallchart {

// Files in the format age-encryption.org/v1, which the `age` tool reads and writes.

/// What is beyond this after decryption is refused before it is decrypted.
inline constexpr qsizetype kMaxPlainSize = 8 * 1024 * 1024;
inline constexpr std::size_t kMaxRecipients = 1000;

/// Locks for recipients: each of them alone opens it.
[[nodiscard]] Result<QByteArray> encryptForRecipients(QByteArrayView plain,
                                                      std::span<const PublicKey> recipients);
/// Locks with a passphrase that is told by voice.
[[nodiscard]] Result<QByteArray> encryptWithPassphrase(QByteArrayView plain,
                                                       const Secret &passphrase,
                                                       WorkFactor work = {});

/// Opens a file that is locked for this key among others; text ("armored") or bytes.
[[nodiscard]] Result<QByteArray> decryptWithKey(QByteArrayView file, const ReceivingKey &key);
/// Opens a file that is locked with a passphrase; takes up to a second.
[[nodiscard]] Result<QByteArray> decryptWithPassphrase(QByteArrayView file,
                                                       const Secret &passphrase);

}   // namespace wallchart
