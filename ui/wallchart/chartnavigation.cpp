// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallchart/chartnavigation.h"

#include <cmath>
#include <limits>

namespace wallchart {

namespace {

/// How far a step sideways counts against one straight on.
constexpr double kSideways = 3;

struct Step {
    double ahead = 0;
    double aside = 0;
};

Step stepTo(const QPointF &from, const QPointF &to, Heading heading)
{
    const QPointF way = to - from;
    switch (heading) {
    case Heading::Left: return {-way.x(), std::abs(way.y())};
    case Heading::Right: return {way.x(), std::abs(way.y())};
    case Heading::Up: return {-way.y(), std::abs(way.x())};
    case Heading::Down: break;
    }
    return {way.y(), std::abs(way.x())};
}

}   // namespace

std::uint32_t cardBeside(const WallChartGeometry &geometry, std::uint32_t box, Heading heading)
{
    const QPointF from = geometry.cards[box].rect().center();
    std::uint32_t best = box;
    double least = std::numeric_limits<double>::max();
    for (std::uint32_t i = 0; i < geometry.cards.size(); ++i) {
        const Step step = stepTo(from, geometry.cards[i].rect().center(), heading);
        const double cost = step.ahead + kSideways * step.aside;
        if (step.ahead < 0.5 || step.aside > 4 * step.ahead || cost >= least) continue;
        least = cost;
        best = i;
    }
    return best;
}

std::vector<std::uint32_t> cardsTouching(const WallChartGeometry &geometry, const QRectF &area)
{
    std::vector<std::uint32_t> found;
    for (const std::uint32_t block : geometry.blocksIn(area)) {
        const Range rows = geometry.cardsIn(block, area);
        for (std::uint32_t i = rows.first; i < rows.end; ++i) {
            if (geometry.cards[i].rect().intersects(area)) found.push_back(i);
        }
    }
    return found;
}

std::uint32_t cardNearest(const WallChartGeometry &geometry, const QPointF &point)
{
    std::uint32_t best = kNone;
    double least = std::numeric_limits<double>::max();
    for (std::uint32_t i = 0; i < geometry.cards.size(); ++i) {
        const QPointF way = geometry.cards[i].rect().center() - point;
        const double distance = QPointF::dotProduct(way, way);
        if (distance >= least) continue;
        least = distance;
        best = i;
    }
    return best;
}

}   // namespace wallchart
