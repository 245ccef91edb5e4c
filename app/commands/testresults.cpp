// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/testresults.h"

#include "app/commandline/texttable.h"
#include "app/commandline/work.h"
#include "app/commands/analysisjson.h"
#include "core/analysis/countwarnings.h"

#include <QJsonArray>
#include <QJsonObject>

namespace wallchart {

namespace {

struct Group {
    QString name;
    TestCounts counts;
};

/// How a group is called in machine-readable output.
QString groupName(const Campaign &campaign, const TestGroup &group, TestGrouping by)
{
    const QString unassigned = QStringLiteral("unassigned");
    const TestGroupKey &key = group.key;
    const Worksite *site = campaign.find(key.worksite);
    switch (by) {
    case TestGrouping::Unit:
        if (key.unit) return unitPath(campaign, *key.unit);
        break;
    case TestGrouping::Shift:
        if (const Shift *shift = campaign.find(key.shift)) return shift->name;
        break;
    case TestGrouping::Cell: return cellName(campaign, {key.unit, key.shift, key.worksite});
    case TestGrouping::Leader: return key.leader ? personName(campaign, *key.leader) : unassigned;
    case TestGrouping::Assessor: {
        const Organizer *organizer = campaign.find(key.assessor);
        return organizer ? organizer->name : unassigned;
    }
    }
    return site ? site->name + QStringLiteral(" / ") + unassigned : unassigned;
}

std::vector<Group> groupsOf(const TestReading &test, TestGrouping by)
{
    std::vector<Group> groups;
    for (const TestGroup &group : testGroups(test, by))
        groups.push_back({groupName(test.reading().campaign(), group, by), group.counts});
    return groups;
}

QJsonObject groupJson(const Group &group, double goal)
{
    const TestCounts &counts = group.counts;
    return {{QStringLiteral("group"), group.name},
            {QStringLiteral("base"), counts.base},
            {QStringLiteral("named"), counts.named},
            {QStringLiteral("unnamed"), counts.unnamed()},
            {QStringLiteral("out"), counts.out},
            {QStringLiteral("excluded"), counts.excluded},
            {QStringLiteral("took_part"), counts.tookPart},
            {QStringLiteral("said_yes"), counts.saidYes},
            {QStringLiteral("asked"), counts.asked},
            {QStringLiteral("refused"), counts.refused},
            {QStringLiteral("not_asked"), counts.notAsked()},
            {QStringLiteral("tally"), counts.tally},
            {QStringLiteral("share"), share(counts.tookPart, counts.base)},
            {QStringLiteral("needed"), toGo(counts, goal)},
            {QStringLiteral("meets_goal"), meetsGoal(counts, goal)}};
}

QString resultsText(const StructureTest &test, const TestCounts &total,
                    const std::vector<Group> &groups)
{
    QList<QStringList> rows{{QStringLiteral("group"), QStringLiteral("base"),
                             QStringLiteral("took part"), QStringLiteral("of all"),
                             QStringLiteral("said yes"), QStringLiteral("refused"),
                             QStringLiteral("not asked"), QStringLiteral("to go")}};
    for (const Group &group : groups) {
        const TestCounts &counts = group.counts;
        rows.append({group.name, QString::number(counts.base), QString::number(counts.tookPart),
                     percent(share(counts.tookPart, counts.base)), QString::number(counts.saidYes),
                     QString::number(counts.refused), QString::number(counts.notAsked()),
                     QString::number(toGo(counts, test.goal()))});
    }
    return QStringLiteral("%1: %2 of %3 took part (%4), goal %5, %6 to go\n\n")
               .arg(test.name)
               .arg(total.tookPart)
               .arg(total.base)
               .arg(percent(share(total.tookPart, total.base)), goalAsSet(test.goal()))
               .arg(toGo(total, test.goal()))
           + textTable(rows);
}

QJsonValue dateOrNull(QDate date)
{
    return textOrNull(date.toString(Qt::ISODate));
}

}   // namespace

QStringList testKindKeys()
{
    QStringList keys;
    for (const auto &[kind, key] : EnumKeys<TestKind>::all) keys.append(QString::fromLatin1(key));
    return keys;
}

Report testResults(const Reading &reading, const StructureTest &test, TestGrouping grouping)
{
    const TestReading read(reading, test);
    const std::vector<Group> groups = groupsOf(read, grouping);
    const TestCounts total = read.total();
    const auto warnings = countWarningsOf(read.reading().campaign(), read.cells());
    const QString warned = warnings.empty() ? QString() : reasonsLine(warnings) + u'\n';
    QJsonArray list;
    for (const Group &group : groups) list.append(groupJson(group, test.goal()));
    return report(QJsonObject{{QStringLiteral("test"), test.name},
                              {QStringLiteral("base"), total.base},
                              {QStringLiteral("took_part"), total.tookPart},
                              {QStringLiteral("share"), share(total.tookPart, total.base)},
                              {QStringLiteral("goal"), test.goal()},
                              {QStringLiteral("needed"), toGo(total, test.goal())},
                              {QStringLiteral("warnings"), reasonsJson(warnings)},
                              {QStringLiteral("groups"), list}},
                  resultsText(test, total, groups) + warned);
}

Report testList(const Reading &reading)
{
    QJsonArray list;
    QList<QStringList> rows{{QStringLiteral("test"), QStringLiteral("kind"),
                             QStringLiteral("opens"), QStringLiteral("closes"),
                             QStringLiteral("took part"), QStringLiteral("base"),
                             QStringLiteral("of all"), QStringLiteral("goal")}};
    for (const StructureTest &test : reading.campaign().all<StructureTest>()) {
        const TestCounts total = TestReading(reading, test).total();
        list.append(QJsonObject{{QStringLiteral("id"), test.id.toString()},
                                {QStringLiteral("name"), test.name},
                                {QStringLiteral("kind"), keyOf(test.kind)},
                                {QStringLiteral("rung"), test.rung},
                                {QStringLiteral("opens"), dateOrNull(test.opens)},
                                {QStringLiteral("closes"), dateOrNull(test.closes)},
                                {QStringLiteral("closed"), test.isClosed(reading.asOf())},
                                {QStringLiteral("goal"), test.goal()},
                                {QStringLiteral("base"), total.base},
                                {QStringLiteral("took_part"), total.tookPart},
                                {QStringLiteral("share"), share(total.tookPart, total.base)},
                                {QStringLiteral("meets_goal"), meetsGoal(total, test.goal())}});
        rows.append({test.name, keyOf(test.kind), test.opens.toString(Qt::ISODate),
                     test.closes.toString(Qt::ISODate), QString::number(total.tookPart),
                     QString::number(total.base), percent(share(total.tookPart, total.base)),
                     goalAsSet(test.goal())});
    }
    return report(list, textTable(rows));
}

}   // namespace wallchart
