// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wallchart {

/// C++ source of the same length and lines, with the content of comments and literals blank.
///
/// What is left can be searched for words and braces without being fooled by text. Knows line
/// and block comments, strings with escapes, raw strings, characters and digit separators; the
/// quotes stay, and preprocessor lines stay as they are.
[[nodiscard]] QString blankedCode(const QString &source);

}   // namespace wallchart
