// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/organizerintents.h"
#include "core/editing/intents/structureintents.h"
#include "core/editing/intents/testintents.h"
#include "core/editing/intents/testplanning.h"
#include "core/editing/intents/worksiteintents.h"
#include "core/model/counting.h"
#include "core/model/validation.h"
#include "tests/support/campaignfromtext.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QDate kDay(2023, 3, 7);

class UnitIntentsTest : public testing::Test {
protected:
    void start(const char *text)
    {
        campaign = campaignFromText(text);
        ids = idsAbove(campaign);
    }
    void perform(const ChangeSet &changes)
    {
        const Campaign next = campaign.with(changes.edits);
        const Problems problems = validate(campaign, next, changes.edits);
        ASSERT_TRUE(problems.empty()) << problems.front().code.key;
        campaign = next;
    }
    [[nodiscard]] QString refusal(const ChangeSet &changes) const
    {
        const Campaign next = campaign.with(changes.edits);
        const Problems problems = validate(campaign, next, changes.edits);
        return problems.empty() ? QString() : QString::fromLatin1(problems.front().code.key);
    }
    [[nodiscard]] UnitId unit(const char *name) const { return unitNamed(campaign, name); }
    [[nodiscard]] Counts counts(const char *unitName, const char *shift, QDate day = kDay) const
    {
        const CellCounts counted(Reading(campaign, day));
        const auto found = counted.cells().find(cellNamed(campaign, unitName, shift));
        return found == counted.cells().end() ? Counts{} : found->second;
    }
    [[nodiscard]] int base(QDate day = kDay) const
    {
        return CellCounts(Reading(campaign, day)).total().base;
    }
    [[nodiscard]] QStringList unitNames() const
    {
        std::vector<const Unit *> units;
        for (const Unit &each : campaign.all<Unit>()) units.push_back(&each);
        std::stable_sort(units.begin(), units.end(),
                         [](const Unit *a, const Unit *b) { return a->order < b->order; });
        QStringList names;
        for (const Unit *each : units) names.append(each->name);
        return names;
    }
    void merge(const char *from, const char *into)
    {
        perform(mergeUnits(campaign, {unit(from), unit(into), kDay}));
    }
    StructureTestId addPetition(QDate closes)
    {
        perform(addTest(campaign,
                        {.name = QStringLiteral("Petition"), .opens = kTextDay, .closes = closes},
                        ids));
        return campaign.all<StructureTest>().begin()->id;
    }

    Campaign campaign;
    IdSource ids;
};

}   // namespace

TEST_F(UnitIntentsTest, a_unit_is_renamed_and_its_people_stay)
{
    start("ICU / Night: Ana");
    perform(renameUnit(campaign, unit("ICU"), QStringLiteral("Intensive care")));
    EXPECT_EQ(counts("Intensive care", "Night").named, 1);
    EXPECT_TRUE(
        renameUnit(campaign, unit("Intensive care"), QStringLiteral("Intensive care")).empty());
}

TEST_F(UnitIntentsTest, units_change_places_one_by_one_and_stop_at_the_ends)
{
    start("A / Day: Ana\nB / Day: Ben\nC / Day: Cem");
    perform(shoveUnit(campaign, unit("C"), Shove::Up));
    EXPECT_EQ(unitNames(),
              QStringList({QStringLiteral("A"), QStringLiteral("C"), QStringLiteral("B")}));
    perform(shoveUnit(campaign, unit("A"), Shove::Down));
    EXPECT_EQ(unitNames(),
              QStringList({QStringLiteral("C"), QStringLiteral("A"), QStringLiteral("B")}));
    EXPECT_TRUE(shoveUnit(campaign, unit("C"), Shove::Up).empty());
    EXPECT_TRUE(shoveUnit(campaign, unit("B"), Shove::Down).empty());
}

TEST_F(UnitIntentsTest, a_unit_is_nested_but_never_inside_itself)
{
    start("Surgery / 3 East / Day: Ana\nICU / Day: Ben");
    perform(nestUnit(campaign, unit("ICU"), unit("Surgery")));
    EXPECT_EQ(unitPath(campaign, unit("ICU")), QStringLiteral("Surgery / ICU"));
    EXPECT_EQ(refusal(nestUnit(campaign, unit("Surgery"), unit("3 East"))),
              QStringLiteral("unit-inside-itself"));
    perform(nestUnit(campaign, unit("ICU"), std::nullopt));
    EXPECT_EQ(unitPath(campaign, unit("ICU")), QStringLiteral("ICU"));
}

TEST_F(UnitIntentsTest, merging_adds_head_counts_and_moves_people_and_their_past)
{
    start("ICU / Night (20): Ana*, Ben\nCCU / Night (10): Cem\nCCU / Day (4): Dia");
    merge("CCU", "ICU");
    EXPECT_EQ(counts("ICU", "Night").base, 30);
    EXPECT_EQ(counts("ICU", "Night").named, 3);
    EXPECT_EQ(counts("ICU", "Day").base, 4);
    EXPECT_EQ(campaign.all<Unit>().size(), 1u);
    EXPECT_EQ(base(kTextDay), 34);
}

TEST_F(UnitIntentsTest, merging_a_unit_without_head_count_loses_nobody)
{
    start("ICU / Night (20): Ana\nCCU / Night: Ben, Cem, Dia");
    merge("CCU", "ICU");
    EXPECT_EQ(counts("ICU", "Night").base, 23);
    start("ICU / Night: Ana\nCCU / Night (20): Ben");
    merge("CCU", "ICU");
    EXPECT_EQ(counts("ICU", "Night").base, 21);
}

TEST_F(UnitIntentsTest, head_counts_of_other_days_are_added_up_on_each_of_their_days)
{
    start("ICU / Night (20): Ana\nCCU / Night (10): Ben");
    perform(setHeadCount(
        campaign, {worksiteOf(campaign), unit("ICU"), shiftNamed(campaign, "Night"), 24, kDay},
        ids));
    merge("CCU", "ICU");
    EXPECT_EQ(base(kTextDay), 30);
    EXPECT_EQ(base(kDay), 34);
}

TEST_F(UnitIntentsTest, merging_a_unit_into_the_one_around_it_counts_nobody_twice)
{
    start("Surgery / ? / Day (50): Ana\nSurgery / 3 East / Day (20): Ben");
    merge("3 East", "Surgery");
    EXPECT_EQ(base(), 50);
    start("Surgery / ? / Day: Ana\nSurgery / 3 East / Day (20): Ben");
    merge("3 East", "Surgery");
    EXPECT_EQ(base(), 21);
}

TEST_F(UnitIntentsTest, a_unit_cannot_be_merged_into_one_inside_itself)
{
    start("Surgery / 3 East / Day: Ana");
    EXPECT_EQ(refusal(mergeUnits(campaign, {unit("Surgery"), unit("3 East"), kDay})),
              QStringLiteral("unit-inside-itself"));
}

TEST_F(UnitIntentsTest, units_inside_move_along_and_meet_those_of_their_name)
{
    start("Old / East / Day (5): Ana\nOld / West / Day: Ben\nNew / East / Day (7): Cem");
    merge("Old", "New");
    EXPECT_EQ(campaign.all<Unit>().size(), 3u);
    EXPECT_EQ(counts("East", "Day").base, 12);
    EXPECT_EQ(unitPath(campaign, unit("West")), QStringLiteral("New / West"));
}

TEST_F(UnitIntentsTest, merging_keeps_what_tests_have_counted)
{
    start("ICU / Night (20): Ana, Ben\nCCU / Night (10): Cem, Dia");
    const StructureTestId test = addPetition(kDay.addDays(-1));
    const Cell icu = cellNamed(campaign, "ICU", "Night");
    perform(recordTally(
        campaign, {.test = test, .unit = icu.unit, .shift = icu.shift, .tookPart = 7, .on = kDay},
        ids));
    perform(recordResult(campaign,
                         {.test = test,
                          .worker = workerNamed(campaign, "Cem"),
                          .outcome = Outcome::TookPart,
                          .on = kDay},
                         ids));
    perform(closeDueTests(campaign, kDay, ids));
    const auto total = [&] {
        return TestReading(Reading(campaign, kDay), *campaign.find(test)).total();
    };
    ASSERT_EQ(total().tookPart, 8);
    merge("CCU", "ICU");
    EXPECT_EQ(total().tookPart, 8);
    EXPECT_EQ(total().base, 30);
    EXPECT_EQ(campaign.all<FrozenBase>().size(), 1u);
}

TEST_F(UnitIntentsTest, shifts_are_merged_like_units)
{
    start("ICU / Night (20): Ana\nICU / Late (5): Ben, Cem\nCCU / Late: Dia");
    perform(
        mergeShifts(campaign, {shiftNamed(campaign, "Late"), shiftNamed(campaign, "Night"), kDay}));
    EXPECT_EQ(counts("ICU", "Night").base, 25);
    EXPECT_EQ(counts("CCU", "Night").base, 1);
    EXPECT_EQ(campaign.all<Shift>().size(), 1u);
}

TEST_F(UnitIntentsTest, a_split_moves_the_chosen_from_that_day_on_and_divides_the_head_count)
{
    start("ICU / Night (20): Ana, Ben, Cem\nICU / Day (8): Dia\nER / Day: Eva");
    const std::vector<WorkerId> chosen{workerNamed(campaign, "Ana"), workerNamed(campaign, "Dia"),
                                       workerNamed(campaign, "Eva"), workerNamed(campaign, "Ana")};
    perform(splitUnit(campaign, {unit("ICU"), QStringLiteral("Step-down"), chosen, kDay}, ids));
    EXPECT_EQ(counts("Step-down", "Night").named, 1);
    EXPECT_EQ(counts("Step-down", "Night").base, 1);
    EXPECT_EQ(counts("Step-down", "Day").base, 1);
    EXPECT_EQ(counts("ICU", "Night").base, 19);
    EXPECT_EQ(counts("ICU", "Day").base, 7);
    EXPECT_EQ(counts("ER", "Day").named, 1);
    EXPECT_EQ(base(), 29);
    EXPECT_EQ(counts("ICU", "Night", kTextDay).named, 3);
}

TEST_F(UnitIntentsTest, an_empty_unit_is_removed_and_what_is_inside_moves_out)
{
    start("Surgery / 3 East / Day: Ana");
    EXPECT_FALSE(unitIsInUse(campaign, unit("Surgery")));
    perform(removeUnit(campaign, unit("Surgery")));
    EXPECT_EQ(unitPath(campaign, unit("3 East")), QStringLiteral("3 East"));
}

TEST_F(UnitIntentsTest, a_unit_or_shift_with_people_is_not_removed)
{
    start("ICU / Night (20): Ana");
    EXPECT_TRUE(unitIsInUse(campaign, unit("ICU")));
    EXPECT_TRUE(shiftIsInUse(campaign, shiftNamed(campaign, "Night")));
    EXPECT_EQ(refusal(removeUnit(campaign, unit("ICU"))), QStringLiteral("still-referred-to"));
    EXPECT_EQ(refusal(removeShift(campaign, shiftNamed(campaign, "Night"))),
              QStringLiteral("still-referred-to"));
}

TEST_F(UnitIntentsTest, a_blank_head_count_is_no_count_at_all)
{
    start("ICU / Night (20): Ana");
    perform(clearHeadCount(campaign,
                           {worksiteOf(campaign), unit("ICU"), shiftNamed(campaign, "Night")}));
    EXPECT_TRUE(counts("ICU", "Night").namedOnly);
    EXPECT_EQ(base(), 1);
}

TEST_F(UnitIntentsTest, organizers_are_known_once_whatever_the_case)
{
    start("ICU / Night: Ana");
    perform(addOrganizer(campaign, {.name = QStringLiteral("Ngozi"), .staff = true}, ids));
    EXPECT_TRUE(addOrganizer(campaign, {.name = QStringLiteral(" ngozi ")}, ids).empty());
    Organizer linked = *campaign.all<Organizer>().begin();
    linked.worker = workerNamed(campaign, "Ana");
    perform(setOrganizer(campaign, linked));
    EXPECT_EQ(campaign.all<Organizer>().begin()->worker, workerNamed(campaign, "Ana"));
    perform(removeOrganizer(campaign, linked.id));
    EXPECT_TRUE(campaign.all<Organizer>().empty());
}

TEST_F(UnitIntentsTest, a_planned_test_stands_above_the_others_and_keeps_its_thresholds)
{
    start("ICU / Night: Ana");
    const TestPlan plan{.name = QStringLiteral(" Photo board "),
                        .kind = TestKind::PhotoBoard,
                        .thresholds = {{.value = 0.9, .level = ThresholdLevel::EachUnit}},
                        .publishAt = 0.7};
    perform(planTest(campaign, plan, ids));
    perform(planTest(campaign, {.name = QStringLiteral("Strike pledge")}, ids));
    const StructureTest first = *campaign.all<StructureTest>().begin();
    EXPECT_EQ(first.name, QStringLiteral("Photo board"));
    EXPECT_EQ(first.thresholds.front().level, ThresholdLevel::EachUnit);
    EXPECT_EQ(first.publishAt, 0.7);
    EXPECT_EQ(std::next(campaign.all<StructureTest>().begin())->rung, first.rung + 1);
    EXPECT_TRUE(changeTest(campaign, first.id, planOf(first)).empty());
}

TEST_F(UnitIntentsTest, another_closing_day_lets_the_frozen_base_go)
{
    start("ICU / Night (20): Ana");
    const StructureTestId test = addPetition(kTextDay);
    perform(closeDueTests(campaign, kDay, ids));
    ASSERT_EQ(campaign.all<FrozenBase>().size(), 1u);
    TestPlan plan = planOf(*campaign.find(test));
    plan.closes = kDay.addDays(10);
    perform(changeTest(campaign, test, plan));
    EXPECT_TRUE(campaign.all<FrozenBase>().empty());
}

TEST_F(UnitIntentsTest, a_removed_test_takes_its_results_along)
{
    start("ICU / Night (20): Ana");
    const StructureTestId test = addPetition(kTextDay);
    perform(recordResult(campaign,
                         {.test = test,
                          .worker = workerNamed(campaign, "Ana"),
                          .outcome = Outcome::Refused,
                          .on = kDay},
                         ids));
    perform(recordTally(campaign, {.test = test, .tookPart = 3, .on = kDay}, ids));
    perform(closeDueTests(campaign, kDay, ids));
    perform(removeTest(campaign, test));
    EXPECT_TRUE(campaign.all<StructureTest>().empty());
    EXPECT_TRUE(campaign.all<Participation>().empty());
}

}   // namespace wallchart
