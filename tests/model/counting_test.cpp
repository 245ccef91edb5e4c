// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/counting.h"

#include "tests/support/campaignfromtext.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QDate kToday(2023, 3, 7);

CellCounts countsOf(const Campaign &campaign, QDate day = kToday)
{
    return CellCounts(Reading(campaign, day));
}

Counts totalOf(const char *text)
{
    return countsOf(campaignFromText(text)).total();
}

Counts cellOf(const char *text, const char *unit, const char *shift)
{
    const Campaign campaign = campaignFromText(text);
    return countsOf(campaign).cells().at(cellNamed(campaign, unit, shift));
}

/// The campaign with one more head-count.
Campaign withHeadCount(const Campaign &campaign, HeadCount count)
{
    Edits edits;
    edits.add(std::move(count));
    return campaign.with(edits);
}

}   // namespace

TEST(Counting, without_a_head_count_the_base_is_who_is_named_and_says_so)
{
    const Counts cell = cellOf("ICU / Night: Ana, Ben, Cem", "ICU", "Night");
    EXPECT_EQ(cell.base, 3);
    EXPECT_EQ(cell.named, 3);
    EXPECT_TRUE(cell.namedOnly);
}

TEST(Counting, a_head_count_above_the_names_leaves_the_rest_unnamed)
{
    const Counts cell = cellOf("ICU / Night (20): Ana 1, Ben", "ICU", "Night");
    EXPECT_EQ(cell.base, 20);
    EXPECT_EQ(cell.unnamed(), 18);
    EXPECT_EQ(cell.unassessed(), 19);
    EXPECT_FALSE(cell.namedOnly);
}

TEST(Counting, more_names_than_the_head_count_count_and_warn)
{
    const Counts cell = cellOf("ICU / Night (2): Ana, Ben, Cem", "ICU", "Night");
    EXPECT_EQ(cell.base, 3);
    EXPECT_EQ(cell.unnamed(), 0);
    EXPECT_EQ(cell.beyondHeadCount, 1);
}

TEST(Counting, a_cell_with_a_head_count_and_no_names_is_all_unnamed)
{
    const Counts cell = cellOf("ICU / Night (7):", "ICU", "Night");
    EXPECT_EQ(cell.base, 7);
    EXPECT_EQ(cell.named, 0);
}

TEST(Counting, people_out_of_the_base_are_listed_beside_it_by_reason)
{
    const Counts cell = cellOf("ICU / Night: Ana 1, Bo (supervisor), Cy 2 (supervisor), Di (left)",
                               "ICU", "Night");
    EXPECT_EQ(cell.base, 1);
    EXPECT_EQ(cell.outTotal(), 3);
    EXPECT_EQ(cell.out.at(OutReason::Supervisor), 2);
    EXPECT_EQ(cell.withUs, 1);
}

TEST(Counting, people_out_of_the_base_leave_their_place_in_the_head_count_unnamed)
{
    const Counts cell = cellOf("ICU / Night (3): Ana, Ben, Bo (left)", "ICU", "Night");
    EXPECT_EQ(cell.base, 3);
    EXPECT_EQ(cell.unnamed(), 1);
}

TEST(Counting, stances_are_counted_by_level_and_side_the_unassessed_apart)
{
    const Counts cell = cellOf("ICU / Night: A 1, B 1, C 2, D 3, E 4, F 5, G", "ICU", "Night");
    EXPECT_EQ(cell.levels, (std::map<int, int>{{1, 2}, {2, 1}, {3, 1}, {4, 1}, {5, 1}}));
    EXPECT_EQ(cell.withUs, 3);
    EXPECT_EQ(cell.undecided, 1);
    EXPECT_EQ(cell.against, 2);
    EXPECT_EQ(cell.assessed(), 6);
    EXPECT_EQ(cell.unassessed(), 1);
    EXPECT_EQ(cell.fresh, 6);
}

TEST(Counting, leaders_are_counted_and_those_with_us_apart)
{
    const Counts cell = cellOf("ICU / Night: Ana* 1, Ben* 4, Cem** , Dia 1", "ICU", "Night");
    EXPECT_EQ(cell.leaders, 3);
    EXPECT_EQ(cell.leadersWithUs, 1);
}

TEST(Counting, the_latest_head_count_on_or_before_the_day_holds)
{
    const Campaign text = campaignFromText("ICU / Night (5): Ana");
    IdSource ids = idsAbove(text);
    const Cell cell = cellNamed(text, "ICU", "Night");
    const auto counted = [&](int people, QDate day) {
        return HeadCount{.id = ids.make<HeadCountId>(),
                         .worksite = worksiteOf(text),
                         .unit = cell.unit,
                         .shift = cell.shift,
                         .people = people,
                         .on = day};
    };
    const Campaign campaign = withHeadCount(withHeadCount(text, counted(9, kToday)),
                                            counted(7, kToday.addDays(-1)));
    EXPECT_EQ(countsOf(campaign, kTextDay.addDays(-1)).cells().at(cell).base, 1);
    EXPECT_EQ(countsOf(campaign, kTextDay).cells().at(cell).base, 5);
    EXPECT_EQ(countsOf(campaign, kToday.addDays(-1)).cells().at(cell).base, 7);
    EXPECT_EQ(countsOf(campaign, kToday).cells().at(cell).base, 9);
    // A correction of the same day, made later, wins.
    EXPECT_EQ(countsOf(withHeadCount(campaign, counted(8, kToday))).cells().at(cell).base, 8);
}

TEST(Counting, what_a_unit_has_beyond_its_cells_is_shift_unknown)
{
    const Campaign campaign = campaignFromText(R"(
        ICU / Day (10): Ana
        ICU / Night: Ben, Cem
        ICU / ? (15):
    )");
    const CellCounts counts = countsOf(campaign);
    EXPECT_EQ(counts.cells().at(cellNamed(campaign, "ICU", "Day")).base, 10);
    EXPECT_EQ(counts.cells().at(cellNamed(campaign, "ICU", "Night")).base, 2);
    EXPECT_EQ(counts.cells().at(cellNamed(campaign, "ICU", "?")).base, 3);
    EXPECT_EQ(counts.total().base, 15);
}

TEST(Counting, a_units_head_count_below_its_cells_adds_nothing)
{
    const Counts total = totalOf("ICU / Day (10):\nICU / Night (8):\nICU / ? (15):");
    EXPECT_EQ(total.base, 18);
}

TEST(Counting, more_names_than_a_units_head_count_warn_once)
{
    EXPECT_EQ(totalOf("ICU / Day: A, B, C\nICU / Night: D, E\nICU / ? (4):").beyondHeadCount, 1);
    EXPECT_EQ(totalOf("ICU / Day (2): A, B, C\nICU / Night: D, E\nICU / ? (4):").beyondHeadCount,
              1);
}

TEST(Counting, people_with_an_unknown_shift_fill_their_units_head_count)
{
    const Campaign campaign = campaignFromText("ICU / ? (6): Ana, Ben\nICU / Day: Cem");
    const CellCounts counts = countsOf(campaign);
    EXPECT_EQ(counts.cells().at(cellNamed(campaign, "ICU", "?")).base, 5);
    EXPECT_EQ(counts.total().base, 6);
    EXPECT_EQ(counts.total().unnamed(), 3);
}

TEST(Counting, a_unit_counts_all_that_is_inside_it)
{
    const Campaign campaign = campaignFromText(R"(
        Surgery / 3 East / Day (8): Ana
        Surgery / 3 East / ? (12):
        Surgery / 4 West / Night: Ben, Cem
        Surgery / ? (20): Dia
        ICU / Day: Eva
    )");
    const CellCounts counts = countsOf(campaign);
    EXPECT_EQ(counts.ofUnit(campaign, unitNamed(campaign, "3 East")).base, 12);
    EXPECT_EQ(counts.ofUnit(campaign, unitNamed(campaign, "4 West")).base, 2);
    EXPECT_EQ(counts.ofUnit(campaign, unitNamed(campaign, "Surgery")).base, 20);
    EXPECT_EQ(counts.total().base, 21);
}

TEST(Counting, a_head_count_of_an_outer_unit_on_a_shift_holds_for_the_units_inside)
{
    const Campaign campaign = campaignFromText(R"(
        Surgery / 3 East / Day: Ana, Ben, Cem
        Surgery / 4 West / Day (4): Dia
        Surgery / 4 West / Night: Eva
        Surgery / Day (10):
    )");
    const CellCounts counts = countsOf(campaign);
    EXPECT_EQ(counts.cells().at(cellNamed(campaign, "Surgery", "Day")).base, 3);
    EXPECT_EQ(counts.ofShift(shiftNamed(campaign, "Day")).base, 10);
    EXPECT_EQ(counts.total().base, 11);
}

TEST(Counting, a_shifts_head_count_adds_what_its_cells_lack)
{
    const Campaign campaign = campaignFromText(
        "ICU / Night (5): Ana\nLaboratory / Night: Ben\n? / Night (10):");
    const CellCounts counts = countsOf(campaign);
    EXPECT_EQ(counts.ofShift(shiftNamed(campaign, "Night")).base, 10);
    EXPECT_EQ(counts.cells().at(cellNamed(campaign, "?", "Night")).base, 4);
}

TEST(Counting, people_of_unknown_shift_may_be_those_a_shift_lacks)
{
    // Five of unknown shift, eight missing at night: only three more people are known of.
    const Campaign campaign = campaignFromText(
        "ICU / Night: Ana, Ben\nICU / ? (7):\n? / Night (10):");
    const CellCounts counts = countsOf(campaign);
    EXPECT_EQ(counts.total().base, 10);
}

TEST(Counting, people_of_unknown_shift_fill_one_shift_only)
{
    const Counts total = totalOf("ICU / ? (6):\n? / Day (4):\n? / Night (5):");
    EXPECT_EQ(total.base, 9);
}

TEST(Counting, a_worksites_head_count_adds_what_everything_in_it_lacks)
{
    EXPECT_EQ(totalOf("ICU / Night (5): Ana\nLaboratory / ? (7):\n? / Day (4):\n? / ? (30):").base,
              30);
    EXPECT_EQ(totalOf("ICU / Night (50):\n? / ? (30):").base, 50);
}

TEST(Counting, worksites_do_not_hide_each_others_unnamed_people)
{
    Campaign campaign = campaignFromText("ICU / Night: Ana, Ben\n? / ? (50):");
    IdSource ids = idsAbove(campaign);
    Edits edits;
    const Worksite clinic{.id = ids.make<WorksiteId>(), .name = QStringLiteral("Clinic")};
    edits.add(clinic);
    edits.add(HeadCount{.id = ids.make<HeadCountId>(),
                        .worksite = clinic.id,
                        .unit = {},
                        .shift = {},
                        .people = 30,
                        .on = kTextDay});
    const CellCounts counts = countsOf(campaign.with(edits));
    EXPECT_EQ(counts.total().base, 80);
    EXPECT_EQ(counts.cells().at(Cell{{}, {}, clinic.id}).base, 30);
    EXPECT_EQ(counts.cells().at(Cell{{}, {}, worksiteOf(campaign)}).base, 48);
}

TEST(Counting, who_has_no_post_counts_as_unassigned)
{
    const Campaign campaign = campaignFromText("? / ?: Ana 1\nICU / Night: Ben");
    const CellCounts counts = countsOf(campaign);
    EXPECT_EQ(counts.cells().at(cellNamed(campaign, "?", "?")).named, 1);
    EXPECT_EQ(counts.total().base, 2);
}

TEST(Counting, a_second_post_counts_nobody_twice)
{
    const Campaign text = campaignFromText("ICU / Night: Ana\nLaboratory / Day: Ben");
    IdSource ids = idsAbove(text);
    const Cell laboratory = cellNamed(text, "Laboratory", "Day");
    Edits edits;
    edits.add(Post{.id = ids.make<PostId>(),
                   .worker = workerNamed(text, "Ana"),
                   .worksite = worksiteOf(text),
                   .unit = laboratory.unit,
                   .shift = laboratory.shift,
                   .main = false});
    const CellCounts counts = countsOf(text.with(edits));
    EXPECT_EQ(counts.total().base, 2);
    EXPECT_EQ(counts.cells().at(laboratory).base, 1);
}

TEST(Counting, any_group_is_the_sum_of_its_cells)
{
    const Campaign campaign = campaignFromText(R"(
        Surgery / 3 East / Day (8): Ana* 1, Ben 2, Cem (left)
        Surgery / ? (20): Dia 4
        ICU / Night: Eva** 5, Fay
        ? / Night (9):
        ? / ? (60): Gus 3
    )");
    const CellCounts counts = countsOf(campaign);
    const auto byUnit = sumsByUnit(campaign, counts.cells());
    Counts rest = counts.sum([](const Cell &cell) { return !cell.unit; });
    for (const char *unit : {"Surgery", "ICU"}) {
        EXPECT_EQ(byUnit.at(unitNamed(campaign, unit)),
                  counts.ofUnit(campaign, unitNamed(campaign, unit)));
        rest += counts.ofUnit(campaign, unitNamed(campaign, unit));
    }
    EXPECT_EQ(rest, counts.total());
    EXPECT_EQ(counts.total().base, 60);
}

TEST(Counting, needs_as_many_people_as_reach_the_goal_never_a_rounded_share)
{
    EXPECT_EQ(peopleNeeded(0.65, 20), 13);
    EXPECT_EQ(peopleNeeded(0.65, 412), 268);
    EXPECT_EQ(peopleNeeded(0.65, 21), 14);
    EXPECT_EQ(peopleNeeded(0.7, 10), 7);
    EXPECT_EQ(peopleNeeded(0.9, 1), 1);
    EXPECT_EQ(peopleNeeded(0.65, 0), 0);
    EXPECT_EQ(peopleNeeded(0.0, 10), 0);
    EXPECT_EQ(peopleNeeded(1.0, 10), 10);
    // 0.07 × 100 is a little more than 7 in binary fractions.
    EXPECT_EQ(peopleNeeded(0.07, 100), 7);
}

TEST(Counting, the_share_of_nobody_is_nothing)
{
    EXPECT_EQ(share(0, 0), 0.0);
    EXPECT_EQ(share(5, 20), 0.25);
}

}   // namespace wallchart
