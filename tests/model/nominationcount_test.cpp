// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/nominationcount.h"

#include "tests/support/campaignfromtext.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QDate kToday(2023, 3, 7);

class NominationCountTest : public testing::Test {
protected:
    Campaign campaign = campaignFromText(R"(
        ICU / Day: Ana 2, Ben 3, Cem, Dia, Kim (supervisor)
        ICU / Night: Eva 1, Fay 4
    )");
    IdSource ids = idsAbove(campaign);

    struct Answer {
        const char *by;
        const char *of;   ///< null = nobody
        QDate on = kToday.addDays(-9);
        bool alone = true;
        bool staff = false;
        const char *question = "Who do people turn to?";
    };
    void answer(const Answer &given)
    {
        Edits edits;
        edits.add(Nomination{ids.make<NominationId>(), id(given.by),
                             given.of ? std::optional(id(given.of)) : std::nullopt,
                             QString::fromLatin1(given.question), given.on, given.alone,
                             given.staff});
        campaign = campaign.with(edits);
    }
    void addTest(const char *name, QDate closes, std::initializer_list<const char *> tookPart)
    {
        Edits edits;
        const StructureTest test{.id = ids.make<StructureTestId>(),
                                 .name = QString::fromLatin1(name),
                                 .opens = closes.addDays(-3),
                                 .closes = closes};
        for (const char *who : tookPart)
            edits.add(Participation{ids.make<ParticipationId>(), test.id, id(who),
                                    Outcome::TookPart, closes});
        edits.add(test);
        campaign = campaign.with(edits);
    }
    [[nodiscard]] WorkerId id(const char *name) const { return workerNamed(campaign, name); }
    [[nodiscard]] NominationCount countOf(const char *name) const
    {
        return nominationCountOf(Reading(campaign, kToday), id(name));
    }
    [[nodiscard]] bool isUnnamed(const char *name) const
    {
        return takesPartUnnamed(Reading(campaign, kToday), id(name));
    }
};

}   // namespace

TEST_F(NominationCountTest, the_base_is_who_answered_alone_in_the_cell_also_with_nobody)
{
    answer({"Ben", "Ana"});
    answer({"Cem", "Dia"});
    answer({"Dia", nullptr});
    EXPECT_EQ(countOf("Ana").asked, 3);
    EXPECT_EQ(countOf("Ana").named, 1);
    EXPECT_EQ(countOf("Eva").asked, 0);
}

TEST_F(NominationCountTest, one_person_counts_once)
{
    answer({"Ben", "Ana"});
    answer({.by = "Ben", .of = "Ana", .question = "Who taught you the job?"});
    answer({"Ben", "Dia"});
    EXPECT_EQ(countOf("Ana").asked, 1);
    EXPECT_EQ(countOf("Ana").named, 1);
    EXPECT_EQ(countOf("Dia").named, 1);
}

TEST_F(NominationCountTest, naming_oneself_is_not_an_answer_and_stands_apart)
{
    answer({"Ana", "Ana"});
    EXPECT_EQ(countOf("Ana").asked, 0);
    EXPECT_EQ(countOf("Ana").independent(), 0);
    EXPECT_TRUE(countOf("Ana").self);
}

TEST_F(NominationCountTest, a_group_counts_once_and_not_as_asked)
{
    answer({.by = "Ben", .of = "Ana", .alone = false});
    answer({.by = "Cem", .of = "Ana", .alone = false});
    answer({.by = "Dia", .of = "Ana", .on = kToday, .alone = false});
    EXPECT_EQ(countOf("Ana").groups, 2);
    EXPECT_EQ(countOf("Ana").asked, 0);
    EXPECT_EQ(countOf("Ana").independent(), 0);
}

TEST_F(NominationCountTest, staffs_own_view_has_no_weight)
{
    answer({.by = "Ben", .of = "Ana", .staff = true});
    EXPECT_EQ(countOf("Ana"), (NominationCount{.staff = 1}));
}

TEST_F(NominationCountTest, people_of_other_cells_are_beside_the_base)
{
    answer({"Eva", "Ana"});
    answer({"Fay", "Ana"});
    answer({"Ben", nullptr});
    EXPECT_EQ(countOf("Ana"), (NominationCount{.asked = 1, .elsewhere = 2}));
}

TEST_F(NominationCountTest,
       old_answers_future_ones_and_those_of_people_out_of_the_base_are_not_heard)
{
    answer({.by = "Ben", .of = "Ana", .on = kToday.addMonths(-12)});
    answer({.by = "Cem", .of = "Ana", .on = kToday.addMonths(-12).addDays(-1)});
    answer({.by = "Dia", .of = "Ana", .on = kToday.addDays(1)});
    answer({"Kim", "Ana"});
    EXPECT_EQ(countOf("Ana"), (NominationCount{.asked = 1, .named = 1}));
}

TEST_F(NominationCountTest, who_took_part_in_every_closed_test_and_was_never_named_is_found)
{
    addTest("Petition", kToday.addDays(-40), {"Ana", "Ben"});
    EXPECT_FALSE(isUnnamed("Ana"));   // one test says little
    addTest("Photo", kToday.addDays(-20), {"Ana"});
    addTest("March", kToday.addDays(20), {});
    EXPECT_TRUE(isUnnamed("Ana"));
    EXPECT_FALSE(isUnnamed("Ben"));
    answer({.by = "Ben", .of = "Ana", .staff = true});
    EXPECT_TRUE(isUnnamed("Ana"));
    answer({"Eva", "Ana"});
    EXPECT_FALSE(isUnnamed("Ana"));
}

}   // namespace wallchart
