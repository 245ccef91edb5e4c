// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/reading.h"

namespace wallchart {

/// Finds what people name on the command line; an ambiguous name lists its candidates.

/// An id, a chart number `#217`, an exact full name, or an external id.
[[nodiscard]] Result<WorkerId> workerNamed(const Campaign &campaign, const QString &text);
/// A name, or a path of nested units `Hospital / Surgery / 3 East`.
[[nodiscard]] Result<UnitId> unitNamed(const Campaign &campaign, const QString &text);
/// A name; `worksite` narrows it where several have a shift of that name.
[[nodiscard]] Result<ShiftId> shiftNamed(const Campaign &campaign, const QString &text,
                                         std::optional<WorksiteId> worksite);
[[nodiscard]] Result<StructureTestId> testNamed(const Campaign &campaign, const QString &text);
/// The worksite of that name; without a name the only one.
[[nodiscard]] Result<WorksiteId> worksiteNamed(const Campaign &campaign, const QString &text);

/// ISO date of an option, or `otherwise` when it was not given.
[[nodiscard]] Result<QDate> dateFrom(const QString &option, const QString &text, QDate otherwise);
[[nodiscard]] Result<int> countFrom(const QString &option, const QString &text);
[[nodiscard]] Result<double> shareFrom(const QString &option, const QString &text);

/// `Surgery / 3 East` → its parts, trimmed.
[[nodiscard]] QStringList unitPathParts(const QString &text);

}   // namespace wallchart
