// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace wallchart {

/// A name that stands nowhere else.
[[nodiscard]] QString plantedName(int number);

/// How many of the planted names 0 … count-1 can be read in the files of a folder and the folders
/// in it, in UTF-8 or UTF-16; file names count too.
[[nodiscard]] int plainNamesIn(const QString &folder, int count);
/// The same in bytes from anywhere.
[[nodiscard]] int plainNamesIn(const QByteArray &all, int count);

}   // namespace wallchart
