// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/rankingsteps.h"

#include <map>
#include <set>

namespace wallchart {

namespace {

constexpr std::size_t kManyShifts = 3;
constexpr int kManyCircles = 3;
/// One voice alone may stand in another circle by chance: circles are found from ties.
constexpr int kVoicesOfACircle = 2;
constexpr int kAskedThatTells = 2;

Reason warning(const char *code, QStringList args = {})
{
    return {QString::fromLatin1(code), std::move(args)};
}

bool isMarked(const RankedLeader &row)
{
    return row.state && row.state != LeaderState::Disproved && row.state != LeaderState::Left;
}

/// On which shifts the followers work, and how many share the leader's.
struct FollowersByShift {
    std::set<ShiftId> shifts = {};
    int known = 0;
    int sharing = 0;
};

FollowersByShift followersByShift(const InfluenceGraph &graph, std::uint32_t position)
{
    FollowersByShift result;
    const auto own = graph.cells[graph.cellOf[position]].shift;
    for (const std::uint32_t voice : graph.turnedToBy.neighbours(position)) {
        const auto shift = graph.cells[graph.cellOf[voice]].shift;
        if (!shift) continue;
        result.shifts.insert(*shift);
        ++result.known;
        result.sharing += own == shift ? 1 : 0;
    }
    return result;
}

/// The day of the mark that holds; null = no day was written down.
QDate markedOn(const Campaign &campaign, WorkerId worker, QDate asOf)
{
    QDate last;
    for (const LeaderMark *mark : campaign.allWith<&LeaderMark::worker>(worker)) {
        if (mark->on <= asOf && mark->on.isValid() && (!last.isValid() || mark->on > last))
            last = mark->on;
    }
    return last;
}

void warnOfShifts(RankedLeader &row, std::uint32_t position, const InfluenceGraph &graph)
{
    const FollowersByShift followers = followersByShift(graph, position);
    if (followers.shifts.size() >= kManyShifts)
        row.warnings.push_back(
            warning("warn-many-shifts", {QString::number(followers.shifts.size())}));
    const auto own = graph.cells[graph.cellOf[position]].shift;
    if (own && followers.known > 0 && followers.sharing * 2 < followers.known)
        row.warnings.push_back(
            warning("warn-other-shift", {QString::number(followers.known - followers.sharing),
                                         QString::number(followers.known)}));
}

/// In how many circles of their own unit people turn to somebody.
int circlesTurningTo(const Circles &circles, const InfluenceGraph &graph, std::uint32_t position)
{
    const auto unit = graph.cells[graph.cellOf[position]].unit;
    const auto voices = graph.turnedToBy.neighbours(position);
    if (!unit || voices.size() < static_cast<std::size_t>(kManyCircles * kVoicesOfACircle))
        return 0;
    std::map<std::uint32_t, int> heard;
    for (const std::uint32_t voice : voices) {
        const auto circle = circles.of[voice];
        if (circle && circles.circles[*circle].unit == unit) ++heard[*circle];
    }
    return static_cast<int>(std::count_if(heard.begin(), heard.end(), [](const auto &each) {
        return each.second >= kVoicesOfACircle;
    }));
}

void warnOfCircles(RankedLeader &row, std::uint32_t position, const WarningSources &sources)
{
    const int circles = circlesTurningTo(sources.circles, sources.graph, position);
    if (circles >= kManyCircles)
        row.warnings.push_back(warning("warn-many-circles", {QString::number(circles)}));
}

void warnIfUntested(RankedLeader &row, std::uint32_t position, const WarningSources &sources)
{
    if (!isMarked(row)) return;
    const QDate today = sources.reading.asOf();
    const QDate heard = sources.deeds.lastHeardOn(position);
    const QDate since = heard.isValid() ? heard
                                        : markedOn(sources.reading.campaign(), row.worker, today);
    const auto days = static_cast<qint64>(sources.weights.of("untested-days"));
    if (since.isValid() && since.daysTo(today) > days)
        row.warnings.push_back(heard.isValid()
                                   ? warning("warn-untested-since", {heard.toString(Qt::ISODate)})
                                   : warning("warn-never-tested"));
}

bool wasTalkedTo(const Campaign &campaign, WorkerId worker, QDate asOf)
{
    const auto attempts = campaign.allWith<&Attempt::worker>(worker);
    return std::any_of(attempts.begin(), attempts.end(), [&](const Attempt *each) {
        return each->result == AttemptResult::Talked && each->on <= asOf;
    });
}

bool supports(LeaderState state, const RankedLeader &row, const WarningSources &sources)
{
    switch (state) {
    case LeaderState::Suspected: return row.voices > 0;
    case LeaderState::Nominated:
        return row.named.independent() >= static_cast<int>(sources.weights.of("nominated-from"));
    case LeaderState::Confirmed:
        return row.state == LeaderState::Nominated
               && wasTalkedTo(sources.reading.campaign(), row.worker, sources.reading.asOf());
    case LeaderState::Tested: return row.moved.testsLed + row.moved.testsFailed > 0;
    case LeaderState::Proven: return row.moved.testsLed >= 2;
    case LeaderState::Disproved: return row.moved.testsLed == 0 && row.moved.testsFailed >= 2;
    case LeaderState::Left: return false;
    }
    return false;
}

}   // namespace

void readWarnings(RankedLeader &row, std::uint32_t position, const WarningSources &sources)
{
    row.warnings.clear();
    if (row.voices == 0 && row.named.groups == 0 && sources.deeds.tookPartInAll(position))
        row.warnings.push_back(warning("warn-activist"));
    const bool onlyOwnView = row.voices == 0 && row.named.groups == 0;
    if (onlyOwnView && row.named.staff > 0)
        row.warnings.push_back(warning("warn-named-by-staff-only"));
    else if (onlyOwnView && row.named.self)
        row.warnings.push_back(warning("warn-named-by-self-only"));
    const int asked = sources.answers.counts[position].asked;
    if (row.named.named > 0 && asked >= kAskedThatTells
        && sources.answers.askedWithUs[position] == asked)
        row.warnings.push_back(warning("warn-only-supporters-asked", {QString::number(asked)}));
    warnOfShifts(row, position, sources.graph);
    warnOfCircles(row, position, sources);
    warnIfUntested(row, position, sources);
}

void suggestState(RankedLeader &row, const WarningSources &sources)
{
    using enum LeaderState;
    row.suggestedState.reset();
    if (row.state == Left || row.state == Disproved) return;
    if (row.state && row.state != Proven && supports(Disproved, row, sources)) {
        row.suggestedState = Disproved;
        return;
    }
    for (const LeaderState next : {Suspected, Nominated, Confirmed, Tested, Proven}) {
        const bool isAhead = !row.state || next > *row.state;
        if (!isAhead || !supports(next, row, sources)) continue;
        row.suggestedState = next;
        return;
    }
}

}   // namespace wallchart
