// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/circlelines.h"

#include "core/sample/samplehospital.h"
#include "tests/analysis/testedcampaign.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

/// Two circles of three in one unit, joined by Cem and Dia; Zoe knows nobody.
TestedCampaign twoCircles()
{
    TestedCampaign made(
        campaignFromText("ICU / Day: Ana, Ben, Cem\nICU / Night: Dia, Eva, Fay, Zoe"));
    for (const auto &[a, b] : {std::pair{"Ana", "Ben"},
                               {"Ben", "Cem"},
                               {"Ana", "Cem"},
                               {"Dia", "Eva"},
                               {"Eva", "Fay"},
                               {"Dia", "Fay"},
                               {"Cem", "Dia"}})
        made.tie(a, b, "friend");
    return made;
}

struct ReadCircles {
    explicit ReadCircles(const Campaign &from)
        : campaign(from), graph(InfluenceGraph::of(Reading(campaign, kTestedDay), Progress())),
          circles(circlesOf(graph, Progress()))
    {
    }
    [[nodiscard]] QString name(std::uint32_t position) const
    {
        return campaign.find(graph.workers[position])->fullName;
    }
    [[nodiscard]] QStringList names(const std::vector<std::uint32_t> &positions) const
    {
        QStringList found;
        for (const std::uint32_t each : positions) found << name(each);
        found.sort();
        return found;
    }

    Campaign campaign;
    InfluenceGraph graph;
    Circles circles;
};

QStringList list(const char *names)
{
    return QString::fromUtf8(names).split(u' ', Qt::SkipEmptyParts);
}

}   // namespace

TEST(Circles, people_tied_more_among_themselves_are_a_circle_whatever_their_shift)
{
    const ReadCircles read(twoCircles().campaign());
    ASSERT_EQ(read.circles.circles.size(), 2u);
    EXPECT_EQ(read.names(read.circles.circles[0].members), list("Ana Ben Cem"));
    EXPECT_EQ(read.names(read.circles.circles[1].members), list("Dia Eva Fay"));
}

TEST(Circles, whoever_is_tied_to_nobody_of_the_unit_is_in_no_circle)
{
    const ReadCircles read(twoCircles().campaign());
    const auto zoe = read.graph.find(workerNamed(read.campaign, "Zoe"));
    EXPECT_FALSE(read.circles.of[*zoe].has_value());
}

TEST(Circles, one_tie_between_two_circles_makes_both_its_ends_single_points_of_failure)
{
    const ReadCircles read(twoCircles().campaign());
    ASSERT_EQ(read.circles.links.size(), 1u);
    EXPECT_EQ(read.circles.links[0].bonds, 1);
    EXPECT_EQ(read.names(read.circles.links[0].onlyThrough), list("Cem Dia"));
    EXPECT_EQ(read.names(read.circles.bridges), list("Cem Dia"));
    EXPECT_EQ(read.names(read.circles.singlePoints), list("Cem Dia"));
}

TEST(Circles, a_second_tie_of_another_pair_leaves_no_single_point)
{
    TestedCampaign made = twoCircles();
    made.tie("Ana", "Fay", "works-closely");
    const ReadCircles read(made.campaign());
    ASSERT_EQ(read.circles.links.size(), 1u);
    EXPECT_EQ(read.circles.links[0].bonds, 2);
    EXPECT_TRUE(read.circles.links[0].onlyThrough.empty());
    EXPECT_TRUE(read.circles.singlePoints.empty());
    EXPECT_EQ(read.names(read.circles.bridges), list("Ana Cem Dia Fay"));
}

TEST(Circles, ties_into_another_unit_join_no_circles)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana, Ben\nKitchen / Day: Cem, Dia"));
    made.tie("Ana", "Ben", "friend");
    made.tie("Cem", "Dia", "friend");
    made.tie("Ben", "Cem", "friend");
    const ReadCircles read(made.campaign());
    EXPECT_EQ(read.circles.circles.size(), 2u);
    EXPECT_TRUE(read.circles.links.empty());
    EXPECT_TRUE(read.circles.bridges.empty());
}

TEST(Circles, conflict_joins_nobody)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana, Ben"));
    made.tie("Ana", "Ben", "conflict");
    EXPECT_TRUE(ReadCircles(made.campaign()).circles.circles.empty());
}

TEST(Circles, a_campaign_without_workers_or_ties_has_none)
{
    EXPECT_TRUE(ReadCircles(campaignFromText("ICU / Day (12):")).circles.circles.empty());
    EXPECT_TRUE(ReadCircles(campaignFromText("ICU / Day: Ana")).circles.circles.empty());
}

TEST(Circles, in_the_sample_each_member_is_in_one_circle_of_their_own_unit)
{
    const ReadCircles read(sampleHospital(kTestedDay));
    ASSERT_GT(read.circles.circles.size(), 10u);
    std::size_t members = 0;
    for (std::uint32_t number = 0; number < read.circles.circles.size(); ++number) {
        const Circle &circle = read.circles.circles[number];
        members += circle.members.size();
        EXPECT_GE(circle.members.size(), 2u);
        for (const std::uint32_t each : circle.members) {
            EXPECT_EQ(read.circles.of[each], number);
            EXPECT_EQ(read.graph.cells[read.graph.cellOf[each]].unit, circle.unit);
        }
    }
    EXPECT_EQ(members, static_cast<std::size_t>(
                           std::count_if(read.circles.of.begin(), read.circles.of.end(),
                                         [](const auto &each) { return each.has_value(); })));
}

TEST(CircleLines, begin_with_whom_the_circle_turns_to_and_say_what_holds_it_to_the_rest)
{
    TestedCampaign made = twoCircles();
    made.names("Ana", "Ben");
    made.names("Cem", "Ben");
    made.mark("Cem", LeaderState::Suspected);
    made.assess("Ana", 1);
    made.assess("Ben", 4);
    const ReadCircles read(made.campaign());
    const auto lines = circleLines(read.circles, read.graph, Reading(read.campaign, kTestedDay));
    ASSERT_EQ(lines.size(), 2u);
    const CircleLine &day = lines.front();
    EXPECT_EQ(day.members.front(), workerNamed(read.campaign, "Ben"));
    EXPECT_EQ(day.members.size(), 3u);
    EXPECT_EQ(day.turnToFirst, 2);
    EXPECT_EQ(day.leaders, std::vector{workerNamed(read.campaign, "Cem")});
    EXPECT_EQ(day.withUs, 1);
    EXPECT_EQ(day.assessed, 2);
    EXPECT_EQ(day.joinedTo, 1);
    EXPECT_EQ(day.bridges, std::vector{workerNamed(read.campaign, "Cem")});
    EXPECT_EQ(day.onlyThrough.size(), 2u);
}

}   // namespace wallchart
