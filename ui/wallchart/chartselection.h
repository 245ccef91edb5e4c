// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/wallchart.h"
#include "core/charts/wallchartgeometry.h"

#include <vector>

namespace wallchart {

/// Finds people on a laid-out chart and cards of people. Made anew with every layout.
class ChartSelection final {
public:
    ChartSelection() = default;
    /// Both must outlive it.
    ChartSelection(const WallChart &chart, const WallChartGeometry &geometry);

    /// The person of a box, or kNone for unnamed people.
    [[nodiscard]] std::uint32_t personOf(std::uint32_t box) const;
    [[nodiscard]] std::optional<WorkerId> workerOf(std::uint32_t box) const;
    /// The index of a worker in WallChart::people, or kNone.
    [[nodiscard]] std::uint32_t personOf(WorkerId worker) const;
    /// The card of a worker in their main post, or kNone when the chart does not show them.
    [[nodiscard]] std::uint32_t boxOf(WorkerId worker) const;
    /// The workers between two boxes in reading order, both included.
    [[nodiscard]] std::vector<WorkerId> between(std::uint32_t from, std::uint32_t to) const;

private:
    const WallChart *m_chart = nullptr;
    const WallChartGeometry *m_geometry = nullptr;
    std::vector<std::uint32_t> m_boxes;   ///< by person
};

}   // namespace wallchart
