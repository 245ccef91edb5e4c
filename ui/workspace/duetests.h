// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wallchart {

class Workspace;

/// Closes the structure tests whose last day is over, where the campaign may be written now. The
/// base of a closed test is written down once; from then on it stays as it was.
void closeTestsOver(Workspace &workspace);

}   // namespace wallchart
