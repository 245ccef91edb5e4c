// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/traininggroups.h"

namespace wallchart {

QList<Command> trainingCommands()
{
    return trainingGroupCommands() + trainingPeopleCommands() + trainingPacketCommands()
           + trainingWorkCommands();
}

}   // namespace wallchart
