// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/counting.h"

namespace wallchart {

/// What assessments said and what people then did in a closed or open test.
///
/// As of the day on which the test is read; named people of the base who were not excluded.
struct StatedAndShown {
    std::optional<OrganizerId> assessor = {};   ///< none = nobody written down
    int with = 0;                               ///< assessed as with us
    int withActed = 0;
    int notWith = 0;   ///< assessed as undecided or against
    int notWithActed = 0;
    std::vector<WorkerId> saidAndDid = {};        ///< assessed as with us, and acted
    std::vector<WorkerId> saidAndDidNot = {};     ///< assessed as with us, and did not act
    std::vector<WorkerId> actedAllTheSame = {};   ///< assessed as not with us, and acted
    std::vector<WorkerId> neither = {};           ///< assessed as not with us, and did not act

    StatedAndShown &operator+=(const StatedAndShown &other);
    bool operator==(const StatedAndShown &) const = default;
};

/// Assessor by assessor, nobody written down first: what mayShowAssessor() is asked about.
[[nodiscard]] std::vector<StatedAndShown> everyAssessorIn(const TestReading &test);

/// Over all assessors together.
[[nodiscard]] StatedAndShown statedAndShownIn(const TestReading &test);

/// How an assessor judged is for that assessor alone, unless Settings::assessorsShown.
/// Assessments by nobody written down are everybody's.
[[nodiscard]] bool mayShowAssessor(const Campaign &campaign,
                                   const std::optional<OrganizerId> &assessor,
                                   const std::optional<OrganizerId> &viewer);

/// Assessor by assessor, as far as mayShowAssessor() lets `viewer` see them.
[[nodiscard]] std::vector<StatedAndShown> statedAndShownByAssessor(
    const TestReading &test, const std::optional<OrganizerId> &viewer);

}   // namespace wallchart
