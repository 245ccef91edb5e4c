// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace wallchart {

/// Arg: what was typed.
inline constexpr ErrorCode kUnknownCommand{"unknown-command", ErrorKind::Usage};
/// The parser's own words. Args: the command, what it says.
inline constexpr ErrorCode kWrongUsage{"wrong-usage", ErrorKind::Usage};
/// Args: the command, the argument.
inline constexpr ErrorCode kArgumentMissing{"argument-missing", ErrorKind::Usage};
/// Args: the command, the argument that nothing is done with.
inline constexpr ErrorCode kArgumentTooMany{"argument-too-many", ErrorKind::Usage};
/// Args: the option, what was typed, what is possible.
inline constexpr ErrorCode kBadValue{"bad-value", ErrorKind::Usage};
/// Arg: the option that waits for a later version.
inline constexpr ErrorCode kNotBuiltYet{"not-built-yet", ErrorKind::Usage};
/// Args: the file, the endings that can be written.
inline constexpr ErrorCode kUnknownSuffix{"unknown-suffix", ErrorKind::Usage};
/// Arg: the kind of chart.
inline constexpr ErrorCode kUnknownChart{"unknown-chart", ErrorKind::Usage};
/// No passphrase was given and there is no terminal to ask on.
inline constexpr ErrorCode kPassphraseMissing{"passphrase-missing", ErrorKind::Usage};
inline constexpr ErrorCode kPassphraseEmpty{"passphrase-empty", ErrorKind::Usage};
inline constexpr ErrorCode kPassphrasesDiffer{"passphrases-differ", ErrorKind::Usage};

/// Args: the file, how many problems were found.
inline constexpr ErrorCode kFileNotSound{"file-not-sound", ErrorKind::Failed};
/// Args: how many packets were refused, of how many.
inline constexpr ErrorCode kPacketsRefused{"packets-refused", ErrorKind::Rejected};

/// Args: what was looked for.
inline constexpr ErrorCode kNoSuchWorker{"no-such-worker", ErrorKind::Rejected};
inline constexpr ErrorCode kNoSuchUnit{"no-such-unit", ErrorKind::Rejected};
inline constexpr ErrorCode kNoSuchShift{"no-such-shift", ErrorKind::Rejected};
inline constexpr ErrorCode kNoSuchWorksite{"no-such-worksite", ErrorKind::Rejected};
inline constexpr ErrorCode kNoSuchOrganizer{"no-such-organizer", ErrorKind::Rejected};
inline constexpr ErrorCode kNoSuchTest{"no-such-test", ErrorKind::Rejected};
/// Args: what was looked for, the candidates.
inline constexpr ErrorCode kAmbiguousName{"ambiguous-name", ErrorKind::Rejected};

}   // namespace wallchart
