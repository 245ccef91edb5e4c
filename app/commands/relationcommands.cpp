// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/errors.h"
#include "app/commandline/lookup.h"
#include "app/commandline/work.h"
#include "app/commands/commands.h"
#include "core/editing/intents/relationintents.h"

namespace wallchart {

namespace {

Result<std::optional<int>> levelFrom(const QString &text)
{
    if (text == QLatin1String("none")) return std::optional<int>();
    bool ok = false;
    const int level = text.toInt(&ok);
    if (!ok)
        return fail(kBadValue, {QStringLiteral("LEVEL"), text, QStringLiteral("1 ... 5, none")});
    return std::optional<int>(level);
}

Result<Report> runAssess(const Invocation &call)
{
    return performIntent(
        call, [&](const Campaign &campaign, IdSource &ids, QDate today) -> Result<Made> {
            const auto worker = workerNamed(campaign, call.argument(QStringLiteral("WORKER")));
            if (!worker) return tl::unexpected(worker.error());
            const auto level = levelFrom(call.argument(QStringLiteral("LEVEL")));
            if (!level) return tl::unexpected(level.error());
            const auto on = dateFrom(QStringLiteral("on"), call.value(QStringLiteral("on")), today);
            if (!on) return tl::unexpected(on.error());
            const QString wanted = call.isSet(QStringLiteral("basis"))
                                       ? call.value(QStringLiteral("basis"))
                                       : QStringLiteral("soft");
            const auto basis = fromKey<Basis>(wanted);
            if (!basis)
                return fail(kBadValue,
                            {QStringLiteral("basis"), wanted, QStringLiteral("soft, hard")});
            const ChangeSet changes = assess(campaign,
                                             {*worker, *level, *on, call.globals().by, *basis,
                                              call.value(QStringLiteral("reason"))},
                                             ids);
            return Made{changes, lastIdOf<Assessment>(changes)};
        });
}

Result<Report> runTie(const Invocation &call)
{
    return performIntent(
        call, [&](const Campaign &campaign, IdSource &ids, QDate today) -> Result<Made> {
            const auto from = workerNamed(campaign, call.argument(QStringLiteral("WORKER")));
            if (!from) return tl::unexpected(from.error());
            const auto to = workerNamed(campaign, call.argument(QStringLiteral("OTHER")));
            if (!to) return tl::unexpected(to.error());
            const auto on = dateFrom(QStringLiteral("on"), call.value(QStringLiteral("on")), today);
            if (!on) return tl::unexpected(on.error());
            const QString strengthText = call.isSet(QStringLiteral("strength"))
                                             ? call.value(QStringLiteral("strength"))
                                             : QStringLiteral("2");
            const auto strength = countFrom(QStringLiteral("strength"), strengthText);
            if (!strength) return tl::unexpected(strength.error());
            const QString kind = call.isSet(QStringLiteral("kind"))
                                     ? call.value(QStringLiteral("kind"))
                                     : QStringLiteral("friend");
            const ChangeSet changes = addTie(
                campaign, {*from, *to, kind, *strength, *on, call.globals().by}, ids);
            return Made{changes, changes.empty() ? from->uuid() : lastIdOf<Tie>(changes)};
        });
}

Result<Report> runNominate(const Invocation &call)
{
    const bool nobody = call.isSet(QStringLiteral("nobody"));
    if (nobody == call.isSet(QStringLiteral("of")))
        return fail(kArgumentMissing,
                    {QStringLiteral("nominate"), QStringLiteral("--of WORKER | --nobody")});
    if (call.globals().by.isEmpty())
        return fail(kArgumentMissing, {QStringLiteral("nominate"), QStringLiteral("--by WORKER")});
    return performIntent(
        call, [&](const Campaign &campaign, IdSource &ids, QDate today) -> Result<Made> {
            const auto by = workerNamed(campaign, call.globals().by);
            if (!by) return tl::unexpected(by.error());
            NewNomination nomination{.by = *by,
                                     .of = {},
                                     .question = call.value(QStringLiteral("question")),
                                     .on = {},
                                     .alone = !call.isSet(QStringLiteral("group")),
                                     .staff = call.isSet(QStringLiteral("staff"))};
            if (!nobody) {
                const auto of = workerNamed(campaign, call.value(QStringLiteral("of")));
                if (!of) return tl::unexpected(of.error());
                nomination.of = *of;
            }
            const auto on = dateFrom(QStringLiteral("on"), call.value(QStringLiteral("on")), today);
            if (!on) return tl::unexpected(on.error());
            nomination.on = *on;
            const ChangeSet changes = nominate(campaign, nomination, ids);
            return Made{changes, lastIdOf<Nomination>(changes)};
        });
}

Result<Report> runMark(const Invocation &call)
{
    return performIntent(
        call, [&](const Campaign &campaign, IdSource &ids, QDate today) -> Result<Made> {
            const auto worker = workerNamed(campaign, call.argument(QStringLiteral("WORKER")));
            if (!worker) return tl::unexpected(worker.error());
            const QString wanted = call.argument(QStringLiteral("STATE"));
            const auto state = fromKey<LeaderState>(wanted);
            if (!state) {
                return fail(
                    kBadValue,
                    {QStringLiteral("STATE"), wanted,
                     QStringLiteral(
                         "suspected, nominated, confirmed, tested, proven, disproved, left")});
            }
            const auto on = dateFrom(QStringLiteral("on"), call.value(QStringLiteral("on")), today);
            if (!on) return tl::unexpected(on.error());
            const ChangeSet changes = markLeader(
                campaign,
                {*worker, *state, *on, call.globals().by, call.value(QStringLiteral("why"))}, ids);
            return Made{changes, lastIdOf<LeaderMark>(changes)};
        });
}

}   // namespace

QList<Command> relationCommands()
{
    const Argument worker{QStringLiteral("WORKER"),
                          QStringLiteral("an id, #217, an exact full name or an external id")};
    const QCommandLineOption on = option("on", "DATE", "Which day; today if not given.");
    return {
        {QStringLiteral("assess"),
         QStringLiteral("Write down where a worker stands"),
         {fileArgument(), worker, {QStringLiteral("LEVEL"), QStringLiteral("1 ... 5, or none")}},
         {on,
          option("basis", "soft|hard",
                 "A conversation (soft) or an act that can be checked (hard)."),
          option("reason", "TEXT", "Why.")},
         runAssess,
         QStringLiteral("{id}")},
        {QStringLiteral("mark"),
         QStringLiteral("Set a leader's state"),
         {fileArgument(),
          worker,
          {QStringLiteral("STATE"),
           QStringLiteral("suspected, nominated, confirmed, tested, proven, disproved or left")}},
         {on, option("why", "TEXT", "The evidence.")},
         runMark,
         QStringLiteral("{id}")},
        {QStringLiteral("tie"),
         QStringLiteral("Add a tie; with --kind follows the first follows the second"),
         {fileArgument(), worker, {QStringLiteral("OTHER"), QStringLiteral("the other worker")}},
         {on,
          option(
              "kind", "KIND",
              "follows, friend (if not given), family, carpool, works-closely, ... or words of your own."),
          option("strength", "1..3", "How strong; 2 if not given.")},
         runTie,
         QStringLiteral("{id}")},
        {QStringLiteral("nominate"),
         QStringLiteral("Write down whom a worker named (--by WORKER is who was asked)"),
         {fileArgument()},
         {on, option("of", "WORKER", "Whom they named."), flag("nobody", "They named nobody."),
          option("question", "TEXT", "What they were asked."),
          flag("group", "Asked in a group, not alone."),
          flag("staff", "Staff's own view; weighs nothing.")},
         runNominate,
         QStringLiteral("{id}")},
    };
}

}   // namespace wallchart
