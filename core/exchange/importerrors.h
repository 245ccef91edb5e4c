// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace wallchart {

// Reasons to refuse a whole import.

/// No column names people, pairs or units. Arg: the file.
inline constexpr ErrorCode kNothingToImport{"import-nothing-to-import", ErrorKind::Rejected};
/// --map names a column that the file does not have. Args: the file, the column.
inline constexpr ErrorCode kNoSuchColumn{"import-no-such-column", ErrorKind::Rejected};
/// --map names a field that does not exist. Args: the field, all fields.
inline constexpr ErrorCode kNoSuchField{"import-no-such-field", ErrorKind::Usage};
/// A list of who took part needs the name of its structure test. Arg: the file.
inline constexpr ErrorCode kTestNameMissing{"import-test-name-missing", ErrorKind::Rejected};

// Problems: the cell or row was left out, the rest of the file imported.

inline constexpr ErrorCode kRowWithoutName{"import-row-without-name", ErrorKind::Rejected};
/// Arg: what stands there.
inline constexpr ErrorCode kCellNoLevel{"import-cell-no-level", ErrorKind::Rejected};
inline constexpr ErrorCode kCellNoDate{"import-cell-no-date", ErrorKind::Rejected};
inline constexpr ErrorCode kCellNoOutcome{"import-cell-no-outcome", ErrorKind::Rejected};
inline constexpr ErrorCode kCellNoNumber{"import-cell-no-number", ErrorKind::Rejected};
inline constexpr ErrorCode kCellNoYesOrNo{"import-cell-no-yes-or-no", ErrorKind::Rejected};
/// The row is about somebody of an earlier row. Args: name, line of that row.
inline constexpr ErrorCode kSamePersonInFile{"import-same-person-in-file", ErrorKind::Rejected};
/// Arg: the name.
inline constexpr ErrorCode kPersonNotFound{"import-person-not-found", ErrorKind::Rejected};
/// Several workers have the name, and nothing else tells which. Args: name, how many.
inline constexpr ErrorCode kPersonAmbiguous{"import-person-ambiguous", ErrorKind::Rejected};
/// The row looks like somebody who asked to be forgotten. Arg: the name.
inline constexpr ErrorCode kPersonForgotten{"import-person-forgotten", ErrorKind::Rejected};
/// Both ends of a tie are the same worker. Arg: the name.
inline constexpr ErrorCode kTieWithOneself{"import-tie-with-oneself", ErrorKind::Rejected};
/// The file has a unit that the campaign does not. Arg: the unit.
inline constexpr ErrorCode kUnitMissing{"import-unit-missing", ErrorKind::Rejected};

// Notes.

/// Letters of names were lost when the file was saved. Args: how many names, the first.
inline constexpr ErrorCode kLettersLost{"import-letters-lost", ErrorKind::Rejected};

}   // namespace wallchart
