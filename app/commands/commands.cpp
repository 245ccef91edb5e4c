// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

namespace wallchart {

Argument fileArgument()
{
    return {QStringLiteral("FILE"), QStringLiteral("the campaign, a .wallchart file")};
}

QCommandLineOption option(const char *name, const char *value, const char *meaning)
{
    return {QString::fromLatin1(name), QString::fromUtf8(meaning), QString::fromLatin1(value)};
}

QCommandLineOption flag(const char *name, const char *meaning)
{
    return QCommandLineOption(QString::fromLatin1(name), QString::fromUtf8(meaning));
}

const QList<Command> &allCommands()
{
    static const QList<Command> commands = campaignCommands() + exchangeCommands()
                                           + peopleCommands() + structureCommands()
                                           + relationCommands() + contactCommands() + testCommands()
                                           + leaderCommands() + mergeCommands() + outreachCommands()
                                           + trainingCommands() + chartCommands()
                                           + historyCommands() + fileCommands() + forgetCommands();
    return commands;
}

}   // namespace wallchart
