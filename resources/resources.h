// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wallchart {

/// Makes what the program carries inside readable as files.
///
/// Fonts are `:/fonts/NotoSans-Regular.ttf` and so on, translations `:/i18n/wallchart_de.qm`.
/// To be called at the start of every program; calling it again does nothing.
void initResources();

}   // namespace wallchart
