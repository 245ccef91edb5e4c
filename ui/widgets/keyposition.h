// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

#include <optional>

class QKeyEvent;

namespace wallchart {

/// The letter or sign printed at the position of a key on a US keyboard, lower case.
///
/// So that S is S on Cyrillic, Arabic and Devanagari layouts too. Where the system does not
/// say which key it was (and in tests), it is the letter that was typed. None for other keys,
/// while Ctrl, Alt or Meta is held, and for letters while they are no commands.
[[nodiscard]] std::optional<QChar> letterAt(const QKeyEvent &event);

/// Whether letters are commands at all, in the whole program; they are at first. Signs such as /
/// and digits stay.
void setLetterCommands(bool on);
[[nodiscard]] bool letterCommandsOn();

/// 0–9, typed as a digit of any script; none while Ctrl, Alt or Meta is held.
[[nodiscard]] std::optional<int> digitOf(const QKeyEvent &event);

}   // namespace wallchart
