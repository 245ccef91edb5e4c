// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/namescan.h"
#include "core/training/workstate.h"

namespace wallchart {

/// A text of an edition in the language of the program.
[[nodiscard]] QString editionText(const Texts &texts);
/// The title of a task; its key when the edition knows none such.
[[nodiscard]] QString taskTitle(const Edition &edition, const QString &key);
/// "Week 5: Structure tests"
[[nodiscard]] QString weekTitle(const Edition &edition, int week);
/// "Wed 8 March"
[[nodiscard]] QString weekdayText(QDate day);
/// "Wed 8 March, 15:30 to 17:30"; with the day of the end where that is another one.
[[nodiscard]] QString sessionTimeText(const SessionTime &time);
/// "Tue 14 March, 23:59"
[[nodiscard]] QString momentText(const QDateTime &time);
/// "Dublin (GMT)", as the zone is called at that moment.
[[nodiscard]] QString zoneText(const QTimeZone &zone, const QDateTime &at);
/// "1 day 1 h", "25 min"; empty when it has begun.
[[nodiscard]] QString countdownText(const QDateTime &now, const QDateTime &starts);
/// By their own names: "Deutsch, العربية".
[[nodiscard]] QString languageNames(const QStringList &tags);

/// Where the work of a week stands, for the participant: "Handed in (version 2)". Empty when
/// nothing was handed in and it is not late.
[[nodiscard]] QString workText(const WorkOfWeek &work);
/// Where the button of a task leads: "Open leaders".
[[nodiscard]] QString targetLabel(const QString &target);
/// A part of an excerpt, as people call it; see excerptParts().
[[nodiscard]] QString leavingPartLabel(const QString &part);
/// What a name is the name of: "a worker".
[[nodiscard]] QString namedThingLabel(NamedThing thing);

[[nodiscard]] int wordsIn(const QString &text);

}   // namespace wallchart
