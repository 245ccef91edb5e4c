// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/campaign.h"

namespace wallchart {

/// A hospital that does not exist, to look at and to practise on.
///
/// 412 people are listed in ten units and three shifts; six of them are out of the base and six
/// who are not yet named are in it, so the base is 412 too. Three months of the campaign end on
/// `today`: leaders and followers, nominations, assessments, and five closed structure tests, of
/// which the second was missed and repeated after repair; the last, a march on the boss, was
/// missed by 48. Of the last two months there are conversations, tries to reach people and next
/// steps, some done, some late; there are circles of friends across units, and every unit is the
/// turf of an organizer. Names are invented combinations, phones and addresses such that nobody
/// has them. The same day and seed make the same campaign on every computer.
[[nodiscard]] Campaign sampleHospital(QDate today = QDate(2023, 3, 7), std::uint64_t seed = 412);

}   // namespace wallchart
