// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/workerforgetting.h"

#include "core/editing/intents/testintents.h"
#include "core/forgetting/forgetting.h"
#include "ui/workspace/workspace.h"

namespace wallchart {

namespace {

Result<Forgetting> planned(Workspace &workspace, std::span<const WorkerId> workers)
{
    Session &session = workspace.session();
    // What closed meanwhile is frozen first, so that its base knows them.
    const auto closed = session.perform(
        closeDueTests(session.campaign(), workspace.today(), session.ids()));
    if (!closed) return tl::unexpected(closed.error());
    auto drafts = workspace.drafts().waiting();
    if (!drafts) return tl::unexpected(drafts.error());
    return planForgetting(
        workspace.reading(), workers,
        {.history = session.history(),
         .editsOf = [&session](qint64 sequence) { return session.editsOf(sequence); },
         .drafts = std::move(*drafts)},
        session.ids());
}

}   // namespace

bool forgetForGood(Workspace &workspace, std::span<const WorkerId> workers)
{
    auto plan = planned(workspace, workers);
    if (plan) return workspace.rewrite(std::move(plan->rewriting), OldBackups::Delete);
    Q_EMIT workspace.failed(plan.error());
    return false;
}

}   // namespace wallchart
