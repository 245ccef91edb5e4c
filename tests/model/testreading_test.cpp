// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/counting.h"

#include "tests/support/campaignfromtext.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QDate kOpens(2023, 3, 2);
const QDate kCloses(2023, 3, 6);
const QDate kToday(2023, 3, 10);

/// A campaign with one test from 2 to 6 March, read on 10 March.
class TestReadingTest : public testing::Test {
protected:
    void start(const char *text)
    {
        campaign = campaignFromText(text);
        ids = idsAbove(campaign);
        test = ids.make<StructureTestId>();
        add(StructureTest{
            .id = test, .name = QStringLiteral("Petition"), .opens = kOpens, .closes = kCloses});
    }
    template <class T>
    void add(T row)
    {
        Edits edits;
        edits.add(std::move(row));
        campaign = campaign.with(edits);
    }
    void record(const char *name, Outcome outcome, QDate on = kOpens)
    {
        add(Participation{.id = ids.make<ParticipationId>(),
                          .test = test,
                          .worker = workerNamed(campaign, name),
                          .outcome = outcome,
                          .on = on});
    }
    void tally(const char *unit, const char *shift, int tookPart, QDate on = kCloses)
    {
        const Cell cell = cellNamed(campaign, unit, shift);
        add(Tally{.id = ids.make<TallyId>(),
                  .test = test,
                  .unit = cell.unit,
                  .shift = cell.shift,
                  .tookPart = tookPart,
                  .on = on});
    }
    void freeze()
    {
        const auto bases = basesToFreeze(Reading(campaign, kCloses), *campaign.find(test));
        for (const auto &[cell, people] : bases) {
            add(FrozenBase{.id = ids.make<FrozenBaseId>(),
                           .test = test,
                           .unit = cell.unit,
                           .shift = cell.shift,
                           .people = people});
        }
    }
    void takeOut(const char *name, QDate on)
    {
        add(BaseMark{.id = ids.make<BaseMarkId>(),
                     .worker = workerNamed(campaign, name),
                     .on = on,
                     .out = OutReason::Left});
    }
    [[nodiscard]] TestReading readOn(QDate day) const
    {
        return TestReading(Reading(campaign, day), *campaign.find(test));
    }
    [[nodiscard]] TestCounts total(QDate day = kToday) const { return readOn(day).total(); }
    [[nodiscard]] TestCounts cell(const char *unit, const char *shift) const
    {
        return readOn(kToday).cells().at(cellNamed(campaign, unit, shift));
    }

    Campaign campaign;
    IdSource ids;
    StructureTestId test{Uuid{}};
};

}   // namespace

TEST_F(TestReadingTest, tells_every_outcome_apart_and_who_was_not_asked)
{
    start("ICU / Night (10): Ana, Ben, Cem, Dia, Eva, Fay");
    record("Ana", Outcome::TookPart);
    record("Ben", Outcome::SaidYes);
    record("Cem", Outcome::Asked);
    record("Dia", Outcome::Refused);
    record("Eva", Outcome::NotAsked);
    const TestCounts counts = cell("ICU", "Night");
    EXPECT_EQ(counts.base, 10);
    EXPECT_EQ(counts.named, 6);
    EXPECT_EQ(counts.unnamed(), 4);
    EXPECT_EQ(counts.tookPart, 1);
    EXPECT_EQ(counts.saidYes, 1);
    EXPECT_EQ(counts.asked, 1);
    EXPECT_EQ(counts.refused, 1);
    EXPECT_EQ(counts.notAsked(), 6);
}

TEST_F(TestReadingTest, the_excluded_are_not_in_the_base)
{
    start("ICU / Night (10): Ana, Ben");
    record("Ana", Outcome::TookPart);
    record("Ben", Outcome::Excluded);
    const TestCounts counts = cell("ICU", "Night");
    EXPECT_EQ(counts.base, 9);
    EXPECT_EQ(counts.excluded, 1);
    EXPECT_EQ(counts.named, 1);
    EXPECT_EQ(counts.unnamed(), 8);
}

TEST_F(TestReadingTest, people_out_of_the_base_do_not_count_whatever_they_did)
{
    start("ICU / Night: Ana, Bo (supervisor)");
    record("Bo", Outcome::TookPart);
    const TestCounts counts = cell("ICU", "Night");
    EXPECT_EQ(counts.base, 1);
    EXPECT_EQ(counts.out, 1);
    EXPECT_EQ(counts.tookPart, 0);
}

TEST_F(TestReadingTest, an_open_test_has_todays_base_and_a_closed_one_that_of_its_closing_day)
{
    start("ICU / Night: Ana, Ben, Cem");
    takeOut("Ana", kOpens.addDays(1));
    takeOut("Ben", kCloses.addDays(1));
    EXPECT_EQ(total(kOpens).base, 3);
    EXPECT_EQ(total(kCloses).base, 2);
    EXPECT_EQ(total(kToday).base, 2);
    EXPECT_TRUE(readOn(kToday).isClosed());
    EXPECT_FALSE(readOn(kCloses).isClosed());
}

TEST_F(TestReadingTest, a_closed_test_is_read_in_the_cells_of_its_closing_day)
{
    start("ICU / Night: Ana, Ben\nLaboratory / Day: Cem");
    record("Ana", Outcome::TookPart);
    const Post held = *campaign.allWith<&Post::worker>(workerNamed(campaign, "Ana")).front();
    Post ended = held;
    ended.to = kCloses.addDays(1);
    Edits edits;
    edits.change(held, ended);
    const Cell laboratory = cellNamed(campaign, "Laboratory", "Day");
    edits.add(Post{.id = ids.make<PostId>(),
                   .worker = held.worker,
                   .worksite = held.worksite,
                   .unit = laboratory.unit,
                   .shift = laboratory.shift,
                   .from = ended.to});
    campaign = campaign.with(edits);
    EXPECT_EQ(cell("ICU", "Night").tookPart, 1);
    EXPECT_EQ(cell("Laboratory", "Day").tookPart, 0);
}

TEST_F(TestReadingTest, results_recorded_late_count_and_never_change_the_frozen_base)
{
    start("ICU / Night (10): Ana, Ben, Cem");
    freeze();
    record("Ana", Outcome::TookPart, kToday);
    record("Ben", Outcome::Excluded, kToday);
    const TestCounts counts = cell("ICU", "Night");
    EXPECT_EQ(counts.base, 10);
    EXPECT_EQ(counts.tookPart, 1);
    EXPECT_EQ(counts.excluded, 0);
    EXPECT_EQ(counts.named, 3);
    EXPECT_EQ(counts.notAsked(), 9);
}

TEST_F(TestReadingTest, exclusions_before_the_closing_are_frozen_with_the_base)
{
    start("ICU / Night (10): Ana, Ben, Cem");
    record("Ben", Outcome::Excluded, kOpens);
    freeze();
    EXPECT_EQ(cell("ICU", "Night").base, 9);
    EXPECT_EQ(cell("ICU", "Night").excluded, 1);
}

TEST_F(TestReadingTest, a_frozen_base_stays_when_head_counts_and_people_of_then_are_corrected)
{
    start("ICU / Night (10): Ana, Ben, Cem");
    freeze();
    takeOut("Cem", kOpens);
    const Cell icu = cellNamed(campaign, "ICU", "Night");
    add(HeadCount{.id = ids.make<HeadCountId>(),
                  .worksite = worksiteOf(campaign),
                  .unit = icu.unit,
                  .shift = icu.shift,
                  .people = 25,
                  .on = kOpens});
    EXPECT_EQ(cell("ICU", "Night").base, 10);
}

TEST_F(TestReadingTest, looked_at_before_it_closed_a_test_has_the_base_of_that_day)
{
    start("ICU / Night: Ana, Ben, Cem");
    takeOut("Ana", kCloses);
    freeze();
    EXPECT_EQ(total(kToday).base, 2);
    EXPECT_EQ(total(kOpens).base, 3);
}

TEST_F(TestReadingTest, results_are_those_known_on_the_day_one_looks)
{
    start("ICU / Night: Ana, Ben");
    record("Ana", Outcome::TookPart, kOpens.addDays(1));
    tally("ICU", "Night", 2, kCloses);
    EXPECT_EQ(total(kOpens).tookPart, 0);
    EXPECT_EQ(total(kOpens.addDays(1)).tookPart, 1);
    EXPECT_EQ(total(kToday).tookPart, 2);
}

TEST_F(TestReadingTest, of_names_and_a_tally_of_one_cell_the_greater_counts)
{
    start("ICU / Night (9): Ana, Ben\nICU / Day (9): Cem, Dia");
    record("Ana", Outcome::TookPart);
    record("Ben", Outcome::TookPart);
    tally("ICU", "Night", 1);
    tally("ICU", "Day", 6);
    EXPECT_EQ(cell("ICU", "Night").tookPart, 2);
    EXPECT_EQ(cell("ICU", "Day").tookPart, 6);
    EXPECT_EQ(cell("ICU", "Day").tookPartNamed, 0);
    EXPECT_EQ(total().tookPart, 8);
}

TEST_F(TestReadingTest, the_latest_tally_of_a_cell_holds)
{
    start("ICU / Night (9): Ana");
    tally("ICU", "Night", 7, kOpens);
    tally("ICU", "Night", 4, kCloses);
    tally("ICU", "Night", 5, kCloses);
    tally("ICU", "Night", 6, kOpens);
    EXPECT_EQ(cell("ICU", "Night").tookPart, 5);
    EXPECT_EQ(cell("ICU", "Night").tally, 5);
}

TEST_F(TestReadingTest, a_tally_of_a_whole_unit_adds_only_what_goes_beyond_its_cells)
{
    start("ICU / Night (9): Ana, Ben\nICU / Day (9): Cem");
    record("Ana", Outcome::TookPart);
    record("Cem", Outcome::TookPart);
    tally("ICU", "Day", 4);
    tally("ICU", "?", 8);
    EXPECT_EQ(cell("ICU", "Night").tookPart, 1);
    EXPECT_EQ(cell("ICU", "Day").tookPart, 4);
    EXPECT_EQ(cell("ICU", "?").tookPart, 3);
    EXPECT_EQ(total().tookPart, 8);
    EXPECT_EQ(total().tally, 8);
}

TEST_F(TestReadingTest, a_tally_of_a_whole_unit_below_its_cells_adds_nothing)
{
    start("ICU / Night (9): Ana, Ben\nICU / Day (9): Cem");
    record("Ana", Outcome::TookPart);
    record("Ben", Outcome::TookPart);
    record("Cem", Outcome::TookPart);
    tally("ICU", "?", 2);
    EXPECT_EQ(total().tookPart, 3);
    EXPECT_EQ(total().tookPartNamed, 3);
}

TEST_F(TestReadingTest, tallies_of_outer_units_shifts_and_worksites_count_nobody_twice)
{
    start(R"(
        Surgery / 3 East / Day (9): Ana
        Surgery / 3 East / Night (9): Ben
        Surgery / 4 West / Day (9): Cem
        ICU / Day (9): Dia
    )");
    record("Ana", Outcome::TookPart);
    tally("3 East", "?", 5);
    tally("Surgery", "?", 7);
    tally("?", "Day", 4);
    tally("?", "?", 12);
    const TestReading read = readOn(kToday);
    const auto surgery = unitNamed(campaign, "Surgery");
    EXPECT_EQ(
        read.sum([&](const Cell &each) { return isInside(campaign, each.unit, surgery); }).tookPart,
        7);
    const auto day = shiftNamed(campaign, "Day");
    EXPECT_EQ(read.sum([&](const Cell &each) { return each.shift == day; }).tookPart, 4);
    EXPECT_EQ(total().tookPart, 12);
}

TEST_F(TestReadingTest, a_tally_of_an_outer_unit_on_a_shift_holds_for_the_units_inside)
{
    start("Surgery / 3 East / Day (9): Ana\nSurgery / Day: Ben");
    record("Ana", Outcome::TookPart);
    tally("3 East", "Day", 4);
    tally("Surgery", "Day", 6);
    EXPECT_EQ(total().tookPart, 6);
}

TEST_F(TestReadingTest, a_group_of_named_people_counts_them_alone)
{
    start("ICU / Night (9): Ana, Ben, Cem, Bo (left)");
    record("Ana", Outcome::TookPart);
    record("Ben", Outcome::Excluded);
    const TestReading read = readOn(kToday);
    std::vector<const WorkerReading *> people;
    for (const WorkerReading &worker : read.reading().workers()) people.push_back(&worker);
    const TestCounts counts = read.ofWorkers(people);
    EXPECT_EQ(counts.base, 2);
    EXPECT_EQ(counts.tookPart, 1);
    EXPECT_EQ(counts.excluded, 1);
    EXPECT_EQ(counts.out, 1);
}

TEST_F(TestReadingTest, a_test_nobody_was_asked_in_has_a_base_and_no_results)
{
    start("ICU / Night (9): Ana");
    EXPECT_EQ(total().base, 9);
    EXPECT_EQ(total().notAsked(), 9);
    EXPECT_EQ(readOn(kToday).outcomeOf(workerNamed(campaign, "Ana")), Outcome::NotAsked);
}

}   // namespace wallchart
