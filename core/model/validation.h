// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/campaign.h"

namespace wallchart {

/// The entity was changed by someone else meanwhile, or does not exist. Arg: table name.
inline constexpr ErrorCode kEditOutdated{"edit-outdated", ErrorKind::Failed};
/// Two edits of one entity in one change. Arg: table name.
inline constexpr ErrorCode kEditedTwice{"edited-twice", ErrorKind::Failed};
/// A row would point to something that is not there. Args: table, field.
inline constexpr ErrorCode kReferenceMissing{"reference-missing", ErrorKind::Rejected};
/// Something that is still referred to would be removed. Args: table, how many refer to it.
inline constexpr ErrorCode kStillReferredTo{"still-referred-to", ErrorKind::Rejected};
/// A name must not be empty. Arg: table name.
inline constexpr ErrorCode kNameMissing{"name-missing", ErrorKind::Rejected};
/// Two siblings have the same name. Args: table, name.
inline constexpr ErrorCode kNameTaken{"name-taken", ErrorKind::Rejected};
/// A unit would be inside itself. Arg: name of the unit.
inline constexpr ErrorCode kUnitInsideItself{"unit-inside-itself", ErrorKind::Rejected};
/// Unit, shift and worksite do not belong together. Arg: name of the unit or shift.
inline constexpr ErrorCode kOtherWorksite{"other-worksite", ErrorKind::Rejected};
/// A worker would have two current main posts. Arg: name of the worker.
inline constexpr ErrorCode kTwoMainPosts{"two-main-posts", ErrorKind::Rejected};
/// An end before its beginning. Args: table, first date, second date.
inline constexpr ErrorCode kDatesOutOfOrder{"dates-out-of-order", ErrorKind::Rejected};
/// A fact needs its date. Arg: table.
inline constexpr ErrorCode kDateMissing{"date-missing", ErrorKind::Rejected};
/// The scale has no such level. Arg: the level.
inline constexpr ErrorCode kNoSuchLevel{"no-such-level", ErrorKind::Rejected};
/// A worker cannot be tied to themselves. Arg: name of the worker.
inline constexpr ErrorCode kTieToOneself{"tie-to-oneself", ErrorKind::Rejected};
/// A number outside of what is possible. Args: table, field, number.
inline constexpr ErrorCode kNumberOutOfRange{"number-out-of-range", ErrorKind::Rejected};
/// A chart number is already given. Args: number, name of who has it.
inline constexpr ErrorCode kChartNumberTaken{"chart-number-taken", ErrorKind::Rejected};
/// A worker would have two results in one test. Args: name of the worker, name of the test.
inline constexpr ErrorCode kTwoResults{"two-results", ErrorKind::Rejected};
/// A participant's small group belongs to another edition. Arg: name of the small group.
inline constexpr ErrorCode kOtherEdition{"other-edition", ErrorKind::Rejected};
/// Something of a participant that there is once a week, or once a task. Args: table, name of the
/// participant, the week or the key of the task.
inline constexpr ErrorCode kTwiceForParticipant{"twice-for-participant", ErrorKind::Rejected};
/// A file is one in packets, not two.
inline constexpr ErrorCode kSecondIdentity{"second-identity", ErrorKind::Rejected};
/// Two in an edition would have one code, or one would have two. Arg: the code.
inline constexpr ErrorCode kExcerptCodeTaken{"excerpt-code-taken", ErrorKind::Failed};
/// What was handed in has a review already. Arg: name of the participant.
inline constexpr ErrorCode kTwoReviews{"two-reviews", ErrorKind::Rejected};

/// Judges edits by the campaign as it would be after them (`next = before.with(edits)`).
///
/// Looks only at what the edits touch; cost grows with the edits, not with the campaign.
/// Every reason is reported, not only the first. An empty list means: may be stored.
[[nodiscard]] Problems validate(const Campaign &before, const Campaign &next, const Edits &edits);

}   // namespace wallchart
