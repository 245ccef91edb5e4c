// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

namespace wallchart {

/// Runs a program that insists on a terminal, and answers each of its questions.
///
/// An answer is typed when the program has asked, that is, when it has written a colon; after the
/// last answer it is left to end. Returns its exit code, -1 when it could not be run.
[[nodiscard]] int runOnTerminal(const QByteArrayList &command, QByteArrayList answers);

}   // namespace wallchart
