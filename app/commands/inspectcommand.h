// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/command.h"

#include <QJsonArray>

namespace wallchart {

/// `inspect`: what the reader sees in a file; needs no campaign.
[[nodiscard]] Command inspectCommand();

/// Problems as the contract shows them: file, line, column, code, message in English.
[[nodiscard]] QJsonArray jsonOf(const Problems &problems);
/// The same for people, a line each, with its place in front.
[[nodiscard]] QString textOf(const Problems &problems);

}   // namespace wallchart
