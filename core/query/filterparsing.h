// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"

namespace wallchart {

class WorkerIndex;

/// Reads an expression such as `stance:with and not took:"Petition" and shift:Night`.
///
/// Words stand for themselves: each must be found at the beginning of a word of a name, code
/// name, external id or e-mail, in any spelling (`lukasz` finds Łukasz); digits also as chart
/// number or inside a phone number; `#217` is the chart number alone. "Quotes" hold words
/// together. Side by side means `and`, which binds closer than `or`; `not` and a leading `-`
/// negate; brackets group. Keywords are English in every language of the program.
///
/// A field has values after its colon, of which any may match: `shift:Day,Night`. Numbers and
/// days compare (`followers:>=3`, `hired:<2015`) and range (`stance:1-2`,
/// `assessed:2023-02-01..2023-03-01`); a month or year means all its days. Names match whole,
/// and if none does, by the beginning of their words: `unit:sur` is Surgery with all below it;
/// `unit:"Surgery / 3 East"` is a path. `last` is the structure test that closed last.
/// `leader:tested` has the star filled, that is also the proven. `list:"Night"` is whom the saved
/// list finds.
[[nodiscard]] ParsedFilter parseFilter(const QString &text);

/// The same, and every name and level in it is known to the campaign.
[[nodiscard]] ParsedFilter parseFilter(const QString &text, const WorkerIndex &index);

/// A word or a value as it stands in the text, also when it makes no sense there yet.
struct TypedPiece {
    const FieldRule *rule = nullptr;   ///< of a value: what stands before its colon; else null
    QString text = {};                 ///< without comparison and quotes
    bool quoted = false;
    bool closed = true;   ///< false: a quote without an end
    FilterSpan span = {};
};

/// What can be understood of a text, with everything that is wrong with it: for completion.
struct FilterDraft {
    Filter filter;
    std::vector<FilterError> errors;
    std::vector<TypedPiece> pieces;   ///< in order of their places; not those of unknown fields
};
[[nodiscard]] FilterDraft draftFilter(const QString &text);

}   // namespace wallchart
