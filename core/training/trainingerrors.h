// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace wallchart {

// What can be wrong with the file of an edition. The first argument is the path of the field, such
// as assignments[2].tasks[0].check, unless it is said otherwise.

/// No JSON. No argument: the place says where it ends to be one.
inline constexpr ErrorCode kEditionNotJson{"edition-not-json", ErrorKind::Rejected};
/// Arg: limit in MiB
inline constexpr ErrorCode kEditionTooLarge{"edition-too-large", ErrorKind::Rejected};
/// JSON, but of something else. No argument.
inline constexpr ErrorCode kEditionOfOtherFormat{"edition-of-other-format", ErrorKind::Rejected};
/// Args: its version, the newest known here
inline constexpr ErrorCode kEditionNewer{"edition-newer", ErrorKind::Rejected};
/// Args: path, an example of what may stand there
inline constexpr ErrorCode kEditionFieldMissing{"edition-field-missing", ErrorKind::Rejected};
inline constexpr ErrorCode kEditionFieldUnknown{"edition-field-unknown", ErrorKind::Rejected};
/// Args: path, an example of what may stand there
inline constexpr ErrorCode kEditionFieldWrong{"edition-field-wrong", ErrorKind::Rejected};
/// Args: path, what stands there, what may stand there
inline constexpr ErrorCode kEditionValueUnknown{"edition-value-unknown", ErrorKind::Rejected};
/// Args: path, least, most
inline constexpr ErrorCode kEditionNumberOutside{"edition-number-outside", ErrorKind::Rejected};
/// Args: path, the key
inline constexpr ErrorCode kEditionKeyTwice{"edition-key-twice", ErrorKind::Rejected};
/// Args: path, the language tag of the edition that has no text there
inline constexpr ErrorCode kEditionTextMissing{"edition-text-missing", ErrorKind::Rejected};
/// Some sessions have a date, this one has none.
inline constexpr ErrorCode kEditionDateMissing{"edition-date-missing", ErrorKind::Rejected};
/// Not after the session before it.
inline constexpr ErrorCode kEditionDateOrder{"edition-date-order", ErrorKind::Rejected};
/// Args: path, the week: no session is held in it
inline constexpr ErrorCode kEditionWeekUnknown{"edition-week-unknown", ErrorKind::Rejected};
/// Arg: the key. No template of that key comes with the program.
inline constexpr ErrorCode kNoSuchEdition{"no-such-edition", ErrorKind::Rejected};

}   // namespace wallchart
