// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/encryptedcampaignfiles.h"

#include <QCommandLineOption>
#include <QJsonValue>
#include <QMap>

#include <optional>

namespace wallchart {

/// What a command says when it is done: one JSON value, and the same for people.
struct Report {
    QJsonValue json;
    QString text;
    /// Why the command ends with another code than 0 although it has something to say.
    std::optional<Error> failure = {};
};

/// How a positional argument may be left out or repeated.
enum class Arity { One, Optional, Many };

struct Argument {
    QString name;   ///< as the help shows it, such as WORKER
    QString meaning;
    Arity arity = Arity::One;
};

/// The options that stand before every command.
struct GlobalOptions {
    QString passphraseFile = {};   ///< a path, "-" for standard input, empty = ask on the terminal
    QString recoveryWords = {};    ///< the same for the words of a recovery sheet, instead of it
    bool json = false;
    QString language = {};
    QString by = {};   ///< name of the organizer who does it
    bool quiet = false;
};

/// One call: its arguments by name, its options, and what surrounds it.
class Invocation {
public:
    Invocation(GlobalOptions globals, QMap<QString, QStringList> arguments,
               QMap<QString, QStringList> options, EncryptedCampaignFiles &files,
               const Clock &clock)
        : m_globals(std::move(globals)), m_arguments(std::move(arguments)),
          m_options(std::move(options)), m_files(files), m_clock(clock)
    {
    }

    [[nodiscard]] const GlobalOptions &globals() const { return m_globals; }
    /// Empty when an optional argument was left out.
    [[nodiscard]] QString argument(const QString &name) const
    {
        return m_arguments.value(name).value(0);
    }
    [[nodiscard]] QStringList arguments(const QString &name) const
    {
        return m_arguments.value(name);
    }
    [[nodiscard]] bool isSet(const QString &option) const { return m_options.contains(option); }
    [[nodiscard]] QString value(const QString &option) const
    {
        return m_options.value(option).value(0);
    }
    /// The value of an option, or what holds when it was not given.
    [[nodiscard]] QString valueOr(const QString &option, const char *otherwise) const
    {
        return isSet(option) ? value(option) : QString::fromLatin1(otherwise);
    }
    [[nodiscard]] QStringList values(const QString &option) const
    {
        return m_options.value(option);
    }
    [[nodiscard]] EncryptedCampaignFiles &files() const { return m_files; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

private:
    GlobalOptions m_globals;
    QMap<QString, QStringList> m_arguments;
    QMap<QString, QStringList> m_options;
    EncryptedCampaignFiles &m_files;
    const Clock &m_clock;
};

/// One command of the command line: everything its help, its parsing and its doing need.
struct Command {
    /// "assess", or "test record" for a verb that stands behind the file.
    QString name;
    QString summary;
    QList<Argument> arguments;
    QList<QCommandLineOption> options;
    Result<Report> (*run)(const Invocation &);
    QString json = {};         ///< the shape of its JSON, for the help
    bool needsFonts = false;   ///< draws texts
};

/// Every command, in the order the help lists them.
[[nodiscard]] const QList<Command> &allCommands();

}   // namespace wallchart
