// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/errors.h"
#include "app/commandline/lookup.h"
#include "app/commandline/texttable.h"
#include "app/commandline/work.h"
#include "app/commands/commands.h"
#include "core/editing/intents/settingsintents.h"
#include "core/editing/intents/structureintents.h"

#include <QJsonObject>

namespace wallchart {

namespace {

/// The worksite that --worksite names. A campaign without any gets one: of that name, or its own.
Result<WorksiteId> worksiteFor(const Invocation &call, Campaign &campaign, ChangeSet &changes,
                               IdSource &ids)
{
    const QString name = call.value(QStringLiteral("worksite"));
    if (!campaign.all<Worksite>().empty()) return worksiteNamed(campaign, name);
    const ChangeSet added = addWorksite(name.isEmpty() ? campaign.settings().campaignName : name,
                                        ids);
    changes.edits.append(added.edits);
    campaign = campaign.with(added.edits);
    return WorksiteId(lastIdOf<Worksite>(added));
}

Result<QTime> timeFrom(const QString &option, const QString &text)
{
    const QTime time = QTime::fromString(text, QStringLiteral("H:mm"));
    if (!text.isEmpty() && !time.isValid())
        return fail(kBadValue, {option, text, QStringLiteral("07:00")});
    return time;
}

Result<Report> runUnitAdd(const Invocation &call)
{
    return performIntent(call, [&](Campaign campaign, IdSource &ids, QDate) -> Result<Made> {
        ChangeSet changes;
        const auto worksite = worksiteFor(call, campaign, changes, ids);
        if (!worksite) return tl::unexpected(worksite.error());
        const NewUnit unit{*worksite, unitPathParts(call.argument(QStringLiteral("UNIT"))),
                           call.isSet(QStringLiteral("strategic"))};
        const ChangeSet added = addUnit(campaign, unit, ids);
        changes.label = added.label;
        changes.edits.append(added.edits);
        if (!added.empty()) return Made{changes, lastIdOf<Unit>(added)};
        return unitNamed(campaign, call.argument(QStringLiteral("UNIT"))).map([&](UnitId known) {
            return Made{changes, known.uuid()};
        });
    });
}

Result<Report> runShiftAdd(const Invocation &call)
{
    return performIntent(call, [&](Campaign campaign, IdSource &ids, QDate) -> Result<Made> {
        ChangeSet changes;
        const QString name = call.argument(QStringLiteral("SHIFT"));
        const auto worksite = worksiteFor(call, campaign, changes, ids);
        if (!worksite) return tl::unexpected(worksite.error());
        const auto start = timeFrom(QStringLiteral("start"), call.value(QStringLiteral("start")));
        if (!start) return tl::unexpected(start.error());
        const auto end = timeFrom(QStringLiteral("end"), call.value(QStringLiteral("end")));
        if (!end) return tl::unexpected(end.error());
        const ChangeSet added = addShift(campaign, {*worksite, name, *start, *end}, ids);
        changes.label = added.label;
        changes.edits.append(added.edits);
        if (!added.empty()) return Made{changes, lastIdOf<Shift>(added)};
        return shiftNamed(campaign, name, *worksite).map([&](ShiftId known) {
            return Made{changes, known.uuid()};
        });
    });
}

/// `headcount FILE UNIT [SHIFT] N`: the last word is the number.
Result<Report> runHeadCount(const Invocation &call)
{
    QStringList words = call.arguments(QStringLiteral("UNIT [SHIFT] N"));
    if (words.size() < 2 || words.size() > 3)
        return fail(kArgumentMissing,
                    {QStringLiteral("headcount"), QStringLiteral("UNIT [SHIFT] N")});
    return performIntent(
        call, [&](const Campaign &campaign, IdSource &ids, QDate today) -> Result<Made> {
            const auto unit = unitNamed(campaign, words.first());
            if (!unit) return tl::unexpected(unit.error());
            const auto people = countFrom(QStringLiteral("N"), words.last());
            if (!people) return tl::unexpected(people.error());
            const auto on = dateFrom(QStringLiteral("on"), call.value(QStringLiteral("on")), today);
            if (!on) return tl::unexpected(on.error());
            NewHeadCount count{.worksite = campaign.find(*unit)->worksite,
                               .unit = *unit,
                               .people = *people,
                               .on = *on};
            if (words.size() == 3) {
                const auto shift = shiftNamed(campaign, words[1], count.worksite);
                if (!shift) return tl::unexpected(shift.error());
                count.shift = *shift;
            }
            ChangeSet changes = setHeadCount(campaign, count, ids);
            if (!changes.empty()) return Made{changes, lastIdOf<HeadCount>(changes)};
            return Made{changes, unit->uuid()};
        });
}

Report wordsReport(const CampaignWords &words)
{
    const auto shown = [](const QString &word) {
        return word.isEmpty() ? QStringLiteral("-") : word;
    };
    return report(QJsonObject{{QStringLiteral("people"), keyOf(words.people)},
                              {QStringLiteral("unit"), textOrNull(words.unit)},
                              {QStringLiteral("shift"), textOrNull(words.shift)}},
                  textTable({{QStringLiteral("people"), keyOf(words.people)},
                             {QStringLiteral("unit"), shown(words.unit)},
                             {QStringLiteral("shift"), shown(words.shift)}}));
}

/// Without options it says how they are called.
Result<Report> runCall(const Invocation &call)
{
    const QString people = QStringLiteral("people");
    const QString unit = QStringLiteral("unit");
    const QString shift = QStringLiteral("shift");
    if (!call.isSet(people) && !call.isSet(unit) && !call.isSet(shift))
        return openToRead(call).map([](const OpenedCampaign &opened) {
            return wordsReport(campaignWordsOf(opened.campaign));
        });
    return performIntent(call, [&](const Campaign &campaign, IdSource &, QDate) -> Result<Made> {
        CampaignWords words = campaignWordsOf(campaign);
        if (call.isSet(people)) {
            const auto chosen = choiceFrom<PeopleWord>(people, call.value(people));
            if (!chosen) return tl::unexpected(chosen.error());
            words.people = *chosen;
        }
        if (call.isSet(unit)) words.unit = call.value(unit);
        if (call.isSet(shift)) words.shift = call.value(shift);
        return Made{setCampaignWords(campaign, words), campaign.settings().id.uuid()};
    });
}

}   // namespace

QList<Command> structureCommands()
{
    const QCommandLineOption worksite = option(
        "worksite", "N", "Name of the worksite; needed when there are several.");
    return {
        {QStringLiteral("unit add"),
         QStringLiteral("Add a unit, with the units around it"),
         {fileArgument(),
          {QStringLiteral("UNIT"),
           QStringLiteral("a name, or a path: Hospital / Surgery / 3 East")}},
         {worksite, flag("strategic", "Mark it as strategic.")},
         runUnitAdd,
         QStringLiteral("{id}")},
        {QStringLiteral("shift add"),
         QStringLiteral("Add a shift"),
         {fileArgument(), {QStringLiteral("SHIFT"), QStringLiteral("its name, such as Night")}},
         {worksite, option("start", "HH:MM", "When it starts."),
          option("end", "HH:MM", "When it ends.")},
         runShiftAdd,
         QStringLiteral("{id}")},
        {QStringLiteral("headcount"),
         QStringLiteral("Say how many people a cell or a unit has"),
         {fileArgument(),
          {QStringLiteral("UNIT [SHIFT] N"),
           QStringLiteral("unit, shift if known, number of people"), Arity::Many}},
         {option("on", "DATE", "From which day on; today if not given.")},
         runHeadCount,
         QStringLiteral("{id}")},
        {QStringLiteral("call"),
         QStringLiteral("Say what people, units and shifts are called here, or see it"),
         {fileArgument()},
         {option("people", "WORD", "workers, tenants or members."),
          option("unit", "WORD", "An own word, such as building; empty takes it back."),
          option("shift", "WORD", "An own word, such as floor; empty takes it back.")},
         runCall,
         QStringLiteral("{id}; without options {people, unit, shift}")},
    };
}

}   // namespace wallchart
