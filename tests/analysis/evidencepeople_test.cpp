// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evidencepeople.h"

#include "core/sample/samplehospital.h"
#include "tests/analysis/testedcampaign.h"

#include <gtest/gtest.h>

#include <set>

namespace wallchart {

namespace {

/// The numbers of sentences that count people, each of them once.
const std::set<std::pair<QString, int>> kCountPeople{
    {QStringLiteral("named-by"), 0},
    {QStringLiteral("named-by"), 1},
    {QStringLiteral("named-elsewhere"), 0},
    {QStringLiteral("followed-by"), 0},
    {QStringLiteral("followed-by"), 1},
    {QStringLiteral("reaches"), 0},
    {QStringLiteral("followers-not-with-us"), 0},
    {QStringLiteral("followers-not-with-us"), 1},
    {QStringLiteral("warn-only-supporters-asked"), 0},
    {QStringLiteral("warn-other-shift"), 0}};

}   // namespace

TEST(EvidencePeople, are_as_many_as_the_number_says_for_everybody_of_the_sample)
{
    const Campaign campaign = sampleHospital(kTestedDay);
    const Reading reading(campaign, kTestedDay);
    const LeaderRanking ranking = LeaderRanking::of(reading, Progress());
    int numbers = 0;
    for (const RankedLeader &row : ranking.rows()) {
        std::vector<Reason> reasons = row.reasons;
        for (const auto *more : {&row.priorityReasons, &row.warnings})
            reasons.insert(reasons.end(), more->begin(), more->end());
        for (const Reason &reason : reasons) {
            for (int arg = 0; arg < reason.args.size(); ++arg) {
                if (!kCountPeople.contains({reason.code, arg})) continue;
                const auto people = peopleBehind(ranking, reading, row.worker, reason, arg);
                EXPECT_EQ(static_cast<int>(people.size()), reason.args[arg].toInt())
                    << reason.code.toStdString() << " " << arg;
                ++numbers;
            }
        }
    }
    EXPECT_GT(numbers, 150);
}

TEST(EvidencePeople, of_tests_are_those_who_did_the_same_and_those_who_stayed_away)
{
    TestedCampaign made(
        campaignFromText("ICU / Day: Ana, Ben → Ana, Cem → Ana, Dia → Ana, Eva, Fay"));
    const StructureTestId first = made.closedTest({"Ana", "Ben"});
    made.record(first, "Cem", Outcome::Refused);
    made.record(first, "Eva", Outcome::Asked);
    const StructureTestId second = made.closedTest({"Dia"});
    for (const char *name : {"Ana", "Cem"}) made.record(second, name, Outcome::Refused);
    const Campaign campaign = made.campaign();
    const Reading reading(campaign, kTestedDay);
    const LeaderRanking ranking = LeaderRanking::of(reading, Progress());
    const WorkerId ana = workerNamed(campaign, "Ana");
    const auto behind = [&](const char *code) {
        return namesOf(campaign,
                       peopleBehind(ranking, reading, ana, {QString::fromLatin1(code), {}}));
    };
    EXPECT_EQ(behind("acted-together"),
              (QStringList{QStringLiteral("Ben"), QStringLiteral("Cem")}));
    EXPECT_EQ(behind("stayed-away-together"), QStringList{QStringLiteral("Cem")});
    EXPECT_EQ(behind("acted-quickly"), QStringList{QStringLiteral("Ben")});
}

TEST(EvidencePeople, of_a_group_are_those_who_answered_in_it)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana, Ben, Cem, Dia"));
    made.namesInGroup("Ben", "Ana");
    made.namesInGroup("Cem", "Ana");
    made.names("Dia", "Ana");
    const Campaign campaign = made.campaign();
    const Reading reading(campaign, kTestedDay);
    const LeaderRanking ranking = LeaderRanking::of(reading, Progress());
    EXPECT_EQ(namesOf(campaign, peopleBehind(ranking, reading, workerNamed(campaign, "Ana"),
                                             {QStringLiteral("named-in-groups"), {}})),
              (QStringList{QStringLiteral("Ben"), QStringLiteral("Cem")}));
}

TEST(EvidencePeople, are_nobody_where_a_sentence_is_about_nobody_known)
{
    const Campaign campaign = campaignFromText(
        "ICU / Day: Ana, Ben → Ana\nICU / Night: Cem (left)");
    const Reading reading(campaign, kTestedDay);
    const LeaderRanking ranking = LeaderRanking::of(reading, Progress());
    const auto behind = [&](const char *name, const char *code, int arg) {
        return peopleBehind(ranking, reading, workerNamed(campaign, name),
                            {QString::fromLatin1(code), {}}, arg);
    };
    EXPECT_TRUE(behind("Ana", "next-step-late", 0).empty());
    EXPECT_TRUE(behind("Ana", "followed-by", 5).empty());
    EXPECT_TRUE(behind("Cem", "followed-by", 0).empty());
    EXPECT_EQ(behind("Ana", "followed-by", 0).size(), 1U);
}

}   // namespace wallchart
