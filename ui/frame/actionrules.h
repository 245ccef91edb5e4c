// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wallchart {

class MainWindow;

/// The translation of a text of the table of actions.
[[nodiscard]] QString actionText(const char *text);

/// Why something that needs an open campaign cannot be done; empty = it can.
[[nodiscard]] QString needsCampaign(const MainWindow &window);
/// The same for what changes the campaign.
[[nodiscard]] QString needsWriting(const MainWindow &window);

}   // namespace wallchart
