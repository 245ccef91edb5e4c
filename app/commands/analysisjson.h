// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/reason.h"
#include "core/model/reading.h"

#include <QJsonArray>
#include <QJsonObject>

namespace wallchart {

/// `{code, args, message}`; the message is English.
[[nodiscard]] QJsonObject reasonJson(const Reason &reason);
[[nodiscard]] QJsonArray reasonsJson(const std::vector<Reason> &reasons);
/// The English sentences, one behind the other: for people.
[[nodiscard]] QString reasonsLine(const std::vector<Reason> &reasons);

/// `{id, name}`
[[nodiscard]] QJsonObject personJson(const Campaign &campaign, WorkerId worker);
[[nodiscard]] QString personName(const Campaign &campaign, WorkerId worker);

/// `Surgery / 3 East / Night`; "unassigned" where the unit is not known, with its worksite when
/// there are several.
[[nodiscard]] QString cellName(const Campaign &campaign, const Cell &cell);

}   // namespace wallchart
