// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/training/edition.h"

namespace wallchart {

/// An edition with one thing changed, or what would be wrong with it, by field.
using EditedEdition = tl::expected<Edition, Problems>;

/// What is wrong with an edition, each mistake with its field as in the file: sessions[1].on.
[[nodiscard]] Problems problemsOf(const Edition &edition);

/// The session of that week on another day; the others stay where they are.
[[nodiscard]] EditedEdition withSessionOn(const Edition &edition, int week, QDate on);

/// The session of that week on another day and all later ones as many days on: for a holiday in
/// between. Of a template the later weeks follow a week apart.
[[nodiscard]] EditedEdition withSessionsFrom(const Edition &edition, int week, QDate on);

/// Without a week: neither session nor assignment. What was due before it is due before the
/// session after it.
[[nodiscard]] EditedEdition withoutWeek(const Edition &edition, int week);

/// With a track more, or one of that key at another time.
[[nodiscard]] EditedEdition withTrack(const Edition &edition, const EditionTrack &track);
[[nodiscard]] EditedEdition withoutTrack(const Edition &edition, const QString &key);

[[nodiscard]] EditedEdition withAnchorZone(const Edition &edition, const QString &zone);
[[nodiscard]] EditedEdition withLength(const Edition &edition, int minutes);
/// Null = no deadline.
[[nodiscard]] EditedEdition withRegistrationUntil(const Edition &edition, QDate until);

/// A task that asks for more or less: "people" of "three-asked", "share" of "goal-set".
struct TaskNumber {
    QString task;
    QString parameter;
    double value = 0;
};
[[nodiscard]] EditedEdition withTaskNumber(const Edition &edition, const TaskNumber &number);

}   // namespace wallchart
