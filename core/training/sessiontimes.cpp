// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/sessiontimes.h"

namespace wallchart {

namespace {

constexpr int kSecondsAMinute = 60;

/// The day of a week's session in the anchor zone, also beyond the last; null when there is none.
QDate dayOfWeek(const Edition &edition, int week)
{
    if (const EditionSession *session = edition.session(week)) return session->on;
    if (edition.sessions.empty()) return {};
    const EditionSession &last = edition.sessions.back();
    return week > last.week && last.on.isValid() ? last.on.addDays(7 * (week - last.week))
                                                 : QDate();
}

}   // namespace

std::optional<SessionTime> sessionTime(const Edition &edition, int week, const QString &track,
                                       const QTimeZone &zone)
{
    const QDate day = dayOfWeek(edition, week);
    const EditionTrack *held = edition.track(track);
    const QTimeZone anchor(edition.anchorZone.toUtf8());
    if (!day.isValid() || !held || !anchor.isValid() || !zone.isValid()) return std::nullopt;
    const QDateTime starts = QDateTime(day, held->starts, anchor).toUTC();
    const QDateTime ends = starts.addSecs(edition.lengthMinutes * kSecondsAMinute);
    return SessionTime{starts.toTimeZone(zone), ends.toTimeZone(zone)};
}

std::optional<QDateTime> assignmentDue(const Edition &edition, int week, const QString &track,
                                       const QTimeZone &zone)
{
    const EditionAssignment *assignment = edition.assignment(week);
    if (!assignment) return std::nullopt;
    const auto session = sessionTime(edition, assignment->dueBeforeWeek, track, zone);
    if (!session) return std::nullopt;
    // Counted back from the day's beginning: where clocks change at midnight, that is 01:00.
    return session->starts.date().startOfDay(zone).addSecs(-kSecondsAMinute);
}

bool isLate(const QDateTime &written, const QDateTime &due)
{
    return written >= due.addSecs(kSecondsAMinute);
}

}   // namespace wallchart
