// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/percent.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace wallchart {

namespace {

/// Far below one person of any worksite, far above what a double loses.
constexpr double kRounding = 1e-9;

}   // namespace

int wholePercent(int part, int whole)
{
    return whole > 0 ? static_cast<int>(std::int64_t{100} * std::min(part, whole) / whole) : 0;
}

int wholePercent(double share)
{
    return static_cast<int>(std::floor(share * 100 + kRounding));
}

int goalTenths(double goal)
{
    return static_cast<int>(std::ceil(goal * 1000 - kRounding));
}

}   // namespace wallchart
