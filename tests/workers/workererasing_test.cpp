// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/workererasing.h"

#include "core/sample/samplehospital.h"
#include "tests/support/campaigndump.h"
#include "tests/support/campaignfromtext.h"
#include "tests/support/openedpage.h"

#include <gtest/gtest.h>

namespace wallchart {

TEST(WorkerErasing, whoever_was_typed_by_mistake_goes_with_everything_that_speaks_of_them)
{
    OpenedWorkspace opened(campaignFromText("ICU / Day: Ana** 1 → Ben, Ben 2 → Ana, Cem → Ana"));
    Workspace &workspace = opened.workspace;
    const std::vector<WorkerId> both{workerNamed(workspace.campaign(), "Ana"),
                                     workerNamed(workspace.campaign(), "Ben")};
    ASSERT_TRUE(workspace.perform(eraseWorkers(workspace.campaign(), both)));
    EXPECT_EQ(workspace.campaign().all<Worker>().size(), 1u);
    EXPECT_EQ(workspace.campaign().all<Tie>().size(), 0u);
    EXPECT_EQ(workspace.campaign().all<LeaderMark>().size(), 0u);
    EXPECT_EQ(workspace.campaign().all<Post>().size(), 1u);
}

TEST(WorkerErasing, anybody_of_a_whole_hospital_can_be_erased_and_brought_back)
{
    OpenedWorkspace opened(sampleHospital());
    Workspace &workspace = opened.workspace;
    const QString before = dumpOf(workspace.campaign());
    std::vector<WorkerId> some;
    for (const WorkerReading &worker : workspace.reading().workers()) {
        if (worker.worker->number % 3 == 0) some.push_back(worker.worker->id);
    }
    ASSERT_GT(some.size(), 100u);
    const Problems problems = workspace.session().check(eraseWorkers(workspace.campaign(), some));
    ASSERT_TRUE(problems.empty()) << problems.front().code.key;
    ASSERT_TRUE(workspace.perform(eraseWorkers(workspace.campaign(), some)));
    EXPECT_EQ(workspace.reading().workers().size(), 412u - some.size());
    ASSERT_TRUE(workspace.undo());
    EXPECT_EQ(dumpOf(workspace.campaign()), before);
}

}   // namespace wallchart
