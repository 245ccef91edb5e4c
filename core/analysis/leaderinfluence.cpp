// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/rankingsteps.h"

#include <cmath>

namespace wallchart {

namespace {

Reason noting(const QString &code, std::initializer_list<int> numbers)
{
    Reason reason{code};
    for (const int number : numbers) reason.args.append(QString::number(number));
    return reason;
}

double saturating(double amount, double half)
{
    return amount / (amount + half);
}

struct Parts {
    const Weights &weights;
    std::vector<ScorePart> parts = {};

    void add(const char *key, double share)
    {
        const double most = weights.of(key);
        parts.push_back({key, most * std::clamp(share, 0.0, 1.0), most});
    }
    [[nodiscard]] double outOf100() const
    {
        double value = 0;
        double most = 0;
        for (const ScorePart &part : parts) {
            value += part.value;
            most += part.most;
        }
        return most > 0 ? 100 * value / most : 0;
    }
};

void addEvidenceReasons(RankedLeader &row)
{
    auto &reasons = row.reasons;
    const NominationCount &named = row.named;
    if (named.named > 0)
        reasons.push_back(noting(QStringLiteral("named-by"), {named.named, named.asked}));
    if (named.elsewhere > 0)
        reasons.push_back(noting(QStringLiteral("named-elsewhere"), {named.elsewhere}));
    if (row.followers > 0)
        reasons.push_back(
            noting(QStringLiteral("followed-by"), {row.followers, row.followersInCell}));
    if (row.moved.heard > 0) {
        const int expected = static_cast<int>(std::lround(row.moved.expected));
        reasons.push_back(noting(QStringLiteral("acted-together"),
                                 {row.moved.together, row.moved.heard, expected, row.moved.tests}));
    }
    if (row.moved.stayedAway > 0)
        reasons.push_back(noting(QStringLiteral("stayed-away-together"), {row.moved.stayedAway}));
    if (row.moved.quick > 0)
        reasons.push_back(noting(QStringLiteral("acted-quickly"), {row.moved.quick}));
    if (row.reach > row.voices) reasons.push_back(noting(QStringLiteral("reaches"), {row.reach}));
    if (named.groups > 0)
        reasons.push_back(noting(QStringLiteral("named-in-groups"), {named.groups}));
}

/// What the network says is a reason to ask about somebody, never evidence.
void suggest(RankedLeader &row, const Weights &weights, double connectedMost)
{
    constexpr double kAverage = 1;
    const double connected = std::max(0.0, row.connected - kAverage);
    row.influence = weights.of("suggest-connected") * saturating(connected, connectedMost)
                    + weights.of("suggest-bridging") * std::min(1.0, row.bridging * 10);
    row.reasons.push_back(noting(QStringLiteral("ask-about-tied"), {}));
    if (row.isOnlyLink) row.reasons.push_back(noting(QStringLiteral("only-link"), {}));
}

}   // namespace

SilentFollowers silentFollowersOf(const InfluenceGraph &graph, std::uint32_t position)
{
    const auto voices = graph.turnedToBy.neighbours(position);
    const std::size_t first = graph.turnedToBy.offsets[position];
    SilentFollowers silent;
    for (std::size_t at = 0; at < voices.size(); ++at) {
        if (graph.voices[first + at] & InfluenceGraph::kNames) continue;
        const bool sameCell = graph.cellOf[voices[at]] == graph.cellOf[position];
        ++(sameCell ? silent.here : silent.elsewhere);
    }
    return silent;
}

void scoreInfluence(RankedLeader &row, const SilentFollowers &silent, const Weights &weights)
{
    const double far = weights.of("elsewhere-share");
    const double named = row.named.named + far * (row.named.elsewhere + row.named.groups);
    Parts parts{weights};
    parts.add("influence-named",
              named > 0 ? named / (row.named.asked + weights.of("named-doubt")) : 0);
    parts.add("influence-followers",
              saturating(silent.here + far * silent.elsewhere, weights.of("followers-half")));
    parts.add("influence-proof", row.moved.proof(weights.of("proof-doubt")));
    parts.add("influence-quick", row.moved.quick / (row.moved.heard + weights.of("proof-doubt")));
    parts.add("influence-reach", saturating(row.reach - row.voices, weights.of("reach-half")));
    row.influence = parts.outOf100();
    row.influenceParts = std::move(parts.parts);
    std::stable_sort(row.influenceParts.begin(), row.influenceParts.end(),
                     [](const ScorePart &a, const ScorePart &b) { return a.most > b.most; });
}

void readInfluence(RankedLeader &row, const InfluenceGraph &graph, std::uint32_t position,
                   const Weights &weights)
{
    row.reasons.clear();
    row.influence = 0;
    row.influenceParts.clear();
    if (row.voices > 0 || row.named.groups > 0) {
        row.standing = Standing::Evidence;
        scoreInfluence(row, silentFollowersOf(graph, position), weights);
        addEvidenceReasons(row);
    } else if (graph.known[position] == Acquaintance::Tied) {
        constexpr double kTwiceAverage = 2;
        row.standing = Standing::AskAbout;
        suggest(row, weights, kTwiceAverage);
    } else {
        const bool isolated = graph.known[position] == Acquaintance::Isolated;
        row.standing = isolated ? Standing::Isolated : Standing::NothingYet;
        row.reasons.push_back(noting(
            isolated ? QStringLiteral("no-tie-known") : QStringLiteral("nothing-known-yet"), {}));
    }
    if (row.named.staff > 0)
        row.reasons.push_back(noting(QStringLiteral("named-by-staff"), {row.named.staff}));
    if (row.named.self) row.reasons.push_back(noting(QStringLiteral("named-themselves"), {}));
}

}   // namespace wallchart
