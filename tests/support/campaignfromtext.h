// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

namespace wallchart {

/// The day of every fact that campaignFromText() writes.
inline const QDate kTextDay(2023, 3, 1);

/// A campaign written as text, one cell a line (UTF-8):
///
///     ICU / Night (20): Ana* 2, Ben 3 → Ana, Sam (supervisor)
///     Surgery / 3 East / Day: Dia** 1 → Ana, Eva 5 → Dia → Ana
///
/// Before the colon: units from the outside in, then the shift, each `?` when not known, then
/// perhaps a head-count. After it: workers with `*` = confirmed leader, `**` = proven leader, a
/// digit = level of the shipped scale, a word in brackets = why out of the base (the key of an
/// OutReason), `→` = follows, by name, also of a later line. Chart numbers count from 1.
/// One worksite, "Hospital"; the same text makes the same ids. Throws std::invalid_argument
/// on text it does not understand.
[[nodiscard]] Campaign campaignFromText(const char *text);

/// Ids above all of the campaign; the same in every run.
[[nodiscard]] IdSource idsAbove(const Campaign &campaign);

/// The id of what has that name (of units and shifts the first with it). Throws
/// std::invalid_argument when there is none.
[[nodiscard]] WorkerId workerNamed(const Campaign &campaign, const char *name);
[[nodiscard]] UnitId unitNamed(const Campaign &campaign, const char *name);
[[nodiscard]] ShiftId shiftNamed(const Campaign &campaign, const char *name);
/// The cell of a unit and a shift by name; `?` leaves one open.
[[nodiscard]] Cell cellNamed(const Campaign &campaign, const char *unit, const char *shift);
/// The shipped kind of tie with that key.
[[nodiscard]] TieKindId tieKindOf(const Campaign &campaign, const char *key);
[[nodiscard]] WorksiteId worksiteOf(const Campaign &campaign);

}   // namespace wallchart
