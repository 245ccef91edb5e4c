// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/stanceline.h"

namespace wallchart {

namespace {

/// Places days and levels in a box.
class Places {
public:
    Places(const std::vector<ScaleLevel> &levels, QDate from, QDate to, const QRectF &box)
        : m_levels(levels), m_from(from), m_days(std::max<qint64>(1, from.daysTo(to))), m_box(box)
    {
    }

    [[nodiscard]] double x(QDate day) const
    {
        const double share = static_cast<double>(m_from.daysTo(day)) / static_cast<double>(m_days);
        return m_box.left() + std::clamp(share, 0.0, 1.0) * m_box.width();
    }
    /// None for a level that the scale does not know.
    [[nodiscard]] std::optional<double> y(int level) const
    {
        for (std::size_t at = 0; at < m_levels.size(); ++at) {
            if (m_levels[at].level == level) return rowAt(at);
        }
        return std::nullopt;
    }
    [[nodiscard]] double rowAt(std::size_t place) const
    {
        const double rows = std::max<double>(1, static_cast<double>(m_levels.size()) - 1);
        return m_box.top() + m_box.height() * static_cast<double>(place) / rows;
    }

private:
    const std::vector<ScaleLevel> &m_levels;
    QDate m_from;
    qint64 m_days;
    QRectF m_box;
};

}   // namespace

std::vector<StancePoint> stancePoints(const Campaign &campaign, WorkerId worker, QDate upTo)
{
    std::vector<const Assessment *> facts = campaign.allWith<&Assessment::worker>(worker);
    std::erase_if(facts, [&](const Assessment *fact) { return fact->on > upTo; });
    std::stable_sort(facts.begin(), facts.end(),
                     [](const Assessment *a, const Assessment *b) { return a->on < b->on; });
    std::vector<StancePoint> points;
    for (const Assessment *fact : facts) {
        if (!points.empty() && points.back().on == fact->on) points.pop_back();
        points.push_back({fact->on, fact->level});
    }
    return points;
}

StanceLine layoutStanceLine(const std::vector<StancePoint> &points,
                            const std::vector<ScaleLevel> &levels, QDate upTo, const QRectF &box)
{
    StanceLine line;
    if (points.empty() || levels.empty()) return line;
    const Places places(levels, points.front().on, upTo, box);
    for (std::size_t at = 0; at < levels.size(); ++at)
        line.rows.push_back({places.rowAt(at), levels[at].level});
    std::optional<double> before;
    for (std::size_t at = 0; at < points.size(); ++at) {
        const StancePoint &point = points[at];
        const auto y = point.level ? places.y(*point.level) : std::nullopt;
        const double x = places.x(point.on);
        if (y) {
            const double next = at + 1 < points.size() ? places.x(points[at + 1].on)
                                                       : places.x(upTo);
            if (before && *before != *y) line.steps.emplace_back(x, *before, x, *y);
            if (next > x) line.steps.emplace_back(x, *y, next, *y);
            line.dots.push_back({{x, *y}, *point.level, point.on});
        }
        before = y;
    }
    return line;
}

}   // namespace wallchart
