// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/migrations.h"

#include <vector>

namespace wallchart {

/// The shipped steps and, after them, those that a later program may bring.
[[nodiscard]] inline std::vector<Migration> withLaterSteps(const std::vector<const char *> &later)
{
    std::vector<Migration> steps(shippedMigrations().begin(), shippedMigrations().end());
    for (const char *sql : later) steps.push_back({steps.back().version + 1, sql});
    return steps;
}

}   // namespace wallchart
