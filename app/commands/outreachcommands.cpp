// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/lookup.h"
#include "app/commandline/texttable.h"
#include "app/commandline/work.h"
#include "app/commands/analysisjson.h"
#include "app/commands/commands.h"
#include "core/analysis/outreach.h"
#include "core/analysis/readiness.h"
#include "ui/text/reasontext.h"

namespace wallchart {

namespace {

/// Whom --organizer names; none when it was not given.
Result<std::optional<OrganizerId>> organizerFrom(const Invocation &call, const Campaign &campaign)
{
    const QString name = call.value(QStringLiteral("organizer")).trimmed();
    if (!call.isSet(QStringLiteral("organizer"))) return std::optional<OrganizerId>();
    for (const Organizer &organizer : campaign.all<Organizer>()) {
        if (organizer.name.compare(name, Qt::CaseInsensitive) == 0)
            return std::optional<OrganizerId>(organizer.id);
    }
    return fail(kNoSuchOrganizer, {name});
}

QJsonObject outreachJson(const Campaign &campaign, const OutreachLine &line, int rank)
{
    QJsonObject json = personJson(campaign, line.worker);
    json[QStringLiteral("rank")] = rank;
    json[QStringLiteral("place")] = keyOf(line.place);
    json[QStringLiteral("reasons")] = reasonsJson(line.reasons);
    json[QStringLiteral("ask")] = reasonJson(line.ask);
    if (line.asker) {
        json[QStringLiteral("asker")] = personJson(campaign, line.asker->worker);
    } else {
        json[QStringLiteral("asker")] = QJsonValue();
    }
    return json;
}

Result<Report> runOutreach(const Invocation &call)
{
    return openToRead(call).and_then([&](const OpenedCampaign &opened) -> Result<Report> {
        const auto organizer = organizerFrom(call, opened.campaign);
        if (!organizer) return tl::unexpected(organizer.error());
        const auto top = call.isSet(QStringLiteral("top"))
                             ? countFrom(QStringLiteral("top"), call.value(QStringLiteral("top")))
                             : Result<int>(-1);
        if (!top) return tl::unexpected(top.error());
        const Reading reading(opened.campaign, call.clock().today());
        const Outreach outreach = outreachOf(reading, *organizer, progressOnTerminal(call));
        QJsonArray list;
        QString text;
        for (const OutreachLine &line : outreach.lines) {
            if (*top >= 0 && list.size() >= *top) break;
            const auto rank = static_cast<int>(list.size()) + 1;
            list.append(outreachJson(opened.campaign, line, rank));
            text += QStringLiteral("%1. %2\n   %3\n   %4\n")
                        .arg(rank)
                        .arg(personName(opened.campaign, line.worker), reasonsLine(line.reasons),
                             englishReasonText(line.ask));
            if (line.asker)
                text += QStringLiteral("   Best asked by %1. %2\n")
                            .arg(personName(opened.campaign, line.asker->worker),
                                 englishReasonText(line.asker->reason));
        }
        if (list.isEmpty()) text = QStringLiteral("Nobody needs to be talked to now.\n");
        return report(list, text);
    });
}

QJsonObject criterionJson(const Campaign &campaign, const ReadinessCriterion &criterion)
{
    QJsonArray gaps;
    for (const ReadinessGap &gap : criterion.gaps) {
        QJsonObject json = reasonJson(gap.reason);
        const bool everywhere = gap.cell == Cell();
        json[QStringLiteral("cell")] = everywhere ? QJsonValue()
                                                  : QJsonValue(cellName(campaign, gap.cell));
        const StructureTest *test = campaign.find(gap.test);
        json[QStringLiteral("test")] = test ? QJsonValue(test->name) : QJsonValue();
        json[QStringLiteral("people")] = gap.people;
        gaps.append(json);
    }
    return {{QStringLiteral("key"), keyOf(criterion.key)},
            {QStringLiteral("holds"), criterion.holds},
            {QStringLiteral("value"), criterion.value},
            {QStringLiteral("goal"), criterion.goal},
            {QStringLiteral("evidence"), reasonsJson(criterion.evidence)},
            {QStringLiteral("gaps"), gaps},
            {QStringLiteral("next"), reasonJson(criterion.next)}};
}

QString readinessText(const Readiness &readiness)
{
    QString text;
    for (const ReadinessCriterion &criterion : readiness.criteria) {
        text += QStringLiteral("[%1] %2: %3 (goal %4)\n    %5\n    Next: %6\n")
                    .arg(criterion.holds ? QStringLiteral("x") : QStringLiteral(" "),
                         keyOf(criterion.key), percent(criterion.value), goalAsSet(criterion.goal),
                         reasonsLine(criterion.evidence), englishReasonText(criterion.next));
    }
    const TestLessons &lessons = readiness.lessons;
    return text
           + QStringLiteral(
                 "\nOf %1 who said yes, %2 acted. Of %3 assessed as with us, %4 acted.\n")
                 .arg(lessons.saidYes)
                 .arg(lessons.saidYesActed)
                 .arg(lessons.with)
                 .arg(lessons.withActed);
}

Result<Report> runReadiness(const Invocation &call)
{
    return openToRead(call).map([&](const OpenedCampaign &opened) {
        const Reading reading(opened.campaign, call.clock().today());
        const Readiness readiness = readinessOf(reading, progressOnTerminal(call));
        QJsonArray criteria;
        for (const ReadinessCriterion &each : readiness.criteria)
            criteria.append(criterionJson(opened.campaign, each));
        const TestLessons &lessons = readiness.lessons;
        const QJsonObject json{
            {QStringLiteral("criteria"), criteria},
            {QStringLiteral("lessons"),
             QJsonObject{{QStringLiteral("said_yes"), lessons.saidYes},
                         {QStringLiteral("said_yes_acted"), lessons.saidYesActed},
                         {QStringLiteral("with_us"), lessons.with},
                         {QStringLiteral("with_us_acted"), lessons.withActed}}}};
        return report(json, readinessText(readiness));
    });
}

Result<Report> runFollowups(const Invocation &call)
{
    return openToRead(call).and_then([&](const OpenedCampaign &opened) -> Result<Report> {
        const Campaign &campaign = opened.campaign;
        const auto organizer = organizerFrom(call, campaign);
        if (!organizer) return tl::unexpected(organizer.error());
        std::vector<const NextStep *> steps;
        for (const NextStep &step : campaign.all<NextStep>()) {
            if (step.state == StepState::Open && (!*organizer || step.owner == *organizer))
                steps.push_back(&step);
        }
        // What has no day comes last.
        const auto key = [](const NextStep *step) {
            return std::tuple(!step->due.isValid(), step->due, step->id);
        };
        std::sort(steps.begin(), steps.end(),
                  [&](const NextStep *a, const NextStep *b) { return key(a) < key(b); });
        QJsonArray list;
        QList<QStringList> rows{{QStringLiteral("due"), QStringLiteral("worker"),
                                 QStringLiteral("next"), QStringLiteral("owner")}};
        for (const NextStep *step : steps) {
            const Organizer *owner = campaign.find(step->owner);
            const QString due = step->due.toString(Qt::ISODate);
            list.append(QJsonObject{
                {QStringLiteral("id"), step->id.toString()},
                {QStringLiteral("worker"), step->worker.toString()},
                {QStringLiteral("name"), personName(campaign, step->worker)},
                {QStringLiteral("next"), step->what},
                {QStringLiteral("due"), textOrNull(due)},
                {QStringLiteral("owner"), textOrNull(owner ? owner->name : QString())}});
            const bool late = step->due.isValid() && step->due < call.clock().today();
            rows.append({late ? due + QStringLiteral(" late") : due,
                         personName(campaign, step->worker), step->what,
                         owner ? owner->name : QString()});
        }
        return report(list, textTable(rows));
    });
}

}   // namespace

QList<Command> outreachCommands()
{
    const QCommandLineOption organizer = option("organizer", "NAME",
                                                "Only what that organizer is responsible for.");
    return {
        {QStringLiteral("outreach"),
         QStringLiteral("Whom to talk to next, why, and what to ask"),
         {fileArgument()},
         {option("top", "N", "At most so many."), organizer},
         runOutreach,
         QStringLiteral("[{rank,id,name,place,reasons:[{code,args,message}],"
                        "ask:{code,args,message},asker:{id,name}}]")},
        {QStringLiteral("followups"),
         QStringLiteral("The open next steps, the first due first"),
         {fileArgument()},
         {organizer},
         runFollowups,
         QStringLiteral("[{id,worker,name,next,due,owner}]")},
        {QStringLiteral("readiness"),
         QStringLiteral("The readiness report: evidence, gaps and next assignments"),
         {fileArgument()},
         {},
         runReadiness,
         QStringLiteral("{criteria:[{key,holds,value,goal,evidence:[...],gaps:[{cell,test,people,"
                        "code,args,message}],next}],lessons:{said_yes,said_yes_acted,with_us,"
                        "with_us_acted}}")},
    };
}

}   // namespace wallchart
