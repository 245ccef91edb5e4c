// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"

namespace wallchart {

/// A value as it stands in the text.
struct TypedValue {
    QString comparison = {};   ///< "", "<", "<=", ">", ">=" or "="
    QString text = {};         ///< without quotes
    bool quoted = false;       ///< then never a key
    FilterSpan span = {};      ///< with comparison and quotes
};

/// What a typed value means after that field.
[[nodiscard]] tl::expected<FilterValue, FilterError> valueFrom(const FieldRule &rule,
                                                               const TypedValue &typed);

}   // namespace wallchart
