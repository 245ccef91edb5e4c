// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/editionfile.h"
#include "core/training/handin.h"
#include "core/training/workstate.h"
#include "tests/journeys/programwindow.h"
#include "tests/training/trainingcases.h"
#include "ui/editioneditor/editioneditor.h"
#include "ui/myweek/answereditor.h"
#include "ui/myweek/assignmentcard.h"
#include "ui/myweek/myweekview.h"
#include "ui/myweek/taskrow.h"
#include "ui/review/commentpicks.h"
#include "ui/review/ownwords.h"
#include "ui/review/reviewfoot.h"
#include "ui/review/reviewview.h"
#include "ui/review/submissionbody.h"
#include "ui/review/submissionpane.h"
#include "ui/review/taskreview.h"
#include "ui/trainingpage/trainingpage.h"
#include "ui/workspace/drafts.h"

#include <QPlainTextEdit>
#include <QPushButton>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

constexpr int kWeek = 1;
const QString kTask = QStringLiteral("how-do-you-know");

/// A file in which Amal learns and Lena leads: every side of the training is there.
Campaign learnedAndLed()
{
    Campaign campaign = withParticipants(
        campaignFromText("ICU / Night (7): Ana* 2, Ben 3 → Ana, Cem, Dia, Eva"), {"Amal"});
    Edits edits;
    Participant amal = participantNamed(campaign, "Amal");
    edits.change(amal, [&] {
        Participant after = amal;
        after.mine = true;
        return after;
    }());
    const SmallGroup circle = *campaign.all<SmallGroup>().begin();
    edits.change(circle, [&] {
        SmallGroup after = circle;
        after.mine = true;
        return after;
    }());
    IdSource ids = idsAbove(campaign);
    const auto made = preparedHandIn(Reading(campaign, QDate(2023, 2, 10)), {amal.id, kWeek}, ids);
    edits.add(Submission{.id = ids.make<SubmissionId>(),
                         .participant = amal.id,
                         .week = kWeek,
                         .version = 1,
                         .madeAt = at("2023-02-10 09:00"),
                         .receivedAt = at("2023-02-10 10:00"),
                         .payload = QString::fromUtf8(bytesOf(made->payload))});
    return campaign.with(edits);
}

/// The window over that file, on the page that it opens with.
struct Training {
    Training() { program.openFile("t.wallchart", learnedAndLed()); }

    [[nodiscard]] CampaignFrame &frame() { return *program.window.frame(); }
    template <class View>
    [[nodiscard]] View &view()
    {
        return *frame().training().findChild<View *>();
    }
    [[nodiscard]] ParticipantId amal()
    {
        return participantNamed(program.workspace().campaign(), "Amal").id;
    }
    [[nodiscard]] QString version()
    {
        return versionsOf(program.workspace().campaign(), amal(), kWeek).back()->id.toString();
    }
    void keep(const char *form, const QString &subject, const QString &text)
    {
        Drafts::of(program.workspace()).keep(QString::fromLatin1(form), subject, text);
    }
    void lockAndUnlock()
    {
        program.window.lock();
        ASSERT_FALSE(program.window.workspace());
        program.typePassphrase(kSamplePassphrase);
        ASSERT_TRUE(program.window.workspace());
    }
    [[nodiscard]] bool isInFront(TrainingSide side)
    {
        return &frame().currentPage() == &frame().training() && frame().training().side() == side;
    }

    ProgramWindow program;
};

TaskRow &rowOf(MyWeekView &view)
{
    for (TaskRow *row : view.assignment().rows())
        if (row->standing().task.key == kTask) return *row;
    throw std::runtime_error("there is no such task");
}

}   // namespace

TEST(TrainingDraftJourney, half_an_answer_waits_in_its_week_after_unlocking)
{
    Training test;
    test.frame().showPage(test.frame().training());
    test.frame().training().showSide(TrainingSide::MyWeek);
    test.view<MyWeekView>().chooseWeek(kWeek);
    static_cast<QPushButton *>(rowOf(test.view<MyWeekView>()).firstControl())->click();
    QTest::keyClicks(rowOf(test.view<MyWeekView>()).editor()->findChild<QPlainTextEdit *>(),
                     QStringLiteral("They asked her, beca"));

    test.lockAndUnlock();

    EXPECT_TRUE(test.isInFront(TrainingSide::MyWeek));
    EXPECT_EQ(test.view<MyWeekView>().week(), kWeek);
    const auto *text = rowOf(test.view<MyWeekView>()).editor()->findChild<QPlainTextEdit *>();
    EXPECT_EQ(text->toPlainText(), QStringLiteral("They asked her, beca"));
    EXPECT_TRUE(text->hasFocus());
    EXPECT_EQ(answerTo(test.program.workspace().campaign(), test.amal(), kTask), QString());
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return text->visibleRegion().boundingRect().height() == text->height(); }));
    keepPicture(test.program.window, QStringLiteral("answer-after-unlocking"));
}

TEST(TrainingDraftJourney, half_a_review_waits_beside_its_work_after_unlocking)
{
    Training test;
    test.frame().showPage(test.frame().training());
    test.frame().training().showSide(TrainingSide::Review);
    test.view<ReviewView>().open({test.amal(), kWeek});
    QTest::keyClicks(&test.view<ReviewView>().pane().foot().comment(),
                     QStringLiteral("Ask three mo"));

    test.lockAndUnlock();

    EXPECT_TRUE(test.isInFront(TrainingSide::Review));
    SubmissionPane &pane = test.view<ReviewView>().pane();
    ASSERT_TRUE(pane.reading() && pane.reading()->latest);
    EXPECT_EQ(pane.reading()->latest->id.toString(), test.version());
    EXPECT_EQ(pane.foot().comment().toPlainText(), QStringLiteral("Ask three mo"));
    EXPECT_TRUE(pane.foot().comment().hasFocus());
    EXPECT_TRUE(pane.foot().comment().textCursor().atEnd());
    keepPicture(test.program.window, QStringLiteral("review-after-unlocking"));
}

TEST(TrainingDraftJourney, half_a_comment_on_a_task_waits_beside_that_task)
{
    Training test;
    test.keep(kReviewDraft, test.version() + u'/' + kTask, QStringLiteral("Who said so"));

    test.lockAndUnlock();

    EXPECT_TRUE(test.isInFront(TrainingSide::Review));
    for (TaskReview *each : test.view<ReviewView>().pane().body().tasks()) {
        if (each->task().key != kTask) continue;
        const auto *words = each->comments().findChild<OwnWords *>();
        EXPECT_EQ(words->toPlainText(), QStringLiteral("Who said so"));
        EXPECT_TRUE(words->hasFocus());
    }
}

TEST(TrainingDraftJourney, a_half_edited_edition_is_open_again_after_unlocking)
{
    Training test;
    Edition edition = edition2023();
    edition.title[QStringLiteral("en")] = QStringLiteral("Fundamentals, half-edi");
    test.keep(EditionEditor::kDraftForm, edition.key, QString::fromUtf8(writeEdition(edition)));

    test.lockAndUnlock();

    EXPECT_TRUE(test.isInFront(TrainingSide::Sessions));
    const auto *editor = test.program.dialog<EditionEditor>();
    ASSERT_TRUE(editor);
    EXPECT_TRUE(editor->isVisible());
    EXPECT_EQ(editor->edition(), edition);
}

TEST(TrainingDraftJourney, what_is_about_somebody_who_is_gone_leads_nowhere)
{
    Training test;
    const Page &before = test.frame().currentPage();
    const QString title = before.title();
    test.keep(kAnswerDraft, Uuid{1, 2}.toString() + u'/' + kTask, QStringLiteral("x"));
    test.keep(kReviewDraft, Uuid{1, 3}.toString(), QStringLiteral("y"));

    test.lockAndUnlock();

    EXPECT_EQ(test.frame().currentPage().title(), title);
}

}   // namespace wallchart
