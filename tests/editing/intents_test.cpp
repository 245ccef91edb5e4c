// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/relationintents.h"
#include "core/editing/intents/structureintents.h"
#include "core/editing/intents/testintents.h"
#include "core/model/counting.h"
#include "core/model/validation.h"
#include "tests/support/campaignedits.h"
#include "tests/support/campaignfromtext.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QDate kDay(2023, 3, 7);

class IntentsTest : public testing::Test {
protected:
    Campaign campaign = campaignFromText(
        "ICU / Night: Ana* 2, Ben 3 → Ana\nSurgery / 3 East / Day: Cem");
    IdSource ids = idsAbove(campaign);
    const WorksiteId site = worksiteOf(campaign);

    [[nodiscard]] WorkerId id(const char *name) const { return workerNamed(campaign, name); }
    /// Makes the change the campaign; it must break no rule.
    void perform(const ChangeSet &changes)
    {
        const Campaign next = campaign.with(changes.edits);
        EXPECT_TRUE(validate(campaign, next, changes.edits).empty())
            << changes.label.key.toStdString();
        campaign = next;
    }
    [[nodiscard]] WorkerReading read(const char *name, QDate day = kDay) const
    {
        return *Reading(campaign, day).find(id(name));
    }
    StructureTestId addPetition()
    {
        perform(addTest(
            campaign,
            {.name = QStringLiteral("Petition"), .opens = kDay, .closes = kDay.addDays(3)}, ids));
        return std::prev(reading().tests().end())[0]->id;
    }
    [[nodiscard]] const Reading &reading()
    {
        m_reading.emplace(campaign, kDay);
        return *m_reading;
    }
    [[nodiscard]] const Participation &onlyResult() const
    {
        return *campaign.all<Participation>().begin();
    }

private:
    std::optional<Reading> m_reading;
};

}   // namespace

TEST_F(IntentsTest, a_new_campaign_has_settings_a_scale_and_kinds_of_ties_and_is_valid)
{
    const Campaign made = newCampaign(QStringLiteral("Clinic"), kDay, ids);
    EXPECT_EQ(made.settings().campaignName, QStringLiteral("Clinic"));
    EXPECT_EQ(made.scale().levels.size(), 5u);
    const Edits additions = additionsOf(made);
    EXPECT_TRUE(validate(Campaign(), made, additions).empty());
}

TEST_F(IntentsTest, adding_a_unit_adds_what_is_missing_on_the_way)
{
    perform(addUnit(
        campaign,
        {site,
         {QStringLiteral("Surgery"), QStringLiteral("Outpatient"), QStringLiteral("2 West")},
         true},
        ids));
    EXPECT_EQ(unitPath(campaign, unitNamed(campaign, "2 West")),
              QStringLiteral("Surgery / Outpatient / 2 West"));
    EXPECT_TRUE(campaign.find(unitNamed(campaign, "2 West"))->strategic);
    EXPECT_FALSE(campaign.find(unitNamed(campaign, "Outpatient"))->strategic);
    EXPECT_TRUE(
        addUnit(campaign, {site, {QStringLiteral("Surgery"), QStringLiteral("3 East")}}, ids)
            .empty());
}

TEST_F(IntentsTest, units_and_shifts_are_added_after_their_siblings)
{
    perform(addUnit(campaign, {site, {QStringLiteral("Laboratory")}}, ids));
    perform(addShift(campaign, {site, QStringLiteral("Evening")}, ids));
    EXPECT_GT(campaign.find(unitNamed(campaign, "Laboratory"))->order,
              campaign.find(unitNamed(campaign, "Surgery"))->order);
    EXPECT_GT(campaign.find(shiftNamed(campaign, "Evening"))->order,
              campaign.find(shiftNamed(campaign, "Day"))->order);
    EXPECT_TRUE(addShift(campaign, {site, QStringLiteral("Evening")}, ids).empty());
}

TEST_F(IntentsTest, a_head_count_of_one_day_is_corrected_and_of_another_added)
{
    const Cell icu = cellNamed(campaign, "ICU", "Night");
    const auto count = [&](int people, QDate on) {
        return setHeadCount(campaign, {site, icu.unit, icu.shift, people, on}, ids);
    };
    perform(count(20, kDay));
    EXPECT_TRUE(count(20, kDay).empty());
    EXPECT_TRUE(count(20, kDay.addDays(1)).empty());
    perform(count(21, kDay));
    EXPECT_EQ(campaign.all<HeadCount>().size(), 1u);
    perform(count(22, kDay.addDays(1)));
    EXPECT_EQ(campaign.all<HeadCount>().size(), 2u);
    EXPECT_EQ(CellCounts(Reading(campaign, kDay)).cells().at(icu).base, 21);
}

TEST_F(IntentsTest, prints_are_numbered_one_after_the_other)
{
    EXPECT_EQ(nextPrintNumber(campaign), 1);
    perform(
        registerPrint(campaign, {.on = kDay, .kind = QStringLiteral("wall"), .sheets = 2}, ids));
    perform(
        registerPrint(campaign, {.on = kDay, .kind = QStringLiteral("wall"), .sheets = 1}, ids));
    EXPECT_EQ(std::next(campaign.all<Print>().begin())->number, 2);
}

TEST_F(IntentsTest, a_new_worker_gets_the_next_chart_number_and_a_post)
{
    const Cell icu = cellNamed(campaign, "ICU", "Night");
    perform(addWorker(
        campaign,
        {.fullName = QStringLiteral("Zoe"), .worksite = site, .unit = icu.unit, .shift = icu.shift},
        ids));
    EXPECT_EQ(read("Zoe").worker->number, 4);
    EXPECT_EQ(read("Zoe").cell(), icu);
    EXPECT_TRUE(read("Zoe", QDate(2001, 1, 1)).inBase());   // a list says nothing about since when
}

TEST_F(IntentsTest, setting_a_worker_to_what_they_are_changes_nothing)
{
    EXPECT_TRUE(setWorker(campaign, *campaign.find(id("Ana"))).empty());
}

TEST_F(IntentsTest, moving_a_worker_ends_the_old_post_that_day)
{
    const Cell east = cellNamed(campaign, "3 East", "Day");
    perform(moveWorker(
        campaign,
        {.worker = id("Ana"), .worksite = site, .unit = east.unit, .shift = east.shift, .on = kDay},
        ids));
    EXPECT_EQ(read("Ana", kDay.addDays(-1)).cell(), cellNamed(campaign, "ICU", "Night"));
    EXPECT_EQ(read("Ana").cell(), east);
    const Move again{
        .worker = id("Ana"), .worksite = site, .unit = east.unit, .shift = east.shift, .on = kDay};
    EXPECT_TRUE(moveWorker(campaign, again, ids).empty());
}

TEST_F(IntentsTest, moving_twice_on_a_day_corrects_the_move)
{
    const Cell east = cellNamed(campaign, "3 East", "Day");
    const Cell night = cellNamed(campaign, "ICU", "Night");
    perform(moveWorker(
        campaign,
        {.worker = id("Ana"), .worksite = site, .unit = east.unit, .shift = east.shift, .on = kDay},
        ids));
    perform(moveWorker(campaign,
                       {.worker = id("Ana"),
                        .worksite = site,
                        .unit = east.unit,
                        .shift = night.shift,
                        .on = kDay},
                       ids));
    EXPECT_EQ(campaign.allWith<&Post::worker>(id("Ana")).size(), 2u);
    EXPECT_EQ(read("Ana").cell(), (Cell{east.unit, night.shift}));
}

TEST_F(IntentsTest, leaving_and_entering_the_base_are_marks_only_when_something_changes)
{
    EXPECT_TRUE(setInBase(campaign, {.worker = id("Ana"), .out = {}, .on = kDay}, ids).empty());
    perform(setInBase(campaign, {.worker = id("Ana"), .out = OutReason::Left, .on = kDay}, ids));
    EXPECT_TRUE(setInBase(campaign, {.worker = id("Ana"), .out = OutReason::Left, .on = kDay}, ids)
                    .empty());
    EXPECT_EQ(read("Ana").out, OutReason::Left);
    perform(setInBase(campaign, {.worker = id("Ana"), .out = {}, .on = kDay}, ids));
    EXPECT_TRUE(read("Ana").inBase());
}

TEST_F(IntentsTest, committee_membership_is_a_mark_only_when_something_changes)
{
    EXPECT_TRUE(setCommittee(campaign, id("Ana"), false, kDay, ids).empty());
    perform(setCommittee(campaign, id("Ana"), true, kDay, ids));
    EXPECT_TRUE(setCommittee(campaign, id("Ana"), true, kDay.addDays(1), ids).empty());
    EXPECT_TRUE(read("Ana").committee);
}

TEST_F(IntentsTest, an_organizer_is_added_once_whatever_the_case)
{
    perform(assess(
        campaign, {.worker = id("Ana"), .level = 1, .on = kDay, .by = QStringLiteral("Dia")}, ids));
    perform(assess(campaign,
                   {.worker = id("Ben"), .level = 1, .on = kDay, .by = QStringLiteral(" dia ")},
                   ids));
    EXPECT_EQ(campaign.all<Organizer>().size(), 1u);
    EXPECT_EQ(read("Ben").assessment->by, campaign.all<Organizer>().begin()->id);
}

TEST_F(IntentsTest, assessing_alike_is_a_new_fact_that_makes_it_fresh)
{
    perform(assess(campaign, {.worker = id("Ana"), .level = 2, .on = kDay}, ids));
    EXPECT_EQ(read("Ana").assessment->on, kDay);
    perform(assess(campaign, {.worker = id("Ana"), .level = {}, .on = kDay}, ids));
    EXPECT_FALSE(read("Ana").assessed());
}

TEST_F(IntentsTest, a_tie_that_holds_is_not_added_again_undirected_ones_in_neither_direction)
{
    const auto tie = [&](const char *from, const char *to, const char *kind) {
        return addTie(
            campaign,
            {.from = id(from), .to = id(to), .kind = QString::fromLatin1(kind), .seenOn = kDay},
            ids);
    };
    EXPECT_TRUE(tie("Ben", "Ana", "follows").empty());
    EXPECT_FALSE(tie("Ana", "Ben", "follows").empty());
    perform(tie("Ana", "Cem", "friend"));
    EXPECT_TRUE(tie("Cem", "Ana", "friend").empty());
    EXPECT_TRUE(tie("Cem", "Ana", "Friend").empty());
    EXPECT_FALSE(tie("Cem", "Ana", "carpool").empty());
}

TEST_F(IntentsTest, an_unknown_kind_of_tie_becomes_the_users_own)
{
    const auto choir = QStringLiteral("Sings in the choir");
    perform(addTie(campaign, {.from = id("Ana"), .to = id("Cem"), .kind = choir}, ids));
    perform(addTie(campaign, {.from = id("Ana"), .to = id("Ben"), .kind = choir.toUpper()}, ids));
    EXPECT_EQ(campaign.all<TieKind>().size(), 10u);
    EXPECT_EQ(std::prev(campaign.allWith<&Tie::from>(id("Ana")).end())[0]->directed, false);
}

TEST_F(IntentsTest, a_kind_of_tie_without_a_name_is_none_of_those_known)
{
    const ChangeSet changes = addTie(campaign, {.from = id("Ana"), .to = id("Cem"), .kind = {}},
                                     ids);
    const Problems problems = validate(campaign, campaign.with(changes.edits), changes.edits);
    ASSERT_EQ(problems.size(), 1u);
    EXPECT_EQ(problems[0].code, kNameMissing);
}

TEST_F(IntentsTest, nominations_and_marks_keep_what_was_said)
{
    perform(nominate(campaign,
                     {.by = id("Ben"),
                      .of = id("Ana"),
                      .question = QStringLiteral("Who taught you?"),
                      .on = kDay,
                      .alone = false,
                      .askedBy = QStringLiteral("Dia")},
                     ids));
    perform(nominate(campaign, {.by = id("Cem"), .of = {}, .on = kDay}, ids));
    const auto nominations = campaign.allWith<&Nomination::of>(id("Ana"));
    ASSERT_EQ(nominations.size(), 1u);
    EXPECT_FALSE(nominations[0]->alone);
    EXPECT_TRUE(nominations[0]->askedBy);
    perform(
        markLeader(campaign, {.worker = id("Ana"), .state = LeaderState::Proven, .on = kDay}, ids));
    EXPECT_EQ(read("Ana").leaderState, LeaderState::Proven);
}

TEST_F(IntentsTest, a_new_test_stands_above_all_others_on_the_ladder)
{
    addPetition();
    perform(addTest(campaign, {.name = QStringLiteral("March"), .goal = 0.8, .opens = kDay}, ids));
    const StructureTest &march = *std::next(campaign.all<StructureTest>().begin());
    EXPECT_EQ(march.rung, 2);
    EXPECT_EQ(march.goal(), 0.8);
}

TEST_F(IntentsTest, a_result_replaces_the_one_before_and_not_asked_removes_it)
{
    const StructureTestId petition = addPetition();
    const auto record = [&](Outcome outcome) {
        return recordResult(
            campaign, {.test = petition, .worker = id("Ben"), .outcome = outcome, .on = kDay}, ids);
    };
    EXPECT_TRUE(record(Outcome::NotAsked).empty());
    perform(record(Outcome::SaidYes));
    EXPECT_TRUE(record(Outcome::SaidYes).empty());
    perform(record(Outcome::TookPart));
    EXPECT_EQ(campaign.all<Participation>().size(), 1u);
    EXPECT_EQ(onlyResult().outcome, Outcome::TookPart);
    perform(record(Outcome::NotAsked));
    EXPECT_TRUE(campaign.all<Participation>().empty());
}

TEST_F(IntentsTest, who_asked_stays_known_when_a_later_result_does_not_say)
{
    const StructureTestId petition = addPetition();
    perform(recordResult(campaign,
                         {.test = petition,
                          .worker = id("Ben"),
                          .outcome = Outcome::Asked,
                          .on = kDay,
                          .askedByWorker = id("Ana")},
                         ids));
    perform(recordResult(
        campaign, {.test = petition, .worker = id("Ben"), .outcome = Outcome::TookPart, .on = kDay},
        ids));
    EXPECT_EQ(onlyResult().askedByWorker, id("Ana"));
    perform(recordResult(campaign,
                         {.test = petition,
                          .worker = id("Ben"),
                          .outcome = Outcome::TookPart,
                          .on = kDay,
                          .askedByOrganizer = QStringLiteral("Dia")},
                         ids));
    EXPECT_EQ(onlyResult().askedByWorker, std::nullopt);
    EXPECT_TRUE(onlyResult().askedByOrganizer);
}

TEST_F(IntentsTest, closing_freezes_each_due_test_once)
{
    const StructureTestId petition = addPetition();
    EXPECT_TRUE(closeDueTests(campaign, kDay.addDays(3), ids).empty());
    perform(closeDueTests(campaign, kDay.addDays(4), ids));
    EXPECT_EQ(campaign.allWith<&FrozenBase::test>(petition).size(), 2u);
    EXPECT_TRUE(closeDueTests(campaign, kDay.addDays(9), ids).empty());
}

TEST_F(IntentsTest, tallies_are_facts_of_their_own)
{
    const StructureTestId petition = addPetition();
    const Cell icu = cellNamed(campaign, "ICU", "Night");
    perform(recordTally(campaign, {petition, icu.unit, icu.shift, 2, QStringLiteral("Dia"), kDay},
                        ids));
    EXPECT_EQ(TestReading(reading(), *campaign.find(petition)).total().tookPart, 2);
}

}   // namespace wallchart
