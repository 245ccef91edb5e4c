// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/influencegraph.h"

#include "tests/analysis/testedcampaign.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

InfluenceGraph graphOf(const Campaign &campaign, QDate day = kTestedDay)
{
    return InfluenceGraph::of(Reading(campaign, day), Progress());
}

std::uint32_t positionOf(const InfluenceGraph &graph, const Campaign &campaign, const char *name)
{
    return *graph.find(workerNamed(campaign, name));
}

const InfluenceEdge *edgeOf(const InfluenceGraph &graph, const Campaign &campaign, const char *a,
                            const char *b)
{
    return graph.edgeBetween(positionOf(graph, campaign, a), positionOf(graph, campaign, b));
}

Tie tieSince(TestedCampaign &made, const char *from, const char *to, QDate day)
{
    return {.id = made.ids().make<TieId>(),
            .from = workerNamed(made.campaign(), from),
            .to = workerNamed(made.campaign(), to),
            .kind = tieKindOf(made.campaign(), "friend"),
            .seenOn = day};
}

}   // namespace

TEST(InfluenceGraph, folds_everything_between_two_people_and_keeps_each_part_in_sight)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana, Ben → Ana, Cem"));
    made.names("Ben", "Ana");
    made.tie("Ana", "Ben", "friend");
    const Campaign campaign = made.campaign();
    const InfluenceGraph graph = graphOf(campaign);
    const InfluenceEdge *edge = edgeOf(graph, campaign, "Ben", "Ana");
    ASSERT_TRUE(edge);
    EXPECT_EQ(edge, edgeOf(graph, campaign, "Ana", "Ben"));
    ASSERT_EQ(edge->count, 3U);
    double weight = 0;
    std::set<InfluenceSource> sources;
    for (const InfluencePart &part : graph.partsOf(*edge)) {
        weight += part.weight;
        sources.insert(part.source);
    }
    EXPECT_DOUBLE_EQ(edge->weight, weight);
    EXPECT_EQ(sources,
              (std::set{InfluenceSource::Follows, InfluenceSource::Named, InfluenceSource::Tie}));
    EXPECT_EQ(graph.turnedToBy.neighbours(positionOf(graph, campaign, "Ana")).size(), 1U);
    EXPECT_FALSE(edgeOf(graph, campaign, "Ana", "Cem"));
}

TEST(InfluenceGraph, conflict_is_known_and_joins_nobody)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana, Ben"));
    made.tie("Ana", "Ben", "conflict");
    const Campaign campaign = made.campaign();
    const InfluenceGraph graph = graphOf(campaign);
    const InfluenceEdge *edge = edgeOf(graph, campaign, "Ana", "Ben");
    ASSERT_TRUE(edge);
    EXPECT_EQ(edge->weight, 0);
    EXPECT_TRUE(graph.bonds.neighbours(edge->low).empty());
}

TEST(InfluenceGraph, knows_on_a_day_what_was_known_by_then)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana, Ben, Cem"));
    made.add(tieSince(made, "Ana", "Ben", kTestedDay.addDays(-20)));
    made.add(tieSince(made, "Ana", "Cem", kTestedDay.addDays(-2)));
    made.names("Cem", "Ben");   // ten days ago
    const Campaign campaign = made.campaign();
    const InfluenceGraph before = graphOf(campaign, kTestedDay.addDays(-15));
    EXPECT_TRUE(edgeOf(before, campaign, "Ana", "Ben"));
    EXPECT_FALSE(edgeOf(before, campaign, "Ana", "Cem"));
    EXPECT_FALSE(edgeOf(before, campaign, "Cem", "Ben"));
    const InfluenceGraph today = graphOf(campaign);
    EXPECT_TRUE(edgeOf(today, campaign, "Ana", "Cem"));
    EXPECT_TRUE(edgeOf(today, campaign, "Cem", "Ben"));
    const InfluenceGraph late = graphOf(campaign, kTestedDay.addYears(2));
    EXPECT_FALSE(edgeOf(late, campaign, "Cem", "Ben"));   // the answer counts for a year
}

TEST(InfluenceGraph, a_social_group_joins_each_two_the_less_the_larger_it_is)
{
    const auto weightIn = [](std::initializer_list<const char *> members) {
        TestedCampaign made(campaignFromText("ICU / Day: Ana, Ben, Cem, Dia, Eva"));
        const SocialGroup team{.id = made.ids().make<SocialGroupId>(),
                               .name = QStringLiteral("Soccer")};
        made.add(team);
        for (const char *name : members)
            made.add(GroupMembership{.id = made.ids().make<GroupMembershipId>(),
                                     .group = team.id,
                                     .worker = workerNamed(made.campaign(), name)});
        const Campaign campaign = made.campaign();
        const InfluenceGraph graph = graphOf(campaign);
        return edgeOf(graph, campaign, "Ana", "Ben")->weight;
    };
    const double two = weightIn({"Ana", "Ben"});
    EXPECT_GT(two, 0);
    EXPECT_DOUBLE_EQ(weightIn({"Ana", "Ben", "Cem", "Dia", "Eva"}), two / 4);
}

TEST(InfluenceGraph, of_two_units_without_a_tie_between_them_has_none_across)
{
    const Campaign campaign = campaignFromText(
        "ICU / Day: Ana, Ben → Ana, Cem → Ana\nLab / Day: Dia, Eva");
    const InfluenceGraph graph = graphOf(campaign);
    for (const InfluenceEdge &edge : graph.edges)
        EXPECT_EQ(graph.cellOf[edge.low], graph.cellOf[edge.high]);
    EXPECT_EQ(graph.known[positionOf(graph, campaign, "Dia")], Acquaintance::Unknown);
}

}   // namespace wallchart
