// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wallchart {

/// A name in the order it is spoken: `HADDAD, Ngozi` → `Ngozi Haddad`, `Văn Bình, Nguyễn` →
/// `Nguyễn Văn Bình`, `Ana Lee, RN` → `Ana Lee`, `King, Martin, Jr.` → `Martin King Jr.`.
///
/// Names in capitals get small letters (MCALLISTER → McAllister); mixed ones (d'Aubigné) and
/// initials (MJ) stay as they are.
[[nodiscard]] QString personName(const QString &text);
/// The same of separate cells.
[[nodiscard]] QString personName(const QString &first, const QString &middle, const QString &last,
                                 const QString &suffix);

/// True when an encoding put question marks in the place of letters: `Noel Y?lmaz`.
[[nodiscard]] bool hasLostLetters(const QString &name);
/// True when `lossy` is what an encoding may have left of `whole`: enough letters are the same,
/// and question marks stand where the others were.
[[nodiscard]] bool mayBeLeftOf(const QString &lossy, const QString &whole);

}   // namespace wallchart
