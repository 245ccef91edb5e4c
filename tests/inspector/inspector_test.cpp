// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector.h"

#include "core/editing/intents/relationintents.h"
#include "core/editing/intents/testintents.h"
#include "tests/inspector/inspectedcampaign.h"
#include "ui/inspector/leadersection.h"
#include "ui/inspector/sectionheading.h"
#include "ui/inspector/selectionsummary.h"
#include "ui/inspector/stancehistory.h"
#include "ui/inspector/testsection.h"
#include "ui/inspector/workerheader.h"

#include <QApplication>
#include <QCheckBox>
#include <QEvent>
#include <QSignalSpy>
#include <QToolButton>
#include <QWidget>

#include <gtest/gtest.h>

namespace wallchart {

TEST_F(InspectorTest, says_quietly_that_nobody_is_selected)
{
    workspace.select({});
    EXPECT_TRUE(says(QStringLiteral("Nobody is selected")));
    select("Ben");
    EXPECT_FALSE(says(QStringLiteral("Nobody is selected")));
}

TEST_F(InspectorTest, a_name_is_changed_by_enter_as_one_change_that_undo_takes_back)
{
    inspector.focusName();
    QTest::keyClicks(&line("Full name"), QStringLiteral("Ana Lima"));
    QTest::keyClick(&line("Full name"), Qt::Key_Return);
    EXPECT_EQ(workspace.campaign().find(*workspace.current())->fullName,
              QStringLiteral("Ana Lima"));
    EXPECT_EQ(changes(), 1);
    workspace.undo();
    EXPECT_EQ(line("Full name").text(), QStringLiteral("Ana"));
}

TEST_F(InspectorTest, escape_brings_back_what_is_stored)
{
    typeOver(line("Full name"), QStringLiteral("Zoe"));
    QTest::keyClick(&line("Full name"), Qt::Key_Escape);
    EXPECT_EQ(line("Full name").text(), QStringLiteral("Ana"));
    EXPECT_EQ(changes(), 0);
}

TEST_F(InspectorTest, half_typed_text_belongs_to_the_one_it_was_typed_for)
{
    const WorkerId ana = id("Ana");
    typeOver(line("Full name"), QStringLiteral("Ana Lima"));
    select("Ben");
    EXPECT_EQ(workspace.campaign().find(ana)->fullName, QStringLiteral("Ana Lima"));
    EXPECT_EQ(line("Full name").text(), QStringLiteral("Ben"));
    EXPECT_EQ(workspace.campaign().find(id("Ben"))->fullName, QStringLiteral("Ben"));
    EXPECT_EQ(workspace.current(), id("Ben"));
}

TEST_F(InspectorTest, text_that_cannot_be_stored_waits_until_its_worker_is_shown_again)
{
    line("Full name").setFocus();
    line("Full name").selectAll();
    QTest::keyClick(&line("Full name"), Qt::Key_Delete);
    select("Ben");
    EXPECT_EQ(changes(), 0);
    EXPECT_FALSE(line("Full name").property("invalid").toBool());
    select("Ana");
    EXPECT_EQ(line("Full name").text(), QString());
    EXPECT_TRUE(line("Full name").property("invalid").toBool());
    QTest::keyClick(&line("Full name"), Qt::Key_Escape);
    EXPECT_EQ(line("Full name").text(), QStringLiteral("Ana"));
    select("Ben");
    select("Ana");
    EXPECT_EQ(line("Full name").text(), QStringLiteral("Ana"));
}

TEST_F(InspectorTest, typing_is_not_overwritten_by_a_change_from_elsewhere)
{
    typeOver(line("Full name"), QStringLiteral("Ana L"));
    workspace.perform(assess(workspace.campaign(),
                             {.worker = id("Ana"), .level = 1, .on = workspace.today()},
                             workspace.ids()));
    EXPECT_EQ(line("Full name").text(), QStringLiteral("Ana L"));
}

TEST_F(InspectorTest, a_level_is_chosen_by_a_press_and_by_a_digit_but_not_by_arrows)
{
    EXPECT_TRUE(qobject_cast<QAbstractButton *>(levels().buttonOf(2))->isChecked());
    QTest::mouseClick(levels().buttonOf(1), Qt::LeftButton);
    EXPECT_EQ(read("Ana").level(), 1);
    levels().buttonOf(1)->setFocus();
    QTest::keyClick(levels().buttonOf(1), Qt::Key_Right);
    EXPECT_EQ(read("Ana").level(), 1);
    QTest::keyClick(levels().buttonOf(1), Qt::Key_5);
    EXPECT_EQ(read("Ana").level(), 5);
    QTest::mouseClick(levels().buttonOf(0), Qt::LeftButton);
    EXPECT_FALSE(read("Ana").assessed());
    EXPECT_EQ(changes(), 3);
}

TEST_F(InspectorTest, pressing_todays_level_again_is_no_new_fact_but_freshens_an_old_one)
{
    QTest::mouseClick(levels().buttonOf(2), Qt::LeftButton);   // assessed on 1 March: fresh again
    EXPECT_EQ(read("Ana").assessment->on, workspace.today());
    QTest::mouseClick(levels().buttonOf(2), Qt::LeftButton);
    EXPECT_EQ(changes(), 1);
}

TEST_F(InspectorTest, the_reason_of_the_last_assessment_is_corrected_in_place)
{
    typeOver(line("Reason"), QStringLiteral("Signed on the spot"));
    QTest::keyClick(&line("Reason"), Qt::Key_Return);
    EXPECT_EQ(read("Ana").assessment->reason, QStringLiteral("Signed on the spot"));
    EXPECT_EQ(read("Ana").level(), 2);
    EXPECT_EQ(workspace.campaign().all<Assessment>().size(), 3u);
}

TEST_F(InspectorTest, a_day_that_is_none_is_refused_beside_the_field)
{
    part<StanceSection>().findChild<QToolButton *>()->setChecked(true);
    typeOver(line("On"), QStringLiteral("31 Feb"));
    QTest::keyClick(&line("On"), Qt::Key_Return);
    EXPECT_TRUE(says(QStringLiteral("This is no day.")));
    EXPECT_EQ(changes(), 0);
    typeOver(line("On"), QStringLiteral("2023-02-27"));
    QTest::keyClick(&line("On"), Qt::Key_Return);
    EXPECT_EQ(read("Ana").assessment->on, QDate(2023, 2, 27));
    EXPECT_EQ(line("On").text(), QStringLiteral("27 Feb 2023"));
}

TEST_F(InspectorTest, the_history_is_there_in_words_too)
{
    QTest::mouseClick(levels().buttonOf(1), Qt::LeftButton);
    EXPECT_EQ(part<StanceHistory>().accessibleDescription(),
              QStringLiteral("1 Mar 2023: 2, With us; 7 Mar 2023: 1, Firmly with us"));
}

TEST_F(InspectorTest, a_step_in_the_life_of_a_leader_is_chosen_and_explained)
{
    select("Ben");
    auto &section = part<LeaderSection>();
    const auto *button = section.findChild<QToolButton *>();
    ASSERT_TRUE(choose(*button->menu(), QStringLiteral("nominated")));
    EXPECT_EQ(read("Ben").leaderState, LeaderState::Nominated);
    typeOver(line("Why"), QStringLiteral("Named by three"));
    QTest::keyClick(&line("Why"), Qt::Key_Return);
    const auto marks = workspace.campaign().allWith<&LeaderMark::worker>(id("Ben"));
    ASSERT_EQ(marks.size(), 1u);
    EXPECT_EQ(marks.front()->why, QStringLiteral("Named by three"));
    EXPECT_EQ(marks.front()->on, workspace.today());
}

TEST_F(InspectorTest, the_committee_is_a_switch_on_the_leader_card)
{
    auto *box = part<LeaderSection>().findChild<QCheckBox *>();
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    EXPECT_TRUE(read("Ana").committee);
    workspace.undo();
    EXPECT_FALSE(box->isChecked());
}

TEST_F(InspectorTest, names_always_come_with_how_many_were_asked)
{
    const auto answer = [&](const char *by, const char *of) {
        workspace.perform(nominate(workspace.campaign(),
                                   {.by = id(by),
                                    .of = of ? std::optional(id(of)) : std::nullopt,
                                    .on = workspace.today()},
                                   workspace.ids()));
    };
    EXPECT_EQ(part<LeaderSection>().heading().fact(), QStringLiteral("nobody asked yet"));
    answer("Ben", "Ana");
    answer("Cem", nullptr);
    EXPECT_EQ(part<LeaderSection>().heading().fact(), QStringLiteral("named by 1 of 2 asked"));
}

TEST_F(InspectorTest, what_somebody_did_in_a_test_is_recorded_from_its_row)
{
    workspace.perform(addTest(workspace.campaign(),
                              {.name = QStringLiteral("Petition"), .opens = QDate(2023, 3, 1)},
                              workspace.ids()));
    const auto outcome = [&] {
        const StructureTest &test = *workspace.campaign().all<StructureTest>().begin();
        const Participation *result = workspace.reading().participationOf(id("Ana"), test.id);
        return result ? result->outcome : Outcome::NotAsked;
    };
    const auto menu = [&] { return part<TestSection>().findChild<QToolButton *>()->menu(); };
    ASSERT_TRUE(choose(*menu(), QStringLiteral("took part")));
    EXPECT_EQ(outcome(), Outcome::TookPart);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ASSERT_TRUE(choose(*menu(), QStringLiteral("excluded")));
    EXPECT_EQ(outcome(), Outcome::TookPart);   // it asks why first
    typeOver(line("Excluded why?"), QStringLiteral("On leave"));
    QTest::keyClick(&line("Excluded why?"), Qt::Key_Return);
    EXPECT_EQ(outcome(), Outcome::Excluded);
}

TEST_F(InspectorTest, several_selected_are_counted_and_assessed_as_one_change)
{
    workspace.select({id("Ana"), id("Ben"), id("Cem")});
    EXPECT_TRUE(says(QStringLiteral("3 selected")));
    EXPECT_TRUE(says(QStringLiteral("2, With us: 1")));
    EXPECT_TRUE(says(QStringLiteral("unassessed: 1")));
    QApplication::processEvents();
    const auto &ofAll = *part<SelectionSummary>().findChild<LevelRow *>();
    QTest::mouseClick(ofAll.buttonOf(4), Qt::LeftButton);
    EXPECT_EQ(read("Cem").level(), 4);
    EXPECT_EQ(changes(), 1);
    EXPECT_TRUE(says(QStringLiteral("4, Leaning against: 3")));
}

TEST_F(InspectorTest, asks_for_removal_and_leaves_the_why_to_others)
{
    const QSignalSpy asked(&inspector, &Inspector::removeWanted);
    QMenu &menu = *part<WorkerHeader>().findChild<QToolButton *>()->menu();
    Q_EMIT menu.aboutToShow();
    ASSERT_TRUE(choose(menu, QStringLiteral("Remove…")));
    EXPECT_EQ(asked.count(), 1);
    EXPECT_EQ(changes(), 0);
}

TEST_F(InspectorTest, a_part_that_is_folded_away_shows_what_is_new_once_it_opens)
{
    auto &section = part<StanceSection>();
    QTest::mouseClick(&section.heading(), Qt::LeftButton);
    EXPECT_FALSE(levels().isVisible());
    select("Dia");
    EXPECT_EQ(section.heading().fact(), QStringLiteral("1 Mar 2023"));
    section.heading().setFocus();
    QTest::keyClick(&section.heading(), Qt::Key_Space);
    EXPECT_TRUE(qobject_cast<QAbstractButton *>(levels().buttonOf(4))->isChecked());
}

TEST_F(InspectorTest, the_keyboard_reaches_every_part_and_everything_has_a_name)
{
    inspector.openAll(true);
    inspector.setFocus(Qt::TabFocusReason);
    const QWidget *first = QApplication::focusWidget();
    ASSERT_EQ(first, &line("Full name"));
    std::set<const QWidget *> reached;
    for (int steps = 0; steps < 200; ++steps) {
        const QWidget *now = QApplication::focusWidget();
        ASSERT_NE(now, nullptr);
        const auto *button = qobject_cast<const QAbstractButton *>(now);
        const bool named = !now->accessibleName().isEmpty()
                           || (button && !button->text().isEmpty());
        EXPECT_TRUE(named) << now->metaObject()->className();
        if (!reached.insert(now).second) break;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const auto *heading : inspector.findChildren<SectionHeading *>())
        EXPECT_TRUE(reached.count(heading)) << heading->text().toStdString();
}

}   // namespace wallchart
