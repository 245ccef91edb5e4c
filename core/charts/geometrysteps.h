// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/wallchartgeometry.h"

namespace wallchart {

/// Turns a finished layout around for scripts that read from the right.
void mirrorPages(WallChartGeometry &geometry);

/// Builds the index that blocksIn() reads.
void indexBands(WallChartGeometry &geometry);

}   // namespace wallchart
