// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/inspectcommand.h"

namespace wallchart {

QList<Command> exchangeCommands()
{
    return {inspectCommand()};
}

}   // namespace wallchart
