// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/people.h"

namespace wallchart {

/// A name stands before any cell. Arg: the name.
inline constexpr ErrorCode kEntryWithoutCell{"entry-without-cell", ErrorKind::Rejected};
/// Marks without a name. Arg: what stands there.
inline constexpr ErrorCode kEntryWithoutName{"entry-without-name", ErrorKind::Rejected};
/// What stands in the brackets of a cell is no number of people. Arg: what stands there.
inline constexpr ErrorCode kEntryNoHeadCount{"entry-no-head-count", ErrorKind::Rejected};
/// What stands in the brackets of a name is no reason to be out of the base. Arg: what it is.
inline constexpr ErrorCode kEntryNoReason{"entry-no-reason", ErrorKind::Rejected};

/// A word for a reason to be out of the base, in the language of who types.
struct OutWord {
    QString word;
    OutReason reason;
};

/// A text with the place where it stands: column counted from 1.
struct TypedText {
    QString text;
    int column = 0;
};

struct TypedPerson {
    QString name;
    int line = 0;
    int column = 0;
    int stars = 0;
    std::optional<int> level = {};
    int levelColumn = 0;
    std::optional<OutReason> out = {};
    std::vector<TypedText> follows = {};
};

/// A line that names a cell, and everybody typed after it.
struct TypedCell {
    int line = 0;
    std::vector<TypedText> path = {};   ///< outermost unit first, shift last; `?` = not known
    std::optional<int> headCount = {};
    std::vector<TypedPerson> people = {};
};

struct TypedEntry {
    std::vector<TypedCell> cells = {};
    Problems problems = {};   ///< of what was left out; the rest of its line was taken
};

/// Reads what people type: `ICU / Night (20): Ana* 2, Ben 3 → Ana, Sam (supervisor)`.
///
/// A line with `:` or `/` names a cell; a line without stands in the cell above it and holds
/// one name, or several with commas between. Digits of every script count, `->` is `→`, and
/// `outWords` are understood beside the keys of OutReason. Blank lines and what follows a `#`
/// are left aside.
[[nodiscard]] TypedEntry readQuickEntry(const QString &text,
                                        const std::vector<OutWord> &outWords = {});

}   // namespace wallchart
