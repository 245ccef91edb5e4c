// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/duetests.h"

#include "core/editing/intents/testintents.h"
#include "ui/workspace/largeedit.h"

namespace wallchart {

void closeTestsOver(Workspace &workspace)
{
    const QDate today = workspace.today();
    if (workspace.isReadOnly() || workspace.isWriting()
        || !areTestsDue(workspace.campaign(), today))
        return;
    performFor(workspace, workspace.reading().workers().size(),
               [today](const Reading &reading, IdSource &ids) {
                   return closeDueTests(reading.campaign(), today, ids);
               });
}

}   // namespace wallchart
