// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/textmeasurer.h"

#include <QStringList>

namespace wallchart {

/// `text` in lines no wider than `width`: broken at spaces, long words between grapheme clusters.
///
/// Nothing is lost but the spaces at breaks; a line is too wide only when one sign is. No line
/// at all for an empty text.
[[nodiscard]] QStringList wrapped(const QString &text, double width, const TextStyle &style,
                                  const TextMeasurer &measurer);

/// True when `wrapped` would break no word.
[[nodiscard]] bool wordsFit(const QString &text, double width, const TextStyle &style,
                            const TextMeasurer &measurer);

}   // namespace wallchart
