// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/parsing.h"

#include "app/commandline/errors.h"

#include <QCommandLineParser>

namespace wallchart {

namespace {

QList<QCommandLineOption> globalOptions()
{
    return {
        {QStringLiteral("passphrase-file"),
         QStringLiteral("First line of FILE is the passphrase; - reads it from standard input."),
         QStringLiteral("FILE|-")},
        {QStringLiteral("recovery-words"),
         QStringLiteral("Open with the words of a recovery sheet: first line of FILE."),
         QStringLiteral("FILE|-")},
        {QStringLiteral("json"), QStringLiteral("Print one JSON document, never translated.")},
        {QStringLiteral("language"), QStringLiteral("Language of texts, such as de or pt-BR."),
         QStringLiteral("TAG")},
        {QStringLiteral("by"),
         QStringLiteral("Name of the organizer who does this; for test results: unit, shift, cell, "
                        "leader or assessor."),
         QStringLiteral("ORGANIZER|GROUP")},
        {QStringLiteral("quiet"), QStringLiteral("Print nothing but errors.")},
        {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help.")}};
}

QString columns(const QString &left, const QString &right)
{
    constexpr int kWidth = 34;
    if (left.size() >= kWidth)
        return QStringLiteral("  %1\n  %2%3\n").arg(left, QString(kWidth, QLatin1Char(' ')), right);
    return QStringLiteral("  %1%2\n").arg(left.leftJustified(kWidth), right);
}

QString optionLine(const QCommandLineOption &option)
{
    QString name = option.names().constLast();
    name.prepend(name.size() == 1 ? QLatin1String("-") : QLatin1String("--"));
    if (!option.valueName().isEmpty()) name += QLatin1Char(' ') + option.valueName();
    return columns(name, option.description());
}

/// "test record" → "test FILE record NAME WORKER OUTCOME".
QString usageOf(const Command &command)
{
    const QStringList words = command.name.split(QLatin1Char(' '));
    QStringList parts{words.constFirst()};
    for (const Argument &argument : command.arguments) {
        // "UNIT [SHIFT] N" names its words one by one.
        const bool isRepeated = argument.arity == Arity::Many && !argument.name.contains(u' ');
        parts.append(argument.arity == Arity::Optional ? QStringLiteral("[%1]").arg(argument.name)
                     : isRepeated                      ? argument.name + QStringLiteral("...")
                                                       : argument.name);
        if (words.size() == 2 && parts.size() == 2) parts.append(words[1]);
    }
    if (!command.options.isEmpty()) parts.append(QStringLiteral("[OPTIONS]"));
    return parts.join(QLatin1Char(' '));
}

QString overview(const QList<Command> &commands)
{
    QString text = QStringLiteral(
        "Usage: wallchart-cli [OPTIONS] COMMAND ...\n"
        "Chart a worksite, offline and encrypted: the same core as the window.\n\nCommands:\n");
    for (const Command &command : commands) text += columns(usageOf(command), command.summary);
    text += QStringLiteral("\nOptions:\n");
    for (const QCommandLineOption &option : globalOptions()) text += optionLine(option);
    text += QStringLiteral(
        "      --version                     Show the version.\n\n"
        "Exit codes: 0 done, 1 failed and nothing changed, 2 wrong usage,\n"
        "3 wrong passphrase or not a campaign, 4 input rejected and nothing changed.\n"
        "wallchart-cli COMMAND --help tells more about one command.\n");
    return text;
}

/// A command is one word, or a word and the verb behind the file.
const Command *findCommand(const QList<Command> &commands, const QStringList &positional)
{
    for (const Command &command : commands) {
        const QStringList words = command.name.split(QLatin1Char(' '));
        if (words.constFirst() != positional.value(0)) continue;
        if (words.size() == 1 || words[1] == positional.value(2)) return &command;
    }
    return nullptr;
}

bool isCommandWord(const QList<Command> &commands, const QString &word)
{
    return std::any_of(commands.begin(), commands.end(), [&](const Command &command) {
        return command.name.section(QLatin1Char(' '), 0, 0) == word;
    });
}

/// The help of all verbs of a word: `test --help`.
QString helpForWord(const QList<Command> &commands, const QString &word)
{
    QStringList texts;
    for (const Command &command : commands) {
        if (command.name.section(QLatin1Char(' '), 0, 0) == word) texts.append(helpFor(command));
    }
    return texts.join(QLatin1Char('\n'));
}

Result<QMap<QString, QStringList>> bind(const Command &command, QStringList positional)
{
    QMap<QString, QStringList> bound;
    for (const Argument &argument : command.arguments) {
        if (positional.isEmpty() && argument.arity != Arity::Optional)
            return fail(kArgumentMissing, {command.name, argument.name});
        if (argument.arity == Arity::Many) {
            bound[argument.name] = std::exchange(positional, {});
        } else if (!positional.isEmpty()) {
            bound[argument.name] = {positional.takeFirst()};
        }
    }
    if (!positional.isEmpty())
        return fail(kArgumentTooMany, {command.name, positional.constFirst()});
    return bound;
}

GlobalOptions globalsFrom(const QCommandLineParser &parser)
{
    return {.passphraseFile = parser.value(QStringLiteral("passphrase-file")),
            .recoveryWords = parser.value(QStringLiteral("recovery-words")),
            .json = parser.isSet(QStringLiteral("json")),
            .language = parser.value(QStringLiteral("language")),
            .by = parser.value(QStringLiteral("by")),
            .quiet = parser.isSet(QStringLiteral("quiet"))};
}

/// Positional words of a line whose options may belong to any command.
QStringList positionalWords(const QStringList &arguments, const QList<Command> &commands)
{
    QCommandLineParser parser;
    QStringList known;
    const auto add = [&](const QCommandLineOption &option) {
        if (!known.contains(option.names().constLast())) parser.addOption(option);
        known.append(option.names());
    };
    for (const QCommandLineOption &option : globalOptions()) add(option);
    for (const Command &command : commands) {
        for (const QCommandLineOption &option : command.options) add(option);
    }
    parser.parse(QStringList{QStringLiteral("wallchart-cli")} + arguments);
    return parser.positionalArguments();
}

}   // namespace

QString helpFor(const Command &command)
{
    QString text =
        QStringLiteral("Usage: wallchart-cli %1\n%2\n").arg(usageOf(command), command.summary);
    if (!command.arguments.isEmpty()) text += QStringLiteral("\nArguments:\n");
    for (const Argument &argument : command.arguments)
        text += columns(argument.name, argument.meaning);
    text += QStringLiteral("\nOptions:\n");
    for (const QCommandLineOption &option : command.options + globalOptions())
        text += optionLine(option);
    if (!command.json.isEmpty()) text += QStringLiteral("\nJSON: %1\n").arg(command.json);
    return text;
}

Result<std::variant<HelpText, ParsedCall>> parseCommandLine(const QStringList &arguments,
                                                            const QList<Command> &commands)
{
    using Parsed = std::variant<HelpText, ParsedCall>;
    if (arguments.contains(QStringLiteral("--version")))
        return Parsed(
            HelpText{QStringLiteral("wallchart-cli %1\n").arg(QLatin1String(WALLCHART_VERSION))});
    const QStringList words = positionalWords(arguments, commands);
    const bool wantsHelp = arguments.contains(QStringLiteral("--help"))
                           || arguments.contains(QStringLiteral("-h"));
    if (words.isEmpty()) {
        if (wantsHelp) return Parsed(HelpText{overview(commands)});
        return fail(kUnknownCommand, {QString()});
    }
    const Command *command = findCommand(commands, words);
    if (wantsHelp && isCommandWord(commands, words[0]))
        return Parsed(HelpText{command ? helpFor(*command) : helpForWord(commands, words[0])});
    if (!command)
        return fail(kUnknownCommand,
                    {isCommandWord(commands, words[0]) ? words.mid(0, 3).join(QLatin1Char(' '))
                                                       : words[0]});

    QCommandLineParser parser;
    parser.addOptions(globalOptions());
    parser.addOptions(command->options);
    if (!parser.parse(QStringList{QStringLiteral("wallchart-cli")} + arguments)) {
        QString reason = parser.errorText();
        if (reason.endsWith(QLatin1Char('.'))) reason.chop(1);   // our sentence has its own
        return fail(kWrongUsage, {command->name, reason});
    }
    QStringList positional = parser.positionalArguments();
    if (command->name.contains(QLatin1Char(' '))) positional.removeAt(2);
    positional.removeFirst();
    auto bound = bind(*command, std::move(positional));
    if (!bound) return tl::unexpected(bound.error());
    ParsedCall call{command, globalsFrom(parser), std::move(*bound), {}};
    for (const QString &name : parser.optionNames()) {
        call.options[name] = parser.values(name);
    }
    return Parsed(std::move(call));
}

}   // namespace wallchart
