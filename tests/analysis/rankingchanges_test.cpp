// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/rankingchanges.h"

#include "core/sample/samplehospital.h"
#include "tests/analysis/testedcampaign.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

struct Ranked {
    explicit Ranked(const Campaign &campaign)
        : reading(campaign, kTestedDay), ranking(LeaderRanking::of(reading, Progress()))
    {
    }
    [[nodiscard]] std::vector<Reason> changesFor(const char *name) const
    {
        return whatWouldChange(ranking, reading, workerNamed(reading.campaign(), name));
    }
    [[nodiscard]] int rankOf(const char *name) const
    {
        return ranking.find(workerNamed(reading.campaign(), name))->rank;
    }
    /// Whom the list to move begins with; empty = nobody.
    [[nodiscard]] QString firstToMove() const
    {
        for (const RankedLeader *row : ranking.byPriority()) {
            if (isToMove(*row, reading.campaign()))
                return reading.find(row->worker)->worker->fullName;
        }
        return {};
    }

    Reading reading;
    LeaderRanking ranking;
};

std::optional<Reason> reasonIn(const std::vector<Reason> &reasons, const char *code)
{
    for (const Reason &reason : reasons) {
        if (reason.code == QLatin1String(code)) return reason;
    }
    return std::nullopt;
}

/// Three leaders not with us, in two cells; Ana follows Dia and is marked as a leader herself.
const char *const kThreeLeaders =
    "ICU / Day: Ana* 4, Ben 4 → Ana, Cem 3 → Ana, Fay → Ana, Gus → Ana, Dia* 3, Hal → Dia, "
    "Ida → Dia\n"
    "ER / Night: Kim* 3, Lea → Kim, Mia → Kim, Nia → Kim";

}   // namespace

TEST(RankingChanges, who_would_come_first_is_who_comes_first_once_they_are_with_us)
{
    TestedCampaign made(campaignFromText(kThreeLeaders));
    made.tie("Ana", "Dia", "follows");
    const Ranked before(made.campaign());
    ASSERT_EQ(before.firstToMove(), QStringLiteral("Ana"));
    const auto said = reasonIn(before.changesFor("Ana"), "with-us-another-first");
    ASSERT_TRUE(said);
    made.assess("Ana", 2);
    EXPECT_EQ(said->args, QStringList(Ranked(made.campaign()).firstToMove()));
}

TEST(RankingChanges, tells_for_every_leader_of_the_sample_what_then_happens)
{
    const Campaign sample = sampleHospital(kTestedDay);
    const Ranked before(sample);
    int checked = 0;
    for (const RankedLeader *row : before.ranking.byPriority()) {
        if (before.reading.find(row->worker)->withUs() || ++checked > 8) continue;
        TestedCampaign made(sample);
        made.add(Assessment{.id = made.ids().make<AssessmentId>(),
                            .worker = row->worker,
                            .scale = sample.scale().id,
                            .level = 2,
                            .on = kTestedDay});
        const QString then = Ranked(made.campaign()).firstToMove();
        const auto changes = whatWouldChange(before.ranking, before.reading, row->worker);
        const auto said = reasonIn(changes, "with-us-another-first");
        EXPECT_EQ(said ? said->args.front() : before.firstToMove(), then);
    }
    EXPECT_GT(checked, 3);
}

TEST(RankingChanges, nothing_is_said_of_who_comes_first_when_that_stays)
{
    const Ranked ranked(campaignFromText(kThreeLeaders));
    EXPECT_FALSE(reasonIn(ranked.changesFor("Kim"), "with-us-another-first"));
    EXPECT_FALSE(reasonIn(ranked.changesFor("Lea"), "with-us-another-first"));
}

TEST(RankingChanges, the_last_leader_to_move_leaves_nobody_in_the_list)
{
    const Ranked ranked(campaignFromText("ICU / Day: Ana* 4, Ben 2 → Ana, Cem 1 → Ana"));
    EXPECT_TRUE(reasonIn(ranked.changesFor("Ana"), "with-us-nobody-left"));
}

TEST(RankingChanges, a_cell_nobody_was_asked_in_says_where_its_answers_would_put_somebody)
{
    TestedCampaign made(campaignFromText(kThreeLeaders));
    made.tie("Dia", "Kim", "follows");
    const Ranked before(made.campaign());
    const auto said = reasonIn(before.changesFor("Kim"), "if-asked-and-named");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->args.at(0), QStringLiteral("3"));
    EXPECT_EQ(said->args.at(2).toInt(), before.rankOf("Kim"));
    for (const char *name : {"Lea", "Mia", "Nia"}) made.names(name, "Kim");
    EXPECT_EQ(said->args.at(1).toInt(), Ranked(made.campaign()).rankOf("Kim"));
}

TEST(RankingChanges, answers_move_the_others_of_the_cell_too)
{
    // Oda is named from elsewhere; who is asked in her cell and does not name her takes a share.
    TestedCampaign made(campaignFromText("ICU / Day: Oda, Pia, Quy, Ria, Sam\nER / Day: Tom, Una"));
    made.names("Tom", "Oda");
    made.names("Una", "Oda");
    const Ranked before(made.campaign());
    const auto said = reasonIn(before.changesFor("Pia"), "if-asked-and-named-first");
    ASSERT_TRUE(said);
    for (const char *name : {"Oda", "Quy", "Ria"}) made.names(name, "Pia");
    EXPECT_EQ(said->args.at(1).toInt(), Ranked(made.campaign()).rankOf("Pia"));
}

TEST(RankingChanges, an_untested_leader_is_told_what_a_test_could_show_at_most)
{
    TestedCampaign made(campaignFromText(kThreeLeaders));
    for (const char *name : {"Lea", "Hal", "Ben"}) made.names(name, nullptr);
    const Ranked before(made.campaign());
    const auto said = reasonIn(before.changesFor("Kim"), "if-tested-at-best");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->args.at(0), QStringLiteral("3"));
    made.closedTest({"Kim", "Lea", "Mia", "Nia"});
    EXPECT_LE(said->args.at(1).toInt(), Ranked(made.campaign()).rankOf("Kim"));
}

TEST(RankingChanges, whoever_comes_first_and_was_asked_about_and_tested_has_nothing_missing)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana 1, Ben 2 → Ana, Cem 3, Dia"));
    made.names("Ben", "Ana");
    made.closedTest({"Ana", "Ben"});
    EXPECT_TRUE(Ranked(made.campaign()).changesFor("Ana").empty());
}

TEST(RankingChanges, nothing_is_said_of_somebody_out_of_the_base)
{
    const Ranked ranked(campaignFromText("ICU / Day: Ana, Ben (supervisor)"));
    EXPECT_TRUE(ranked.changesFor("Ben").empty());
}

}   // namespace wallchart
