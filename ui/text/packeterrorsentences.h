// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wallchart {

/// The English sentence of what is wrong with a packet, or null; errorSentence() asks here.
[[nodiscard]] const char *packetErrorSentence(const char *key);

}   // namespace wallchart
