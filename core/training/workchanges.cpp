// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/workchanges.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace wallchart {

namespace {

/// The rows of a part of an excerpt, each as text, so that they can be compared.
std::multiset<QString> rowsOfPart(const WorkPayload &work, const char *part)
{
    std::multiset<QString> rows;
    for (const QJsonValue each : work.excerpt[QLatin1String(part)].toArray())
        rows.insert(
            QString::fromUtf8(QJsonDocument(each.toObject()).toJson(QJsonDocument::Compact)));
    return rows;
}

std::set<QString> peopleIn(const WorkPayload &work)
{
    std::set<QString> people;
    for (const QJsonValue cell : work.excerpt[QLatin1String("cells")].toArray()) {
        for (const QJsonValue code : cell.toObject()[QLatin1String("workers")].toArray())
            people.insert(code.toString());
    }
    return people;
}

std::set<QString> leadersIn(const WorkPayload &work)
{
    std::set<QString> leaders;
    for (const QJsonValue each : work.excerpt[QLatin1String("leaders")].toArray()) {
        const QString state = each.toObject()[QLatin1String("state")].toString();
        if (state != u"disproved" && state != u"left")
            leaders.insert(each.toObject()[QLatin1String("worker")].toString());
    }
    return leaders;
}

/// How many of `a` are not in `b`.
template <class Set>
int beyond(const Set &a, const Set &b)
{
    Set rest;
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::inserter(rest, rest.end()));
    return static_cast<int>(rest.size());
}

std::set<QString> metIn(const WorkPayload &work)
{
    std::set<QString> met;
    for (const CheckResult &check : work.checks) {
        if (check.met) met.insert(check.task);
    }
    return met;
}

void say(std::vector<Reason> &changes, const char *code, std::initializer_list<int> numbers)
{
    if (std::all_of(numbers.begin(), numbers.end(), [](int number) { return number == 0; })) return;
    Reason reason{QString::fromLatin1(code)};
    for (const int number : numbers) reason.args.append(QString::number(number));
    changes.push_back(std::move(reason));
}

int changedAnswers(const WorkPayload &earlier, const WorkPayload &later)
{
    int changed = 0;
    for (const auto &[task, text] : later.answers) {
        const auto before = earlier.answers.find(task);
        changed += before == earlier.answers.end() || before->second != text ? 1 : 0;
    }
    return changed;
}

}   // namespace

std::vector<Reason> changesBetween(const WorkPayload &earlier, const WorkPayload &later)
{
    std::vector<Reason> changes;
    const auto twoWays = [&](const char *code, const auto &of) {
        say(changes, code, {beyond(of(later), of(earlier)), beyond(of(earlier), of(later))});
    };
    const auto more = [&](const char *code, const char *part) {
        say(changes, code, {beyond(rowsOfPart(later, part), rowsOfPart(earlier, part))});
    };
    twoWays("changed-people", peopleIn);
    more("changed-assessments", "assessments");
    twoWays("changed-leaders", leadersIn);
    more("changed-nominations", "nominations");
    say(changes, "changed-answers", {changedAnswers(earlier, later)});
    twoWays("changed-checks", metIn);
    return changes;
}

}   // namespace wallchart
