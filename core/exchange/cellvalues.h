// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/stance.h"
#include "core/model/structuretest.h"

#include <QStringList>

namespace wallchart {

// What the text of a cell means; none = it cannot be understood.

[[nodiscard]] std::optional<bool> yesOrNo(const QString &text);

/// x, yes, signed → took part; no, refused → refused; the outcomes' own keys. Blank is no outcome.
[[nodiscard]] std::optional<Outcome> outcomeFrom(const QString &text);

/// The digit of a level, or its label or key.
[[nodiscard]] std::optional<int> levelFrom(const QString &text, const Scale &scale);

/// The key under which spellings of a shift meet: D, Days, 1st → day.
[[nodiscard]] QString shiftKey(const QString &text);
/// What a new shift is called: `D` → `Day`; whole words stay as they are.
[[nodiscard]] QString shiftName(const QString &text);

/// Several values in one cell: `a@example.org; b@example.org`.
[[nodiscard]] QStringList severalValues(const QString &text);

/// The kind of test that a name speaks of: "Staffing petition" → petition.
[[nodiscard]] TestKind testKindOf(const QString &name);
/// `Staffing petition: Signed` → `Staffing petition`.
[[nodiscard]] QString testNameOf(const QString &header);

}   // namespace wallchart
