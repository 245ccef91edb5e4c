// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/traininggroups.h"

#include "app/commandline/lookup.h"
#include "app/commandline/texttable.h"
#include "app/commandline/work.h"
#include "app/commands/commands.h"
#include "app/commands/inspectcommand.h"
#include "app/commands/traininglookup.h"
#include "core/base/atomicfile.h"
#include "core/editing/intents/trainingintents.h"
#include "core/training/editionfile.h"
#include "core/training/enrolled.h"
#include "core/training/shippededitions.h"
#include "core/training/trainingerrors.h"
#include "core/training/workerrors.h"
#include "ui/text/reasontext.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace wallchart {

namespace {

QString nameArgument(const Invocation &call)
{
    return call.argument(QStringLiteral("NAME"));
}

Error firstOf(const Problems &problems)
{
    return {problems.front().code, problems.front().args};
}

/// A file that is there, else a shipped edition of that key.
Result<Edition> editionToAdd(const QString &source)
{
    if (!QFileInfo::exists(source)) {
        const auto shipped = shippedEdition(source);
        if (!shipped) return tl::unexpected(firstOf(shipped.error()));
        return *shipped;
    }
    const auto bytes = readFile(source);
    if (!bytes) return tl::unexpected(bytes.error());
    const auto read = readEdition(*bytes, source);
    if (!read) return tl::unexpected(firstOf(read.error()));
    return *read;
}

/// With --starts the sessions are held each week from that day on, whatever weekday it is.
Result<Edition> startedAsTold(const Invocation &call, const Edition &edition)
{
    if (!call.isSet(QStringLiteral("starts"))) return edition;
    const auto starts = dateFrom(QStringLiteral("starts"), call.value(QStringLiteral("starts")),
                                 QDate());
    if (!starts) return tl::unexpected(starts.error());
    const auto until = dateFrom(QStringLiteral("registration-until"),
                                call.value(QStringLiteral("registration-until")), QDate());
    if (!until) return tl::unexpected(until.error());
    EditionStart start{.key = call.valueOr(QStringLiteral("key"), ""),
                       .starts = *starts,
                       .registrationUntil = *until};
    if (start.key.isEmpty())
        start.key = edition.key + QLatin1Char('-') + starts->toString(Qt::ISODate);
    if (call.isSet(QStringLiteral("title")))
        start.title = {{QStringLiteral("en"), call.value(QStringLiteral("title"))}};
    return startedOn(edition, start);
}

Result<Report> addEdition(const Invocation &call)
{
    const auto source = editionToAdd(nameArgument(call));
    if (!source) return tl::unexpected(source.error());
    const auto edition = startedAsTold(call, *source);
    if (!edition) return tl::unexpected(edition.error());
    // What is stored is read back once, so that it can be worked with.
    const QByteArray text = writeEdition(*edition);
    if (const auto read = readEdition(text, edition->key); !read)
        return tl::unexpected(firstOf(read.error()));
    return performIntent(call, [&](const Campaign &campaign, IdSource &ids, QDate) -> Result<Made> {
        const ChangeSet changes = storeEdition(campaign, edition->key, QString::fromUtf8(text), ids,
                                               textIn(edition->title, QStringLiteral("en")));
        const StoredEdition *held = editionOfKey(campaign, edition->key);
        return Made{changes, held ? held->id.uuid() : lastIdOf<StoredEdition>(changes)};
    });
}

QJsonObject editionJson(const Edition &edition, bool stored)
{
    const QDate first = edition.sessions.empty() ? QDate() : edition.sessions.front().on;
    return {{QStringLiteral("key"), edition.key},
            {QStringLiteral("title"), textIn(edition.title, QStringLiteral("en"))},
            {QStringLiteral("starts"), textOrNull(first.toString(Qt::ISODate))},
            {QStringLiteral("weeks"), static_cast<int>(edition.assignments.size())},
            {QStringLiteral("template"), edition.isTemplate()},
            {QStringLiteral("stored"), stored}};
}

/// Those of the file, then those that come with the program.
std::vector<std::pair<Edition, bool>> allEditions(const Campaign &campaign)
{
    std::vector<std::pair<Edition, bool>> all;
    for (const StoredEdition &stored : campaign.all<StoredEdition>()) {
        if (auto edition = editionIn(stored)) all.emplace_back(std::move(*edition), true);
    }
    for (const QString &key : shippedEditionKeys()) {
        if (auto edition = shippedEdition(key)) all.emplace_back(std::move(*edition), false);
    }
    return all;
}

Result<Report> listEditions(const Invocation &call)
{
    return openToRead(call).map([](const OpenedCampaign &opened) {
        QJsonArray list;
        QList<QStringList> rows{
            {QStringLiteral("Key"), QStringLiteral("Title"), QStringLiteral("Where")}};
        for (const auto &[edition, stored] : allEditions(opened.campaign)) {
            list.append(editionJson(edition, stored));
            rows.append({edition.key, textIn(edition.title, QStringLiteral("en")),
                         stored ? QStringLiteral("in the file") : QStringLiteral("shipped")});
        }
        return report(list, textTable(rows));
    });
}

Result<Report> exportEdition(const Invocation &call)
{
    const QString output = call.value(QStringLiteral("o"));
    if (output.isEmpty())
        return fail(kArgumentMissing, {QStringLiteral("training"), QStringLiteral("-o OUT")});
    return openToRead(call).and_then([&](const OpenedCampaign &opened) -> Result<Report> {
        const auto id = editionNamed(opened.campaign, nameArgument(call));
        if (!id) return tl::unexpected(id.error());
        const QByteArray text = opened.campaign.find(*id)->text.toUtf8();
        return writeFileAtomically(output, text, IfExists::Refuse).map([&] {
            return report(QJsonObject{{QStringLiteral("file"), output}}, output + u'\n');
        });
    });
}

Result<Report> removeOneEdition(const Invocation &call)
{
    return performIntent(call, [&](const Campaign &campaign, IdSource &, QDate) -> Result<Made> {
        const auto id = editionNamed(campaign, nameArgument(call));
        if (!id) return tl::unexpected(id.error());
        const auto edition = editionIn(*campaign.find(*id));
        const QString title = edition ? textIn(edition->title, QStringLiteral("en")) : QString();
        return Made{removeEdition(campaign, *id, title), id->uuid()};
    });
}

TrainingGroup groupWith(const Invocation &call, TrainingGroup group)
{
    const auto put = [&](const char *name, QString &field) {
        if (call.isSet(QLatin1String(name))) field = call.value(QLatin1String(name));
    };
    put("organization", group.organization);
    put("contact", group.contactPerson);
    put("contact-email", group.contactEmail);
    put("rename", group.name);
    if (call.isSet(QStringLiteral("facilitator")))
        group.facilitators = call.values(QStringLiteral("facilitator"));
    return group;
}

Result<Report> addGroup(const Invocation &call)
{
    return performIntent(call, [&](const Campaign &campaign, IdSource &ids, QDate) -> Result<Made> {
        const auto edition = editionNamed(campaign, call.value(QStringLiteral("edition")));
        if (!edition) return tl::unexpected(edition.error());
        TrainingGroup group = blank<TrainingGroup>();
        group.edition = *edition;
        group.name = nameArgument(call);
        group.contactPerson = call.globals().by;
        group.mine = true;
        const ChangeSet changes = addTrainingGroup(groupWith(call, group), ids);
        return Made{changes, lastIdOf<TrainingGroup>(changes)};
    });
}

Result<Report> setGroup(const Invocation &call)
{
    return performIntent(call, [&](const Campaign &campaign, IdSource &, QDate) -> Result<Made> {
        const auto id = trainingGroupNamed(campaign, nameArgument(call));
        if (!id) return tl::unexpected(id.error());
        return Made{setTrainingGroup(campaign, groupWith(call, *campaign.find(*id))), id->uuid()};
    });
}

Result<Report> removeGroup(const Invocation &call)
{
    return performIntent(call, [&](const Campaign &campaign, IdSource &, QDate) -> Result<Made> {
        const auto id = trainingGroupNamed(campaign, nameArgument(call));
        if (!id) return tl::unexpected(id.error());
        return Made{removeTrainingGroup(campaign, *id), id->uuid()};
    });
}

QJsonArray hintsJson(const Campaign &campaign, const TrainingGroup &group, QDate today)
{
    QJsonArray hints;
    const auto edition = editionIn(*campaign.find(group.edition));
    if (!edition) return hints;
    for (const Reason &hint : groupHints(campaign, *edition, group, today))
        hints.append(QJsonObject{{QStringLiteral("code"), hint.code},
                                 {QStringLiteral("args"), QJsonArray::fromStringList(hint.args)},
                                 {QStringLiteral("message"), englishReasonText(hint)}});
    return hints;
}

Result<Report> listGroups(const Invocation &call)
{
    return openToRead(call).map([&](const OpenedCampaign &opened) {
        const Campaign &campaign = opened.campaign;
        QJsonArray list;
        QList<QStringList> rows{{QStringLiteral("Group"), QStringLiteral("Contact person"),
                                 QStringLiteral("Participants")}};
        for (const TrainingGroup &group : campaign.all<TrainingGroup>()) {
            const auto people = static_cast<int>(participantsOf(campaign, group.id).size());
            list.append(QJsonObject{
                {QStringLiteral("id"), group.id.toString()},
                {QStringLiteral("name"), group.name},
                {QStringLiteral("edition"), campaign.find(group.edition)->key},
                {QStringLiteral("organization"), textOrNull(group.organization)},
                {QStringLiteral("contact"), textOrNull(group.contactPerson)},
                {QStringLiteral("participants"), people},
                {QStringLiteral("mine"), group.mine},
                {QStringLiteral("hints"), hintsJson(campaign, group, call.clock().today())}});
            rows.append({group.name, group.contactPerson, QString::number(people)});
        }
        return report(list, textTable(rows));
    });
}

Result<SmallGroup> smallGroupWith(const Invocation &call, SmallGroup group)
{
    if (call.isSet(QStringLiteral("kind"))) {
        const auto kind = choiceFrom<SmallGroupKind>(QStringLiteral("kind"),
                                                     call.value(QStringLiteral("kind")));
        if (!kind) return tl::unexpected(kind.error());
        group.kind = *kind;
    }
    if (call.isSet(QStringLiteral("facilitator")))
        group.facilitator = call.value(QStringLiteral("facilitator"));
    if (call.isSet(QStringLiteral("rename"))) group.name = call.value(QStringLiteral("rename"));
    group.mine = group.mine || call.isSet(QStringLiteral("mine"));
    return group;
}

/// Puts those of --member into the group, in the same change.
Result<void> putMembers(const Invocation &call, const Campaign &campaign, SmallGroupId group,
                        Edits &edits)
{
    const auto members = participantsNamed(campaign, call.values(QStringLiteral("member")));
    if (!members) return tl::unexpected(members.error());
    for (const ParticipantId id : *members) {
        Participant after = *campaign.find(id);
        after.smallGroup = group;
        edits.change(*campaign.find(id), after);
    }
    return {};
}

Result<Report> addCircle(const Invocation &call)
{
    return performIntent(call, [&](const Campaign &campaign, IdSource &ids, QDate) -> Result<Made> {
        const auto edition = editionNamed(campaign, call.value(QStringLiteral("edition")));
        if (!edition) return tl::unexpected(edition.error());
        SmallGroup group = blank<SmallGroup>();
        group.edition = *edition;
        group.name = nameArgument(call);
        group.facilitator = call.globals().by;
        // Without another facilitator it is led by whoever writes it down.
        group.mine = !call.isSet(QStringLiteral("facilitator"));
        const auto described = smallGroupWith(call, group);
        if (!described) return tl::unexpected(described.error());
        ChangeSet changes = addSmallGroup(*described, ids);
        const SmallGroupId id(lastIdOf<SmallGroup>(changes));
        if (const auto put = putMembers(call, campaign, id, changes.edits); !put)
            return tl::unexpected(put.error());
        return Made{changes, id.uuid()};
    });
}

Result<Report> setCircle(const Invocation &call)
{
    return performIntent(call, [&](const Campaign &campaign, IdSource &, QDate) -> Result<Made> {
        const auto id = smallGroupNamed(campaign, nameArgument(call));
        if (!id) return tl::unexpected(id.error());
        const auto described = smallGroupWith(call, *campaign.find(*id));
        if (!described) return tl::unexpected(described.error());
        ChangeSet changes = setSmallGroup(campaign, *described);
        if (const auto put = putMembers(call, campaign, *id, changes.edits); !put)
            return tl::unexpected(put.error());
        return Made{changes, id->uuid()};
    });
}

Result<Report> removeCircle(const Invocation &call)
{
    return performIntent(call, [&](const Campaign &campaign, IdSource &, QDate) -> Result<Made> {
        const auto id = smallGroupNamed(campaign, nameArgument(call));
        if (!id) return tl::unexpected(id.error());
        return Made{removeSmallGroup(campaign, *id), id->uuid()};
    });
}

Result<Report> listCircles(const Invocation &call)
{
    return openToRead(call).map([](const OpenedCampaign &opened) {
        QJsonArray list;
        QList<QStringList> rows{{QStringLiteral("Small group"), QStringLiteral("Facilitator"),
                                 QStringLiteral("Participants")}};
        for (const SmallGroup &group : opened.campaign.all<SmallGroup>()) {
            QStringList members;
            for (const Participant *each : participantsOf(opened.campaign, group.id))
                members.append(each->name);
            list.append(
                QJsonObject{{QStringLiteral("id"), group.id.toString()},
                            {QStringLiteral("name"), group.name},
                            {QStringLiteral("edition"), opened.campaign.find(group.edition)->key},
                            {QStringLiteral("kind"), keyOf(group.kind)},
                            {QStringLiteral("facilitator"), textOrNull(group.facilitator)},
                            {QStringLiteral("mine"), group.mine},
                            {QStringLiteral("members"), QJsonArray::fromStringList(members)}});
            rows.append({group.name, group.facilitator, QString::number(members.size())});
        }
        return report(list, textTable(rows));
    });
}

Result<Report> runEdition(const Invocation &call)
{
    return runVerb(call, {{"list", listEditions},
                          {"add", addEdition},
                          {"export", exportEdition},
                          {"remove", removeOneEdition}});
}

Result<Report> runGroup(const Invocation &call)
{
    return runVerb(
        call,
        {{"list", listGroups}, {"add", addGroup}, {"set", setGroup}, {"remove", removeGroup}});
}

Result<Report> runSmallGroup(const Invocation &call)
{
    return runVerb(
        call,
        {{"list", listCircles}, {"add", addCircle}, {"set", setCircle}, {"remove", removeCircle}});
}

}   // namespace

Result<Report> runVerb(const Invocation &call, const QList<Verb> &verbs)
{
    const QString wanted = call.argument(QStringLiteral("VERB"));
    QStringList names;
    for (const Verb &verb : verbs) {
        if (wanted == QLatin1String(verb.name)) return verb.run(call);
        names.append(QLatin1String(verb.name));
    }
    return fail(kBadValue, {QStringLiteral("VERB"), wanted, names.join(QStringLiteral(", "))});
}

QList<Command> trainingGroupCommands()
{
    const QCommandLineOption edition = option(
        "edition", "KEY", "The edition; the only one of the file if not given.");
    const QCommandLineOption rename = option("rename", "NAME", "The new name.");
    return {
        {QStringLiteral("training edition"),
         QStringLiteral("Editions of the training: list, add, export, remove"),
         {fileArgument(),
          {QStringLiteral("VERB"),
           QStringLiteral("list, add KEY|PATH (shipped: core-fundamentals, "
                          "core-fundamentals-2023), export KEY -o OUT or remove KEY")},
          {QStringLiteral("NAME"), QStringLiteral("key of an edition, or its file"),
           Arity::Optional}},
         {option("starts", "DATE", "The first session; the others follow each week."),
          option("registration-until", "DATE", "The last day of registration."),
          option("key", "KEY", "Key of the started edition; made of the date if not given."),
          option("title", "TEXT", "Its title."), option("o", "OUT", "The file to write.")},
         runEdition,
         QStringLiteral(
             "{id}; export {file}; list [{key, title, starts, weeks, template, stored}]")},
        {QStringLiteral("training group"),
         QStringLiteral("Groups that a contact person registers: list, add, set, remove"),
         {fileArgument(),
          {QStringLiteral("VERB"), QStringLiteral("list, add NAME, set NAME or remove NAME")},
          {QStringLiteral("NAME"), QStringLiteral("of the group"), Arity::Optional}},
         {edition, option("organization", "NAME", "Whom they are of."),
          option("contact", "NAME", "The contact person; --by if not given."),
          option("contact-email", "ADDRESS", "Of the contact person."),
          option("facilitator", "NAME", "Whom a large group supplies; may be repeated."), rename},
         runGroup,
         QStringLiteral("{id}; list [{id, name, edition, organization, contact, participants, "
                        "mine, hints:[{code, args, message}]}]")},
        {QStringLiteral("training smallgroup"),
         QStringLiteral("Circles that meet to practise: list, add, set, remove"),
         {fileArgument(),
          {QStringLiteral("VERB"), QStringLiteral("list, add NAME, set NAME or remove NAME")},
          {QStringLiteral("NAME"), QStringLiteral("of the small group"), Arity::Optional}},
         {edition, option("kind", "KIND", "mixed (if not given), language, sector or own."),
          option("facilitator", "NAME", "Who leads it; without, --by does, with this file."),
          flag("mine", "It is led with this file."),
          option("member", "PARTICIPANT", "Who is in it; may be repeated."), rename},
         runSmallGroup,
         QStringLiteral(
             "{id}; list [{id, name, edition, kind, facilitator, mine, members:[...]}]")},
    };
}

}   // namespace wallchart
