// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/wallchartgeometry.h"

namespace wallchart {

/// Where the pages of a chart lie in a picture that can have only one page.
struct PagePlan {
    QSizeF size;                    ///< of the whole picture, in units of the layout
    std::vector<QPointF> origins;   ///< top left of each page
};

/// The sheets of a poster as they hang, other pages in reading order in rows that make the
/// picture about as wide as high; a narrow gap between them.
[[nodiscard]] PagePlan planPages(const WallChartGeometry &geometry);

}   // namespace wallchart
