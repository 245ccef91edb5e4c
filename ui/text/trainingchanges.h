// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wallchart {

/// The English sentence of a change that is about the training, or null; "ChangeText" translates.
[[nodiscard]] const char *trainingChangeSentence(const QString &key);

}   // namespace wallchart
