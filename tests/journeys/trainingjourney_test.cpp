// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomicfile.h"
#include "core/editing/intents/structureintents.h"
#include "core/editing/intents/trainingintents.h"
#include "core/training/checkkinds.h"
#include "tests/journeys/trainingwindow.h"
#include "tests/training/trainingcases.h"
#include "ui/frame/actiontable.h"
#include "ui/frame/navigation.h"
#include "ui/settings/settingspage.h"
#include "ui/structuretests/structuretestspage.h"
#include "ui/training/takenpacketsdialog.h"
#include "ui/trainingpage/trainingpage.h"
#include "ui/widgets/namedialog.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>
#include <QUrl>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

QStringList sectionsOf(MainWindow &window)
{
    const auto *navigation = window.findChild<Navigation *>();
    QStringList sections;
    for (int row = 0; row < navigation->count(); ++row)
        sections.append(navigation->item(row)->text());
    return sections;
}

void drop(MainWindow &window, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths) urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);   // makes the window the target
    QDropEvent event({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
}

/// A file in which somebody learns, leads and registers.
void openTrainedCampaign(ProgramWindow &program, const char *file)
{
    IdSource ids;
    Campaign campaign = withParticipants(newCampaign(QStringLiteral("T"), kTextDay, ids), {"Cem"});
    SmallGroup circle = *campaign.all<SmallGroup>().begin();
    circle.mine = true;
    TrainingGroup group = *campaign.all<TrainingGroup>().begin();
    group.mine = true;
    Participant cem = participantNamed(campaign, "Cem");
    cem.mine = true;
    campaign = campaign.with(setSmallGroup(campaign, circle).edits);
    campaign = campaign.with(setTrainingGroup(campaign, group).edits);
    campaign = campaign.with(setParticipant(campaign, cem).edits);
    QString text = kSamplePassphrase;
    const auto secret = Secret::fromText(text);
    ASSERT_TRUE(program.files.create(program.path(file), *secret, campaign, Progress()));
    program.window.unlock(program.path(file));
    program.typePassphrase(kSamplePassphrase);
    ASSERT_TRUE(program.window.workspace());
}

}   // namespace

TEST(TrainingJourney, a_file_of_the_training_alone_hides_the_chart_until_there_is_one)
{
    ProgramWindow program;
    makeTraining(program, "group7.wallchart", "Lena Brandt");
    CampaignFrame &frame = *program.window.frame();
    EXPECT_EQ(&frame.currentPage(), &frame.training());
    keepPicture(program.window, QStringLiteral("training-only"));
    EXPECT_FALSE(sectionsOf(program.window).contains(frame.wallChart().title()));
    EXPECT_TRUE(sectionsOf(program.window).contains(frame.training().title()));
    EXPECT_FALSE(program.window.actions().action("go-wall-chart").isEnabled());
    EXPECT_FALSE(frame.isInspectorShown());
    for (const QToolButton *each : program.window.findChildren<QToolButton *>())
        EXPECT_TRUE(each->text() != QStringLiteral("Lock") || each->isEnabled());
    EXPECT_EQ(program.workspace().campaign().all<OwnIdentity>().begin()->name,
              QStringLiteral("Lena Brandt"));

    ASSERT_TRUE(program.workspace().perform(
        addWorksite(QStringLiteral("Harbour clinic"), program.workspace().ids())));
    EXPECT_TRUE(sectionsOf(program.window).contains(frame.wallChart().title()));
    EXPECT_TRUE(program.window.actions().action("go-wall-chart").isEnabled());
    EXPECT_EQ(&frame.currentPage(), &frame.training());   // nothing moves by itself
    ASSERT_TRUE(program.workspace().undo());
    EXPECT_FALSE(sectionsOf(program.window).contains(frame.wallChart().title()));
}

TEST(TrainingJourney, the_inspector_comes_back_after_the_training)
{
    ProgramWindow program;
    program.window.openSample();
    CampaignFrame &frame = *program.window.frame();
    ASSERT_TRUE(frame.isInspectorShown());
    frame.showPage(frame.training());
    EXPECT_FALSE(frame.isInspectorShown());
    EXPECT_FALSE(program.window.actions().action("inspector").isEnabled());
    keepPicture(program.window, QStringLiteral("training-in-sample"));
    frame.showPage(frame.wallChart());
    EXPECT_TRUE(frame.isInspectorShown());
    Preferences noted;
    frame.showPage(frame.training());
    frame.noteArrangement(noted);
    EXPECT_TRUE(noted.inspectorShown);
}

TEST(TrainingJourney, every_target_of_a_task_leads_to_a_page)
{
    ProgramWindow program;
    program.window.openSample();
    CampaignFrame &frame = *program.window.frame();
    for (const QString &target : taskTargets()) {
        frame.showPage(frame.settings());
        frame.openTarget(target);
        EXPECT_NE(&frame.currentPage(), &frame.settings()) << target.toStdString();
    }
    frame.openTarget(QStringLiteral("structure-tests"));
    EXPECT_EQ(&frame.currentPage(), &frame.tests());
}

TEST(TrainingJourney, packets_dropped_on_the_window_are_taken_or_told)
{
    ProgramWindow program;
    makeTraining(program, "group7.wallchart", "Lena Brandt");
    const QString one = program.path("k3vq7m2ztw.wallpacket");
    ASSERT_TRUE(writeFileAtomically(one, "no packet"));
    drop(program.window, {one, program.path("away.wallpacket")});
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return program.dialog<TakenPacketsDialog>() != nullptr; }, 20'000));
}

TEST(TrainingJourney, packets_dropped_on_the_first_page_wait_for_the_campaign_they_are_for)
{
    ProgramWindow program;
    makeTraining(program, "group7.wallchart", "Lena Brandt");
    program.window.closeCampaign();
    const QString one = program.path("k3vq7m2ztw.wallpacket");
    ASSERT_TRUE(writeFileAtomically(one, "no packet"));
    drop(program.window, {one});
    auto *which = program.dialog<QFileDialog>();
    ASSERT_TRUE(which);
    Q_EMIT which->fileSelected(program.path("group7.wallchart"));
    which->close();
    program.typePassphrase(kSamplePassphrase);
    ASSERT_TRUE(program.window.workspace());
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return program.dialog<TakenPacketsDialog>() != nullptr; }, 20'000));
    // Once taken, they go into no other campaign.
    program.window.closeCampaign();
    program.window.openSample();
    QApplication::processEvents();
    EXPECT_FALSE(program.dialog<TakenPacketsDialog>());
    EXPECT_FALSE(program.dialog<NameDialog>());
}

TEST(TrainingJourney, every_action_of_the_training_says_why_it_cannot_be_done)
{
    ProgramWindow program;
    program.window.openSample();
    for (QAction *action : program.window.actions().in(MenuPlace::Training)) {
        if (action->isEnabled()) continue;
        EXPECT_NE(action->toolTip(), action->text().remove(u'&'))
            << action->objectName().toStdString();
    }
    EXPECT_TRUE(program.window.actions().action("take-packets").isEnabled());
    EXPECT_FALSE(program.window.actions().action("training-review").isEnabled());
}

TEST(TrainingJourney, every_action_of_the_training_goes_to_its_side_and_opens_what_it_says)
{
    ProgramWindow program;
    openTrainedCampaign(program, "trained.wallchart");
    using Row = std::pair<const char *, TrainingSide>;
    for (const auto &[key, side] :
         {Row{"hand-in", TrainingSide::MyWeek}, Row{"preview-work", TrainingSide::MyWeek},
          Row{"add-to-calendar", TrainingSide::MyWeek}, Row{"invite", TrainingSide::Review},
          Row{"export-reviews", TrainingSide::Review}, Row{"status-packet", TrainingSide::Review},
          Row{"record-work", TrainingSide::Review}, Row{"print-matrix", TrainingSide::Review},
          Row{"print-kit", TrainingSide::Sessions}, Row{"edit-edition", TrainingSide::Sessions},
          Row{"add-group", TrainingSide::Groups}, Row{"add-participants", TrainingSide::Groups},
          Row{"import-participants", TrainingSide::Groups},
          Row{"enrolment-packet", TrainingSide::Groups},
          Row{"completion-records", TrainingSide::Groups}}) {
        CampaignFrame &frame = *program.window.frame();
        frame.goTo(0);
        QAction &action = program.window.actions().action(key);
        ASSERT_TRUE(action.isEnabled()) << key << ": " << action.toolTip().toStdString();
        action.trigger();
        EXPECT_EQ(&frame.currentPage(), &frame.training()) << key;
        EXPECT_EQ(frame.training().side(), side) << key;
        EXPECT_TRUE(program.dialog<QDialog>()) << key;
        for (QDialog *dialog : program.window.findChildren<QDialog *>()) dialog->reject();
    }
    EXPECT_FALSE(program.window.actions().action("present-work").isEnabled())
        << "nothing was handed in";
}

TEST(TrainingJourney, the_menu_of_the_training_is_in_groups)
{
    ProgramWindow program;
    openTrainedCampaign(program, "trained.wallchart");
    QMenu menu;
    program.window.actions().fill(menu);
    for (const QAction *each : menu.actions()) {
        if (each->text() != ActionTable::menuTitle(MenuPlace::Training)) continue;
        QMenu *training = each->menu();
        keepPicture(*training, QStringLiteral("training-menu"));
        const auto rows = training->actions();
        EXPECT_EQ(std::count_if(rows.begin(), rows.end(),
                                [](const QAction *row) { return row->isSeparator(); }),
                  4);
        return;
    }
    ADD_FAILURE() << "there is no menu of the training";
}

}   // namespace wallchart
