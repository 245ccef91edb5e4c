// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/reason.h"
#include "core/base/error.h"
#include "core/model/campaign.h"
#include "core/training/sessiontimes.h"

namespace wallchart {

/// Below so many a group is not taken; so many may still join until registration ends.
inline constexpr int kLeastOfAGroup = 10;
/// From so many on, a group supplies facilitators.
inline constexpr int kSuppliesFacilitators = 25;

/// The edition that is stored; reads its whole text, so keep it. Problems when it is none.
[[nodiscard]] tl::expected<Edition, Problems> editionIn(const StoredEdition &stored);
/// The edition of that key, or null.
[[nodiscard]] const StoredEdition *editionOfKey(const Campaign &campaign, const QString &key);
[[nodiscard]] StoredEditionId editionOf(const Campaign &campaign, const Participant &participant);

/// By name, then id.
[[nodiscard]] std::vector<const Participant *> participantsOf(const Campaign &campaign,
                                                              StoredEditionId edition);
[[nodiscard]] std::vector<const Participant *> participantsOf(const Campaign &campaign,
                                                              TrainingGroupId group);
[[nodiscard]] std::vector<const Participant *> participantsOf(const Campaign &campaign,
                                                              SmallGroupId group);
/// Those who learn with this file ("I am …").
[[nodiscard]] std::vector<const Participant *> participantsHere(const Campaign &campaign);

/// The zone of a participant; that of this computer when they gave none that is known.
[[nodiscard]] QTimeZone zoneOf(const Participant &participant);
/// The track they come to in that week: their own, unless they switched for it.
[[nodiscard]] QString trackIn(const Campaign &campaign, const Participant &participant, int week);
/// Their session of that week, in their time.
[[nodiscard]] std::optional<SessionTime> sessionOf(const Campaign &campaign, const Edition &edition,
                                                   const Participant &participant, int week);
/// When their work of that week is due; the track of the session it is due before counts.
[[nodiscard]] std::optional<QDateTime> dueOf(const Campaign &campaign, const Edition &edition,
                                             const Participant &participant, int week);
/// Null = not written down.
[[nodiscard]] const Attendance *attendanceOf(const Campaign &campaign, ParticipantId participant,
                                             int week);

/// What a contact person should look at: codes "group-below-ten" (how many, how many are missing,
/// until when; "-open" without a last day), "group-needs-facilitators" (how many). Locks nothing.
[[nodiscard]] std::vector<Reason> groupHints(const Campaign &campaign, const Edition &edition,
                                             const TrainingGroup &group, QDate today);

}   // namespace wallchart
