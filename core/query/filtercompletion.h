// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"
#include "core/query/workerindex.h"

namespace wallchart {

enum class CompletionKind { Field, Key, Level, Name, Keyword };

/// Something that may be typed: `insert` goes in place of the stretch, with quotes where needed.
struct Completion {
    qsizetype start = 0;
    qsizetype length = 0;
    QString insert;
    CompletionKind kind = CompletionKind::Field;
    FilterField field = FilterField::Any;   ///< the field itself, or the one the value is for
    QString shown;                          ///< a unit's path, a name without quotes, a bare key
    bool operator==(const Completion &) const = default;
};

/// What may stand at the cursor (0 to the text's size), likeliest first, at most a dozen:
/// fields for a word, the field's keys and names after a colon. Where nothing was typed yet,
/// all fields.
[[nodiscard]] std::vector<Completion> completionsAt(const QString &text, qsizetype cursor,
                                                    const WorkerIndex &index);

/// The value as it must be typed after that field: in quotes if it would be misread without.
[[nodiscard]] QString writtenValue(const FieldRule &rule, const QString &value);

}   // namespace wallchart
