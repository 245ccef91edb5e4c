// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/myweek/myweekview.h"

#include "core/base/atomicfile.h"
#include "core/editing/intents/structureintents.h"
#include "core/editing/intents/trainingintents.h"
#include "core/sample/samplehospital.h"
#include "core/training/editionfile.h"
#include "core/training/workstate.h"
#include "tests/myweek/myweekcases.h"
#include "ui/myweek/answereditor.h"
#include "ui/myweek/assignmentcard.h"
#include "ui/myweek/sessioncard.h"
#include "ui/myweek/trackchoice.h"
#include "ui/myweek/weekstrip.h"
#include "ui/myweek/zonedialog.h"
#include "ui/text/changetext.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

Campaign amals(const char *chart = kLearnersChart)
{
    return learning(campaignFromText(chart), {"Amal"});
}

/// The edition that people of the campaign learn in, changed.
Campaign withEdition(const Campaign &campaign, const std::function<void(Edition &)> &change)
{
    const StoredEdition stored = *campaign.all<StoredEdition>().begin();
    Edition edition = *editionIn(stored);
    change(edition);
    StoredEdition after = stored;
    after.text = QString::fromUtf8(writeEdition(edition));
    Edits edits;
    edits.change(stored, after);
    return campaign.with(edits);
}

TaskRow &rowOf(OpenedWeek &week, const char *task)
{
    for (TaskRow *row : week.view->assignment().rows())
        if (row->standing().task.key == QLatin1String(task)) return *row;
    throw std::invalid_argument(task);
}

QPushButton *buttonIn(const TaskRow &row, const char *text)
{
    for (QPushButton *each : row.findChildren<QPushButton *>())
        if (each->text() == QLatin1String(text) && each->isVisible()) return each;
    return nullptr;
}

/// Amal of the pictures: four weeks behind her.
Campaign amalsTraining()
{
    Campaign campaign = learning(sampleHospital(QDate(2023, 3, 7)), {"Amal Haddad"});
    Participant amal = *campaign.all<Participant>().begin();
    amal.timeZone = QStringLiteral("Europe/Dublin");
    amal.track = QStringLiteral("A");
    amal.language = QStringLiteral("en");
    campaign = campaign.with(setParticipant(campaign, amal).edits);
    const char *const days[] = {"2023-02-14 18:00", "2023-02-21 18:00", "2023-02-28 18:00",
                                "2023-03-06 18:00"};
    for (int week = 1; week <= 4; ++week)
        campaign = withVersion(campaign, "Amal Haddad", week, days[week - 1]);
    for (int week = 1; week <= 3; ++week)
        campaign = withReview(
            campaign, "Amal Haddad",
            {week,
             Verdict::Approve,
             week == 3 ? "2023-03-01 12:00" : "2023-02-23 12:00",
             {},
             {{{},
               {},
               QStringLiteral("You held the silence after the ask. Now do it with Rosa, "
                              "not with someone who already agrees.")}}});
    return campaign;
}

}   // namespace

TEST(MyWeekView, opens_on_the_week_of_today_with_its_work_counted)
{
    OpenedWeek week(amals());
    EXPECT_EQ(week.view->week(), 1);
    ASSERT_EQ(week.view->assignment().rows().size(), 5u);
    EXPECT_TRUE(rowOf(week, "one-unit").standing().done);
    EXPECT_FALSE(rowOf(week, "three-asked").standing().done);
    EXPECT_TRUE(week.words().contains(QStringLiteral("1 of 5 done"))) << week.words().toStdString();
    EXPECT_TRUE(week.words().contains(QStringLiteral("due Wed 15 February, 23:59")));
    EXPECT_EQ(week.view->waiting(), 1);
}

TEST(MyWeekView, another_week_is_shown_by_click_and_by_arrow_key)
{
    OpenedWeek week(amals());
    const auto &steps = week.view->strip().steps();
    ASSERT_EQ(steps.size(), 6u);
    QTest::mouseClick(steps[3], Qt::LeftButton);
    EXPECT_EQ(week.view->week(), 4);
    ASSERT_TRUE(week.settles());
    EXPECT_EQ(week.view->assignment().rows().front()->standing().task.key,
              QStringLiteral("everyone-listed"));
    steps[3]->setFocus();
    QTest::keyClick(steps[3], Qt::Key_Right);
    EXPECT_EQ(week.view->week(), 5);
    EXPECT_EQ(QApplication::focusWidget(), steps[4]);
}

TEST(MyWeekView, counts_again_when_the_chart_changes)
{
    OpenedWeek week(amals("ICU / Night (3): Ana"));
    EXPECT_FALSE(rowOf(week, "one-unit").standing().done);
    Workspace &workspace = week.opened.workspace;
    workspace.perform(setHeadCount(workspace.campaign(),
                                   {.worksite = worksiteOf(workspace.campaign()),
                                    .unit = unitNamed(workspace.campaign(), "ICU"),
                                    .shift = shiftNamed(workspace.campaign(), "Night"),
                                    .people = 9,
                                    .on = workspace.today()},
                                   workspace.ids()));
    ASSERT_TRUE(week.settles());
    EXPECT_TRUE(rowOf(week, "one-unit").standing().done);
    workspace.undo();
    ASSERT_TRUE(week.settles());
    EXPECT_FALSE(rowOf(week, "one-unit").standing().done);
}

TEST(MyWeekView, names_what_is_missing_and_leads_there)
{
    OpenedWeek week(amals());
    EXPECT_TRUE(week.words().contains(QStringLiteral("Ana Lopez was not asked alone yet.")))
        << week.words().toStdString();
    QSignalSpy wanted(week.view, &MyWeekView::targetWanted);
    QPushButton *go = buttonIn(rowOf(week, "three-asked"), "Write an answer down");
    ASSERT_TRUE(go);
    go->click();
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].toString(), QStringLiteral("nominations"));
}

TEST(MyWeekView, all_that_is_missing_is_shown_when_asked)
{
    OpenedWeek week(amals());
    TaskRow &row = rowOf(week, "three-asked");
    ASSERT_GT(row.standing().check->missing.size(), 3u);
    EXPECT_FALSE(week.words().contains(QStringLiteral("Ida was not asked alone yet.")));
    QPushButton *more = nullptr;
    for (QPushButton *each : row.findChildren<QPushButton *>())
        if (each->isVisible() && each->text().startsWith(QStringLiteral("Show"))) more = each;
    ASSERT_TRUE(more);
    more->click();
    EXPECT_TRUE(week.words().contains(QStringLiteral("Ida was not asked alone yet.")));
}

TEST(MyWeekView, a_text_is_written_in_place_counted_kept_and_taken_back)
{
    OpenedWeek week(amals());
    TaskRow &row = rowOf(week, "how-do-you-know");
    buttonIn(row, "Write")->click();
    ASSERT_TRUE(row.editor());
    QPlainTextEdit &text = row.editor()->text();
    EXPECT_EQ(QApplication::focusWidget(), &text);
    QTest::keyClicks(&text, QStringLiteral("Three people stopped"));
    EXPECT_TRUE(week.words().contains(QStringLiteral("3 of 120 words")));
    QTest::keyClick(&text, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(week.answer("Amal", "how-do-you-know"), QStringLiteral("Three people stopped"));
    EXPECT_EQ(changeText(week.opened.workspace.history().entries().back().label),
              QStringLiteral("Amal wrote about the task How do you know?"));
    EXPECT_FALSE(row.editor()->isVisible());
    EXPECT_FALSE(Drafts::of(week.opened.workspace).latest());
    week.opened.workspace.undo();
    EXPECT_EQ(week.answer("Amal", "how-do-you-know"), QString());
    EXPECT_EQ(text.toPlainText(), QString());
}

TEST(MyWeekView, a_text_is_stored_when_another_week_is_looked_at)
{
    OpenedWeek week(amals());
    TaskRow &row = rowOf(week, "how-do-you-know");
    buttonIn(row, "Write")->click();
    QTest::keyClicks(&row.editor()->text(), QStringLiteral("They waited"));
    week.view->chooseWeek(2);
    EXPECT_EQ(week.answer("Amal", "how-do-you-know"), QStringLiteral("They waited"));
    EXPECT_EQ(week.view->week(), 2);
}

TEST(MyWeekView, a_window_that_closes_on_half_typed_text_leaves_it_a_draft)
{
    auto week = std::make_unique<OpenedWeek>(amals());
    buttonIn(rowOf(*week, "how-do-you-know"), "Write")->click();
    QTest::keyClicks(&rowOf(*week, "how-do-you-know").editor()->text(), QStringLiteral("Half"));
    Drafts::of(week->opened.workspace).flush();
    week->window.close();
    EXPECT_EQ(week->answer("Amal", "how-do-you-know"), QString());
    EXPECT_TRUE(Drafts::of(week->opened.workspace).latest());
    week.reset();
}

TEST(MyWeekView, half_typed_text_waits_for_who_comes_back)
{
    OpenedWeek week(amals());
    Workspace &workspace = week.opened.workspace;
    const QString amal = participantNamed(workspace.campaign(), "Amal").id.toString();
    Drafts::of(workspace).keep(QString::fromLatin1(kAnswerDraft),
                               answerSubject(amal, QStringLiteral("how-do-you-know")),
                               QStringLiteral("Half a sent"));
    MyWeekView again(workspace, week.opened.appearance, *week.desk);
    showAt(again, {1240, 780});
    auto *text = again.findChild<QPlainTextEdit *>();
    ASSERT_TRUE(text);
    EXPECT_EQ(text->toPlainText(), QStringLiteral("Half a sent"));
    EXPECT_EQ(week.answer("Amal", "how-do-you-know"), QString());
}

TEST(MyWeekView, what_is_only_to_be_looked_at_gets_a_tick)
{
    OpenedWeek week(amals());
    week.view->chooseWeek(4);
    ASSERT_TRUE(week.settles());
    auto *box = rowOf(week, "order-looked-at").findChild<QCheckBox *>();
    ASSERT_TRUE(box->isVisible());
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    EXPECT_FALSE(week.answer("Amal", "order-looked-at").isEmpty());
    ASSERT_TRUE(week.settles());
    EXPECT_TRUE(rowOf(week, "order-looked-at").standing().done);
    QTest::keyClick(box, Qt::Key_Space);
    EXPECT_TRUE(week.answer("Amal", "order-looked-at").isEmpty());
}

TEST(MyWeekView, another_track_counts_for_one_week_and_can_be_taken_back)
{
    OpenedWeek week(amals());
    const auto &tracks = week.view->session().tracks();
    ASSERT_EQ(tracks.size(), 2u);
    EXPECT_TRUE(tracks[1]->isChecked());
    EXPECT_EQ(tracks[1]->content().note, QStringLiteral("your group"));
    QTest::mouseClick(tracks[0], Qt::LeftButton);
    const Participant &amal = participantNamed(week.campaign(), "Amal");
    EXPECT_EQ(trackIn(week.campaign(), amal, 1), QStringLiteral("A"));
    EXPECT_EQ(trackIn(week.campaign(), amal, 2), QStringLiteral("B"));
    week.opened.workspace.undo();
    EXPECT_TRUE(tracks[1]->isChecked());
}

TEST(MyWeekView, times_follow_the_zone_that_is_chosen)
{
    OpenedWeek week(amals());
    week.view->session().askForZone();
    auto *dialog = week.window.findChild<ZoneDialog *>();
    ASSERT_TRUE(dialog);
    QTest::keyClicks(&dialog->filter(), QStringLiteral("kolkata"));
    keepPicture(*dialog, QStringLiteral("week-zone"));
    QTest::keyClick(&dialog->filter(), Qt::Key_Return);
    EXPECT_EQ(participantNamed(week.campaign(), "Amal").timeZone, QStringLiteral("Asia/Kolkata"));
    EXPECT_EQ(week.view->session().tracks()[0]->content().time,
              QStringLiteral("Wed 8 February, 22:30 to Thu 9 February, 00:30"));
}

TEST(MyWeekView, a_zone_that_is_not_found_cannot_be_chosen)
{
    OpenedWeek week(amals());
    week.view->session().askForZone();
    auto *dialog = week.window.findChild<ZoneDialog *>();
    QTest::keyClicks(&dialog->filter(), QStringLiteral("nowhere at all"));
    dialog->accept();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(participantNamed(week.campaign(), "Amal").timeZone, QStringLiteral("Europe/Berlin"));
}

TEST(MyWeekView, sessions_are_saved_for_a_calendar)
{
    OpenedWeek week(amals());
    const QTemporaryDir folder;
    QSignalSpy hinted(week.view, &MyWeekView::hinted);
    week.view->session().askForCalendar();
    auto *files = week.window.findChild<QFileDialog *>();
    ASSERT_TRUE(files);
    EXPECT_TRUE(files->testOption(QFileDialog::DontUseNativeDialog));
    const QString path = folder.filePath(QStringLiteral("a.ics"));
    Q_EMIT files->fileSelected(path);
    EXPECT_EQ(readFile(path)->count("BEGIN:VEVENT"), 6);
    EXPECT_EQ(hinted.count(), 1);
}

TEST(MyWeekView, who_of_several_is_meant_is_chosen_and_remembered)
{
    OpenedWeek week(learning(campaignFromText(kLearnersChart), {"Amal", "Bo"}));
    auto *chooser = week.view->findChild<QComboBox *>();
    ASSERT_TRUE(chooser->isVisible());
    ASSERT_EQ(chooser->count(), 2);
    chooser->setCurrentIndex(1);
    Q_EMIT chooser->activated(1);
    EXPECT_EQ(week.view->learner(), participantNamed(week.campaign(), "Bo").id);
    ASSERT_TRUE(week.settles());
    buttonIn(rowOf(week, "how-do-you-know"), "Write")->click();
    QTest::keyClicks(&rowOf(week, "how-do-you-know").editor()->text(), QStringLiteral("Bo saw"));
    rowOf(week, "how-do-you-know").commit();
    EXPECT_EQ(week.answer("Bo", "how-do-you-know"), QStringLiteral("Bo saw"));
    EXPECT_EQ(week.answer("Amal", "how-do-you-know"), QString());
    EXPECT_EQ(chooser->currentText(), QStringLiteral("Bo"));
}

TEST(MyWeekView, an_invitation_not_yet_answered_is_remembered_until_the_answer_is_saved)
{
    Campaign campaign = amals();
    const Participant &amal = participantNamed(campaign, "Amal");
    Participant invited = amal;
    IdSource ids = idsAbove(campaign);
    invited.invitation = ids.make<SmallGroupId>().toString();
    Edits edits;
    edits.change(amal, invited);
    EXPECT_FALSE(OpenedWeek(campaign).button(QStringLiteral("Save the answer…")));
    OpenedWeek week(campaign.with(edits));
    QPushButton *save = week.button(QStringLiteral("Save the answer…"));
    ASSERT_TRUE(save);
    EXPECT_FALSE(week.words().contains(QStringLiteral("Only they can open")));
    save->click();
    auto *place = week.window.findChild<QFileDialog *>();
    ASSERT_TRUE(place);
    const QTemporaryDir folder;
    Q_EMIT place->fileSelected(folder.filePath(QStringLiteral("a.wallpacket")));
    place->close();
    EXPECT_FALSE(week.button(QStringLiteral("Save the answer…")));
    EXPECT_TRUE(week.words().contains(QStringLiteral("Only they can open")));
}

TEST(MyWeekView, a_returned_week_says_what_the_facilitator_found_in_the_readers_language)
{
    const Campaign campaign = withReview(
        withVersion(amals(), "Amal", 1, "2023-02-10 07:00"), "Amal",
        {1,
         Verdict::Return,
         "2023-02-10 08:00",
         {{QStringLiteral("how-do-you-know"), QStringLiteral("told")}},
         {{{}, {}, QStringLiteral("Noch einmal fragen.")},
          {QStringLiteral("how-do-you-know"), QStringLiteral("how-do-you-know-told-1"),
           QStringLiteral("كلمة منها")}}});
    OpenedWeek week(campaign);
    const TaskRemarks &remarks = rowOf(week, "how-do-you-know").standing().remarks;
    EXPECT_FALSE(remarks.level.isEmpty());
    ASSERT_EQ(remarks.comments.size(), 2);
    EXPECT_EQ(remarks.comments[0],
              textIn(edition2023().assignment(1)->tasks[4].rubric[1].comments[0].text,
                     QStringLiteral("de")));
    EXPECT_EQ(remarks.comments[1], QStringLiteral("كلمة منها"));
    EXPECT_TRUE(week.words().contains(QStringLiteral("Noch einmal fragen.")));
    EXPECT_TRUE(week.words().contains(QStringLiteral("Lena returned version 1")));
    EXPECT_EQ(week.view->strip().steps()[0]->content().state, WeekStepContent::State::Returned);
    EXPECT_TRUE(week.button(QStringLiteral("Hand in week 1 again…")));
    EXPECT_EQ(week.view->waiting(), 1);
}

TEST(MyWeekView, work_that_is_late_says_so_in_words)
{
    OpenedWeek week(amals(), QDate(2023, 2, 17));
    EXPECT_EQ(week.view->week(), 2);
    EXPECT_EQ(week.view->strip().steps()[0]->content().note, QStringLiteral("Late"));
    week.view->chooseWeek(1);
    EXPECT_TRUE(week.words().contains(QStringLiteral("late, was due Wed 15 February, 23:59")));
    EXPECT_TRUE(week.view->assignment().handInButton().isEnabled());
    EXPECT_EQ(week.view->waiting(), 2);
}

TEST(MyWeekView, nobody_is_shown_what_another_one_wrote)
{
    Campaign campaign = learning(campaignFromText(kLearnersChart), {"Amal", "Bo"});
    Participant bo = participantNamed(campaign, "Bo");
    IdSource ids = idsAbove(campaign);
    campaign = campaign.with(answerTask(campaign, bo.id, QStringLiteral("how-do-you-know"),
                                        QStringLiteral("a secret draft"), ids)
                                 .edits);
    OpenedWeek week(campaign);
    ASSERT_EQ(week.view->learner(), participantNamed(campaign, "Amal").id);
    EXPECT_FALSE(week.words().contains(QStringLiteral("a secret draft")));
    for (const QPlainTextEdit *text : week.view->findChildren<QPlainTextEdit *>())
        EXPECT_FALSE(text->toPlainText().contains(QStringLiteral("a secret draft")));
}

TEST(MyWeekView, without_a_learner_it_says_what_to_do_first)
{
    OpenedWeek week(campaignFromText(kLearnersChart));
    EXPECT_EQ(week.view->waiting(), 0);
    week.view->focusMain();
    keepPicture(week.window, QStringLiteral("week-empty"));
    auto *take = qobject_cast<QPushButton *>(QApplication::focusWidget());
    ASSERT_TRUE(take);
    take->click();
    EXPECT_TRUE(week.window.findChild<QFileDialog *>());
}

TEST(MyWeekView, an_edition_without_times_or_without_an_assignment_is_said_in_words)
{
    OpenedWeek template_(withEdition(amals(), [](Edition &edition) {
        for (EditionSession &session : edition.sessions) session.on = {};
        edition.registrationUntil = {};
        edition.assignments.pop_back();
    }));
    EXPECT_EQ(template_.view->week(), 1);
    EXPECT_TRUE(template_.words().contains(QStringLiteral("No day is set for this session yet.")));
    EXPECT_EQ(template_.view->waiting(), 0);
    template_.view->chooseWeek(6);
    EXPECT_TRUE(template_.words().contains(QStringLiteral("No assignment belongs to this week.")));
    EXPECT_FALSE(template_.view->assignment().handInButton().isVisible());
    keepPicture(template_.window, QStringLiteral("week-bare"));
}

TEST(MyWeekView, what_to_bring_is_ticked_for_the_day_and_not_stored)
{
    OpenedWeek week(amals());
    week.view->chooseWeek(2);
    ASSERT_TRUE(week.settles());
    const auto onePerson = [&]() -> QCheckBox * {
        for (QCheckBox *each : week.view->findChildren<QCheckBox *>()) {
            const QString name = each->accessibleName();
            if (each->isVisible() && name.startsWith(QStringLiteral("One person"))) return each;
        }
        return nullptr;
    };
    ASSERT_TRUE(onePerson());
    const auto before = week.opened.workspace.history().entries().size();
    onePerson()->click();
    week.view->chooseWeek(1);
    EXPECT_FALSE(onePerson());
    week.view->chooseWeek(2);
    ASSERT_TRUE(week.settles());
    ASSERT_TRUE(onePerson());
    EXPECT_TRUE(onePerson()->isChecked());
    EXPECT_EQ(week.opened.workspace.history().entries().size(), before);
}

TEST(MyWeekView, the_keyboard_begins_with_what_is_not_done)
{
    OpenedWeek week(amals());
    week.view->focusMain();
    QWidget *focus = QApplication::focusWidget();
    ASSERT_TRUE(focus);
    EXPECT_TRUE(rowOf(week, "three-asked").isAncestorOf(focus));
}

TEST(MyWeekView, the_language_switches_live_and_the_weeks_run_from_the_right)
{
    OpenedWeek week(amals());
    const auto &steps = week.view->strip().steps();
    EXPECT_LT(steps[0]->x(), steps[5]->x());
    week.opened.appearance.setLanguage(QStringLiteral("ar"));
    QApplication::processEvents();
    EXPECT_GT(steps[0]->x(), steps[5]->x());
    EXPECT_EQ(steps[0]->content().title,
              textIn(edition2023().session(1)->title, QStringLiteral("ar")));
    week.opened.appearance.setLanguage(QStringLiteral("en"));
    QApplication::processEvents();
    EXPECT_LT(steps[0]->x(), steps[5]->x());
}

TEST(MyWeekView, in_a_small_window_only_the_chosen_week_has_words_and_nothing_is_cut)
{
    OpenedWeek week(amals(), QDate(2023, 2, 10), {600, 540});
    const auto &steps = week.view->strip().steps();
    EXPECT_GT(steps[0]->width(), steps[1]->width());
    EXPECT_LE(steps[5]->geometry().right(), week.view->strip().width());
    for (const QScrollArea *area : week.view->findChildren<QScrollArea *>())
        EXPECT_LE(area->widget()->minimumSizeHint().width(), 600);
}

TEST(MyWeekView, pictures)
{
    struct Look {
        const char *name;
        QSize size;
    };
    const Campaign behindHer = amalsTraining();
    for (const auto &[look, size] :
         {Look{"light", {1264, 788}}, Look{"dark", {1264, 788}}, Look{"arabic", {1264, 788}},
          Look{"large", {1264, 788}}, Look{"small", {976, 540}}, Look{"narrow", {640, 540}},
          Look{"tall", {1264, 1500}}}) {
        const QString name = QString::fromLatin1(look);
        OpenedWeek week(behindHer, QDate(2023, 3, 7), size);
        Appearance &appearance = week.opened.appearance;
        if (name == u"dark") appearance.setChoice(ThemeChoice::Dark);
        if (name == u"arabic") appearance.setLanguage(QStringLiteral("ar"));
        if (name == u"large") appearance.setTextScale(1.5);
        if (name == u"tall") {
            buttonIn(rowOf(week, "test-taught"), "Write")->click();
            QTest::keyClicks(&rowOf(week, "test-taught").editor()->text(),
                             QStringLiteral("The night shift surprised me."));
        }
        QTest::qWait(20);   // the layout of wrapped texts settles in steps
        keepPicture(week.window, QStringLiteral("week-") + name);
        appearance.setChoice(ThemeChoice::Light);
        appearance.setLanguage(QStringLiteral("en"));
        appearance.setTextScale(1);
    }
}

}   // namespace wallchart
