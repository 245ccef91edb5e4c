// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/pageplan.h"

#include <algorithm>
#include <cmath>

namespace wallchart {

namespace {

constexpr double kGapPoints = 12;

std::size_t columnsOf(const WallChartGeometry &geometry)
{
    const PageBox &first = geometry.pages.front();
    if (!first.mapCells.empty()) {
        const double top = first.mapCells.front().top();
        return static_cast<std::size_t>(
            std::count_if(first.mapCells.cbegin(), first.mapCells.cend(),
                          [top](const QRectF &cell) { return std::abs(cell.top() - top) < 0.5; }));
    }
    const double pages = static_cast<double>(geometry.pages.size());
    const double columns = std::ceil(std::sqrt(pages * first.size.height() / first.size.width())
                                     - 0.001);
    return static_cast<std::size_t>(std::clamp(columns, 1.0, pages));
}

}   // namespace

PagePlan planPages(const WallChartGeometry &geometry)
{
    PagePlan plan;
    if (geometry.pages.empty()) return plan;
    const std::size_t columns = columnsOf(geometry);
    const std::size_t rows = (geometry.pages.size() + columns - 1) / columns;
    const QSizeF sheet = geometry.pages.front().size;
    const auto reach = [](std::size_t sheets, double length) {
        return static_cast<double>(sheets) * (length + kGapPoints) - kGapPoints;
    };
    plan.size = {reach(columns, sheet.width()), reach(rows, sheet.height())};
    for (std::size_t i = 0; i < geometry.pages.size(); ++i) {
        const std::size_t column = geometry.rightToLeft ? columns - 1 - i % columns : i % columns;
        const std::size_t row = i / columns;
        plan.origins.emplace_back(static_cast<double>(column) * (sheet.width() + kGapPoints),
                                  static_cast<double>(row) * (sheet.height() + kGapPoints));
    }
    return plan;
}

}   // namespace wallchart
