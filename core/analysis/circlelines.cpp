// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/circlelines.h"

#include <algorithm>

namespace wallchart {

namespace {

/// How many of the same circle turn to a member.
int heardInside(const Circles &circles, const InfluenceGraph &graph, std::uint32_t member)
{
    const auto voices = graph.turnedToBy.neighbours(member);
    return static_cast<int>(std::count_if(voices.begin(), voices.end(), [&](std::uint32_t voice) {
        return circles.of[voice] == circles.of[member];
    }));
}

CircleLine lineOf(const Circles &circles, std::size_t number, const InfluenceGraph &graph,
                  const Reading &reading)
{
    const Circle &circle = circles.circles[number];
    CircleLine line{.unit = circle.unit};
    std::size_t first = 0;
    for (const std::uint32_t member : circle.members) {
        const int heard = heardInside(circles, graph, member);
        if (heard > line.turnToFirst) {
            line.turnToFirst = heard;
            first = line.members.size();
        }
        const WorkerReading &worker = *reading.find(graph.workers[member]);
        line.members.push_back(worker.worker->id);
        if (worker.isLeader()) line.leaders.push_back(worker.worker->id);
        line.withUs += worker.withUs() ? 1 : 0;
        line.assessed += worker.assessed() ? 1 : 0;
    }
    const auto begin = line.members.begin();
    std::rotate(begin, begin + static_cast<std::ptrdiff_t>(first),
                begin + static_cast<std::ptrdiff_t>(first) + 1);
    return line;
}

/// Keeps those through whom every tie runs that leaves the circle.
void join(CircleLine &line, const CircleLink &link, const InfluenceGraph &graph)
{
    std::vector<WorkerId> through;
    for (const std::uint32_t each : link.onlyThrough) through.push_back(graph.workers[each]);
    if (line.joinedTo++ == 0) line.onlyThrough = std::move(through);
    else
        std::erase_if(line.onlyThrough, [&](WorkerId each) {
            return std::find(through.begin(), through.end(), each) == through.end();
        });
}

}   // namespace

std::vector<CircleLine> circleLines(const Circles &circles, const InfluenceGraph &graph,
                                    const Reading &reading)
{
    std::vector<CircleLine> lines;
    lines.reserve(circles.circles.size());
    for (std::size_t number = 0; number < circles.circles.size(); ++number)
        lines.push_back(lineOf(circles, number, graph, reading));
    for (const CircleLink &link : circles.links) {
        join(lines[link.a], link, graph);
        join(lines[link.b], link, graph);
    }
    for (const std::uint32_t bridge : circles.bridges)
        lines[*circles.of[bridge]].bridges.push_back(graph.workers[bridge]);
    return lines;
}

}   // namespace wallchart
