// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/campaign.h"

namespace wallchart {

/// The edition that a file is about first: where somebody learns, else where a small group is led,
/// else where a group is registered, else the one that was stored last. Null = none is stored.
[[nodiscard]] const StoredEdition *mainEdition(const Campaign &campaign);

/// Its title, how many sessions, and from when to when: one line in the language of that tag.
/// What is no edition is called by its key.
[[nodiscard]] QString trainingPeriodText(const StoredEdition &edition, const QString &language);

}   // namespace wallchart
