// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/command.h"

namespace wallchart {

[[nodiscard]] QList<Command> campaignCommands();
[[nodiscard]] QList<Command> exchangeCommands();
[[nodiscard]] QList<Command> peopleCommands();
[[nodiscard]] QList<Command> structureCommands();
[[nodiscard]] QList<Command> relationCommands();
[[nodiscard]] QList<Command> testCommands();
[[nodiscard]] QList<Command> contactCommands();
[[nodiscard]] QList<Command> leaderCommands();
[[nodiscard]] QList<Command> mergeCommands();
[[nodiscard]] QList<Command> outreachCommands();
[[nodiscard]] QList<Command> trainingCommands();
[[nodiscard]] QList<Command> chartCommands();
[[nodiscard]] QList<Command> historyCommands();
[[nodiscard]] QList<Command> forgetCommands();
[[nodiscard]] QList<Command> fileCommands();

/// The argument that nearly every command starts with.
[[nodiscard]] Argument fileArgument();

/// `--name VALUE meaning`, as the help shows it.
[[nodiscard]] QCommandLineOption option(const char *name, const char *value, const char *meaning);
[[nodiscard]] QCommandLineOption flag(const char *name, const char *meaning);

}   // namespace wallchart
