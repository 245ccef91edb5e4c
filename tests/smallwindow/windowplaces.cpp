// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/smallwindow/windowplaces.h"

#include "core/editing/intents/trainingintents.h"
#include "tests/review/reviewcases.h"
#include "ui/frame/actiontable.h"
#include "ui/importing/importassistant.h"
#include "ui/importing/importrun.h"
#include "ui/leaders/leaderspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/review/reviewview.h"
#include "ui/settings/settingspage.h"
#include "ui/structure/structurepage.h"
#include "ui/structuretests/structuretestspage.h"
#include "ui/trainingpage/trainingpage.h"
#include "ui/trainingpeople/groupsview.h"
#include "ui/workers/workerspage.h"

#include <QAction>
#include <QThreadPool>

namespace wallchart {

namespace {

CampaignFrame &frameOf(ProgramWindow &program)
{
    return *program.window.frame();
}

void goToPage(ProgramWindow &program, const char *action)
{
    program.window.actions().action(action).trigger();
}

void showTraining(ProgramWindow &program, TrainingSide side)
{
    CampaignFrame &frame = frameOf(program);
    frame.showPage(frame.training());
    frame.training().showSide(side);
}

void importStep(ProgramWindow &program, ImportStep step)
{
    program.window.importSheet();
    auto *assistant = program.dialog<ImportAssistant>();
    assistant->paste(QStringLiteral("Name\tUnit\tShift\tJob\tPhone\tAssessment\n"
                                    "Marisol Vega\tICU\tDay\tRN\t555 0101\t2\n"
                                    "Wilhelmina Oberstdorfer-Schweinsteiger\tEnvironmental services"
                                    "\tNight\tHousekeeper\t555 0102\t\n"));
    (void)QTest::qWaitFor(
        [&] {
            assistant->goTo(step);
            return assistant->step() == step;
        },
        20'000);
}

}   // namespace

void settle()
{
    for (int round = 0; round < 3; ++round) {
        QThreadPool::globalInstance()->waitForDone();
        QTest::qWait(20);
    }
}

void openTraining(ProgramWindow &program)
{
    Campaign campaign = circleAtWork();
    TrainingGroup group = *campaign.all<TrainingGroup>().begin();
    group.mine = true;
    Participant learner = participantNamed(campaign, "Deepa");
    learner.mine = true;
    campaign = campaign.with(setTrainingGroup(campaign, group).edits);
    campaign = campaign.with(setParticipant(campaign, learner).edits);
    program.openFile("training.wallchart", campaign);
}

const std::vector<WindowPlace> &firstPlaces()
{
    static const std::vector<WindowPlace> places{
        {"welcome", [](ProgramWindow &program) { program.window.showWelcome(); }},
        {"welcome-recent",
         [](ProgramWindow &program) {
             Preferences next = program.preferences.now();
             next.recentFiles = {QStringLiteral("/home/rosa/Campaigns/st-brigid.wallchart"),
                                 QStringLiteral("/media/usb/port-lazar-docks-2022.wallchart"),
                                 QStringLiteral("/home/rosa/Training/group7.wallchart")};
             program.preferences.set(next);
             program.window.showWelcome();
         }},
        {"unlock",
         [](ProgramWindow &program) { program.window.unlock(program.path("st.wallchart")); }},
        {"unlock-wrong",
         [](ProgramWindow &program) {
             program.window.unlock(program.path("st.wallchart"));
             program.passphrasePage().showError(
                 PassphrasePage::tr("That passphrase does not open this file."));
         }},
        {"passphrase",
         [](ProgramWindow &program) {
             program.window.unlock(program.path("st.wallchart"));
             program.passphrasePage().start(PassphraseTask::Make, program.path("st.wallchart"));
         }},
        {"new-campaign", [](ProgramWindow &program) { program.window.newCampaign(); }},
        {"new-training", [](ProgramWindow &program) { program.window.newTraining(); }},
        {"settings-first", [](ProgramWindow &program) { program.window.openSettings(); }}};
    return places;
}

const std::vector<WindowPlace> &samplePlaces()
{
    static const std::vector<WindowPlace> places{
        {"overview",
         [](ProgramWindow &program) {
             frameOf(program).showPage(frameOf(program).overview());
             frameOf(program).overview().showReadiness(false);
         }},
        {"readiness",
         [](ProgramWindow &program) {
             frameOf(program).showPage(frameOf(program).overview());
             frameOf(program).overview().showReadiness(true);
         }},
        {"wallchart",
         [](ProgramWindow &program) {
             frameOf(program).showPage(frameOf(program).wallChart());
             frameOf(program).wallChart().showMatrix(false);
         }},
        {"matrix",
         [](ProgramWindow &program) {
             frameOf(program).showPage(frameOf(program).wallChart());
             frameOf(program).wallChart().showMatrix(true);
         }},
        {"workers",
         [](ProgramWindow &program) { frameOf(program).showPage(frameOf(program).workers()); }},
        {"workers-found",
         [](ProgramWindow &program) {
             frameOf(program).showPage(frameOf(program).workers());
             program.workspace().setFilter(
                 QStringLiteral("stance:with and not took:\"Petition\" and shift:Night"));
         }},
        {"structure",
         [](ProgramWindow &program) {
             program.workspace().setFilter({});
             frameOf(program).showPage(frameOf(program).structure());
         }},
        {"leaders", [](ProgramWindow &program) { goToPage(program, "go-leaders"); }},
        {"outreach", [](ProgramWindow &program) { goToPage(program, "go-outreach"); }},
        {"tests",
         [](ProgramWindow &program) { frameOf(program).showPage(frameOf(program).tests()); }},
        {"recording",
         [](ProgramWindow &program) {
             frameOf(program).showPage(frameOf(program).tests());
             frameOf(program).tests().recordResults();
         }},
        {"settings",
         [](ProgramWindow &program) { frameOf(program).showPage(frameOf(program).settings()); }}};
    return places;
}

const std::vector<WindowPlace> &trainingPlaces()
{
    static const std::vector<WindowPlace> places{
        {"my-week", [](ProgramWindow &program) { showTraining(program, TrainingSide::MyWeek); }},
        {"review",
         [](ProgramWindow &program) {
             showTraining(program, TrainingSide::Review);
             auto *review = frameOf(program).training().findChild<ReviewView *>();
             review->focusMain();
             review->openNext();
         }},
        {"sessions", [](ProgramWindow &program) { showTraining(program, TrainingSide::Sessions); }},
        {"groups",
         [](ProgramWindow &program) {
             showTraining(program, TrainingSide::Groups);
             frameOf(program).training().findChild<GroupsView *>()->showSide(
                 GroupsView::Side::People);
         }},
        {"standing", [](ProgramWindow &program) {
             showTraining(program, TrainingSide::Groups);
             frameOf(program).training().findChild<GroupsView *>()->showSide(
                 GroupsView::Side::Standing);
         }}};
    return places;
}

const std::vector<WindowPlace> &dialogPlaces()
{
    static const std::vector<WindowPlace> places{
        {"import-source", [](ProgramWindow &program) { program.window.importSheet(); }},
        {"import-reading",
         [](ProgramWindow &program) { importStep(program, ImportStep::Reading); }},
        {"import-columns",
         [](ProgramWindow &program) { importStep(program, ImportStep::Columns); }},
        {"print", [](ProgramWindow &program) { program.window.printChart(); }},
        {"quick-entry", [](ProgramWindow &program) { program.window.addWorkers(); }},
        {"remove", [](ProgramWindow &program) { program.window.removeSelected(); }},
        {"edit-selected",
         [](ProgramWindow &program) { frameOf(program).workers().editSelected(); }},
        {"log-contact",
         [](ProgramWindow &program) {
             frameOf(program).logContact(*program.workspace().current());
         }},
        {"new-test", [](ProgramWindow &program) { frameOf(program).tests().planTest(); }},
        {"sign-up", [](ProgramWindow &program) { frameOf(program).tests().printSignUpSheets(); }},
        {"summary", [](ProgramWindow &program) { frameOf(program).overview().printSummary(); }},
        {"palette", [](ProgramWindow &program) { program.window.openPalette(); }},
        {"shortcuts", [](ProgramWindow &program) { program.window.showShortcuts(); }},
        {"about", [](ProgramWindow &program) { program.window.showAbout(); }}};
    return places;
}

}   // namespace wallchart
