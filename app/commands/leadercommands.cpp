// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/lookup.h"
#include "app/commandline/texttable.h"
#include "app/commandline/work.h"
#include "app/commands/analysisjson.h"
#include "app/commands/commands.h"
#include "core/analysis/committeemirror.h"
#include "core/analysis/coverage.h"
#include "core/analysis/introductions.h"
#include "core/analysis/leaderranking.h"
#include "core/analysis/towin.h"

namespace wallchart {

namespace {

constexpr int kAlternativeChains = 3;

/// At most so many, below 0 all: what --top says.
Result<int> topFrom(const Invocation &call)
{
    if (!call.isSet(QStringLiteral("top"))) return -1;
    return countFrom(QStringLiteral("top"), call.value(QStringLiteral("top")));
}

/// What each part gives of what it could give, by the key of its weight.
QJsonArray partsJson(const std::vector<ScorePart> &parts)
{
    QJsonArray list;
    for (const ScorePart &part : parts)
        list.append(QJsonObject{{QStringLiteral("key"), QString::fromLatin1(part.key)},
                                {QStringLiteral("value"), part.value},
                                {QStringLiteral("most"), part.most}});
    return list;
}

QJsonObject leaderJson(const Reading &reading, const RankedLeader &row)
{
    const WorkerReading &worker = *reading.find(row.worker);
    const Cell cell = worker.cell();
    const auto level = worker.level();
    return {{QStringLiteral("rank"), row.rank},
            {QStringLiteral("id"), row.worker.toString()},
            {QStringLiteral("name"), worker.worker->fullName},
            {QStringLiteral("unit"),
             cell.unit ? QJsonValue(unitPath(reading.campaign(), *cell.unit)) : QJsonValue()},
            {QStringLiteral("influence"), row.influence},
            {QStringLiteral("priority"), row.priority},
            {QStringLiteral("state"), row.state ? QJsonValue(keyOf(*row.state)) : QJsonValue()},
            {QStringLiteral("suggested_state"),
             row.suggestedState ? QJsonValue(keyOf(*row.suggestedState)) : QJsonValue()},
            {QStringLiteral("stance"), level ? QJsonValue(*level) : QJsonValue()},
            {QStringLiteral("named_by"),
             QJsonObject{{QStringLiteral("independent"), row.named.independent()},
                         {QStringLiteral("asked"), row.named.asked},
                         {QStringLiteral("groups"), row.named.groups},
                         {QStringLiteral("self"), row.named.self ? 1 : 0},
                         {QStringLiteral("staff"), row.named.staff}}},
            {QStringLiteral("followers"), row.followers},
            {QStringLiteral("reach"), row.reach},
            {QStringLiteral("bridging"), row.bridging},
            {QStringLiteral("delivered"), QJsonObject{{QStringLiteral("done"), row.delivered.done},
                                                      {QStringLiteral("of"), row.delivered.of}}},
            {QStringLiteral("influence_parts"), partsJson(row.influenceParts)},
            {QStringLiteral("priority_parts"), partsJson(row.priorityParts)},
            {QStringLiteral("priority_reasons"), reasonsJson(row.priorityReasons)},
            {QStringLiteral("warnings"), reasonsJson(row.warnings)},
            {QStringLiteral("reasons"), reasonsJson(row.reasons)}};
}

QStringList leaderRow(const Reading &reading, const RankedLeader &row)
{
    const WorkerReading &worker = *reading.find(row.worker);
    const auto level = worker.level();
    const bool named = row.named.asked > 0 || row.named.independent() > 0;
    return {QString::number(row.rank),
            worker.worker->fullName,
            cellName(reading.campaign(), worker.cell()),
            row.state ? keyOf(*row.state) : QString(),
            level ? QString::number(*level) : QStringLiteral("-"),
            QString::number(std::lround(row.influence)),
            QString::number(std::lround(row.priority)),
            named ? QStringLiteral("%1 of %2").arg(row.named.named).arg(row.named.asked)
                  : QString(),
            QString::number(row.followers),
            reasonsLine(row.warnings)};
}

Report leaderList(const Reading &reading, const LeaderRanking &ranking,
                  const std::optional<UnitId> &unit, int top)
{
    QJsonArray list;
    QList<QStringList> rows{{QStringLiteral("rank"), QStringLiteral("name"), QStringLiteral("cell"),
                             QStringLiteral("state"), QStringLiteral("stance"),
                             QStringLiteral("influence"), QStringLiteral("priority"),
                             QStringLiteral("named by"), QStringLiteral("followers"),
                             QStringLiteral("warnings")}};
    for (const RankedLeader &row : ranking.rows()) {
        if (row.standing > Standing::AskAbout || (top >= 0 && list.size() >= top)) break;
        const auto at = reading.find(row.worker)->cell().unit;
        if (unit && !isInside(reading.campaign(), at, *unit)) continue;
        list.append(leaderJson(reading, row));
        rows.append(leaderRow(reading, row));
    }
    if (!list.isEmpty()) return report(list, textTable(rows));
    return report(list, QStringLiteral("Nobody was named and no tie is known yet. Ask three people "
                                       "in each cell, each alone, whom they turn to.\n"));
}

Result<Report> runLeaders(const Invocation &call)
{
    return openToRead(call).and_then([&](const OpenedCampaign &opened) -> Result<Report> {
        const auto top = topFrom(call);
        if (!top) return tl::unexpected(top.error());
        std::optional<UnitId> unit;
        if (call.isSet(QStringLiteral("unit"))) {
            const auto named = unitNamed(opened.campaign, call.value(QStringLiteral("unit")));
            if (!named) return tl::unexpected(named.error());
            unit = *named;
        }
        const Reading reading(opened.campaign, call.clock().today());
        return leaderList(reading, LeaderRanking::of(reading, progressOnTerminal(call)), unit,
                          *top);
    });
}

QJsonObject coverageJson(const Reading &reading, const WinPlan &plan,
                         const std::map<Cell, CellCoverage> &cells)
{
    const Campaign &campaign = reading.campaign();
    CellCoverage total;
    QJsonArray cellList;
    for (const auto &[cell, each] : cells) {
        total += each;
        QJsonArray leaders;
        for (const WorkerId leader : each.leaders) leaders.append(personJson(campaign, leader));
        const auto planned = plan.cells.find(cell);
        const auto gaps = planned == plan.cells.end() ? std::vector<Reason>()
                                                      : planned->second.gaps;
        cellList.append(QJsonObject{{QStringLiteral("cell"), cellName(campaign, cell)},
                                    {QStringLiteral("base"), each.base},
                                    {QStringLiteral("stated"), each.stated},
                                    {QStringLiteral("proven"), each.proven},
                                    {QStringLiteral("needed"), peopleNeeded(plan.goal, each.base)},
                                    {QStringLiteral("leaders"), leaders},
                                    {QStringLiteral("gaps"), reasonsJson(gaps)}});
    }
    QJsonArray toWin;
    for (const ToWin &each : plan.toWin) {
        QJsonObject person = personJson(campaign, each.worker);
        person[QStringLiteral("cell")] = cellName(campaign, each.cell);
        person[QStringLiteral("more_covered")] = each.moreCovered;
        person[QStringLiteral("reasons")] = reasonsJson(each.reasons);
        toWin.append(person);
    }
    return {{QStringLiteral("goal"), plan.goal},      {QStringLiteral("base"), total.base},
            {QStringLiteral("stated"), total.stated}, {QStringLiteral("proven"), total.proven},
            {QStringLiteral("to_win"), toWin},        {QStringLiteral("cells"), cellList}};
}

QJsonValue groupName(const Campaign &campaign, const MirrorGroup &group)
{
    if (group.unit) return unitPath(campaign, *group.unit);
    if (const Shift *shift = campaign.find(group.shift)) return shift->name;
    return group.job.isEmpty() ? QJsonValue() : QJsonValue(group.job);
}

QJsonObject committeeJson(const Campaign &campaign, const CommitteeMirror &mirror)
{
    QJsonArray groups;
    for (const MirrorGroup &group : mirror.groups)
        groups.append(QJsonObject{{QStringLiteral("by"), keyOf(group.by)},
                                  {QStringLiteral("group"), groupName(campaign, group)},
                                  {QStringLiteral("people"), group.people},
                                  {QStringLiteral("seats"), group.seats},
                                  {QStringLiteral("due"), group.due}});
    QJsonArray without;
    for (const Cell &cell : mirror.cellsWithout) without.append(cellName(campaign, cell));
    return {{QStringLiteral("seats"), mirror.seats},
            {QStringLiteral("due"), mirror.due},
            {QStringLiteral("mirrors"), mirror.mirrors()},
            {QStringLiteral("cells_without"), without},
            {QStringLiteral("groups"), groups}};
}

QString committeeText(const QJsonObject &json)
{
    const auto number = [&](const char *key) {
        return QString::number(json[QLatin1String(key)].toInt());
    };
    return QStringLiteral("\n%1 of %2 seats on the committee, cells without a seat: %3\n")
        .arg(number("seats"), number("due"),
             QString::number(json[QStringLiteral("cells_without")].toArray().size()));
}

QString messagesOf(const QJsonValue &reasons)
{
    QStringList messages;
    for (const QJsonValue &reason : reasons.toArray())
        messages.append(reason[QStringLiteral("message")].toString());
    return messages.join(u' ');
}

QString coverageText(const QJsonObject &json)
{
    const auto number = [](const QJsonValue &value) { return QString::number(value.toInt()); };
    const int base = json[QStringLiteral("base")].toInt();
    QString text = QStringLiteral("%1 of %2 covered (%3), %4 proven\n\n")
                       .arg(number(json[QStringLiteral("stated")]), number(base),
                            percent(share(json[QStringLiteral("stated")].toInt(), base)),
                            number(json[QStringLiteral("proven")]));
    QList<QStringList> cells{{QStringLiteral("cell"), QStringLiteral("base"),
                              QStringLiteral("covered"), QStringLiteral("proven"),
                              QStringLiteral("needed"), QStringLiteral("still missing then")}};
    for (const QJsonValue &cell : json[QStringLiteral("cells")].toArray())
        cells.append(
            {cell[QStringLiteral("cell")].toString(), number(cell[QStringLiteral("base")]),
             number(cell[QStringLiteral("stated")]), number(cell[QStringLiteral("proven")]),
             number(cell[QStringLiteral("needed")]), messagesOf(cell[QStringLiteral("gaps")])});
    text += textTable(cells);
    QList<QStringList> people{
        {QStringLiteral("to win next"), QStringLiteral("cell"), QStringLiteral("covers more")}};
    for (const QJsonValue &each : json[QStringLiteral("to_win")].toArray())
        people.append({each[QStringLiteral("name")].toString(),
                       each[QStringLiteral("cell")].toString(),
                       number(each[QStringLiteral("more_covered")])});
    return people.size() > 1 ? text + u'\n' + textTable(people) : text;
}

Result<Report> runCoverage(const Invocation &call)
{
    return openToRead(call).and_then([&](const OpenedCampaign &opened) -> Result<Report> {
        double goal = opened.campaign.settings().coverageGoal;
        if (call.isSet(QStringLiteral("goal"))) {
            const auto wanted = shareFrom(QStringLiteral("goal"),
                                          call.value(QStringLiteral("goal")));
            if (!wanted) return tl::unexpected(wanted.error());
            goal = *wanted;
        }
        const Reading reading(opened.campaign, call.clock().today());
        QJsonObject json = coverageJson(reading, whomToWin(reading, goal, Progress()),
                                        coverageOf(reading, Progress()));
        const QJsonObject committee = committeeJson(opened.campaign, committeeMirrorOf(reading));
        json[QStringLiteral("committee")] = committee;
        return report(json, coverageText(json) + committeeText(committee));
    });
}

QJsonObject chainJson(const Campaign &campaign, const Introduction &chain)
{
    QJsonArray path;
    for (const IntroductionStep &step : chain.steps) {
        QJsonObject person = personJson(campaign, step.worker);
        const Tie *tie = step.via ? campaign.find(*step.via) : nullptr;
        const TieKind *kind = tie ? campaign.find(tie->kind) : nullptr;
        person[QStringLiteral("via")] =
            kind ? QJsonValue(kind->key.isEmpty() ? kind->label : kind->key) : QJsonValue();
        path.append(person);
    }
    return {{QStringLiteral("path"), path}, {QStringLiteral("trust"), chain.trust}};
}

QString chainText(const QJsonObject &chain)
{
    QString text;
    for (const QJsonValue &step : chain[QStringLiteral("path")].toArray()) {
        const QString via = step[QStringLiteral("via")].toString();
        if (!via.isEmpty()) text += QStringLiteral(" -%1-> ").arg(via);
        text += step[QStringLiteral("name")].toString();
    }
    return text
           + QStringLiteral("  (trust %1)\n")
                 .arg(chain[QStringLiteral("trust")].toDouble(), 0, 'f', 2);
}

Result<Report> runIntroductions(const Invocation &call)
{
    for (const char *name : {"from", "to"}) {
        if (!call.isSet(QLatin1String(name)))
            return fail(kArgumentMissing,
                        {QStringLiteral("introductions"), QStringLiteral("--from W --to W")});
    }
    return openToRead(call).and_then([&](const OpenedCampaign &opened) -> Result<Report> {
        const auto from = workerNamed(opened.campaign, call.value(QStringLiteral("from")));
        if (!from) return tl::unexpected(from.error());
        const auto to = workerNamed(opened.campaign, call.value(QStringLiteral("to")));
        if (!to) return tl::unexpected(to.error());
        Introductions introductions(Reading(opened.campaign, call.clock().today()));
        const auto chains = introductions.between(*from, *to, kAlternativeChains);
        QJsonObject json = chainJson(opened.campaign,
                                     chains.empty() ? Introduction() : chains.front());
        QJsonArray others;
        QString text = chains.empty() ? QStringLiteral("No chain of trusted ties is known.\n")
                                      : chainText(json);
        for (std::size_t at = 1; at < chains.size(); ++at) {
            others.append(chainJson(opened.campaign, chains[at]));
            text += chainText(others.last().toObject());
        }
        json[QStringLiteral("alternatives")] = others;
        return report(json, text);
    });
}

}   // namespace

QList<Command> leaderCommands()
{
    return {
        {QStringLiteral("leaders"),
         QStringLiteral("Rank the organic leaders, with the evidence"),
         {fileArgument()},
         {option("top", "N", "At most so many."),
          option("unit", "UNIT", "Only who works in that unit or below it.")},
         runLeaders,
         QStringLiteral(
             "[{rank,id,name,unit,influence,priority,state,suggested_state,stance,"
             "named_by:{independent,asked,groups,self,staff},followers,reach,bridging,"
             "delivered:{done,of},influence_parts:[{key,value,most}],priority_parts:[...],"
             "priority_reasons:[{code,args,message}],warnings:[...],reasons:[...]}]")},
        {QStringLiteral("coverage"),
         QStringLiteral("How many follow a leader with us, and whom to win next"),
         {fileArgument()},
         {option("goal", "SHARE",
                 "Share of every cell to reach; 0.8 unless the campaign differs.")},
         runCoverage,
         QStringLiteral("{goal,base,stated,proven,to_win:[{id,name,cell,more_covered,reasons}],"
                        "cells:[{cell,base,stated,proven,needed,leaders:[{id,name}],gaps:[...]}],"
                        "committee:{seats,due,mirrors,cells_without:[...],"
                        "groups:[{by,group,people,seats,due}]}}")},
        {QStringLiteral("introductions"),
         QStringLiteral("The best chain of trusted ties from one worker to another"),
         {fileArgument()},
         {option("from", "WORKER", "Where it begins."), option("to", "WORKER", "Whom to reach.")},
         runIntroductions,
         QStringLiteral("{path:[{id,name,via}],trust,alternatives:[{path,trust}]}")},
    };
}

}   // namespace wallchart
