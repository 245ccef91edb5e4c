// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/campaign.h"

#include <QLineF>
#include <QRectF>

namespace wallchart {

/// Where a worker stood from a day on; without a level: unassessed again.
struct StancePoint {
    QDate on;
    std::optional<int> level;
    bool operator==(const StancePoint &) const = default;
};

/// The assessments of a worker up to a day, oldest first; of one day only the one that held.
[[nodiscard]] std::vector<StancePoint> stancePoints(const Campaign &campaign, WorkerId worker,
                                                    QDate upTo);

/// A history as steps over time, from the start to the end of a box.
struct StanceLine {
    struct Dot {
        QPointF at;
        int level;
        QDate on;
    };
    struct Row {
        double y;
        int level;
    };
    std::vector<QLineF> steps;
    std::vector<Dot> dots;
    std::vector<Row> rows;   ///< every level of the scale, the first on top
};

/// Lays a history out between its first day and `upTo`; while unassessed there is no line.
/// Deterministic; nothing is outside of `box`.
[[nodiscard]] StanceLine layoutStanceLine(const std::vector<StancePoint> &points,
                                          const std::vector<ScaleLevel> &levels, QDate upTo,
                                          const QRectF &box);

}   // namespace wallchart
