// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace wallchart {

/// Every broken rule of the house in one C++ file, as `path:line: what is wrong`.
///
/// The rules: which layer may include which, which Qt modules a layer may use, where Boost,
/// SQL and translated text live, and the licence in the first line.
[[nodiscard]] QStringList brokenRules(const QString &path, const QString &text);

/// True if the text begins with the licence line of this project.
[[nodiscard]] bool namesLicence(const QString &text);

}   // namespace wallchart
