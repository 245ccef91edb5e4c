// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/lookup.h"
#include "app/commandline/work.h"
#include "app/commands/commands.h"
#include "app/commands/inspectcommand.h"
#include "app/commands/tablereport.h"
#include "app/commands/trainingexport.h"
#include "app/commands/where.h"
#include "core/editing/intents/testintents.h"
#include "core/exchange/importplan.h"
#include "core/exchange/readsheet.h"
#include "core/exchange/tableexport.h"
#include "core/exchange/tablefile.h"

#include <QJsonObject>

#include <cstdio>
#include <set>
#include <unistd.h>

namespace wallchart {

namespace {

struct KindName {
    const char *name;
    ImportKind kind;
};
constexpr std::array kKinds{KindName{"auto", ImportKind::Auto},
                            KindName{"workers", ImportKind::Workers},
                            KindName{"ties", ImportKind::Ties},
                            KindName{"nominations", ImportKind::Nominations},
                            KindName{"participation", ImportKind::Participation},
                            KindName{"assessments", ImportKind::Assessments},
                            KindName{"headcounts", ImportKind::Headcounts}};

Result<ImportKind> kindFrom(const QString &text)
{
    QStringList names;
    for (const KindName &kind : kKinds) {
        if (text == QLatin1String(kind.name)) return kind.kind;
        names.append(QLatin1String(kind.name));
    }
    return fail(kBadValue, {QStringLiteral("as"), text, names.join(QStringLiteral(", "))});
}

bool isAskable()
{
    return ::isatty(STDIN_FILENO) != 0 && ::isatty(STDERR_FILENO) != 0;
}

/// Asks once for the whole file, since the file speaks for everybody in it alike.
OnConflict askOnTerminal()
{
    std::fputs("Where file and campaign differ, shall the file win? [y/N] ", stderr);
    const int answer = std::getchar();
    return answer == 'y' || answer == 'Y' ? OnConflict::Replace : OnConflict::Keep;
}

Result<OnConflict> conflictFrom(const Invocation &call)
{
    const QString text = call.valueOr(QStringLiteral("on-conflict"), "keep");
    if (text == QLatin1String("keep")) return OnConflict::Keep;
    if (text == QLatin1String("replace")) return OnConflict::Replace;
    if (text == QLatin1String("ask") && isAskable()) return askOnTerminal();
    return fail(kBadValue, {QStringLiteral("on-conflict"), text,
                            QStringLiteral("keep, replace, ask (on a terminal)")});
}

Result<ImportOptions> optionsFrom(const Invocation &call)
{
    const auto kind = kindFrom(call.valueOr(QStringLiteral("as"), "auto"));
    if (!kind) return tl::unexpected(kind.error());
    const auto onConflict = conflictFrom(call);
    if (!onConflict) return tl::unexpected(onConflict.error());
    ImportOptions options{.kind = *kind,
                          .worksite = call.value(QStringLiteral("worksite")),
                          .test = call.value(QStringLiteral("test")),
                          .onConflict = *onConflict,
                          .today = call.clock().today()};
    for (const QString &map : call.values(QStringLiteral("map"))) {
        const qsizetype equals = map.indexOf(u'=');
        if (equals < 1)
            return fail(kBadValue, {QStringLiteral("map"), map, QStringLiteral("FIELD=COLUMN")});
        options.chosen.insert(map.left(equals), map.mid(equals + 1));
    }
    return options;
}

Result<std::vector<Sheet>> readAll(const Invocation &call, ImportKind kind)
{
    ReadOptions options;
    if (kind == ImportKind::Ties) options.limits = kNetworkLimits;
    std::vector<Sheet> sheets;
    for (const QString &source : call.arguments(QStringLiteral("SOURCE"))) {
        auto sheet = readSheet(source, options, progressOnTerminal(call));
        if (!sheet) return tl::unexpected(sheet.error());
        sheets.push_back(std::move(*sheet));
    }
    return sheets;
}

QJsonArray duplicatesJson(const std::vector<DuplicateFound> &duplicates)
{
    QJsonArray list;
    for (const DuplicateFound &each : duplicates) {
        list.append(QJsonObject{{QStringLiteral("line"), each.line},
                                {QStringLiteral("name"), each.name},
                                {QStringLiteral("worker"), each.worker.toString()},
                                {QStringLiteral("by"), keyOf(each.reason)},
                                {QStringLiteral("merged"), each.merged}});
    }
    return list;
}

Report reportOf(const ImportPlan &plan, bool dryRun)
{
    Problems all = plan.notes;
    all.insert(all.end(), plan.problems.begin(), plan.problems.end());
    QString text = QStringLiteral(
                       "%1 rows: %2 added, %3 updated, %4 unchanged, %5 skipped, %6 ties added%7\n")
                       .arg(plan.read)
                       .arg(plan.added)
                       .arg(plan.updated)
                       .arg(plan.unchanged)
                       .arg(plan.skipped)
                       .arg(plan.tiesAdded)
                       .arg(dryRun ? QStringLiteral(" (nothing was changed)") : QString());
    const std::set<int> skipped(plan.skippedLines.begin(), plan.skippedLines.end());
    for (const DuplicateFound &each : plan.duplicates) {
        if (!each.merged && !skipped.contains(each.line))
            text += QStringLiteral("  line %1: %2 has the name of somebody else\n")
                        .arg(each.line)
                        .arg(each.name);
    }
    text += textOf(all);
    return report(QJsonObject{{QStringLiteral("read"), plan.read},
                              {QStringLiteral("added"), plan.added},
                              {QStringLiteral("updated"), plan.updated},
                              {QStringLiteral("unchanged"), plan.unchanged},
                              {QStringLiteral("skipped"), plan.skipped},
                              {QStringLiteral("ties_added"), plan.tiesAdded},
                              {QStringLiteral("duplicates"), duplicatesJson(plan.duplicates)},
                              {QStringLiteral("problems"), jsonOf(all)}},
                  text);
}

Result<Report> planOnly(const Invocation &call, const std::vector<Sheet> &sheets,
                        const ImportOptions &options)
{
    return openToRead(call).and_then([&](const OpenedCampaign &opened) {
        IdSource ids;
        if (const auto greatest = opened.campaign.greatestId()) ids.startAbove(*greatest);
        return planImport(opened.campaign, sheets, options, ids, progressOnTerminal(call))
            .map([](const ImportPlan &plan) { return reportOf(plan, true); });
    });
}

Result<Report> performImport(Session &session, const std::vector<Sheet> &sheets,
                             const ImportOptions &options, const Progress &progress)
{
    ChangeSet closing = closeDueTests(session.campaign(), session.today(), session.ids());
    auto plan = planImport(session.campaign().with(closing.edits), sheets, options, session.ids(),
                           progress);
    if (!plan) return tl::unexpected(plan.error());
    const Report report = reportOf(*plan, false);
    return performAfter(std::move(closing), std::move(plan->changes), session).map([&](qint64) {
        return report;
    });
}

Result<Report> runImport(const Invocation &call)
{
    const auto options = optionsFrom(call);
    if (!options) return tl::unexpected(options.error());
    const auto sheets = readAll(call, options->kind);
    if (!sheets) return tl::unexpected(sheets.error());
    if (call.isSet(QStringLiteral("dry-run"))) return planOnly(call, *sheets, *options);
    return openToWrite(call).and_then([&](const std::unique_ptr<Session> &session) {
        return performImport(*session, *sheets, *options, progressOnTerminal(call));
    });
}

Result<Report> runExport(const Invocation &call)
{
    const QString output = call.value(QStringLiteral("o"));
    if (output.isEmpty())
        return fail(kArgumentMissing, {QStringLiteral("export"), QStringLiteral("-o OUT")});
    if (call.value(QStringLiteral("what")) == QLatin1String("training"))
        return exportTraining(call, output);
    if (!tableFormatOf(output)) return fail(kUnknownSuffix, {output, QStringLiteral("xlsx, csv")});
    const auto judged = judgeWhere(call);
    if (!judged) return tl::unexpected(judged.error());
    const auto what = choiceFrom<ExportKind>(QStringLiteral("what"),
                                             call.valueOr(QStringLiteral("what"), "workers"));
    if (!what) return tl::unexpected(what.error());
    const auto redaction = choiceFrom<Redaction>(QStringLiteral("redact"),
                                                 call.valueOr(QStringLiteral("redact"), "none"));
    if (!redaction) return tl::unexpected(redaction.error());
    const bool isPrivate = call.isSet(QStringLiteral("with-private-ties"));
    return openToRead(call).and_then([&](const OpenedCampaign &opened) -> Result<Report> {
        const Reading reading(opened.campaign, call.clock().today());
        auto shows = whereFrom(call, reading, WhereUse::TakeOut);
        if (!shows) return tl::unexpected(shows.error());
        const auto rows = tableOf(
            reading, {.what = *what,
                      .redaction = *redaction,
                      .privateTies = isPrivate ? PrivateTies::Include : PrivateTies::LeaveOut,
                      .shows = std::move(*shows)});
        return writeReported(output, rows);
    });
}

}   // namespace

QList<Command> exchangeCommands()
{
    return {
        {QStringLiteral("import"),
         QStringLiteral("Read spreadsheets into a campaign, as one change that can be undone"),
         {fileArgument(),
          {QStringLiteral("SOURCE"), QStringLiteral("CSV or XLSX files"), Arity::Many}},
         {option("as", "KIND",
                 "auto, workers, ties, nominations, participation, assessments or headcounts."),
          option("map", "FIELD=COLUMN",
                 "Use a column for a field, such as unit=Ward; may be repeated."),
          option("worksite", "N", "The worksite of everybody in the list."),
          option("test", "NAME", "The structure test that the list is about."),
          flag("dry-run", "Say what would change, and change nothing."),
          option("on-conflict", "WHO", "keep (the campaign wins, if not given), replace or ask.")},
         runImport,
         QStringLiteral(
             "{read, added, updated, unchanged, skipped, ties_added, duplicates:[...], problems:[{file,line,column,code,message}]}")},
        inspectCommand(),
        {QStringLiteral("export"),
         QStringLiteral("Write a table, not encrypted"),
         {fileArgument()},
         {option("o", "OUT", "The file to write: .xlsx or .csv; of training also .ics."),
          option("what", "WHAT",
                 "workers (if not given), ties, participation or training (the matrix; as .ics the "
                 "sessions)."),
          option("redact", "HOW",
                 "none (if not given), short, codes or numbers; then without contacts."),
          option("edition", "KEY", "Of training: which edition, where there are several."),
          option("track", "KEY", "Of training as .ics: which track; the first if not given."),
          flag("with-private-ties", "Also ties such as family and faith."),
          whereOption("Only people found by the expression; of ties, both.")},
         runExport,
         QStringLiteral("{file, rows}")},
    };
}

}   // namespace wallchart
