// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QString;

namespace wallchart {

class Appearance;
class GroupsView;
class MyWeekView;
class ReviewView;
class SessionsView;
class TrainingPage;
class Workspace;
struct Draft;

/// The sides of the training; they belong to its page.
struct TrainingViews {
    MyWeekView *myWeek = nullptr;
    ReviewView *review = nullptr;
    SessionsView *sessions = nullptr;
    GroupsView *groups = nullptr;
};

/// Puts all sides of the training onto its page. `openTarget` goes to where a task leads.
TrainingViews addTrainingSides(TrainingPage &page, Workspace &workspace, Appearance &appearance,
                               std::function<void(const QString &)> openTarget);

/// Whether a draft is of a form of the training.
[[nodiscard]] bool isOfTraining(const Draft &draft);
/// Goes to where such a draft was typed; false when what it is about is not there any more. The
/// page must be in front.
bool showTypedIn(TrainingPage &page, const Draft &draft);

}   // namespace wallchart
