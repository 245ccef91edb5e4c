// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/errors.h"
#include "app/commandline/passphrase.h"
#include "app/commandline/work.h"
#include "app/commands/commands.h"
#include "core/storage/maintenance.h"
#include "core/storage/recoverywords.h"
#include "core/storage/salvage.h"
#include "core/storage/verification.h"
#include "ui/text/errortext.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace wallchart {

namespace {

QString fileOf(const Invocation &call)
{
    return call.argument(QStringLiteral("FILE"));
}

Report verified(const QString &file)
{
    return report(QJsonObject{{QStringLiteral("file"), file}, {QStringLiteral("verified"), true}},
                  QStringLiteral("%1: written, and read back page by page\n").arg(file));
}

/// What is wrong with a file; the command ends with 1 when there is anything.
Report verdict(const QString &file, const Problems &problems)
{
    QJsonArray list;
    QString text = problems.empty() ? QStringLiteral("%1: sound\n").arg(file) : QString();
    for (const Problem &problem : problems) {
        list.append(QJsonObject{{QStringLiteral("code"), QLatin1String(problem.code.key)},
                                {QStringLiteral("message"), englishProblemText(problem)}});
        text += problemText(problem) + QLatin1Char('\n');
    }
    Report report{.json = QJsonObject{{QStringLiteral("ok"), problems.empty()},
                                      {QStringLiteral("problems"), list}},
                  .text = text};
    if (!problems.empty())
        report.failure = {kFileNotSound, {file, QString::number(problems.size())}};
    return report;
}

Result<Report> runVerify(const Invocation &call)
{
    const auto opener = readOpener(call.globals());
    if (!opener) return tl::unexpected(opener.error());
    auto problems = verifyCampaign(fileOf(call), opener->source(), progressOnTerminal(call));
    if (!problems && problems.error().code.kind != ErrorKind::Failed)
        return tl::unexpected(problems.error());
    if (!problems)
        return verdict(fileOf(call), {Problem{problems.error().code, problems.error().args}});
    return verdict(fileOf(call), *problems);
}

using Copy = Result<void> (*)(const QString &, const QString &, const KeySource &,
                              const Progress &);

Result<Report> copied(const Invocation &call, Copy copy)
{
    const QString to = call.argument(QStringLiteral("DEST"));
    return readOpener(call.globals()).and_then([&](const Opener &opener) {
        return copy(fileOf(call), to, opener.source(), progressOnTerminal(call)).map([&] {
            return verified(to);
        });
    });
}

Result<Report> runBackup(const Invocation &call)
{
    return copied(call, backUp);
}

Result<Report> runRestore(const Invocation &call)
{
    return copied(call, restore);
}

Result<Report> runSalvage(const Invocation &call)
{
    const QString to = call.argument(QStringLiteral("DEST"));
    return readOpener(call.globals()).and_then([&](const Opener &opener) {
        return salvage(fileOf(call), to, opener.source(), progressOnTerminal(call))
            .map([&](const Salvaged &salvaged) {
                QJsonArray list;
                QString text = QStringLiteral("%1: %2 rows saved\n").arg(to).arg(salvaged.rows);
                for (const Problem &problem : salvaged.lost) {
                    list.append(englishProblemText(problem));
                    text += problemText(problem) + QLatin1Char('\n');
                }
                return report(QJsonObject{{QStringLiteral("file"), to},
                                          {QStringLiteral("verified"), true},
                                          {QStringLiteral("lost"), list}},
                              text);
            });
    });
}

QJsonArray pathsOf(const std::vector<Backup> &backups)
{
    QJsonArray paths;
    for (const Backup &backup : backups) paths.append(backup.path);
    return paths;
}

Result<Report> runPassphrase(const Invocation &call)
{
    const auto opener = readOpener(call.globals());
    if (!opener) return tl::unexpected(opener.error());
    const auto passphrase = readPassphrase(call.value(QStringLiteral("new-passphrase-file")),
                                           AskTwice::Yes);
    if (!passphrase) return tl::unexpected(passphrase.error());
    const bool keep = call.isSet(QStringLiteral("keep-backups"));
    const auto change = changePassphrase(
        fileOf(call), opener->source(), *passphrase, call.files().profile(),
        keep ? OldBackups::Keep : OldBackups::Delete, progressOnTerminal(call));
    if (!change) return tl::unexpected(change.error());
    QString text =
        QStringLiteral(
            "%1: opens with the new passphrase only; recovery words of before are void\n")
            .arg(fileOf(call));
    for (const Backup &backup : change->old)
        text += (keep ? QStringLiteral("  kept, opens with the old passphrase: %1\n")
                      : QStringLiteral("  deleted: %1\n"))
                    .arg(backup.path);
    return report(QJsonObject{{QStringLiteral("file"), fileOf(call)},
                              {QStringLiteral("verified"), true},
                              {QStringLiteral("backup"),
                               change->made ? QJsonValue(change->made->path) : QJsonValue()},
                              {QStringLiteral("old_backups"), pathsOf(change->old)},
                              {QStringLiteral("kept"), keep}},
                  text);
}

Result<Report> runRecoveryWords(const Invocation &call)
{
    return readPassphrase(call.globals().passphraseFile, AskTwice::No)
        .and_then([&](const Secret &passphrase) {
            return recoveryWords(fileOf(call), passphrase).map([](const QStringList &words) {
                QString text;
                for (qsizetype i = 0; i < words.size(); ++i)
                    text += QStringLiteral("%1 %2%3").arg(i + 1, 2).arg(
                        words[i], i % 6 == 5 ? QStringLiteral("\n") : QStringLiteral("   "));
                return report(
                    QJsonObject{{QStringLiteral("words"), QJsonArray::fromStringList(words)}},
                    text);
            });
        });
}

}   // namespace

QList<Command> fileCommands()
{
    const Argument dest{QStringLiteral("DEST"),
                        QStringLiteral("the new file; an existing one is refused")};
    const QString copy = QStringLiteral("{file, verified}");
    return {
        {QStringLiteral("verify"),
         QStringLiteral("Read every page and check schema, references and history"),
         {fileArgument()},
         {},
         runVerify,
         QStringLiteral("{ok, problems:[{code,message}]}; ends with 1 when not ok")},
        {QStringLiteral("backup"),
         QStringLiteral("Copy a campaign and read the copy back"),
         {fileArgument(), dest},
         {},
         runBackup,
         copy},
        {QStringLiteral("restore"),
         QStringLiteral("Make a new campaign file from a backup"),
         {{QStringLiteral("FILE"), QStringLiteral("the backup")}, dest},
         {},
         runRestore,
         copy},
        {QStringLiteral("salvage"),
         QStringLiteral("Save what can be read of a damaged campaign into a new file"),
         {fileArgument(), dest},
         {},
         runSalvage,
         QStringLiteral("{file, verified, lost:[...]}")},
        {QStringLiteral("passphrase"),
         QStringLiteral("Change the passphrase; older backups are deleted"),
         {fileArgument()},
         {option("new-passphrase-file", "FILE|-", "First line is the new passphrase."),
          flag("keep-backups", "Leave the older backups, which open with the old passphrase.")},
         runPassphrase,
         QStringLiteral("{file, verified, backup, old_backups:[...], kept}")},
        {QStringLiteral("recovery-words"),
         QStringLiteral(
             "Show the 24 words that open the file without its passphrase, to write down"),
         {fileArgument()},
         {},
         runRecoveryWords,
         QStringLiteral("{words:[24]}")},
    };
}

}   // namespace wallchart
