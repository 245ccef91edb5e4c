// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QString;

namespace wallchart {

class Appearance;
class TrainingPage;
class Workspace;

/// Puts all sides of the training onto its page. `openTarget` goes to where a task leads.
void addTrainingSides(TrainingPage &page, Workspace &workspace, Appearance &appearance,
                      std::function<void(const QString &)> openTarget);

}   // namespace wallchart
