// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/errors.h"
#include "app/commandline/lookup.h"
#include "app/commandline/work.h"
#include "app/commands/commands.h"
#include "app/commands/where.h"
#include "app/commands/workerlist.h"
#include "core/editing/intents/peopleintents.h"
#include "core/editing/intents/structureintents.h"

namespace wallchart {

namespace {

/// Where --unit, --shift and --worksite say that somebody works.
struct Place {
    std::optional<WorksiteId> worksite;
    std::optional<UnitId> unit;
    std::optional<ShiftId> shift;
};

Result<Place> placeFrom(const Invocation &call, const Campaign &campaign)
{
    Place place;
    if (call.isSet(QStringLiteral("unit"))) {
        const auto unit = unitNamed(campaign, call.value(QStringLiteral("unit")));
        if (!unit) return tl::unexpected(unit.error());
        place.unit = *unit;
        place.worksite = campaign.find(*unit)->worksite;
    } else if (!campaign.all<Worksite>().empty()) {
        const auto worksite = worksiteNamed(campaign, call.value(QStringLiteral("worksite")));
        if (!worksite) return tl::unexpected(worksite.error());
        place.worksite = *worksite;
    }
    if (call.isSet(QStringLiteral("shift"))) {
        const auto shift = shiftNamed(campaign, call.value(QStringLiteral("shift")),
                                      place.worksite);
        if (!shift) return tl::unexpected(shift.error());
        place.shift = *shift;
    }
    return place;
}

Result<Report> runWorkerAdd(const Invocation &call)
{
    return performIntent(call, [&](const Campaign &campaign, IdSource &ids, QDate) -> Result<Made> {
        const auto place = placeFrom(call, campaign);
        if (!place) return tl::unexpected(place.error());
        const auto hired = dateFrom(QStringLiteral("hired"), call.value(QStringLiteral("hired")),
                                    QDate());
        if (!hired) return tl::unexpected(hired.error());
        const ChangeSet changes = addWorker(
            campaign,
            {.fullName = call.argument(QStringLiteral("NAME")).trimmed(),
             .preferredName = call.value(QStringLiteral("preferred-name")),
             .codeName = call.value(QStringLiteral("code-name")),
             .phones = call.values(QStringLiteral("phone")),
             .emails = call.values(QStringLiteral("email")),
             .languages = call.values(QStringLiteral("speaks")),
             .note = call.value(QStringLiteral("note")),
             .hiredOn = *hired,
             .externalIds = call.values(QStringLiteral("external-id")),
             .worksite = place->worksite,
             .unit = place->unit,
             .shift = place->shift,
             .jobTitle = call.value(QStringLiteral("job"))},
            ids);
        return Made{changes, lastIdOf<Worker>(changes)};
    });
}

/// The worker with the fields that the options name changed.
Result<Worker> changedWorker(const Invocation &call, Worker worker)
{
    const auto text = [&](const char *name, QString &field) {
        if (call.isSet(QLatin1String(name))) field = call.value(QLatin1String(name));
    };
    const auto list = [&](const char *name, QStringList &field) {
        if (!call.isSet(QLatin1String(name))) return;
        field = call.values(QLatin1String(name));
        field.removeAll(QString());
    };
    text("name", worker.fullName);
    text("preferred-name", worker.preferredName);
    text("code-name", worker.codeName);
    text("note", worker.note);
    list("phone", worker.phones);
    list("email", worker.emails);
    list("speaks", worker.languages);
    list("external-id", worker.externalIds);
    const auto hired = dateFrom(QStringLiteral("hired"), call.value(QStringLiteral("hired")),
                                worker.hiredOn);
    if (!hired) return tl::unexpected(hired.error());
    worker.hiredOn = *hired;
    return worker;
}

Result<std::optional<bool>> yesOrNo(const Invocation &call, const QString &name)
{
    if (!call.isSet(name)) return std::optional<bool>();
    const QString value = call.value(name);
    if (value == QLatin1String("yes")) return std::optional<bool>(true);
    if (value == QLatin1String("no")) return std::optional<bool>(false);
    return fail(kBadValue, {name, value, QStringLiteral("yes, no")});
}

Result<Report> runWorkerSet(const Invocation &call)
{
    return performIntent(
        call, [&](const Campaign &campaign, IdSource &ids, QDate today) -> Result<Made> {
            const auto id = workerNamed(campaign, call.argument(QStringLiteral("WORKER")));
            if (!id) return tl::unexpected(id.error());
            const auto after = changedWorker(call, *campaign.find(*id));
            if (!after) return tl::unexpected(after.error());
            const auto committee = yesOrNo(call, QStringLiteral("committee"));
            if (!committee) return tl::unexpected(committee.error());
            const auto inBase = yesOrNo(call, QStringLiteral("in-base"));
            if (!inBase) return tl::unexpected(inBase.error());
            const auto on = dateFrom(QStringLiteral("on"), call.value(QStringLiteral("on")), today);
            if (!on) return tl::unexpected(on.error());
            ChangeSet changes = setWorker(campaign, *after);
            if (*committee)
                changes.edits.append(setCommittee(campaign, *id, **committee, *on, ids).edits);
            if (*inBase) {
                const auto out = **inBase ? std::nullopt : std::optional(OutReason::Other);
                changes.edits.append(setInBase(campaign, {*id, out, {}, *on}, ids).edits);
            }
            return Made{changes, id->uuid()};
        });
}

Result<Report> runWorkerMove(const Invocation &call)
{
    return performIntent(
        call, [&](const Campaign &campaign, IdSource &ids, QDate today) -> Result<Made> {
            const auto id = workerNamed(campaign, call.argument(QStringLiteral("WORKER")));
            if (!id) return tl::unexpected(id.error());
            const auto on = dateFrom(QStringLiteral("on"), call.value(QStringLiteral("on")), today);
            if (!on) return tl::unexpected(on.error());
            const auto place = placeFrom(call, campaign);
            if (!place) return tl::unexpected(place.error());
            if (!place->worksite) return fail(kNoSuchWorksite, {QString()});
            const Reading reading(campaign, *on);
            const Cell held = reading.find(*id)->cell();
            Move move{.worker = *id,
                      .worksite = *place->worksite,
                      .unit = place->unit ? place->unit : held.unit,
                      .shift = place->shift ? place->shift : held.shift,
                      .on = *on};
            if (call.isSet(QStringLiteral("job")))
                move.jobTitle = call.value(QStringLiteral("job"));
            return Made{moveWorker(campaign, move, ids), id->uuid()};
        });
}

Result<Report> runWorkerOut(const Invocation &call)
{
    return performIntent(
        call, [&](const Campaign &campaign, IdSource &ids, QDate today) -> Result<Made> {
            const auto id = workerNamed(campaign, call.argument(QStringLiteral("WORKER")));
            if (!id) return tl::unexpected(id.error());
            const QString wanted = call.value(QStringLiteral("reason"));
            const auto reason = fromKey<OutReason>(wanted);
            if (!reason) {
                return fail(
                    kBadValue,
                    {QStringLiteral("reason"), wanted,
                     QStringLiteral("supervisor, manager, confidential, contractor, left, other")});
            }
            const auto on = dateFrom(QStringLiteral("on"), call.value(QStringLiteral("on")), today);
            if (!on) return tl::unexpected(on.error());
            return Made{
                setInBase(campaign, {*id, *reason, call.value(QStringLiteral("note")), *on}, ids),
                id->uuid()};
        });
}

Result<Report> runWorkers(const Invocation &call)
{
    const auto judged = judgeWhere(call);
    if (!judged) return tl::unexpected(judged.error());
    const QString limitText = call.isSet(QStringLiteral("limit"))
                                  ? call.value(QStringLiteral("limit"))
                                  : QStringLiteral("0");
    const auto limit = countFrom(QStringLiteral("limit"), limitText);
    if (!limit) return tl::unexpected(limit.error());
    return openToRead(call).and_then([&](const OpenedCampaign &opened) {
        const Reading reading(opened.campaign, call.clock().today());
        return whereFrom(call, reading, WhereUse::Show).map([&](const auto &shows) {
            return workerList(reading, shows, call.isSet(QStringLiteral("limit")) ? *limit : -1);
        });
    });
}

QList<QCommandLineOption> personOptions()
{
    return {option("preferred-name", "NAME", "What they are called."),
            option("code-name", "NAME", "A name that gives nothing away."),
            option("phone", "NUMBER", "May be repeated."),
            option("email", "ADDRESS", "A private one; may be repeated."),
            option("speaks", "LANGUAGE", "May be repeated."),
            option("external-id", "ID", "As another system names them; may be repeated."),
            option("hired", "DATE", "Day of hire."),
            option("note", "TEXT", "Keep it short; no health, no family.")};
}

QList<QCommandLineOption> placeOptions()
{
    return {option("unit", "UNIT", "A name, or a path: Hospital / Surgery / 3 East."),
            option("shift", "SHIFT", "Its name."), option("job", "TITLE", "Job title."),
            option("worksite", "N", "Name of the worksite; needed when there are several.")};
}

}   // namespace

QList<Command> peopleCommands()
{
    const Argument worker{QStringLiteral("WORKER"),
                          QStringLiteral("an id, #217, an exact full name or an external id")};
    const QCommandLineOption on = option("on", "DATE", "Which day; today if not given.");
    const QString id = QStringLiteral("{id}");
    return {
        {QStringLiteral("workers"),
         QStringLiteral("List the workers"),
         {fileArgument()},
         {whereOption("Only people found by the expression, as in the search field."),
          option("limit", "N", "At most so many.")},
         runWorkers,
         QStringLiteral(
             "[{id,number,name,preferred_name,unit,shift,job,stance,assessed_on,stale,in_base,out_reason,"
             "leader_state,committee,followers,tags}]")},
        {QStringLiteral("worker add"),
         QStringLiteral("Add a worker"),
         {fileArgument(), {QStringLiteral("NAME"), QStringLiteral("full name")}},
         personOptions() + placeOptions(),
         runWorkerAdd,
         id},
        {QStringLiteral("worker set"),
         QStringLiteral("Change what is known of a worker"),
         {fileArgument(), worker},
         QList<QCommandLineOption>{option("name", "NAME", "Full name."),
                                   option("committee", "yes|no", "On the organizing committee."),
                                   option("in-base", "yes|no", "Counts in every share."), on}
             + personOptions(),
         runWorkerSet,
         id},
        {QStringLiteral("worker move"),
         QStringLiteral("Give a worker another unit, shift or job"),
         {fileArgument(), worker},
         placeOptions() + QList<QCommandLineOption>{on},
         runWorkerMove,
         id},
        {QStringLiteral("worker out"),
         QStringLiteral("Take a worker out of the base; they stay on the chart"),
         {fileArgument(), worker},
         {option("reason", "REASON",
                 "supervisor, manager, confidential, contractor, left or other."),
          option("note", "TEXT", "In your words."), on},
         runWorkerOut,
         id},
    };
}

}   // namespace wallchart
