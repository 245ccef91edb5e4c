// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/trainingactions.h"

#include "core/training/enrolled.h"
#include "ui/frame/actionrules.h"
#include "ui/frame/campaignframe.h"
#include "ui/frame/mainwindow.h"
#include "ui/myweek/myweekview.h"
#include "ui/myweek/sessioncard.h"
#include "ui/review/reviewerrands.h"
#include "ui/review/reviewstrip.h"
#include "ui/review/reviewview.h"
#include "ui/trainingpage/trainingpage.h"
#include "ui/trainingpeople/groupactions.h"
#include "ui/trainingpeople/grouplist.h"
#include "ui/trainingpeople/groupsview.h"
#include "ui/trainingpeople/participantmodel.h"
#include "ui/trainingpeople/peopletable.h"
#include "ui/trainingpeople/sessionactions.h"
#include "ui/trainingpeople/sessionsview.h"

#include <array>

namespace wallchart {

namespace {

const TrainingViews &views(const MainWindow &window)
{
    return window.frame()->trainingViews();
}

QString needsLearner(const MainWindow &window)
{
    const QString reason = needsWriting(window);
    if (!reason.isEmpty() || !participantsHere(window.workspace()->campaign()).empty())
        return reason;
    return actionText(QT_TRANSLATE_NOOP("Actions", "Nobody learns with this file."));
}

template <TrainingSide side>
QString needsSide(const MainWindow &window)
{
    if (!window.workspace()) return needsCampaign(window);
    if (window.frame()->training().offers(side)) return {};
    switch (side) {
    case TrainingSide::MyWeek:
        return actionText(QT_TRANSLATE_NOOP("Actions", "Nobody learns with this file."));
    case TrainingSide::Review:
        return actionText(QT_TRANSLATE_NOOP("Actions", "No small group is led with this file."));
    case TrainingSide::Sessions:
        return actionText(QT_TRANSLATE_NOOP("Actions", "No edition is in this file yet."));
    case TrainingSide::Groups: break;
    }
    return actionText(QT_TRANSLATE_NOOP("Actions", "No group is registered with this file."));
}

template <TrainingSide side>
QString needsSideToWrite(const MainWindow &window)
{
    const QString reason = needsSide<side>(window);
    return reason.isEmpty() ? needsWriting(window) : reason;
}

QString needsAssignment(const MainWindow &window)
{
    const QString reason = needsSide<TrainingSide::MyWeek>(window);
    if (!reason.isEmpty() || views(window).myWeek->hasAssignment()) return reason;
    return actionText(
        QT_TRANSLATE_NOOP("Actions", "Nothing is handed in for the week that is shown."));
}

QString needsWorkToHandIn(const MainWindow &window)
{
    const QString reason = needsAssignment(window);
    return reason.isEmpty() ? needsWriting(window) : reason;
}

QString needsBoard(const MainWindow &window)
{
    const QString reason = needsSide<TrainingSide::Review>(window);
    if (!reason.isEmpty() || !views(window).review->board().lines().empty()) return reason;
    return actionText(QT_TRANSLATE_NOOP("Actions", "Nobody is in this small group."));
}

QString needsBoardToWrite(const MainWindow &window)
{
    const QString reason = needsBoard(window);
    return reason.isEmpty() ? needsWriting(window) : reason;
}

QString needsSharedWork(const MainWindow &window)
{
    const QString reason = needsSide<TrainingSide::Review>(window);
    if (!reason.isEmpty() || views(window).review->canPresent()) return reason;
    return actionText(QT_TRANSLATE_NOOP(
        "Actions", "Choose work in Review that its author lets the small group see."));
}

template <TrainingSide side>
QString needsEdition(const MainWindow &window)
{
    const QString reason = needsSide<side>(window);
    if (!reason.isEmpty()) return reason;
    const TrainingViews &all = views(window);
    const bool reads = side == TrainingSide::Groups ? all.groups->hasEdition()
                                                    : all.sessions->hasEdition();
    return reads ? QString()
                 : actionText(QT_TRANSLATE_NOOP("Actions", "This edition cannot be read."));
}

template <TrainingSide side>
QString needsEditionToWrite(const MainWindow &window)
{
    const QString reason = needsEdition<side>(window);
    return reason.isEmpty() ? needsWriting(window) : reason;
}

QString needsGroup(const MainWindow &window)
{
    const QString reason = needsEditionToWrite<TrainingSide::Groups>(window);
    if (!reason.isEmpty()) return reason;
    GroupsView &groups = *views(window).groups;
    return groups.actions().groupFor(groups.groups().choice())
               ? QString()
               : actionText(QT_TRANSLATE_NOOP("Actions", "Add a group first."));
}

QString needsRegistered(const MainWindow &window)
{
    const QString reason = needsEdition<TrainingSide::Groups>(window);
    if (!reason.isEmpty() || views(window).groups->people().model().rowCount() > 0) return reason;
    return actionText(QT_TRANSLATE_NOOP("Actions", "Nobody is registered here yet."));
}

template <TrainingSide side>
void showSide(MainWindow &window)
{
    window.frame()->showPage(window.frame()->training());
    window.frame()->training().showSide(side);
    window.frame()->focusMain();
}

MyWeekView &myWeek(MainWindow &window)
{
    showSide<TrainingSide::MyWeek>(window);
    return *views(window).myWeek;
}

ReviewView &review(MainWindow &window)
{
    showSide<TrainingSide::Review>(window);
    return *views(window).review;
}

SessionsView &sessions(MainWindow &window)
{
    showSide<TrainingSide::Sessions>(window);
    return *views(window).sessions;
}

GroupsView &groups(MainWindow &window)
{
    showSide<TrainingSide::Groups>(window);
    return *views(window).groups;
}

void enrol(MainWindow &window)
{
    GroupsView &view = groups(window);
    if (const auto group = view.actions().groupFor(view.groups().choice()))
        view.actions().enrol(*group);
}

constexpr std::array kTrainingActions{
    UserAction{"take-packets", MenuPlace::Training, QT_TRANSLATE_NOOP("Actions", "&Take packets…"),
               "inbox", "Ctrl+Shift+I", needsWriting,
               [](MainWindow &window) { window.frame()->training().desk().askForPackets(); }},
    UserAction{"training-week", MenuPlace::Training, QT_TRANSLATE_NOOP("Actions", "My &week"),
               "graduation-cap", "", needsSide<TrainingSide::MyWeek>,
               showSide<TrainingSide::MyWeek>, true},
    UserAction{"hand-in", MenuPlace::Training, QT_TRANSLATE_NOOP("Actions", "&Hand in this week…"),
               "send", "Ctrl+Shift+H", needsWorkToHandIn,
               [](MainWindow &window) { myWeek(window).handIn(); }},
    UserAction{"preview-work", MenuPlace::Training,
               QT_TRANSLATE_NOOP("Actions", "Pre&view the file of this week…"), "eye", "",
               needsAssignment, [](MainWindow &window) { myWeek(window).handIn(); }},
    UserAction{"add-to-calendar", MenuPlace::Training,
               QT_TRANSLATE_NOOP("Actions", "Add the sessions to your &calendar…"), "calendar", "",
               needsSide<TrainingSide::MyWeek>,
               [](MainWindow &window) { myWeek(window).session().askForCalendar(); }},
    UserAction{"answer-invitation", MenuPlace::Training,
               QT_TRANSLATE_NOOP("Actions", "Save your &answer to the invitation…"), "file-output",
               "", needsLearner, [](MainWindow &window) { window.frame()->answerInvitation(); }},
    UserAction{"training-review", MenuPlace::Training, QT_TRANSLATE_NOOP("Actions", "&Review"),
               "inbox", "", needsSide<TrainingSide::Review>, showSide<TrainingSide::Review>, true},
    UserAction{"invite", MenuPlace::Training, QT_TRANSLATE_NOOP("Actions", "&Invite participants…"),
               "user-plus", "", needsBoardToWrite,
               [](MainWindow &window) { review(window).errands().invite(); }},
    UserAction{"export-reviews", MenuPlace::Training,
               QT_TRANSLATE_NOOP("Actions", "E&xport reviews…"), "file-output", "Ctrl+Shift+E",
               needsBoardToWrite, [](MainWindow &window) { review(window).errands().passOn(); }},
    UserAction{"status-packet", MenuPlace::Training,
               QT_TRANSLATE_NOOP("Actions", "Status &packet for the contact person…"), "send", "",
               needsBoardToWrite,
               [](MainWindow &window) { review(window).strip().askForStatus(); }},
    UserAction{"record-work", MenuPlace::Training,
               QT_TRANSLATE_NOOP("Actions", "Rec&ord work by hand…"), "square-pen", "",
               needsBoardToWrite, [](MainWindow &window) { review(window).recordByHand(); }},
    UserAction{"present-work", MenuPlace::Training,
               QT_TRANSLATE_NOOP("Actions", "Pr&esent to the small group"), "maximize", "",
               needsSharedWork, [](MainWindow &window) { review(window).present(); }},
    UserAction{"print-matrix", MenuPlace::Training,
               QT_TRANSLATE_NOOP("Actions", "Print the &matrix…"), "printer", "", needsBoard,
               [](MainWindow &window) { review(window).errands().askForPdf(); }},
    UserAction{"training-sessions", MenuPlace::Training, QT_TRANSLATE_NOOP("Actions", "&Sessions"),
               "calendar", "", needsSide<TrainingSide::Sessions>, showSide<TrainingSide::Sessions>,
               true},
    UserAction{"print-kit", MenuPlace::Training, QT_TRANSLATE_NOOP("Actions", "Print the &kit…"),
               "printer", "", needsEdition<TrainingSide::Sessions>,
               [](MainWindow &window) {
                   SessionsView &view = sessions(window);
                   view.actions().printKit(view.week());
               }},
    UserAction{"set-up-training", MenuPlace::Training,
               QT_TRANSLATE_NOOP("Actions", "Set &up a training…"), "file-plus-2", "", needsWriting,
               [](MainWindow &window) { window.frame()->setUpTraining(); }},
    UserAction{"edit-edition", MenuPlace::Training,
               QT_TRANSLATE_NOOP("Actions", "E&dit the edition…"), "pencil", "",
               needsEditionToWrite<TrainingSide::Sessions>,
               [](MainWindow &window) { sessions(window).actions().editEdition(); }},
    UserAction{"training-groups", MenuPlace::Training, QT_TRANSLATE_NOOP("Actions", "&Groups"),
               "users", "", needsSide<TrainingSide::Groups>, showSide<TrainingSide::Groups>, true},
    UserAction{"add-group", MenuPlace::Training, QT_TRANSLATE_NOOP("Actions", "Add a group…"),
               "plus", "", needsEditionToWrite<TrainingSide::Groups>,
               [](MainWindow &window) { groups(window).actions().addGroup(); }},
    UserAction{"add-participants", MenuPlace::Training,
               QT_TRANSLATE_NOOP("Actions", "Add a participa&nt…"), "user-plus", "", needsGroup,
               [](MainWindow &window) {
                   GroupsView &view = groups(window);
                   view.actions().addParticipant(view.groups().choice());
               }},
    UserAction{"import-participants", MenuPlace::Training,
               QT_TRANSLATE_NOOP("Actions", "Import a &list of participants…"), "table-2", "",
               needsGroup,
               [](MainWindow &window) {
                   GroupsView &view = groups(window);
                   view.actions().importList(view.groups().choice());
               }},
    UserAction{"enrolment-packet", MenuPlace::Training,
               QT_TRANSLATE_NOOP("Actions", "Enrolment packet &for facilitators…"), "send", "",
               needsGroup, enrol},
    UserAction{"completion-records", MenuPlace::Training,
               QT_TRANSLATE_NOOP("Actions", "Records of completion…"), "printer", "",
               needsRegistered, [](MainWindow &window) { groups(window).openRecords(); }},
};

}   // namespace

std::span<const UserAction> trainingActions()
{
    return kTrainingActions;
}

}   // namespace wallchart
