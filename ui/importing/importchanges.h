// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/changeset.h"
#include "core/model/reading.h"

namespace wallchart {

enum class ChangeSort {
    Updated,   ///< something about a known worker
    Added,     ///< a new worker, or something about them
    Other      ///< ties, nominations, head-counts, places, tests
};

/// One thing that an import would change, in words.
struct ImportChange {
    ChangeSort sort = ChangeSort::Other;
    QString about = {};   ///< a worker, a unit
    QString what = {};    ///< "Job title"; "Staffing petition"
    QString before = {};
    QString after = {};

    bool operator==(const ImportChange &) const = default;
};

/// Everything that a change would do to the campaign of `now`, the updates first. Works in any
/// thread. Cost O(changes), beside one campaign.
[[nodiscard]] std::vector<ImportChange> importChanges(const Reading &now, const Edits &edits);

}   // namespace wallchart
