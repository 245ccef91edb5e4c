// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace wallchart {

/// Args: the field as typed, fields it may be.
inline constexpr ErrorCode kFilterUnknownField{"filter-unknown-field", ErrorKind::Usage};
inline constexpr ErrorCode kFilterUnclosedQuote{"filter-unclosed-quote", ErrorKind::Usage};
inline constexpr ErrorCode kFilterUnclosedBracket{"filter-unclosed-bracket", ErrorKind::Usage};
inline constexpr ErrorCode kFilterStrayBracket{"filter-stray-bracket", ErrorKind::Usage};
inline constexpr ErrorCode kFilterEmptyBrackets{"filter-empty-brackets", ErrorKind::Usage};
/// Arg: the sign, such as `/`.
inline constexpr ErrorCode kFilterStraySign{"filter-stray-sign", ErrorKind::Usage};
/// Arg: the word that needs something to join: and, or, not.
inline constexpr ErrorCode kFilterMissingOperand{"filter-missing-operand", ErrorKind::Usage};
/// Arg: the field.
inline constexpr ErrorCode kFilterMissingValue{"filter-missing-value", ErrorKind::Usage};
inline constexpr ErrorCode kFilterNotComparable{"filter-not-comparable", ErrorKind::Usage};
/// Args: the field, what was typed, what is possible.
inline constexpr ErrorCode kFilterBadValue{"filter-bad-value", ErrorKind::Usage};
/// Args: the field, what was typed.
inline constexpr ErrorCode kFilterBadNumber{"filter-bad-number", ErrorKind::Usage};
inline constexpr ErrorCode kFilterBadDate{"filter-bad-date", ErrorKind::Usage};
inline constexpr ErrorCode kFilterBadRange{"filter-bad-range", ErrorKind::Usage};
/// Brackets and negations are nested too deeply to be meant.
inline constexpr ErrorCode kFilterTooDeep{"filter-too-deep", ErrorKind::Usage};

/// Args: the name as typed, names it may be.
inline constexpr ErrorCode kFilterNoUnit{"filter-no-unit", ErrorKind::Usage};
inline constexpr ErrorCode kFilterNoShift{"filter-no-shift", ErrorKind::Usage};
inline constexpr ErrorCode kFilterNoJob{"filter-no-job", ErrorKind::Usage};
inline constexpr ErrorCode kFilterNoWorksite{"filter-no-worksite", ErrorKind::Usage};
inline constexpr ErrorCode kFilterNoTest{"filter-no-test", ErrorKind::Usage};
inline constexpr ErrorCode kFilterNoOrganizer{"filter-no-organizer", ErrorKind::Usage};
inline constexpr ErrorCode kFilterNoLanguage{"filter-no-language", ErrorKind::Usage};
inline constexpr ErrorCode kFilterNoTieKind{"filter-no-tie-kind", ErrorKind::Usage};
inline constexpr ErrorCode kFilterNoList{"filter-no-list", ErrorKind::Usage};
/// What a saved list asks for is not known any more, or it asks for itself. Arg: its name.
inline constexpr ErrorCode kFilterListUnreadable{"filter-list-unreadable", ErrorKind::Usage};
/// The campaign has no names of that sort yet. Args: the field, what was typed.
inline constexpr ErrorCode kFilterNoneKnown{"filter-none-known", ErrorKind::Usage};
/// Args: the digit as typed, the levels of the scale.
inline constexpr ErrorCode kFilterNoLevel{"filter-no-level", ErrorKind::Usage};
/// `last` before any structure test has closed.
inline constexpr ErrorCode kFilterNoClosedTest{"filter-no-closed-test", ErrorKind::Usage};

}   // namespace wallchart
