// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspectorscope.h"

#include "ui/text/errortext.h"

namespace wallchart {

QString storeIn(Workspace &workspace, ChangeSet changes)
{
    const Problems problems = workspace.session().check(changes);
    if (!problems.empty()) return problemText(problems.front());
    std::optional<Error> error;
    const auto watch = QObject::connect(&workspace, &Workspace::failed, &workspace,
                                        [&](const Error &failed) { error = failed; });
    workspace.perform(std::move(changes));
    QObject::disconnect(watch);
    return error ? errorText(*error) : QString();
}

}   // namespace wallchart
