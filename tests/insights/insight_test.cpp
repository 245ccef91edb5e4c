// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/insights.h"

#include "core/editing/intents/relationintents.h"
#include "tests/support/campaignfromtext.h"
#include "tests/support/openedpage.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

/// How many workers there were when the work began; waits for `mayGoOn` first.
struct CountingWork {
    std::atomic<int> begun = 0;
    QSemaphore mayGoOn;
    std::atomic<bool> waits = false;

    Insight<int>::Work work()
    {
        return [this](const InsightInput &input, const std::shared_ptr<const int> &,
                      const Progress &progress, const Insight<int>::Publish &publish) {
            ++begun;
            while (waits && !progress.isCancelled() && !mayGoOn.tryAcquire(1, 5)) {
            }
            publish(static_cast<int>(input.campaign.all<Assessment>().size()), true);
        };
    }
};

class InsightTest : public testing::Test {
protected:
    void assess(const char *name, int level)
    {
        opened.workspace.perform(wallchart::assess(
            opened.workspace.campaign(),
            {workerNamed(opened.workspace.campaign(), name), level, opened.workspace.today()},
            opened.workspace.ids()));
    }
    static bool settles(InsightWork &insight)
    {
        return QTest::qWaitFor([&] { return insight.isFresh() && !insight.isWorking(); }, 20'000);
    }

    OpenedWorkspace opened{campaignFromText("ICU / Day: Ana, Ben → Ana, Cem → Ana")};
    CountingWork counting;
};

}   // namespace

TEST_F(InsightTest, nothing_is_worked_out_before_somebody_wants_it)
{
    Insight<int> insight(opened.workspace, counting.work());
    assess("Ana", 1);
    QTest::qWait(1);
    EXPECT_EQ(counting.begun, 0);
    EXPECT_FALSE(insight.value());
    insight.want();
    ASSERT_TRUE(settles(insight));
    EXPECT_EQ(*insight.value(), 1);
    EXPECT_EQ(counting.begun, 1);
}

TEST_F(InsightTest, wanting_what_is_fresh_does_nothing)
{
    Insight<int> insight(opened.workspace, counting.work());
    insight.want();
    ASSERT_TRUE(settles(insight));
    insight.want();
    EXPECT_FALSE(insight.isWorking());
    EXPECT_EQ(counting.begun, 1);
}

TEST_F(InsightTest, a_change_makes_it_out_of_date_and_keeps_the_value)
{
    Insight<int> insight(opened.workspace, counting.work());
    insight.want();
    ASSERT_TRUE(settles(insight));
    QSignalSpy outdated(&insight, &InsightWork::outdated);
    assess("Ana", 1);
    EXPECT_EQ(outdated.size(), 1);
    EXPECT_FALSE(insight.isFresh());
    ASSERT_TRUE(insight.value());
    EXPECT_EQ(*insight.value(), 0);
    insight.want();
    ASSERT_TRUE(settles(insight));
    EXPECT_EQ(*insight.value(), 1);
}

TEST_F(InsightTest, work_on_an_older_campaign_never_replaces_a_newer_value)
{
    counting.waits = true;
    Insight<int> insight(opened.workspace, counting.work());
    insight.want();
    ASSERT_TRUE(QTest::qWaitFor([&] { return counting.begun == 1; }, 20'000));
    assess("Ana", 1);   // cancels the first
    assess("Ben", 2);
    insight.want();
    insight.want();
    counting.waits = false;
    ASSERT_TRUE(settles(insight));
    EXPECT_EQ(*insight.value(), 2);
    EXPECT_EQ(counting.begun, 2);
}

TEST_F(InsightTest, going_away_while_work_is_under_way_waits_for_it)
{
    counting.waits = true;
    {
        Insight<int> insight(opened.workspace, counting.work());
        insight.want();
        ASSERT_TRUE(QTest::qWaitFor([&] { return counting.begun == 1; }, 20'000));
    }
    QCoreApplication::processEvents();
    EXPECT_EQ(counting.begun, 1);
}

TEST_F(InsightTest, after_very_many_edits_all_is_worked_out_anew)
{
    std::vector<bool> wentOn;
    Insight<int> insight(opened.workspace,
                         [&](const InsightInput &, const std::shared_ptr<const int> &before,
                             const Progress &, const Insight<int>::Publish &publish) {
                             wentOn.push_back(before != nullptr);
                             publish(0, true);
                         });
    const auto workOut = [&] {
        insight.want();
        return settles(insight);
    };
    ASSERT_TRUE(workOut());
    assess("Ana", 1);
    ASSERT_TRUE(workOut());
    const Campaign &campaign = opened.workspace.campaign();
    const WorkerId ana = workerNamed(campaign, "Ana");
    ChangeSet many{{QStringLiteral("assess-all"), {QStringLiteral("10001"), QStringLiteral("2")}}};
    for (int each = 0; each <= 10'000; ++each)
        many.edits.append(
            wallchart::assess(campaign, {ana, 2, opened.workspace.today()}, opened.workspace.ids())
                .edits);
    const qint64 before = opened.workspace.history().nextSequence();
    ASSERT_TRUE(opened.workspace.perform(std::move(many)));
    ASSERT_TRUE(QTest::qWaitFor([&] { return opened.workspace.history().nextSequence() > before; },
                                20'000));
    ASSERT_TRUE(workOut());
    EXPECT_EQ(wentOn, (std::vector{false, true, false}));
}

TEST_F(InsightTest, leaders_follow_the_campaign)
{
    Insights insights(opened.workspace);
    insights.leaders().want();
    ASSERT_TRUE(settles(insights.leaders()));
    const WorkerId ana = workerNamed(opened.workspace.campaign(), "Ana");
    EXPECT_EQ(insights.leaders().value()->ranking.rows().front().worker, ana);
    EXPECT_GT(insights.leaders().value()->ranking.find(ana)->priority, 0);
    assess("Ana", 1);
    insights.leaders().want();
    ASSERT_TRUE(settles(insights.leaders()));
    EXPECT_EQ(insights.leaders().value()->ranking.find(ana)->priority, 0);
    EXPECT_TRUE(insights.leaders().value()->reading.find(ana)->withUs());
}

}   // namespace wallchart
