// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

namespace wallchart {

/// What somebody goes by: the full name, else the code name, else "#" and the chart number.
[[nodiscard]] QString goesBy(const Worker &worker);
[[nodiscard]] QString goesBy(const Campaign &campaign, const std::optional<WorkerId> &worker);

/// "2 Mar 2023"; empty for no day.
[[nodiscard]] QString dayWords(QDate day);
/// A day as people write it, in the order of the program's language; none when it is no day.
[[nodiscard]] std::optional<QDate> dayFrom(const QString &text);
/// What is said when a text is no day, with one as an example.
[[nodiscard]] QString notADay(QDate example);
/// Job, unit and shift of a post, those that are known: "RN · ICU · Day".
[[nodiscard]] QString placeWords(const Campaign &campaign, const Post &post);
/// Unit and shift: "ICU · Day".
[[nodiscard]] QString cellWords(const Campaign &campaign, const Cell &cell);
/// "2, with us", "unassessed": what a screen reader says of a stance.
[[nodiscard]] QString stanceWords(const Campaign &campaign, const std::optional<int> &level);
/// "7 of 9", safe in text of either direction.
[[nodiscard]] QString outOf(int part, int whole);
/// The name of an organizer; empty for none.
[[nodiscard]] QString organizerWords(const Campaign &campaign,
                                     const std::optional<OrganizerId> &organizer);

}   // namespace wallchart
