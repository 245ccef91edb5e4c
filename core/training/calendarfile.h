// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/sessiontimes.h"

namespace wallchart {

/// Something with a time that goes into a calendar.
struct CalendarEvent {
    QString uid;   ///< the same each time it is written, so that a calendar replaces it
    QDateTime starts;
    QDateTime ends;
    QString title;   ///< neutral: calendars are shown on phones and shared screens

    bool operator==(const CalendarEvent &) const = default;
};

/// The sessions of a track that have a date, each under `title` and nothing else that tells what
/// they are; `title` is the translated word for a meeting.
[[nodiscard]] std::vector<CalendarEvent> sessionEvents(const Edition &edition, const QString &track,
                                                       const QString &title);

/// An iCalendar file (RFC 5545) of these events, in UTC, written at `stamped`.
[[nodiscard]] QByteArray calendarFile(const std::vector<CalendarEvent> &events,
                                      const QDateTime &stamped);

}   // namespace wallchart
