// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importplan.h"

#include <functional>

namespace wallchart {

/// The words of a file with the rows an import did not take, or not whole.
struct RejectedWords {
    QString reason;   ///< header of the last column
    /// A problem in a sentence, with its column where it has one.
    std::function<QString(const Problem &)> sentence;
};

/// The rows of a sheet that a plan has problems with, its header first, each with the reasons in
/// a further column: to be mended and imported again. Empty when every row was taken whole.
[[nodiscard]] std::vector<QStringList> rejectedRows(const Sheet &sheet, const ImportPlan &plan,
                                                    const RejectedWords &words);

}   // namespace wallchart
