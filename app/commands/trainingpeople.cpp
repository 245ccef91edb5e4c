// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/lookup.h"
#include "app/commandline/texttable.h"
#include "app/commandline/work.h"
#include "app/commands/commands.h"
#include "app/commands/inspectcommand.h"
#include "app/commands/traininggroups.h"
#include "app/commands/traininglookup.h"
#include "core/editing/intents/trainingintents.h"
#include "core/exchange/participantplan.h"
#include "core/exchange/readsheet.h"
#include "core/training/enrolled.h"

#include <QJsonObject>
#include <QTimeZone>

namespace wallchart {

namespace {

Result<QString> zoneFrom(const Invocation &call, const QString &otherwise)
{
    if (!call.isSet(QStringLiteral("time-zone"))) return otherwise;
    const QString zone = call.value(QStringLiteral("time-zone"));
    if (QTimeZone(zone.toUtf8()).isValid()) return zone;
    return fail(kBadValue, {QStringLiteral("time-zone"), zone, QStringLiteral("Europe/Berlin")});
}

/// The tracks of the edition a group is registered for, in its order.
QStringList tracksOf(const Campaign &campaign, TrainingGroupId group)
{
    QStringList tracks;
    const auto edition = editionIn(*campaign.find(campaign.find(group)->edition));
    if (!edition) return tracks;
    for (const EditionTrack &track : edition->tracks) tracks.append(track.key);
    return tracks;
}

Result<QString> trackFrom(const Invocation &call, const QStringList &tracks,
                          const QString &otherwise)
{
    if (!call.isSet(QStringLiteral("track"))) return otherwise;
    const QString track = call.value(QStringLiteral("track"));
    if (tracks.contains(track)) return track;
    return fail(kBadValue, {QStringLiteral("track"), track, tracks.join(QStringLiteral(", "))});
}

/// What the options say of a participant, laid over what is known.
Result<Participant> participantFrom(const Invocation &call, const Campaign &campaign,
                                    Participant participant)
{
    const QStringList tracks = tracksOf(campaign, participant.group);
    const auto zone = zoneFrom(call, participant.timeZone);
    if (!zone) return tl::unexpected(zone.error());
    const auto track = trackFrom(call, tracks, participant.track);
    if (!track) return tl::unexpected(track.error());
    participant.timeZone = *zone;
    participant.track = *track;
    const auto put = [&](const char *name, QString &field) {
        if (call.isSet(QLatin1String(name))) field = call.value(QLatin1String(name));
    };
    put("email", participant.email);
    put("speaks", participant.language);
    put("rename", participant.name);
    if (call.isSet(QStringLiteral("worker"))) {
        const auto worker = workerNamed(campaign, call.value(QStringLiteral("worker")));
        if (!worker) return tl::unexpected(worker.error());
        participant.worker = *worker;
    }
    if (call.isSet(QStringLiteral("small-group"))) {
        const auto circle = smallGroupNamed(campaign, call.value(QStringLiteral("small-group")));
        if (!circle) return tl::unexpected(circle.error());
        participant.smallGroup = *circle;
    }
    participant.mine = participant.mine || call.isSet(QStringLiteral("mine"));
    return participant;
}

Result<Report> addOne(const Invocation &call)
{
    return performIntent(call, [&](const Campaign &campaign, IdSource &ids, QDate) -> Result<Made> {
        const auto group = trainingGroupNamed(campaign, call.value(QStringLiteral("group")));
        if (!group) return tl::unexpected(group.error());
        Participant blankOne = blank<Participant>();
        blankOne.group = *group;
        blankOne.name = call.argument(QStringLiteral("NAME"));
        blankOne.track = tracksOf(campaign, *group).value(0);
        const auto participant = participantFrom(call, campaign, std::move(blankOne));
        if (!participant) return tl::unexpected(participant.error());
        const ChangeSet changes = addParticipants({*participant}, ids);
        return Made{changes, lastIdOf<Participant>(changes)};
    });
}

Result<Report> setOne(const Invocation &call)
{
    return performIntent(call, [&](const Campaign &campaign, IdSource &, QDate) -> Result<Made> {
        const auto id = participantNamed(campaign, call.argument(QStringLiteral("NAME")));
        if (!id) return tl::unexpected(id.error());
        const auto participant = participantFrom(call, campaign, *campaign.find(*id));
        if (!participant) return tl::unexpected(participant.error());
        return Made{setParticipant(campaign, *participant), id->uuid()};
    });
}

Result<Report> switchOne(const Invocation &call)
{
    return performIntent(call, [&](const Campaign &campaign, IdSource &ids, QDate) -> Result<Made> {
        const auto id = participantNamed(campaign, call.argument(QStringLiteral("NAME")));
        if (!id) return tl::unexpected(id.error());
        const auto week = weekFrom(call);
        if (!week) return tl::unexpected(week.error());
        const QStringList tracks = tracksOf(campaign, campaign.find(*id)->group);
        const auto track = trackFrom(call, tracks, {});
        if (!track) return tl::unexpected(track.error());
        return Made{switchTrack(campaign, *id, *week, *track, ids), id->uuid()};
    });
}

Result<Report> removeOne(const Invocation &call)
{
    return performIntent(call, [&](const Campaign &campaign, IdSource &, QDate) -> Result<Made> {
        const auto id = participantNamed(campaign, call.argument(QStringLiteral("NAME")));
        if (!id) return tl::unexpected(id.error());
        return Made{removeParticipant(campaign, *id), id->uuid()};
    });
}

Report importReport(const ParticipantPlan &plan, bool dryRun)
{
    return report(QJsonObject{{QStringLiteral("read"), plan.read},
                              {QStringLiteral("added"), plan.added},
                              {QStringLiteral("updated"), plan.updated},
                              {QStringLiteral("unchanged"), plan.unchanged},
                              {QStringLiteral("skipped"), plan.skipped},
                              {QStringLiteral("problems"), jsonOf(plan.problems)}},
                  QStringLiteral("%1 rows: %2 added, %3 updated, %4 unchanged, %5 skipped%6\n")
                          .arg(plan.read)
                          .arg(plan.added)
                          .arg(plan.updated)
                          .arg(plan.unchanged)
                          .arg(plan.skipped)
                          .arg(dryRun ? QStringLiteral(" (nothing was changed)") : QString())
                      + textOf(plan.problems));
}

Result<Report> importMany(const Invocation &call)
{
    const auto sheet = readSheet(call.argument(QStringLiteral("NAME")), {},
                                 progressOnTerminal(call));
    if (!sheet) return tl::unexpected(sheet.error());
    auto opened = openToWrite(call);
    if (!opened) return tl::unexpected(opened.error());
    Session &session = **opened;
    const auto group = trainingGroupNamed(session.campaign(), call.value(QStringLiteral("group")));
    if (!group) return tl::unexpected(group.error());
    const auto zone = zoneFrom(call, {});
    if (!zone) return tl::unexpected(zone.error());
    const ParticipantDefaults defaults{.group = *group,
                                       .tracks = tracksOf(session.campaign(), *group),
                                       .language = call.value(QStringLiteral("speaks")),
                                       .timeZone = *zone};
    auto plan = planParticipants(session.campaign(), *sheet, defaults, session.ids());
    if (!plan) return tl::unexpected(plan.error());
    if (call.isSet(QStringLiteral("dry-run"))) return importReport(*plan, true);
    const Report done = importReport(*plan, false);
    return session.perform(std::move(plan->changes)).map([&](qint64) { return done; });
}

QJsonObject participantJson(const Campaign &campaign, const Participant &participant)
{
    const SmallGroup *circle = campaign.find(participant.smallGroup);
    const Worker *worker = campaign.find(participant.worker);
    return {{QStringLiteral("id"), participant.id.toString()},
            {QStringLiteral("name"), participant.name},
            {QStringLiteral("group"), campaign.find(participant.group)->name},
            {QStringLiteral("small_group"), textOrNull(circle ? circle->name : QString())},
            {QStringLiteral("email"), textOrNull(participant.email)},
            {QStringLiteral("language"), textOrNull(participant.language)},
            {QStringLiteral("time_zone"), textOrNull(participant.timeZone)},
            {QStringLiteral("track"), textOrNull(participant.track)},
            {QStringLiteral("worker"), textOrNull(worker ? worker->fullName : QString())},
            {QStringLiteral("mine"), participant.mine},
            {QStringLiteral("keys"), peerOfParticipant(campaign, participant.id) != nullptr}};
}

Result<Report> listAll(const Invocation &call)
{
    return openToRead(call).map([](const OpenedCampaign &opened) {
        QJsonArray list;
        QList<QStringList> rows{{QStringLiteral("Name"), QStringLiteral("Group"),
                                 QStringLiteral("Track"), QStringLiteral("Time zone")}};
        for (const Participant &each : opened.campaign.all<Participant>()) {
            list.append(participantJson(opened.campaign, each));
            rows.append(
                {each.name, opened.campaign.find(each.group)->name, each.track, each.timeZone});
        }
        return report(list, textTable(rows));
    });
}

Result<Report> runParticipant(const Invocation &call)
{
    return runVerb(call, {{"add", addOne},
                          {"set", setOne},
                          {"switch", switchOne},
                          {"remove", removeOne},
                          {"import", importMany},
                          {"list", listAll}});
}

Result<Report> runAttend(const Invocation &call)
{
    return performIntent(call, [&](const Campaign &campaign, IdSource &ids, QDate) -> Result<Made> {
        const auto whom = participantsNamed(campaign,
                                            call.arguments(QStringLiteral("PARTICIPANT")));
        if (!whom) return tl::unexpected(whom.error());
        const auto week = weekFrom(call);
        if (!week) return tl::unexpected(week.error());
        const QString state = call.valueOr(QStringLiteral("state"), "present");
        std::optional<Presence> presence;
        if (state != QLatin1String("none")) {
            const auto known = choiceFrom<Presence>(QStringLiteral("state"), state);
            if (!known) return tl::unexpected(known.error());
            presence = *known;
        }
        return Made{attend(campaign, *whom, *week, presence, ids), whom->front().uuid()};
    });
}

}   // namespace

QList<Command> trainingPeopleCommands()
{
    return {
        {QStringLiteral("training participant"),
         QStringLiteral("Who learns: add, set, switch (of track for a week), remove, import, list"),
         {fileArgument(),
          {QStringLiteral("VERB"),
           QStringLiteral("add NAME, set NAME, switch NAME, remove NAME, import SOURCE or list")},
          {QStringLiteral("NAME"), QStringLiteral("of the participant, or a CSV or XLSX file"),
           Arity::Optional}},
         {option("group", "NAME", "The group they are registered in; the only one if not given."),
          option("email", "ADDRESS", "Private; leaves only in an enrolment packet."),
          option("speaks", "TAG", "Their language, such as de or pt_BR."),
          option("time-zone", "ZONE", "Such as Europe/Berlin; of an import: who says none."),
          option("track", "KEY", "The track they come to; the first if not given."),
          option("small-group", "NAME", "The circle they practise in."),
          option("worker", "WORKER", "Who they are on the chart."),
          option("rename", "NAME", "Their new name."),
          flag("mine", "They learn with this file: \"I am ...\"."), weekOption(),
          flag("dry-run", "Say what an import would change, and change nothing.")},
         runParticipant,
         QStringLiteral("{id}; import {read, added, updated, unchanged, skipped, problems:[...]}; "
                        "list [{id, name, group, small_group, email, language, time_zone, track, "
                        "worker, mine, keys}]")},
        {QStringLiteral("training attend"),
         QStringLiteral("Write down who was at the session of a week"),
         {fileArgument(),
          {QStringLiteral("PARTICIPANT"), QStringLiteral("an id or a name"), Arity::Many}},
         {weekOption(),
          option("state", "STATE",
                 "present (if not given), excused, absent, or none to take it back.")},
         runAttend,
         QStringLiteral("{id}")},
    };
}

}   // namespace wallchart
