// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/packets/ageheader.h"
#include "core/packets/publickey.h"

namespace wallchart {

/// How hard it is to try passphrases: 2 to this power; each step doubles memory and time.
///
/// 18 takes 256 MiB and about a second; what asks for more is not read.
struct WorkFactor {
    static constexpr int kUsual = 18;
    int log2 = kUsual;
};

inline constexpr char kKeyStanza[] = "X25519";
inline constexpr char kPassphraseStanza[] = "scrypt";

/// The pair of keys that opens what is locked for its owner.
struct ReceivingKey {
    const Secret &secret;   ///< 32 bytes, X25519
    PublicKey shown;        ///< its public half
};

/// Wraps the 16 bytes of a file key for one recipient; kKeyUnreadable when that is no key.
[[nodiscard]] Result<AgeStanza> wrapForRecipient(const Secret &fileKey, const PublicKey &recipient);
/// The file key; nothing when the stanza is for somebody else, kPacketDamaged when it is malformed.
[[nodiscard]] Result<std::optional<Secret>> unwrapWithKey(const AgeStanza &stanza,
                                                          const ReceivingKey &key);

[[nodiscard]] Result<AgeStanza> wrapForPassphrase(const Secret &fileKey, const Secret &passphrase,
                                                  WorkFactor work);
/// Takes up to a second; kPacketTooCostly before any work, kPacketWrongPassphrase after it.
[[nodiscard]] Result<Secret> unwrapWithPassphrase(const AgeStanza &stanza,
                                                  const Secret &passphrase);

}   // namespace wallchart
