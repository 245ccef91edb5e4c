// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/errors.h"
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

/// The value of a key in any case; a key that is none names those that are.
template <class E>
[[nodiscard]] Result<E> choiceFrom(const QString &option, const QString &key)
{
    if (const auto known = fromKey<E>(key.toLower())) return *known;
    QStringList keys;
    for (const auto &[value, possible] : EnumKeys<E>::all) keys.append(QLatin1String(possible));
    return fail(kBadValue, {option, key, keys.join(QStringLiteral(", "))});
}

/// `Surgery / 3 East` → its parts, trimmed.
[[nodiscard]] QStringList unitPathParts(const QString &text);

}   // namespace wallchart
