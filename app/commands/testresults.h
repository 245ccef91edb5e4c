// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/command.h"
#include "core/model/counting.h"

namespace wallchart {

/// Whom the results of a structure test are read by.
enum class ResultGrouping { Unit, Shift, Cell, Leader, Assessor };

template <>
struct EnumKeys<ResultGrouping> {
    static constexpr std::array all{
        std::pair{ResultGrouping::Unit, "unit"}, std::pair{ResultGrouping::Shift, "shift"},
        std::pair{ResultGrouping::Cell, "cell"}, std::pair{ResultGrouping::Leader, "leader"},
        std::pair{ResultGrouping::Assessor, "assessor"}};
};

/// All kinds of structure tests, as the command line writes them.
[[nodiscard]] QStringList testKindKeys();

/// Every structure test with what was reached.
[[nodiscard]] Report testList(const Reading &reading);

/// One structure test, group by group, the weakest first.
[[nodiscard]] Report testResults(const Reading &reading, const StructureTest &test,
                                 ResultGrouping grouping);

}   // namespace wallchart
