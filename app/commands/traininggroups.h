// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/command.h"

namespace wallchart {

/// What a subcommand of `training` does for one of its verbs.
struct Verb {
    const char *name;
    Result<Report> (*run)(const Invocation &);
};

/// Runs the verb that the argument VERB names; another one is told which there are.
[[nodiscard]] Result<Report> runVerb(const Invocation &call, const QList<Verb> &verbs);

// The subcommands of `training`, by what they are about.
[[nodiscard]] QList<Command> trainingGroupCommands();
[[nodiscard]] QList<Command> trainingPeopleCommands();
[[nodiscard]] QList<Command> trainingWorkCommands();
[[nodiscard]] QList<Command> trainingPacketCommands();
[[nodiscard]] Command trainingStatusCommand();

}   // namespace wallchart
