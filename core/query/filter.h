// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filterfields.h"

#include <optional>
#include <vector>

namespace wallchart {

/// A stretch of the typed text, in UTF-16 units.
struct FilterSpan {
    qsizetype start = 0;
    qsizetype length = 0;
    [[nodiscard]] qsizetype end() const { return start + length; }
    bool operator==(const FilterSpan &) const = default;
};

/// What a value of a term is: a word of the language, a text to look for, or numbers or days.
enum class ValueKind { Key, Text, Range };

/// One value of a term: `Day` and `Night` of `shift:Day,Night`.
struct FilterValue {
    ValueKind kind = ValueKind::Text;
    QString text = {};   ///< as typed, without quotes; keys in lower case
    qint64 low = 0;      ///< of a range: the least number or Julian day that matches
    qint64 high = 0;     ///< of a range: the greatest
    FilterSpan span = {};

    /// Of a range: is the number or Julian day in it?
    [[nodiscard]] bool holds(qint64 number) const { return number >= low && number <= high; }
    bool operator==(const FilterValue &) const = default;
};

/// One condition; a worker matches it when any of its values does.
struct FilterTerm {
    FilterField field = FilterField::Any;
    std::vector<FilterValue> values = {};
    FilterSpan span = {};   ///< with the name of the field
    bool operator==(const FilterTerm &) const = default;
};

enum class FilterKind { Term, And, Or, Not };

/// An expression as it was typed; it knows no campaign.
///
/// A worker makes each term true, false or *unknown*. Unknown are: `stance`, `assessed` and `by`
/// of somebody unassessed, `hired` without a date of hire, `member` when not known. "Not" of
/// unknown is unknown, "and" is the least, "or" the greatest of false < unknown < true, and only
/// what is true matches: so neither `stance:3` nor `not stance:3` finds the unassessed, who are
/// never a 3. What asks for the gap itself, `stance:none`, `assessed:never`, `hired:none`,
/// `member:unknown`, is true or false of everybody, and so is every other field: who has no
/// shift is not on `shift:Night`.
struct Filter {
    FilterKind kind = FilterKind::And;   ///< "and" of nothing: everybody
    FilterTerm term = {};
    std::vector<Filter> parts = {};   ///< of Not: one
    bool operator==(const Filter &) const = default;

    [[nodiscard]] bool matchesEverybody() const { return kind == FilterKind::And && parts.empty(); }
};

/// What is wrong with an expression, and where.
struct FilterError {
    FilterSpan span;
    ErrorCode code;
    QStringList args = {};
    bool operator==(const FilterError &) const = default;
};

/// An expression, or the reasons why it is none; never both.
struct ParsedFilter {
    std::optional<Filter> filter;
    std::vector<FilterError> errors;   ///< in order of their places
};

}   // namespace wallchart
