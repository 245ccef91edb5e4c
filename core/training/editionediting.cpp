// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/editionediting.h"

#include "core/training/checkkinds.h"
#include "core/training/editionfile.h"
#include "core/training/trainingerrors.h"

#include <algorithm>

namespace wallchart {

namespace {

constexpr int kDaysBetweenSessions = 7;

EditedEdition checked(Edition edition)
{
    Problems problems = problemsOf(edition);
    if (!problems.empty()) return tl::unexpected(std::move(problems));
    return edition;
}

tl::unexpected<Problems> refused(ErrorCode code, const QStringList &args)
{
    return tl::unexpected(Problems{{code, args}});
}

tl::unexpected<Problems> noSuchWeek(int week)
{
    return refused(kEditionWeekUnknown, {QStringLiteral("sessions"), QString::number(week)});
}

/// Null when no session is held in that week.
EditionSession *sessionOf(Edition &edition, int week)
{
    const auto found = std::find_if(edition.sessions.begin(), edition.sessions.end(),
                                    [&](const EditionSession &one) { return one.week == week; });
    return found == edition.sessions.end() ? nullptr : &*found;
}

QStringList trackKeys(const Edition &edition)
{
    QStringList keys;
    for (const EditionTrack &track : edition.tracks) keys << track.key;
    return keys;
}

/// A task with its place in the file.
struct PlacedTask {
    EditionTask *task = nullptr;
    QString path;
};

PlacedTask taskOf(Edition &edition, const QString &key)
{
    for (std::size_t i = 0; i < edition.assignments.size(); ++i) {
        auto &tasks = edition.assignments[i].tasks;
        for (std::size_t j = 0; j < tasks.size(); ++j) {
            if (tasks[j].key == key)
                return {&tasks[j], QStringLiteral("assignments[%1].tasks[%2]").arg(i).arg(j)};
        }
    }
    return {};
}

QString taskKeysOf(const Edition &edition)
{
    QStringList keys;
    for (const EditionAssignment &assignment : edition.assignments) {
        for (const EditionTask &task : assignment.tasks) keys << task.key;
    }
    return keys.join(QStringLiteral(", "));
}

/// A unit of at least 30 and at most 5 people is never found.
void noteUnitSizes(Edition edition, Problems &problems)
{
    for (const EditionAssignment &assignment : std::as_const(edition.assignments)) {
        for (const EditionTask &task : assignment.tasks) {
            if (!task.check) continue;
            const auto &numbers = task.check->parameters;
            const auto least = numbers.find(QStringLiteral("least"));
            const auto most = numbers.find(QStringLiteral("most"));
            if (least == numbers.end() || most == numbers.end() || least->second <= most->second)
                continue;
            problems.push_back(
                {kEditionNumberOutside,
                 {taskOf(edition, task.key).path + QStringLiteral(".parameters.most"),
                  QString::number(least->second), QStringLiteral("1000")}});
        }
    }
}

}   // namespace

Problems problemsOf(const Edition &edition)
{
    // What can be written and read again is sound: the rules stand in one place.
    const auto read = readEdition(writeEdition(edition), {});
    Problems problems = read ? Problems() : read.error();
    noteUnitSizes(edition, problems);
    return problems;
}

EditedEdition withSessionOn(const Edition &edition, int week, QDate on)
{
    Edition next = edition;
    EditionSession *session = sessionOf(next, week);
    if (!session) return noSuchWeek(week);
    session->on = on;
    return checked(std::move(next));
}

EditedEdition withSessionsFrom(const Edition &edition, int week, QDate on)
{
    Edition next = edition;
    const EditionSession *first = edition.session(week);
    if (!first) return noSuchWeek(week);
    if (!on.isValid())
        return refused(kEditionFieldWrong,
                       {QStringLiteral("sessions.on"), QStringLiteral("2023-02-08")});
    for (EditionSession &session : next.sessions) {
        if (session.week < week) continue;
        session.on = first->on.isValid() && session.on.isValid()
                         ? session.on.addDays(first->on.daysTo(on))
                         : on.addDays(kDaysBetweenSessions * (session.week - week));
    }
    return checked(std::move(next));
}

EditedEdition withoutWeek(const Edition &edition, int week)
{
    if (!edition.session(week)) return noSuchWeek(week);
    Edition next = edition;
    std::erase_if(next.sessions, [&](const EditionSession &one) { return one.week == week; });
    std::erase_if(next.assignments, [&](const EditionAssignment &one) { return one.week == week; });
    const auto after = std::find_if(next.sessions.begin(), next.sessions.end(),
                                    [&](const EditionSession &one) { return one.week > week; });
    if (after == next.sessions.end()) return checked(std::move(next));
    for (EditionAssignment &assignment : next.assignments) {
        if (assignment.dueBeforeWeek == week) assignment.dueBeforeWeek = after->week;
    }
    return checked(std::move(next));
}

EditedEdition withTrack(const Edition &edition, const EditionTrack &track)
{
    Edition next = edition;
    const auto held = std::find_if(next.tracks.begin(), next.tracks.end(),
                                   [&](const EditionTrack &one) { return one.key == track.key; });
    if (held == next.tracks.end()) next.tracks.push_back(track);
    else *held = track;
    return checked(std::move(next));
}

EditedEdition withoutTrack(const Edition &edition, const QString &key)
{
    if (!edition.track(key))
        return refused(kEditionValueUnknown, {QStringLiteral("tracks"), key,
                                              trackKeys(edition).join(QStringLiteral(", "))});
    if (edition.tracks.size() == 1)
        return refused(kEditionFieldMissing,
                       {QStringLiteral("tracks"), QStringLiteral("[{\"key\": \"A\"}]")});
    Edition next = edition;
    std::erase_if(next.tracks, [&](const EditionTrack &one) { return one.key == key; });
    return checked(std::move(next));
}

EditedEdition withAnchorZone(const Edition &edition, const QString &zone)
{
    Edition next = edition;
    next.anchorZone = zone;
    return checked(std::move(next));
}

EditedEdition withLength(const Edition &edition, int minutes)
{
    Edition next = edition;
    next.lengthMinutes = minutes;
    return checked(std::move(next));
}

EditedEdition withRegistrationUntil(const Edition &edition, QDate until)
{
    Edition next = edition;
    next.registrationUntil = until;
    return checked(std::move(next));
}

EditedEdition withTaskNumber(const Edition &edition, const TaskNumber &number)
{
    Edition next = edition;
    const auto [task, path] = taskOf(next, number.task);
    if (!task)
        return refused(kEditionValueUnknown,
                       {QStringLiteral("assignments"), number.task, taskKeysOf(edition)});
    if (!task->check || !task->check->parameters.contains(number.parameter)) {
        QStringList known;
        if (task->check) {
            for (const auto &[key, value] : task->check->parameters) known << key;
        }
        return refused(kEditionValueUnknown, {path + QStringLiteral(".parameters"),
                                              number.parameter, known.join(QStringLiteral(", "))});
    }
    task->check->parameters[number.parameter] = number.value;
    return checked(std::move(next));
}

}   // namespace wallchart
