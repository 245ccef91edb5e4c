// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/lookup.h"
#include "app/commandline/work.h"
#include "app/commands/commands.h"
#include "core/editing/intents/testintents.h"
#include "core/forgetting/forgetting.h"
#include "core/storage/backups.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace wallchart {

namespace {

Result<Forgetting> plannedFor(const Invocation &call, const Campaign &campaign, KeptBeside beside,
                              DraftStore &drafts, IdSource &ids)
{
    const auto worker = workerNamed(campaign, call.argument(QStringLiteral("WORKER")));
    if (!worker) return tl::unexpected(worker.error());
    auto waiting = drafts.waiting();
    if (!waiting) return tl::unexpected(waiting.error());
    beside.drafts = std::move(*waiting);
    return planForgetting(Reading(campaign, call.clock().today()), std::array{*worker}, beside,
                          ids);
}

QJsonObject removedJson(const Forgetting &plan)
{
    QJsonObject removed;
    for (auto each = plan.removed.begin(); each != plan.removed.end(); ++each)
        removed[each.key()] = each.value();
    removed[QStringLiteral("history")] = plan.lines;
    removed[QStringLiteral("draft")] = static_cast<int>(plan.rewriting.drafts.size());
    return removed;
}

QJsonArray printsJson(const Campaign &campaign, const Forgetting &plan)
{
    QJsonArray prints;
    for (const PrintId id : plan.prints) {
        const Print &print = *campaign.find(id);
        prints.append(QJsonObject{
            {QStringLiteral("number"), print.number},
            {QStringLiteral("on"), print.on.toString(Qt::ISODate)},
            {QStringLiteral("for_whom"), textOrNull(print.forWhom)},
            {QStringLiteral("destroy_by"), textOrNull(print.destroyBy.toString(Qt::ISODate))}});
    }
    return prints;
}

/// What is true of the copies of the file: paths, and what happens or happened to them.
struct CopiesTold {
    QStringList paths;
    const char *fate;
};

Report forgotten(const Campaign &campaign, const Forgetting &plan, const CopiesTold &copies)
{
    QString text = QStringLiteral("%1 rows, %2 lines of the history, %3 more unnamed\n")
                       .arg(plan.rewriting.untold.size())
                       .arg(plan.lines)
                       .arg(plan.unnamedAdded);
    for (const QString &path : copies.paths)
        text += QStringLiteral("  %1: %2\n").arg(QLatin1String(copies.fate), path);
    for (const PrintId id : plan.prints)
        text += QStringLiteral("  still on paper: print %1\n").arg(campaign.find(id)->number);
    return report(QJsonObject{{QStringLiteral("removed"), removedJson(plan)},
                              {QStringLiteral("unnamed_added"), plan.unnamedAdded},
                              {QStringLiteral("backups"), QJsonArray::fromStringList(copies.paths)},
                              {QStringLiteral("prints"), printsJson(campaign, plan)},
                              {QStringLiteral("packets"), QJsonArray()}},
                  text);
}

Result<Report> foresee(const Invocation &call)
{
    auto opened = openToRead(call);
    if (!opened) return tl::unexpected(opened.error());
    IdSource ids;
    if (const auto greatest = opened->campaign.greatestId()) ids.startAbove(*greatest);
    const Campaign campaign = opened->campaign.with(
        closeDueTests(opened->campaign, call.clock().today(), ids).edits);
    ChangeStore &store = *opened->store;
    const auto plan = plannedFor(
        call, campaign,
        {.history = opened->history, .editsOf = [&](qint64 line) { return store.editsOf(line); }},
        store.drafts(), ids);
    if (!plan) return tl::unexpected(plan.error());
    QStringList backups;
    for (const Backup &backup : backupsOf(call.argument(QStringLiteral("FILE"))))
        backups.append(backup.path);
    const bool keep = call.isSet(QStringLiteral("keep-backups"));
    return forgotten(campaign, *plan,
                     {backups, keep ? "would be kept, knows them" : "would be deleted"});
}

Result<Report> runForget(const Invocation &call)
{
    if (call.isSet(QStringLiteral("dry-run"))) return foresee(call);
    const auto session = openToWrite(call);
    if (!session) return tl::unexpected(session.error());
    Session &working = **session;
    const auto closed = working.perform(
        closeDueTests(working.campaign(), working.today(), working.ids()));
    if (!closed) return tl::unexpected(closed.error());
    const Campaign before = working.campaign();
    auto plan = plannedFor(call, before,
                           {.history = working.history(),
                            .editsOf = [&](qint64 line) { return working.editsOf(line); }},
                           working.drafts(), working.ids());
    if (!plan) return tl::unexpected(plan.error());
    const bool keep = call.isSet(QStringLiteral("keep-backups"));
    const auto renewed = working.rewrite(
        plan->rewriting, keep ? OldBackups::Keep : OldBackups::Delete, progressOnTerminal(call));
    if (!renewed) return tl::unexpected(renewed.error());
    Report told = forgotten(before, *plan, {renewed->old, keep ? "kept, knows them" : "deleted"});
    if (renewed->failed)
        told.failure = {kForgottenInBackups, {renewed->old.join(QStringLiteral(", "))}};
    return told;
}

}   // namespace

QList<Command> forgetCommands()
{
    return {
        {QStringLiteral("forget"),
         QStringLiteral("Forget a person who asked for it, for good: in the campaign, its history "
                        "and its backups"),
         {fileArgument(),
          {QStringLiteral("WORKER"),
           QStringLiteral("an id, #217, an exact full name or an external id")}},
         {flag("dry-run", "Only say what would go."),
          flag("keep-backups", "Leave the older backups, which still know the person.")},
         runForget,
         QStringLiteral("{removed:{TABLE:n}, unnamed_added, backups:[...], "
                        "prints:[{number,on,for_whom,destroy_by}], packets:[...]}")},
    };
}

}   // namespace wallchart
