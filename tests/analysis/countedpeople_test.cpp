// SPDX-License-Identifier: GPL-3.0-or-later
// Who is behind the numbers of the outreach list and of the readiness report.
#include "core/analysis/countedpeople.h"

#include "core/analysis/outreach.h"
#include "core/analysis/readiness.h"
#include "core/sample/samplehospital.h"
#include "tests/analysis/testedcampaign.h"

#include <gtest/gtest.h>

#include <set>

namespace wallchart {

namespace {

/// Numbers that also count people without a name, or of whom only some are needed.
const std::set<QString> kMoreThanNamed{
    QStringLiteral("leader-cell-missed"), QStringLiteral("cell-below-goal"),
    QStringLiteral("took-part-in"),       QStringLiteral("next-talk-to"),
    QStringLiteral("leaders-of-needed"),  QStringLiteral("next-win-leaders")};

bool countsUnnamed(const Reason &reason, int arg)
{
    return kMoreThanNamed.contains(reason.code)
           || (arg == 1 && reason.code.endsWith(QLatin1String("-of-all")));
}

/// How many of the numbers of a sentence open people; each as many as it says.
int checkNumbers(const Reading &reading, const Reason &reason, std::optional<WorkerId> about = {})
{
    int opened = 0;
    for (int arg = 0; arg < reason.args.size(); ++arg) {
        if (!countsPeople(reason, arg)) continue;
        const auto people = peopleCounted(reading, reason, arg, about);
        EXPECT_TRUE(std::is_sorted(people.begin(), people.end()));
        if (!countsUnnamed(reason, arg)) {
            EXPECT_EQ(static_cast<int>(people.size()), reason.args[arg].toInt())
                << reason.code.toStdString() << " " << arg;
        }
        opened += people.empty() ? 0 : 1;
    }
    return opened;
}

}   // namespace

TEST(CountedPeople, are_as_many_as_every_number_of_the_readiness_of_the_sample)
{
    const Campaign campaign = sampleHospital(kTestedDay);
    const Reading reading(campaign, kTestedDay);
    int opened = 0;
    for (const ReadinessCriterion &criterion : readinessOf(reading, Progress()).criteria) {
        for (const Reason &reason : criterion.evidence) opened += checkNumbers(reading, reason);
        opened += checkNumbers(reading, criterion.next);
    }
    EXPECT_GT(opened, 15);
}

TEST(CountedPeople, are_as_many_as_every_number_of_the_outreach_of_the_sample)
{
    const Campaign campaign = sampleHospital(kTestedDay);
    const Reading reading(campaign, kTestedDay);
    int opened = 0;
    for (const OutreachLine &line : outreachOf(reading, std::nullopt, Progress()).lines) {
        for (const Reason &reason : line.reasons)
            opened += checkNumbers(reading, reason, line.worker);
    }
    EXPECT_GT(opened, 20);
}

TEST(CountedPeople, of_a_cell_in_a_test_are_those_of_the_cell_on_its_day)
{
    TestedCampaign made(
        campaignFromText("ICU / Day: Ana* 3, Ben → Ana, Cem, Dia\nICU / Night: Eva, Fay"));
    made.closedTest({"Ben", "Eva"});
    const Campaign campaign = made.campaign();
    const Reading reading(campaign, kTestedDay);
    const Reason missed{QStringLiteral("leader-cell-missed"),
                        {QStringLiteral("1"), QStringLiteral("4"), QStringLiteral("Test 1")}};
    const WorkerId ana = workerNamed(campaign, "Ana");
    EXPECT_EQ(namesOf(campaign, peopleCounted(reading, missed, 0, ana)),
              QStringList{QStringLiteral("Ben")});
    EXPECT_EQ(peopleCounted(reading, missed, 1, ana).size(), 4U);
    const Reason everywhere{QStringLiteral("took-part-in"),
                            {QStringLiteral("2"), QStringLiteral("6"), QStringLiteral("Test 1")}};
    EXPECT_EQ(namesOf(campaign, peopleCounted(reading, everywhere, 0)),
              (QStringList{QStringLiteral("Ben"), QStringLiteral("Eva")}));
}

TEST(CountedPeople, of_a_test_that_is_gone_and_of_a_name_there_are_none)
{
    const Campaign campaign = campaignFromText("ICU / Day: Ana, Ben");
    const Reading reading(campaign, kTestedDay);
    const Reason gone{QStringLiteral("took-part-in"),
                      {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("Petition")}};
    EXPECT_TRUE(peopleCounted(reading, gone, 0).empty());
    EXPECT_FALSE(countsPeople(gone, 2));
    EXPECT_TRUE(peopleCounted(reading, gone, 2).empty());
}

}   // namespace wallchart
