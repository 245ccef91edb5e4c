// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journeys/programwindow.h"

namespace wallchart {

/// A place people come to in the window, and the way there.
struct WindowPlace {
    const char *name;
    std::function<void(ProgramWindow &)> go;
};

/// Before a campaign is open.
[[nodiscard]] const std::vector<WindowPlace> &firstPlaces();
/// The pages of the open sample and their sides.
[[nodiscard]] const std::vector<WindowPlace> &samplePlaces();
/// The sides of the training, in a file of openTraining().
[[nodiscard]] const std::vector<WindowPlace> &trainingPlaces();
/// Dialogs of the open sample; each goes there from wherever it is.
[[nodiscard]] const std::vector<WindowPlace> &dialogPlaces();

/// A file in which somebody learns, leads a small group and registers a group.
void openTraining(ProgramWindow &program);
/// Waits until what is worked out in other threads is shown and layouts have settled.
void settle();

}   // namespace wallchart
