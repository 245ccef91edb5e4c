// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editioneditor/editionparts.h"

#include "core/training/checkkinds.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace wallchart {

namespace {

constexpr int kDaysAWeek = 7;
constexpr int kSecondsUntilOtherTrack = 8 * 3600;

std::size_t index(int i)
{
    return static_cast<std::size_t>(i);
}

Texts english(const char *text)
{
    return {{QStringLiteral("en"), QString::fromLatin1(text)}};
}

template <class Visit>
void eachComment(const Edition &edition, Visit visit)
{
    for (const EditionAssignment &assignment : edition.assignments) {
        for (const EditionTask &task : assignment.tasks) {
            for (const BankComment &comment : task.comments) visit(comment.key);
            for (const RubricLevel &level : task.rubric)
                for (const BankComment &comment : level.comments) visit(comment.key);
        }
    }
}

QString freeTaskKey(const Edition &edition)
{
    QSet<QString> taken;
    for (const EditionAssignment &assignment : edition.assignments)
        for (const EditionTask &task : assignment.tasks) taken.insert(task.key);
    for (int n = 1;; ++n) {
        const QString key = QStringLiteral("task-%1").arg(n);
        if (!taken.contains(key)) return key;
    }
}

/// A number that a new check asks for; people change it.
double usualNumber(const CheckParameter &parameter)
{
    const QLatin1String key(parameter.key);
    if (key == QLatin1String("share")) return 0.8;
    if (key == QLatin1String("least")) return 5;
    if (key == QLatin1String("most")) return 30;
    if (key == QLatin1String("steps")) return 4;
    return key == QLatin1String("people") ? 3 : 2;
}

}   // namespace

int assignmentAt(const Edition &edition, int session)
{
    if (session < 0 || index(session) >= edition.sessions.size()) return -1;
    const int week = edition.sessions[index(session)].week;
    const auto found = std::find_if(edition.assignments.begin(), edition.assignments.end(),
                                    [&](const EditionAssignment &one) { return one.week == week; });
    return found == edition.assignments.end()
               ? -1
               : static_cast<int>(found - edition.assignments.begin());
}

EditionPlace placeOf(const Edition &edition, const QString &path)
{
    static const QRegularExpression ofSession(QStringLiteral(R"(^sessions\[(\d+)\])"));
    static const QRegularExpression ofWork(
        QStringLiteral(R"(^assignments\[(\d+)\](?:\.tasks\[(\d+)\])?)"));
    if (const auto match = ofSession.match(path); match.hasMatch())
        return {match.captured(1).toInt(), -1};
    const auto match = ofWork.match(path);
    if (!match.hasMatch()) return {};
    for (int session = 0; index(session) < edition.sessions.size(); ++session) {
        if (assignmentAt(edition, session) != match.captured(1).toInt()) continue;
        const QString task = match.captured(2);
        return {session, task.isEmpty() ? -1 : task.toInt()};
    }
    return {};
}

EditionPlace addWeek(Edition &edition)
{
    EditionSession session{.week = 1, .title = english("New session")};
    if (!edition.sessions.empty()) {
        const EditionSession &last = edition.sessions.back();
        session.week = last.week + 1;
        if (last.on.isValid()) session.on = last.on.addDays(kDaysAWeek);
    }
    edition.sessions.push_back(std::move(session));
    return {static_cast<int>(edition.sessions.size()) - 1, -1};
}

void removeWeek(Edition &edition, int session)
{
    const int week = edition.sessions.at(index(session)).week;
    edition.sessions.erase(edition.sessions.begin() + session);
    std::erase_if(edition.assignments,
                  [&](const EditionAssignment &one) { return one.week == week; });
    const int after = index(session) < edition.sessions.size()
                          ? edition.sessions[index(session)].week
                          : week;
    for (EditionAssignment &assignment : edition.assignments) {
        if (assignment.dueBeforeWeek == week) assignment.dueBeforeWeek = after;
    }
}

void addAssignment(Edition &edition, int session)
{
    if (assignmentAt(edition, session) >= 0) return;
    const int week = edition.sessions.at(index(session)).week;
    EditionAssignment made{.week = week,
                           .title = english("New assignment"),
                           .dueBeforeWeek = week + 1,
                           .leaves = {QStringLiteral("own-texts")}};
    const auto after = std::find_if(edition.assignments.begin(), edition.assignments.end(),
                                    [&](const EditionAssignment &one) { return one.week > week; });
    edition.assignments.insert(after, std::move(made));
}

EditionPlace addTask(Edition &edition, int session)
{
    addAssignment(edition, session);
    const QString key = freeTaskKey(edition);
    auto &tasks = edition.assignments[index(assignmentAt(edition, session))].tasks;
    tasks.push_back({.key = key, .kind = TaskKind::Judgement, .title = english("New task")});
    tasks.back().target = QStringLiteral("write");
    return {session, static_cast<int>(tasks.size()) - 1};
}

void removeTask(Edition &edition, EditionPlace task)
{
    const int at = assignmentAt(edition, task.session);
    if (at < 0) return;
    auto &tasks = edition.assignments[index(at)].tasks;
    if (task.task >= 0 && index(task.task) < tasks.size()) tasks.erase(tasks.begin() + task.task);
}

EditionPlace moveTask(Edition &edition, EditionPlace task, int by)
{
    const int at = assignmentAt(edition, task.session);
    if (at < 0 || task.task < 0) return task;
    auto &tasks = edition.assignments[index(at)].tasks;
    const int to = task.task + by;
    if (to < 0 || index(to) >= tasks.size()) return task;
    std::swap(tasks[index(task.task)], tasks[index(to)]);
    return {task.session, to};
}

void moveSessionsFrom(Edition &edition, int session, QDate on)
{
    const QDate before = edition.sessions.at(index(session)).on;
    const int week = edition.sessions[index(session)].week;
    for (std::size_t i = index(session); i < edition.sessions.size(); ++i) {
        EditionSession &each = edition.sessions[i];
        each.on = before.isValid() && each.on.isValid()
                      ? each.on.addDays(before.daysTo(on))
                      : on.addDays(kDaysAWeek * (each.week - week));
    }
}

void addTrack(Edition &edition)
{
    QString key = QStringLiteral("A");
    while (edition.track(key)) key = QString(QChar(static_cast<ushort>(key[0].unicode() + 1)));
    const QTime starts = edition.tracks.empty()
                             ? QTime(18, 0)
                             : edition.tracks.back().starts.addSecs(kSecondsUntilOtherTrack);
    edition.tracks.push_back({key, starts});
}

QString freeCommentKey(const Edition &edition, const QString &task)
{
    QSet<QString> taken;
    eachComment(edition, [&](const QString &key) { taken.insert(key); });
    for (int n = 1;; ++n) {
        const QString key = QStringLiteral("%1-%2").arg(task).arg(n);
        if (!taken.contains(key)) return key;
    }
}

TaskCheck usualCheck(const QString &key)
{
    TaskCheck check{key};
    const CheckKind *kind = checkKind(key);
    if (!kind) return check;
    for (const CheckParameter &parameter : kind->parameters)
        check.parameters.emplace(QLatin1String(parameter.key), usualNumber(parameter));
    return check;
}

}   // namespace wallchart
