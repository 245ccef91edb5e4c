// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/errors.h"
#include "app/commandline/lookup.h"
#include "app/commandline/work.h"
#include "app/commands/commands.h"
#include "app/commands/testresults.h"
#include "core/editing/intents/testintents.h"

namespace wallchart {

namespace {

Result<NewTest> testFrom(const Invocation &call, QDate today)
{
    NewTest test{.name = call.argument(QStringLiteral("NAME"))};
    if (call.isSet(QStringLiteral("kind"))) {
        const QString wanted = call.value(QStringLiteral("kind"));
        const auto kind = fromKey<TestKind>(wanted);
        if (!kind)
            return fail(kBadValue, {QStringLiteral("kind"), wanted,
                                    testKindKeys().join(QStringLiteral(", "))});
        test.kind = *kind;
    }
    if (call.isSet(QStringLiteral("goal"))) {
        const auto goal = shareFrom(QStringLiteral("goal"), call.value(QStringLiteral("goal")));
        if (!goal) return tl::unexpected(goal.error());
        test.goal = *goal;
    }
    const auto opens = dateFrom(QStringLiteral("opens"), call.value(QStringLiteral("opens")),
                                today);
    if (!opens) return tl::unexpected(opens.error());
    const auto closes = dateFrom(QStringLiteral("closes"), call.value(QStringLiteral("closes")),
                                 QDate());
    if (!closes) return tl::unexpected(closes.error());
    test.opens = *opens;
    test.closes = *closes;
    return test;
}

Result<Report> runTestAdd(const Invocation &call)
{
    return performIntent(call,
                         [&](const Campaign &campaign, IdSource &ids, QDate today) -> Result<Made> {
                             return testFrom(call, today).map([&](const NewTest &test) {
                                 const ChangeSet changes = addTest(campaign, test, ids);
                                 return Made{changes, lastIdOf<StructureTest>(changes)};
                             });
                         });
}

Result<Report> runTestRecord(const Invocation &call)
{
    return performIntent(
        call, [&](const Campaign &campaign, IdSource &ids, QDate today) -> Result<Made> {
            const auto test = testNamed(campaign, call.argument(QStringLiteral("NAME")));
            if (!test) return tl::unexpected(test.error());
            const auto worker = workerNamed(campaign, call.argument(QStringLiteral("WORKER")));
            if (!worker) return tl::unexpected(worker.error());
            const QString wanted = call.argument(QStringLiteral("OUTCOME"));
            const auto outcome = fromKey<Outcome>(wanted);
            if (!outcome) {
                return fail(
                    kBadValue,
                    {QStringLiteral("OUTCOME"), wanted,
                     QStringLiteral("took-part, said-yes, asked, refused, not-asked, excluded")});
            }
            const auto on = dateFrom(QStringLiteral("on"), call.value(QStringLiteral("on")), today);
            if (!on) return tl::unexpected(on.error());
            NewResult result{.test = *test,
                             .worker = *worker,
                             .outcome = *outcome,
                             .on = *on,
                             .askedByOrganizer = call.globals().by,
                             .reason = call.value(QStringLiteral("reason"))};
            if (call.isSet(QStringLiteral("asked-by"))) {
                const auto askedBy = workerNamed(campaign, call.value(QStringLiteral("asked-by")));
                if (!askedBy) return tl::unexpected(askedBy.error());
                result.askedByWorker = *askedBy;
            }
            const ChangeSet changes = recordResult(campaign, result, ids);
            const bool recorded = !changes.edits.of<Participation>().empty();
            return Made{changes, recorded ? lastIdOf<Participation>(changes) : worker->uuid()};
        });
}

/// `test FILE tally NAME UNIT [SHIFT] N`: the last word is the number.
Result<Report> runTestTally(const Invocation &call)
{
    const QStringList words = call.arguments(QStringLiteral("UNIT [SHIFT] N"));
    if (words.size() < 2 || words.size() > 3)
        return fail(kArgumentMissing,
                    {QStringLiteral("test tally"), QStringLiteral("UNIT [SHIFT] N")});
    return performIntent(
        call, [&](const Campaign &campaign, IdSource &ids, QDate today) -> Result<Made> {
            const auto test = testNamed(campaign, call.argument(QStringLiteral("NAME")));
            if (!test) return tl::unexpected(test.error());
            const auto unit = unitNamed(campaign, words.first());
            if (!unit) return tl::unexpected(unit.error());
            const auto people = countFrom(QStringLiteral("N"), words.last());
            if (!people) return tl::unexpected(people.error());
            const auto on = dateFrom(QStringLiteral("on"), call.value(QStringLiteral("on")), today);
            if (!on) return tl::unexpected(on.error());
            NewTally tally{.test = *test,
                           .unit = *unit,
                           .tookPart = *people,
                           .countedBy = call.globals().by,
                           .on = *on};
            if (words.size() == 3) {
                const auto shift = shiftNamed(campaign, words[1], campaign.find(*unit)->worksite);
                if (!shift) return tl::unexpected(shift.error());
                tally.shift = *shift;
            }
            const ChangeSet changes = recordTally(campaign, tally, ids);
            return Made{changes, lastIdOf<Tally>(changes)};
        });
}

Result<Report> runTestList(const Invocation &call)
{
    return openToRead(call).map([&](const OpenedCampaign &opened) {
        return testList(Reading(opened.campaign, call.clock().today()));
    });
}

Result<Report> runTestResults(const Invocation &call)
{
    return openToRead(call).and_then([&](const OpenedCampaign &opened) -> Result<Report> {
        const auto test = testNamed(opened.campaign, call.argument(QStringLiteral("NAME")));
        if (!test) return tl::unexpected(test.error());
        const QString wanted = call.globals().by.isEmpty() ? QStringLiteral("unit")
                                                           : call.globals().by;
        const auto grouping = fromKey<TestGrouping>(wanted);
        if (!grouping)
            return fail(kBadValue, {QStringLiteral("by"), wanted,
                                    QStringLiteral("unit, shift, cell, leader, assessor")});
        return testResults(Reading(opened.campaign, call.clock().today()),
                           *opened.campaign.find(*test), *grouping);
    });
}

}   // namespace

QList<Command> testCommands()
{
    const Argument name{QStringLiteral("NAME"), QStringLiteral("the structure test")};
    const QCommandLineOption on = option("on", "DATE", "Which day; today if not given.");
    return {
        {QStringLiteral("test add"),
         QStringLiteral("Add a structure test"),
         {fileArgument(), name},
         {option("kind", "KIND", "petition, sticker-day, photo-board, march, ..."),
          option("goal", "SHARE", "Share of everyone to reach, such as 0.65."),
          option("opens", "DATE", "First day; today if not given."),
          option("closes", "DATE", "Last day.")},
         runTestAdd,
         QStringLiteral("{id}")},
        {QStringLiteral("test record"),
         QStringLiteral("Record what a worker did"),
         {fileArgument(),
          name,
          {QStringLiteral("WORKER"),
           QStringLiteral("an id, #217, an exact full name or an external id")},
          {QStringLiteral("OUTCOME"),
           QStringLiteral("took-part, said-yes, asked, refused, not-asked or excluded")}},
         {on, option("asked-by", "WORKER", "The co-worker who asked."),
          option("reason", "TEXT", "Why, for excluded.")},
         runTestRecord,
         QStringLiteral("{id}")},
        {QStringLiteral("test tally"),
         QStringLiteral("Record a count without names"),
         {fileArgument(),
          name,
          {QStringLiteral("UNIT [SHIFT] N"),
           QStringLiteral("unit, shift if known, how many took part"), Arity::Many}},
         {on},
         runTestTally,
         QStringLiteral("{id}")},
        {QStringLiteral("test list"),
         QStringLiteral("List the structure tests"),
         {fileArgument()},
         {},
         runTestList,
         QStringLiteral(
             "[{id,name,kind,rung,opens,closes,closed,goal,base,took_part,share,meets_goal}]")},
        {QStringLiteral("test results"),
         QStringLiteral("Read a test: --by unit, shift, cell, leader or assessor"),
         {fileArgument(), name},
         {},
         runTestResults,
         QStringLiteral(
             "{test, base, took_part, share, goal, needed, warnings, groups:[{group, base, named, unnamed, out, "
             "excluded, took_part, said_yes, asked, refused, not_asked, tally, share, needed, meets_goal}]}")},
    };
}

}   // namespace wallchart
