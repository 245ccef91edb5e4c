// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/trainingsides.h"

#include "ui/editioneditor/editioneditor.h"
#include "ui/myweek/answereditor.h"
#include "ui/myweek/myweekview.h"
#include "ui/review/ownwords.h"
#include "ui/review/reviewview.h"
#include "ui/review/submissionpane.h"
#include "ui/trainingpage/trainingpage.h"
#include "ui/trainingpeople/groupsview.h"
#include "ui/trainingpeople/sessionsview.h"
#include "ui/trainingpeople/setupeditiondialog.h"

namespace wallchart {

namespace {

std::optional<TrainingSide> sideOf(const Draft &draft)
{
    if (draft.form == QLatin1String(kAnswerDraft)) return TrainingSide::MyWeek;
    if (draft.form == QLatin1String(kReviewDraft)) return TrainingSide::Review;
    if (draft.form == QLatin1String(kPicksDraft)) return TrainingSide::Review;
    if (draft.form == QLatin1String(EditionEditor::kDraftForm)) return TrainingSide::Sessions;
    return std::nullopt;
}

}   // namespace

TrainingViews addTrainingSides(TrainingPage &page, Workspace &workspace, Appearance &appearance,
                               std::function<void(const QString &)> openTarget)
{
    TrainingDesk &desk = page.desk();
    const TrainingViews views{.myWeek = new MyWeekView(workspace, appearance, desk),
                              .review = new ReviewView(workspace, appearance, desk),
                              .sessions = new SessionsView(workspace, appearance, desk),
                              .groups = new GroupsView(workspace, appearance, desk)};
    page.addSide(TrainingSide::MyWeek, views.myWeek);
    page.addSide(TrainingSide::Review, views.review);
    page.addSide(TrainingSide::Sessions, views.sessions);
    page.addSide(TrainingSide::Groups, views.groups);
    QObject::connect(views.myWeek, &MyWeekView::targetWanted, &page, std::move(openTarget));
    QObject::connect(&page, &TrainingPage::setUpWanted, &page, [&page, &workspace, &appearance] {
        auto *dialog = new SetUpEditionDialog(workspace, appearance, page.window());
        QObject::connect(dialog, &SetUpEditionDialog::added, &page,
                         [&page] { page.showSide(TrainingSide::Sessions); });
        dialog->open();
    });
    return views;
}

bool isOfTraining(const Draft &draft)
{
    return sideOf(draft).has_value();
}

bool showTypedIn(TrainingPage &page, const Draft &draft)
{
    const auto side = sideOf(draft);
    if (!side || !page.offers(*side)) return false;
    page.showSide(*side);
    switch (*side) {
    case TrainingSide::MyWeek: return page.findChild<MyWeekView *>()->showTyped(draft);
    case TrainingSide::Review: return page.findChild<ReviewView *>()->showTyped(draft);
    case TrainingSide::Sessions: return page.findChild<SessionsView *>()->showTyped(draft);
    case TrainingSide::Groups: break;
    }
    return false;
}

}   // namespace wallchart
