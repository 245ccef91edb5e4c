// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wallchart {

/// A name that stands nowhere else.
[[nodiscard]] QString plantedName(int number);

/// How many of the planted names 0 … count-1 can be read in the files of a folder and the folders
/// in it, in UTF-8 or UTF-16; file names count too.
[[nodiscard]] int plainNamesIn(const QString &folder, int count);

}   // namespace wallchart
