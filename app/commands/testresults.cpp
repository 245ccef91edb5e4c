// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/testresults.h"

#include "app/commandline/texttable.h"
#include "app/commandline/work.h"

#include <QJsonArray>
#include <QJsonObject>

namespace wallchart {

namespace {

struct Group {
    QString name;
    TestCounts counts;
};

/// How a group without a name is called in machine-readable output.
QString unassigned()
{
    return QStringLiteral("unassigned");
}

QString cellName(const Campaign &campaign, const Cell &cell)
{
    const Shift *shift = campaign.find(cell.shift);
    const QString unit = cell.unit ? unitPath(campaign, *cell.unit) : unassigned();
    return shift ? unit + QStringLiteral(" / ") + shift->name : unit;
}

std::vector<Group> byUnit(const TestReading &test)
{
    const Campaign &campaign = test.reading().campaign();
    std::vector<Group> groups;
    for (const auto &[unit, counts] : sumsByUnit(campaign, test.cells()))
        groups.push_back({unitPath(campaign, unit), counts});
    groups.push_back({unassigned(), test.sum([](const Cell &cell) { return !cell.unit; })});
    return groups;
}

std::vector<Group> byShift(const TestReading &test)
{
    std::vector<Group> groups;
    for (const Shift &shift : test.reading().campaign().all<Shift>())
        groups.push_back(
            {shift.name, test.sum([&](const Cell &cell) { return cell.shift == shift.id; })});
    groups.push_back({unassigned(), test.sum([](const Cell &cell) { return !cell.shift; })});
    return groups;
}

std::vector<Group> byCell(const TestReading &test)
{
    std::vector<Group> groups;
    for (const auto &[cell, counts] : test.cells())
        groups.push_back({cellName(test.reading().campaign(), cell), counts});
    return groups;
}

std::vector<Group> byLeader(const TestReading &test)
{
    std::vector<Group> groups;
    for (const WorkerReading &worker : test.reading().workers()) {
        if (worker.isLeader() || worker.followers > 0)
            groups.push_back({worker.worker->fullName,
                              test.ofWorkers(test.reading().followersOf(worker.worker->id))});
    }
    return groups;
}

std::vector<Group> byAssessor(const TestReading &test)
{
    std::map<std::optional<OrganizerId>, std::vector<const WorkerReading *>> assessed;
    for (const WorkerReading &worker : test.reading().workers()) {
        if (worker.assessed()) assessed[worker.assessment->by].push_back(&worker);
    }
    std::vector<Group> groups;
    for (const auto &[by, workers] : assessed) {
        const Organizer *organizer = test.reading().campaign().find(by);
        groups.push_back({organizer ? organizer->name : unassigned(), test.ofWorkers(workers)});
    }
    return groups;
}

std::vector<Group> groupsOf(const TestReading &test, ResultGrouping grouping)
{
    switch (grouping) {
    case ResultGrouping::Unit: return byUnit(test);
    case ResultGrouping::Shift: return byShift(test);
    case ResultGrouping::Cell: return byCell(test);
    case ResultGrouping::Leader: return byLeader(test);
    case ResultGrouping::Assessor: break;
    }
    return byAssessor(test);
}

int missing(const TestCounts &counts, double goal)
{
    return std::max(0, peopleNeeded(goal, counts.base) - counts.tookPart);
}

bool meetsGoal(const TestCounts &counts, double goal)
{
    return counts.base > 0 && missing(counts, goal) == 0;
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
            {QStringLiteral("needed"), missing(counts, goal)},
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
                     QString::number(missing(counts, test.goal()))});
    }
    return QStringLiteral("%1: %2 of %3 took part (%4), goal %5, %6 to go\n\n")
               .arg(test.name)
               .arg(total.tookPart)
               .arg(total.base)
               .arg(percent(share(total.tookPart, total.base)), percent(test.goal()))
               .arg(missing(total, test.goal()))
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

Report testResults(const Reading &reading, const StructureTest &test, ResultGrouping grouping)
{
    const TestReading read(reading, test);
    std::vector<Group> groups = groupsOf(read, grouping);
    std::erase_if(groups, [](const Group &group) { return group.counts == TestCounts(); });
    std::stable_sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) {
        return share(a.counts.tookPart, a.counts.base) < share(b.counts.tookPart, b.counts.base);
    });
    const TestCounts total = read.total();
    QJsonArray list;
    for (const Group &group : groups) list.append(groupJson(group, test.goal()));
    return report(QJsonObject{{QStringLiteral("test"), test.name},
                              {QStringLiteral("base"), total.base},
                              {QStringLiteral("took_part"), total.tookPart},
                              {QStringLiteral("share"), share(total.tookPart, total.base)},
                              {QStringLiteral("goal"), test.goal()},
                              {QStringLiteral("needed"), missing(total, test.goal())},
                              {QStringLiteral("groups"), list}},
                  resultsText(test, total, groups));
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
                     percent(test.goal())});
    }
    return report(list, textTable(rows));
}

}   // namespace wallchart
