// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/chartsupport.h"
#include "tests/charts/layoutchecks.h"

#include <gtest/gtest.h>

using namespace wallchart;

namespace {

const ChartGroup &groupNamed(const WallChart &chart, const char *name)
{
    for (const ChartGroup &group : chart.groups) {
        if (group.name == QString::fromUtf8(name)) return group;
    }
    throw std::invalid_argument(name);
}

}   // namespace

TEST(WallChart, groups_by_unit_then_shift_in_their_order)
{
    const Campaign campaign = campaignFromText("ICU / Night: Ana\nICU / Day: Ben\nLab / Day: Cleo");
    EXPECT_EQ(outlineOf(chartOf(campaign)), "ICU: Night: Ana Day: Ben Lab: Day: Cleo");
}

TEST(WallChart, groups_by_shift_then_unit_by_job_and_not_at_all)
{
    const Campaign campaign = campaignFromText("ICU / Night: Ana\nICU / Day: Ben\nLab / Day: Cleo");
    EXPECT_EQ(outlineOf(chartOf(campaign, groupedBy("shift,unit"))),
              "Night: ICU: Ana Day: ICU: Ben Lab: Cleo");
    EXPECT_EQ(outlineOf(chartOf(campaign, groupedBy("job"))), "-: Ana Ben Cleo");
    EXPECT_EQ(outlineOf(chartOf(campaign, groupedBy("none"))), "-: Ana Ben Cleo");
    EXPECT_EQ(outlineOf(chartOf(campaign, groupedBy("worksite"))), "Hospital: Ana Ben Cleo");
}

TEST(WallChart, groups_units_at_a_depth_and_names_them_apart)
{
    const Campaign campaign = campaignFromText(
        "Surgery / 3 East / Day: Ana\nSurgery / Day: Ben\nMed / 3 East / Day: Cleo");
    EXPECT_EQ(outlineOf(chartOf(campaign, groupedBy("unit:1"))), "Surgery: Ana Ben Med: Cleo");
    EXPECT_EQ(outlineOf(chartOf(campaign, groupedBy("unit"))),
              "Surgery: Ben Surgery / 3 East: Ana Med / 3 East: Cleo");
    EXPECT_EQ(outlineOf(chartOf(campaign, groupedBy("unit:1,unit:2"))),
              "Surgery: Surgery: Ben 3 East: Ana Med: 3 East: Cleo");
}

TEST(WallChart, lists_people_without_a_unit_as_unassigned_at_the_end)
{
    const Campaign campaign = campaignFromText("? / Day: Ana\nICU / ?: Ben");
    EXPECT_EQ(outlineOf(chartOf(campaign)), "ICU: -: Ben -: Day: Ana");
    EXPECT_TRUE(chartOf(campaign).groups.back().depth == 1);
    EXPECT_TRUE(chartOf(campaign, groupedBy("unit")).groups.back().isUnassigned());
}

TEST(WallChart, tells_apart_who_is_unassigned_at_several_worksites)
{
    Campaign campaign = campaignFromText("ICU / Day: Ana\n? / ? (3): Ben");
    IdSource ids = idsAbove(campaign);
    Edits edits;
    const Worksite clinic{.id = ids.make<WorksiteId>(), .name = QStringLiteral("Clinic")};
    edits.add(clinic);
    edits.add(HeadCount{.id = ids.make<HeadCountId>(),
                        .worksite = clinic.id,
                        .unit = {},
                        .shift = {},
                        .people = 2,
                        .on = kTextDay});
    const WallChart chart = chartOf(campaign.with(edits), groupedBy("unit"));
    EXPECT_EQ(outlineOf(chart), "ICU: Ana -: ? ? -: Ben ?");
    EXPECT_EQ(chart.groups[1].unassignedAt, QStringLiteral("Clinic"));
    EXPECT_EQ(chart.groups[1].counts.base, 2);
    EXPECT_EQ(chart.groups[2].unassignedAt, QStringLiteral("Hospital"));
    EXPECT_EQ(chart.groups[2].counts.base, 2);
    const WallChart bySite = chartOf(campaign.with(edits), groupedBy("worksite"));
    EXPECT_EQ(groupNamed(bySite, "Clinic").counts.base, 2);
    EXPECT_TRUE(groupNamed(bySite, "Hospital").coverage);
}

TEST(WallChart, gives_a_unit_in_which_nobody_is_known_its_block)
{
    const Campaign campaign = campaignFromText("ICU / Day: Ana\nLab / Day (0):");
    EXPECT_EQ(outlineOf(chartOf(campaign)), "ICU: Day: Ana Lab:");
    EXPECT_EQ(outlineOf(chartOf(campaign, groupedBy("shift"))), "Day: Ana");
}

TEST(WallChart, puts_followers_behind_their_leader_by_assessment_and_then_the_rest)
{
    const Campaign campaign = campaignFromText(
        "ICU / Day: Ana 1, Ben 3 → Zoe, Cleo 2 → Zoe, Dia 1 → Yan, Eve, Yan* 5, Zoe** 3");
    EXPECT_EQ(outlineOf(chartOf(campaign)), "ICU: Day: Zoe Cleo Ben Yan Dia Ana Eve");
}

TEST(WallChart, sorts_by_assessment_with_the_unassessed_last_and_by_name)
{
    const Campaign campaign = campaignFromText("ICU / Day: Zoe 1, ana 5, Ben, Cleo 1");
    WallChartOptions options;
    options.order = CardOrder::Assessment;
    EXPECT_EQ(outlineOf(chartOf(campaign, options)), "ICU: Day: Cleo Zoe ana Ben");
    options.order = CardOrder::Name;
    EXPECT_EQ(outlineOf(chartOf(campaign, options)), "ICU: Day: ana Ben Cleo Zoe");
}

TEST(WallChart, does_not_tell_hidden_stances_by_order_or_numbers)
{
    const Campaign campaign = campaignFromText("ICU / Day: Zoe 1, Ana 5, Ben* 1");
    WallChartOptions options;
    options.hideAssessments = true;
    const WallChart chart = chartOf(campaign, options);
    EXPECT_EQ(outlineOf(chart), "ICU: Day: Ben Ana Zoe");
    EXPECT_EQ(chart.total.assessed(), 0);
    EXPECT_EQ(chart.groups[0].counts.leadersWithUs, 0);
    EXPECT_TRUE(chart.groups[0].counts.levels.empty());
    EXPECT_EQ(chart.people[0].level, 0);
}

TEST(WallChart, shows_up_to_twelve_unnamed_cards_and_one_for_the_rest)
{
    EXPECT_EQ(outlineOf(chartOf(campaignFromText("ICU / Day (3): Ana"))), "ICU: Day: Ana ? ?");
    const WallChart chart = chartOf(campaignFromText("ICU / Day (258): Ana"));
    EXPECT_EQ(outlineOf(chart), "ICU: Day: Ana ? ? ? ? ? ? ? ? ? ? ? ? ?245");
    EXPECT_EQ(chart.groups[0].counts.base, 258);
}

TEST(WallChart, lists_people_out_of_the_base_last_and_those_who_left_not_at_all)
{
    const Campaign campaign = campaignFromText("ICU / Day: Ana (supervisor), Ben, Cleo (left)");
    const WallChart chart = chartOf(campaign);
    EXPECT_EQ(outlineOf(chart), "ICU: Day: Ben (Ana)");
    EXPECT_EQ(chart.groups[0].counts.base, 1);
    EXPECT_EQ(chart.groups[0].counts.outTotal(), 2);
}

TEST(WallChart, shows_a_further_post_but_counts_the_person_once)
{
    const Campaign one = campaignFromText("ICU / Day: Ana\nLab / Day: Ben");
    const Campaign campaign = withPost(one, workerNamed(one, "Ana"), cellNamed(one, "Lab", "Day"),
                                       "Courier");
    const WallChart chart = chartOf(campaign);
    EXPECT_EQ(outlineOf(chart), "ICU: Day: Ana Lab: Day: (Ana) Ben");
    EXPECT_EQ(groupNamed(chart, "Lab").counts.base, 1);
    EXPECT_EQ(chart.total.base, 2);
    const Campaign twice = withPost(one, workerNamed(one, "Ana"), cellNamed(one, "ICU", "Day"),
                                    "Courier");
    EXPECT_EQ(outlineOf(chartOf(twice)), "ICU: Day: Ana Lab: Day: Ben");
}

TEST(WallChart, reads_the_latest_closed_test_in_each_header)
{
    const Campaign campaign = withTest(
        campaignFromText("ICU / Day: Ana, Ben, Cleo\nLab / Day: Dia"), "March",
        kTextDay.addDays(-3), {"Ana", "Dia"});
    const WallChart chart = chartOf(campaign);
    ASSERT_TRUE(groupNamed(chart, "ICU").lastTest);
    EXPECT_EQ(groupNamed(chart, "ICU").lastTest->counts.tookPart, 1);
    EXPECT_EQ(groupNamed(chart, "ICU").lastTest->toGo(), 1);
    EXPECT_TRUE(groupNamed(chart, "Lab").lastTest->met());
    EXPECT_EQ(chart.people[0].pips[0], Pip::TookPart);
    EXPECT_EQ(chart.people[1].pips[0], Pip::NotAsked);
}

TEST(WallChart, keeps_the_latest_five_tests_as_pips)
{
    Campaign campaign = campaignFromText("ICU / Day: Ana");
    for (int test = 0; test < 7; ++test) {
        const std::string name = "T" + std::to_string(test);
        campaign = withTest(campaign, name.c_str(), kTextDay.addDays(test - 30), {});
    }
    const WallChart chart = chartOf(campaign);
    ASSERT_EQ(chart.tests.size(), kMostPips);
    EXPECT_EQ(chart.tests.front().name.toStdString(), "T2");
    EXPECT_EQ(chart.tests.back().name.toStdString(), "T6");
}

TEST(WallChart, names_people_as_redacted)
{
    const Campaign campaign = campaignFromText("ICU / Day: Maria Gomez, Maria Gonzalez");
    WallChartOptions options;
    options.redaction = Redaction::Short;
    EXPECT_EQ(chartOf(campaign, options).people[0].name.toStdString(), "Maria Gom.");
    options.redaction = Redaction::Codes;
    const ChartPerson person = chartOf(campaign, options).people[1];
    EXPECT_EQ(person.name.toStdString(), "#2");
    EXPECT_TRUE(person.nameIsNumber);
}

TEST(WallChart, presets_hide_what_they_promise)
{
    const Campaign campaign = campaignFromText("ICU / Day: Maria Gomez 1");
    const WallChart wall = chartOf(campaign, ourWall({}, QStringLiteral("Our wall")));
    EXPECT_EQ(wall.title.toStdString(), "Our wall");
    EXPECT_TRUE(wall.totalsHidden);
    EXPECT_EQ(wall.people[0].level, 1);
    const WallChart given = chartOf(campaign, handOn({}, QStringLiteral("Hand on")));
    EXPECT_TRUE(given.assessmentsHidden);
    EXPECT_EQ(given.people[0].name.toStdString(), "#1");
}

TEST(WallChart, counts_groups_by_job_with_the_unnamed_where_no_job_is_known)
{
    const Campaign campaign = campaignFromText("ICU / Day (5): Ana 1, Ben");
    const WallChart chart = chartOf(campaign, groupedBy("job"));
    EXPECT_EQ(outlineOf(chart), "-: Ana Ben ? ? ?");
    EXPECT_EQ(chart.groups[0].counts.base, 5);
    EXPECT_EQ(chart.groups[0].counts.withUs, 1);
}

TEST(WallChart, of_nobody_is_empty)
{
    const WallChart chart = chartOf(campaignFromText(""));
    EXPECT_TRUE(chart.groups.empty());
    EXPECT_TRUE(chart.cards.empty());
    EXPECT_EQ(chart.total.base, 0);
}

TEST(WallChart, cards_and_headers_agree_with_counting_for_any_grouping)
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        const Reading reading(randomCampaign(seed, 9, 30), kTextDay);
        for (const char *grouping : {"unit,shift", "shift,unit", "unit:1,unit,shift", "job",
                                     "unit,job", "worksite,shift", "none"}) {
            const WallChart chart = wallChartOf(reading, groupedBy(grouping));
            EXPECT_EQ(chartProblems(reading, chart), "") << seed << " " << grouping;
        }
    }
}

TEST(WallChart, is_the_same_every_time)
{
    const Campaign campaign = randomCampaign(7, 9, 30);
    EXPECT_EQ(outlineOf(chartOf(campaign)), outlineOf(chartOf(campaign)));
}

TEST(Dimensions, are_read_from_text_and_refused_with_the_word)
{
    EXPECT_EQ(dimensionsFromText(QStringLiteral("unit:2, shift")).value(),
              (std::vector<Dimension>{{DimensionKind::Unit, 2}, {DimensionKind::Shift, 0}}));
    EXPECT_TRUE(dimensionsFromText(QStringLiteral("none")).value().empty());
    EXPECT_EQ(dimensionsFromText(QStringLiteral("unit,ward")).error(),
              (Error{kUnknownDimension, {QStringLiteral("ward")}}));
    EXPECT_EQ(dimensionsFromText(QStringLiteral("shift:1")).error().code, kUnknownDimension);
    EXPECT_EQ(dimensionsFromText(QStringLiteral("unit,unit")).error().code, kDimensionTwice);
}
