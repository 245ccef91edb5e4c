// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace wallchart {

// Why a packet is not taken. None of them has changed anything.

/// Its first bytes are not those of an age file, or what it holds is no packet of ours.
inline constexpr ErrorCode kNotAPacket{"packet-not-a-packet", ErrorKind::Rejected};
/// A later version of the age format or of our payload.
inline constexpr ErrorCode kPacketNewer{"packet-newer", ErrorKind::Rejected};
/// Bytes were changed, are missing, or were added.
inline constexpr ErrorCode kPacketDamaged{"packet-damaged", ErrorKind::Rejected};
/// Arg: limit in MiB
inline constexpr ErrorCode kPacketTooLarge{"packet-too-large", ErrorKind::Rejected};
/// None of its recipients is the reader.
inline constexpr ErrorCode kPacketNotForYou{"packet-not-for-you", ErrorKind::Rejected};
/// It is locked with a passphrase, and was to be opened with a key.
inline constexpr ErrorCode kPacketNeedsPassphrase{"packet-needs-passphrase", ErrorKind::Rejected};
/// It is locked for recipients, and was to be opened with a passphrase.
inline constexpr ErrorCode kPacketNeedsKey{"packet-needs-key", ErrorKind::Rejected};
inline constexpr ErrorCode kPacketWrongPassphrase{"packet-wrong-passphrase", ErrorKind::CannotOpen};
/// Trying the passphrase would take more memory and time than any honest packet asks for.
inline constexpr ErrorCode kPacketTooCostly{"packet-too-costly", ErrorKind::Rejected};
/// What it says is not what its signer signed.
inline constexpr ErrorCode kPacketBadSignature{"packet-bad-signature", ErrorKind::Rejected};
/// Soundly signed, but by nobody the reader knows. Arg: the code of the signer, as told by voice
inline constexpr ErrorCode kPacketUnknownSigner{"packet-unknown-signer", ErrorKind::Rejected};
/// Soundly signed, but not as a packet is written. Arg: the field
inline constexpr ErrorCode kPacketBroken{"packet-broken", ErrorKind::Rejected};

// What the ledger says.

inline constexpr ErrorCode kPacketSeenBefore{"packet-seen-before", ErrorKind::Rejected};
/// Args: its version, the version held
inline constexpr ErrorCode kPacketOutdated{"packet-outdated", ErrorKind::Rejected};
inline constexpr ErrorCode kPacketOtherGroup{"packet-other-group", ErrorKind::Rejected};

// What goes wrong when writing.

inline constexpr ErrorCode kPacketWithoutRecipient{"packet-without-recipient", ErrorKind::Usage};
/// These bytes or this text are no key.
inline constexpr ErrorCode kKeyUnreadable{"key-unreadable", ErrorKind::Rejected};

}   // namespace wallchart
