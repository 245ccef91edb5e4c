// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/layoutrequest.h"
#include "core/charts/wallchart.h"

#include <QStringList>

namespace wallchart {

/// Names in Latin, Vietnamese, Cyrillic, Arabic, Devanagari and Chinese, one of each.
[[nodiscard]] const QStringList &namesOfTheWorld();

/// A chart without a campaign: units of `unitSize` people in three shifts, names in turn from
/// namesOfTheWorld() with a number, every level, star and outcome in a fixed mixture.
[[nodiscard]] WallChart handmadeChart(int people, int unitSize = 50);

/// The name of person `index` in a handmade chart.
[[nodiscard]] QString handmadeName(int index);

}   // namespace wallchart
