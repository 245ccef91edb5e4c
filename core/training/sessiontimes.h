// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/edition.h"

#include <QDateTime>
#include <QTimeZone>

namespace wallchart {

/// When a session is, as the clocks of one participant tell it.
struct SessionTime {
    QDateTime starts;   ///< in the participant's zone
    QDateTime ends;

    bool operator==(const SessionTime &) const = default;

    /// May differ from that of other participants: evening in New York is the next day in Berlin.
    [[nodiscard]] Qt::DayOfWeek weekday() const
    {
        return static_cast<Qt::DayOfWeek>(starts.date().dayOfWeek());
    }
};

/// The session of a week in somebody's zone.
///
/// Its time stands still in the anchor zone, so it moves elsewhere when clocks change there or
/// here. Nothing when the edition has no such week or track, or is a template. A week beyond the
/// last session is as many weeks later: for what is due after the end.
[[nodiscard]] std::optional<SessionTime> sessionTime(const Edition &edition, int week,
                                                     const QString &track, const QTimeZone &zone);

/// When the assignment of a week is due: 23:59 local time on the day before the participant's
/// session. Nothing when there is no such assignment or track, or no date.
[[nodiscard]] std::optional<QDateTime> assignmentDue(const Edition &edition, int week,
                                                     const QString &track, const QTimeZone &zone);

/// Whether something written then is late; the last minute itself is in time.
[[nodiscard]] bool isLate(const QDateTime &written, const QDateTime &due);

}   // namespace wallchart
