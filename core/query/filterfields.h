// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace wallchart {

/// What a term asks about. Any is what stands without a field: names, numbers, ids, contacts.
enum class FilterField {
    Any,
    Name,
    Number,
    Unit,
    Shift,
    Job,
    Worksite,
    Stance,
    Assessed,
    By,
    TookPart,
    SaidYes,
    Asked,
    Refused,
    NotAsked,
    Excluded,
    Leader,
    Follows,
    Followers,
    NamedBy,
    Committee,
    Base,
    Out,
    Member,
    Language,
    Hired,
    Tie,
    Has,
    List
};

/// What the values of a field are, besides its keys.
enum class FieldValues { None, Words, Names, Numbers, Days };

/// How a field is written, in every language of the program, and what may follow its colon.
struct FieldRule {
    FilterField field;
    const char *word;   ///< before the colon, in lower case
    FieldValues values;
    const char *keys;   ///< values that are words of the language, with spaces between
};

/// Every field but Any, in the order completion offers them.
[[nodiscard]] const std::vector<FieldRule> &fieldRules();
/// The rule of a field; Any has none, and is answered with `name`'s.
[[nodiscard]] const FieldRule &ruleOf(FilterField field);
/// The rule of a word, in any case, or null.
[[nodiscard]] const FieldRule *fieldNamed(QStringView word);
[[nodiscard]] QStringList keysOf(const FieldRule &rule);

/// Of `known`, at most five that are written most like `word`, the likest first; all folded
/// alike. For errors: what may have been meant.
[[nodiscard]] QStringList likestOf(QStringView word, const QStringList &known);

}   // namespace wallchart
