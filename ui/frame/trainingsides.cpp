// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/trainingsides.h"

#include "ui/myweek/myweekview.h"
#include "ui/review/reviewview.h"
#include "ui/trainingpage/trainingpage.h"
#include "ui/trainingpeople/groupsview.h"
#include "ui/trainingpeople/sessionsview.h"
#include "ui/trainingpeople/setupeditiondialog.h"

namespace wallchart {

void addTrainingSides(TrainingPage &page, Workspace &workspace, Appearance &appearance,
                      std::function<void(const QString &)> openTarget)
{
    TrainingDesk &desk = page.desk();
    auto *myWeek = new MyWeekView(workspace, appearance, desk);
    page.addSide(TrainingSide::MyWeek, myWeek);
    page.addSide(TrainingSide::Review, new ReviewView(workspace, appearance, desk));
    page.addSide(TrainingSide::Sessions, new SessionsView(workspace, appearance, desk));
    page.addSide(TrainingSide::Groups, new GroupsView(workspace, appearance, desk));
    QObject::connect(myWeek, &MyWeekView::targetWanted, &page, std::move(openTarget));
    QObject::connect(&page, &TrainingPage::setUpWanted, &page, [&page, &workspace, &appearance] {
        auto *dialog = new SetUpEditionDialog(workspace, appearance, page.window());
        QObject::connect(dialog, &SetUpEditionDialog::added, &page,
                         [&page] { page.showSide(TrainingSide::Sessions); });
        dialog->open();
    });
}

}   // namespace wallchart
