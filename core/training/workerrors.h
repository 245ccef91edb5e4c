// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace wallchart {

// What can be wrong with work that is handed in, reviewed and carried in packets.

/// What is stored as an edition cannot be read. Arg: its key
inline constexpr ErrorCode kEditionUnreadable{"edition-unreadable", ErrorKind::Failed};
/// Args: the week, the key of the edition
inline constexpr ErrorCode kNoSuchWeek{"no-such-week", ErrorKind::Rejected};
/// The file has no keys for packets yet.
inline constexpr ErrorCode kNoIdentity{"no-identity", ErrorKind::Rejected};
/// Arg: whose keys would be needed
inline constexpr ErrorCode kKeysUnknown{"keys-unknown", ErrorKind::Rejected};
/// Arg: the participant
inline constexpr ErrorCode kInNoSmallGroup{"in-no-small-group", ErrorKind::Rejected};
/// There is no review of their work to be passed on. Arg: the participant
inline constexpr ErrorCode kNoReviews{"no-reviews", ErrorKind::Rejected};
/// Args: the participant, the week
inline constexpr ErrorCode kNothingHandedIn{"nothing-handed-in", ErrorKind::Rejected};
/// Nobody of that group is in a small group of this file. Arg: the group
inline constexpr ErrorCode kNobodyLedHere{"nobody-led-here", ErrorKind::Rejected};

// Why a sound packet is not taken.

/// Kind of packets that this program does not know. Arg: the kind
inline constexpr ErrorCode kPacketKindUnknown{"packet-kind-unknown", ErrorKind::Rejected};
/// It is about a participant who is not in this file.
inline constexpr ErrorCode kPacketParticipantUnknown{"packet-participant-unknown",
                                                     ErrorKind::Rejected};
/// Signed with keys that are not of the participant it is about. Arg: the participant
inline constexpr ErrorCode kPacketOtherSigner{"packet-other-signer", ErrorKind::Rejected};
/// Not by the facilitator of the participant. Arg: the participant
inline constexpr ErrorCode kPacketNotOfFacilitator{"packet-not-of-facilitator",
                                                   ErrorKind::Rejected};
/// Keys for somebody who was not invited, or not with this invitation. Arg: the participant
inline constexpr ErrorCode kJoinedUninvited{"joined-uninvited", ErrorKind::Rejected};
/// Other keys of theirs are known already. Args: the participant, the code of the new keys
inline constexpr ErrorCode kJoinedAlready{"joined-already", ErrorKind::Rejected};
/// Arg: whom the invitation names
inline constexpr ErrorCode kNotInvited{"not-invited", ErrorKind::Rejected};

}   // namespace wallchart
