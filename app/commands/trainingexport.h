// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/command.h"

namespace wallchart {

// What leaves a training as a file that is no packet; of several editions --edition names one.

/// The matrix as a sheet (.xlsx, .csv), or the sessions of a track as a calendar (.ics).
[[nodiscard]] Result<Report> exportTraining(const Invocation &call, const QString &output);
/// The matrix on pages (.pdf). Needs fonts.
[[nodiscard]] Result<Report> drawTrainingMatrix(const Invocation &call, const QString &output);

}   // namespace wallchart
