// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewview.h"

#include "core/editing/intents/trainingintents.h"
#include "tests/review/reviewcases.h"
#include "ui/review/commentpicks.h"
#include "ui/review/matrixside.h"
#include "ui/review/ownwords.h"
#include "ui/review/peerpresentation.h"
#include "ui/review/reviewfoot.h"
#include "ui/review/reviewstrip.h"
#include "ui/review/submissionbody.h"
#include "ui/review/submissionhead.h"
#include "ui/review/submissionpane.h"
#include "ui/review/taskreview.h"
#include "ui/review/workbyhanddialog.h"
#include "ui/widgets/emptystate.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QTextOption>
#include <QToolButton>
#include <QUrl>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QString kHoles = QStringLiteral("holes-read");

TaskReview &taskIn(OpenedReview &review, const QString &key)
{
    for (TaskReview *task : review.view.pane().body().tasks()) {
        if (task->task().key == key) return *task;
    }
    throw std::invalid_argument(key.toStdString());
}

QString shownName(OpenedReview &review)
{
    return review.view.pane().reading() ? review.view.pane().reading()->participant.name
                                        : QString();
}

}   // namespace

TEST(ReviewView, opens_with_the_first_that_waits)
{
    OpenedReview review(circleAtWork());
    EXPECT_EQ(review.view.waiting(), 2);
    EXPECT_EQ(shownName(review), QStringLiteral("Amal"));
    EXPECT_EQ(review.view.matrix().table().currentSpot(), spotOf(review.campaign(), "Amal"));
    EXPECT_TRUE(review.view.pane().foot().isVisible());
}

TEST(ReviewView, is_worked_by_keys_alone)
{
    OpenedReview review(circleAtWork());
    QSignalSpy waiting(&review.view, &ReviewView::waitingChanged);
    review.view.focusMain();
    ASSERT_EQ(QApplication::focusWidget(), &review.view.matrix().table());
    review.press(Qt::Key_Return);
    ASSERT_EQ(QApplication::focusWidget(), &review.view.pane().foot().comment());
    review.type(QStringLiteral("W15 is the person to plan for."));
    review.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    const Review *amal = review.review("Amal");
    ASSERT_TRUE(amal);
    EXPECT_EQ(amal->verdict, Verdict::Approve);
    EXPECT_EQ(amal->facilitator, QStringLiteral("Lena"));
    ASSERT_EQ(amal->comments.size(), 1u);
    EXPECT_EQ(amal->comments.front().text, QStringLiteral("W15 is the person to plan for."));
    EXPECT_EQ(shownName(review), QStringLiteral("Chinedu"));   // the next that waits
    EXPECT_EQ(review.view.waiting(), 1);
    EXPECT_EQ(waiting.size(), 1);
    EXPECT_TRUE(review.view.pane().foot().comment().toPlainText().isEmpty());

    review.press(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), &review.view.matrix().table());
    review.press(Qt::Key_Up);
    EXPECT_EQ(shownName(review), QStringLiteral("Björn"));
    review.press(Qt::Key_Left);
    EXPECT_EQ(review.view.pane().reading()->week, 2);
    review.press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(shownName(review), QStringLiteral("Chinedu"));
}

TEST(ReviewView, who_has_not_joined_is_invited_first)
{
    Campaign campaign = circleOf({"Amal", "Björn"});
    Edits edits;
    edits.remove(*peerOfParticipant(campaign, idOf(campaign, "Björn")));
    OpenedReview review(campaign.with(edits));
    const auto offers = [&review](const char *text) {
        const auto all = review.view.pane().findChildren<QPushButton *>();
        return std::any_of(all.begin(), all.end(), [text](const QPushButton *each) {
            return each->isVisible() && each->text().startsWith(QLatin1String(text));
        });
    };
    review.view.focusMain();
    review.press(Qt::Key_Down);
    ASSERT_EQ(shownName(review), QStringLiteral("Björn"));
    EXPECT_TRUE(offers("Invite"));
    EXPECT_TRUE(offers("Record work by hand"));
    review.press(Qt::Key_Up);
    ASSERT_EQ(shownName(review), QStringLiteral("Amal"));
    EXPECT_FALSE(offers("Invite"));
}

TEST(ReviewView, work_is_not_returned_without_a_comment)
{
    OpenedReview review(circleAtWork());
    review.view.focusMain();
    review.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(review.review("Amal"));
    EXPECT_FALSE(review.view.pane().foot().mistake().isEmpty());
    EXPECT_EQ(QApplication::focusWidget(), &review.view.pane().foot().comment());
    review.type(QStringLiteral("Ask three people at night."));
    EXPECT_TRUE(review.view.pane().foot().mistake().isEmpty());
    review.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(review.review("Amal"));
    EXPECT_EQ(review.review("Amal")->verdict, Verdict::Return);
}

TEST(ReviewView, a_comment_of_the_bank_is_enough_and_travels_as_its_key)
{
    OpenedReview review(circleAtWork());
    TaskReview &holes = taskIn(review, kHoles);
    holes.setLevel(QStringLiteral("average"));
    Q_EMIT holes.comments().findChild<QToolButton *>()->menu()->aboutToShow();
    EXPECT_EQ(holes.comments().offered().front(), QStringLiteral("holes-read-average-1"));
    holes.comments().pick(QStringLiteral("holes-read-average-1"));
    review.view.returnWithComment();
    const Review *amal = review.review("Amal");
    ASSERT_TRUE(amal);
    EXPECT_EQ(amal->marks, (std::vector<RubricMark>{{kHoles, QStringLiteral("average")}}));
    EXPECT_EQ(amal->comments,
              (std::vector<TaskComment>{{kHoles, QStringLiteral("holes-read-average-1"), {}}}));
}

TEST(ReviewView, undo_takes_one_review_back_and_what_was_said_is_there_again)
{
    OpenedReview review(circleAtWork());
    taskIn(review, kHoles).comments().pick(QStringLiteral("holes-read-plans-1"));
    review.view.pane().foot().comment().setPlainText(QStringLiteral("Go on."));
    review.view.approve();
    ASSERT_TRUE(review.review("Amal"));
    EXPECT_TRUE(review.opened.workspace.undo());
    EXPECT_FALSE(review.review("Amal"));
    EXPECT_EQ(review.view.waiting(), 2);
    review.view.open(spotOf(review.campaign(), "Amal"));
    EXPECT_EQ(review.view.pane().foot().comment().toPlainText(), QStringLiteral("Go on."));
    EXPECT_EQ(review.view.pane().draft().picks(kHoles),
              QStringList{QStringLiteral("holes-read-plans-1")});
}

TEST(ReviewView, a_verdict_can_be_changed)
{
    OpenedReview review(circleAtWork());
    review.view.open(spotOf(review.campaign(), "Björn"));
    EXPECT_EQ(review.view.pane().foot().comment().toPlainText(),
              QStringLiteral("Take the weakest cell and write about it."));
    review.view.approve();
    EXPECT_EQ(review.review("Björn")->verdict, Verdict::Approve);
    EXPECT_EQ(review.review("Björn")->comments.size(), 1u);
}

TEST(ReviewView, what_is_half_said_waits_with_its_submission)
{
    OpenedReview review(circleAtWork());
    review.view.pane().foot().comment().setPlainText(QStringLiteral("Half a"));
    taskIn(review, kHoles).comments().pick(QStringLiteral("holes-read-plans-1"));
    review.view.openNext();
    EXPECT_TRUE(review.view.pane().foot().comment().toPlainText().isEmpty());
    EXPECT_FALSE(review.view.pane().draft().hasComment());
    review.view.openPrevious();
    EXPECT_EQ(review.view.pane().foot().comment().toPlainText(), QStringLiteral("Half a"));
    EXPECT_TRUE(review.view.pane().draft().hasComment());
    EXPECT_FALSE(review.review("Amal"));
    // A second window over the same file finds it, too: it is in the file.
    Appearance &appearance = review.opened.appearance;
    ReviewView again(review.opened.workspace, appearance, review.desk);
    EXPECT_EQ(again.pane().foot().comment().toPlainText(), QStringLiteral("Half a"));
}

TEST(ReviewView, other_work_that_comes_in_leaves_what_is_being_typed)
{
    OpenedReview review(circleAtWork());
    review.view.pane().foot().comment().setPlainText(QStringLiteral("Half a"));
    const SmallGroup circle = *review.campaign().all<SmallGroup>().begin();
    SmallGroup after = circle;
    after.name = QStringLiteral("Small group 7");
    review.opened.workspace.perform(setSmallGroup(review.campaign(), after));
    EXPECT_EQ(review.view.pane().foot().comment().toPlainText(), QStringLiteral("Half a"));
    EXPECT_EQ(review.view.strip().groups().text(), QStringLiteral("Small group 7"));
}

TEST(ReviewView, human_judgement_blocks_nothing)
{
    OpenedReview review(circleAtWork());
    review.view.approve();   // no step of a rubric is chosen
    ASSERT_TRUE(review.review("Amal"));
    EXPECT_TRUE(review.review("Amal")->marks.empty());
}

TEST(ReviewView, nothing_handed_in_offers_to_record_it_by_hand)
{
    OpenedReview review(circleAtWork());
    review.view.open(spotOf(review.campaign(), "Ana Lúcia", 3));
    EXPECT_FALSE(review.view.pane().foot().isVisible());
    review.view.approve();
    EXPECT_FALSE(review.review("Ana Lúcia", 3));
    Q_EMIT review.view.pane().recordingWanted();
    auto *dialog = review.view.findChild<WorkByHandDialog *>();
    ASSERT_TRUE(dialog);
    dialog->accept();
    const WorkOfWeek work = review.work("Ana Lúcia", 3);
    ASSERT_TRUE(work.latest);
    EXPECT_EQ(work.latest->source, WorkSource::Paper);
    EXPECT_EQ(work.state, WorkState::Received);
    EXPECT_TRUE(review.view.pane().foot().isVisible());
    EXPECT_TRUE(review.opened.workspace.undo());
    EXPECT_FALSE(review.work("Ana Lúcia", 3).latest);
}

TEST(ReviewView, only_what_its_author_allowed_is_shown_to_the_small_group)
{
    OpenedReview review(circleAtWork());
    QToolButton &button = review.view.pane().head().presenting();
    EXPECT_TRUE(button.isEnabled());
    button.click();
    auto *shown = review.view.findChild<PeerPresentation *>();
    ASSERT_TRUE(shown);
    EXPECT_GE(shown->parts(), 3);   // chart, checks, a text
    QTest::keyClick(shown, Qt::Key_Right);
    EXPECT_EQ(shown->part(), 1);
    QTest::keyClick(shown, Qt::Key_Left);
    EXPECT_EQ(shown->part(), 0);
    QTest::keyClick(shown, Qt::Key_Escape);
    EXPECT_FALSE(shown->isVisible());
    review.view.open(spotOf(review.campaign(), "Chinedu", 3));
    EXPECT_FALSE(button.isEnabled());
    EXPECT_TRUE(button.toolTip().contains(QStringLiteral("Chinedu")));
    review.view.present();
    EXPECT_EQ(review.view.findChildren<PeerPresentation *>().size(), 1);   // the closed one
}

TEST(ReviewView, says_what_to_do_first)
{
    OpenedReview none(campaignFromText("ICU / Day: Ana"));
    ASSERT_TRUE(none.view.findChild<EmptyState *>()->isVisible()
                || none.view.findChildren<EmptyState *>().back()->isVisible());
    EXPECT_FALSE(none.view.strip().passing().isVisible());
    EXPECT_EQ(none.view.waiting(), 0);
    OpenedReview nothing(circleOf({"Amal"}));
    EXPECT_FALSE(nothing.view.pane().reading());
    EXPECT_TRUE(nothing.view.pane().findChild<EmptyState *>()->isVisible());
}

TEST(ReviewView, shows_those_of_one_language)
{
    OpenedReview review(circleAtWork());
    for (QAction *action : review.view.strip().languages().menu()->actions()) {
        if (action->text() == QStringLiteral("Deutsch")) {
            action->trigger();
            break;
        }
    }
    EXPECT_EQ(review.view.matrix().model().rowCount(), 4);
    EXPECT_EQ(shownName(review), QStringLiteral("Chinedu"));
    EXPECT_EQ(review.view.waiting(), 2);   // whatever is looked at
}

TEST(ReviewView, forty_participants_with_three_versions_each)
{
    OpenedReview review(largeCircle());
    EXPECT_EQ(review.view.matrix().model().rowCount(), 40);
    EXPECT_EQ(review.view.waiting(), 40);
    EXPECT_EQ(review.view.pane().reading()->earlier.size(), 2u);
    for (int i = 0; i < 40; ++i) review.view.approve();
    EXPECT_EQ(review.view.waiting(), 0);
    EXPECT_EQ(review.view.board().count(WorkState::Approved), 40);
}

TEST(ReviewView, arabic_is_mirrored_with_its_keys)
{
    OpenedReview review(circleAtWork());
    review.opened.appearance.setLanguage(QStringLiteral("ar"));
    QApplication::processEvents();
    EXPECT_TRUE(review.view.isRightToLeft());
    EXPECT_GT(review.view.matrix().mapTo(&review.view, QPoint()).x(),
              review.view.pane().mapTo(&review.view, QPoint()).x());
    review.view.focusMain();
    review.press(Qt::Key_Left, Qt::AltModifier);   // onward
    EXPECT_EQ(shownName(review), QStringLiteral("Chinedu"));
    review.view.pane().foot().comment().setPlainText(QStringLiteral("English text"));
    EXPECT_EQ(review.view.pane().foot().comment().document()->defaultTextOption().textDirection(),
              Qt::LayoutDirectionAuto);
    review.opened.appearance.setLanguage(QStringLiteral("en"));
}

TEST(ReviewView, words_stand_on_the_side_where_they_begin)
{
    OpenedReview review(circleAtWork());
    OwnWords &comment = review.view.pane().foot().comment();
    const auto side = [&] { return comment.document()->defaultTextOption().alignment(); };
    comment.setPlainText(QString::fromUtf8("من يلجأ إليه الناس ليلا؟"));
    EXPECT_TRUE(side() & Qt::AlignRight);
    comment.setPlainText(QStringLiteral("Who do they turn to?"));
    EXPECT_TRUE(side() & Qt::AlignLeft);
}

TEST(ReviewView, where_there_is_no_room_one_side_is_shown)
{
    OpenedReview review(circleAtWork(), {700, 600});
    EXPECT_TRUE(review.view.matrix().isVisible());
    EXPECT_FALSE(review.view.pane().isVisible());
    review.view.focusMain();
    review.press(Qt::Key_Return);
    EXPECT_FALSE(review.view.matrix().isVisible());
    EXPECT_TRUE(review.view.pane().isVisible());
    review.press(Qt::Key_Escape);
    EXPECT_TRUE(review.view.matrix().isVisible());
}

TEST(ReviewView, a_packet_can_be_dropped_and_nothing_else)
{
    OpenedReview review(circleAtWork());
    const auto entered = [&](const char *path) {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(QString::fromLatin1(path))});
        QDragEnterEvent event({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        event.setAccepted(false);
        QApplication::sendEvent(&review.view, &event);
        return event.isAccepted();
    };
    EXPECT_TRUE(entered("/tmp/k3vq.wallpacket"));
    EXPECT_FALSE(entered("/tmp/picture.png"));
}

}   // namespace wallchart
