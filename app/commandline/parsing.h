// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/command.h"

#include <variant>

namespace wallchart {

/// Text that a call for help or for the version prints instead of doing anything.
struct HelpText {
    QString text;
};

/// A command with its arguments, ready to run.
struct ParsedCall {
    const Command *command;
    GlobalOptions globals;
    QMap<QString, QStringList> arguments;
    QMap<QString, QStringList> options;
};

/// Reads a command line (without the program's name) in two stages: which command, then its
/// own arguments and options. Options common to all may stand anywhere.
[[nodiscard]] Result<std::variant<HelpText, ParsedCall>> parseCommandLine(
    const QStringList &arguments, const QList<Command> &commands);

/// The whole help of one command.
[[nodiscard]] QString helpFor(const Command &command);

}   // namespace wallchart
