// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomicfile.h"
#include "core/packets/packet.h"
#include "core/training/reviewing.h"
#include "tests/packets/packetcases.h"
#include "tests/review/reviewcases.h"
#include "ui/review/invitationdialog.h"
#include "ui/review/passingdialog.h"
#include "ui/review/reviewstrip.h"

#include <QDir>
#include <QFileDialog>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

BoardChoice choiceOf(const Campaign &campaign)
{
    const SmallGroup &circle = *campaign.all<SmallGroup>().begin();
    return {circle.edition, circle.id};
}

/// A dialog of the desk, once it is open.
template <class T>
T *dialogOf(QWidget &window)
{
    T *found = nullptr;
    const bool came = QTest::qWaitFor(
        [&] {
            for (T *each : window.findChildren<T *>())
                if (each->isVisible()) found = each;
            return found != nullptr;
        },
        20'000);
    EXPECT_TRUE(came);
    return found;
}

}   // namespace

TEST(ReviewsToPass, those_not_passed_on_come_first)
{
    Campaign campaign = circleAtWork();
    const Review &held = *workOf(campaign, edition2023(), participantNamed(campaign, "Amal"), 1,
                                 at("2023-03-07 09:00"))
                              .review;
    campaign = campaign.with(markPassedOn(campaign, {held.id}, true).edits);
    const auto lines = reviewsToPass(campaign, participantsOn(campaign, choiceOf(campaign)));
    ASSERT_EQ(lines.size(), 5u);
    EXPECT_EQ(lines.front().name, QStringLiteral("Amal"));
    EXPECT_EQ(lines.front().weeks, (std::vector{2, 3, 4}));
    EXPECT_EQ(lines.front().reviews.size(), 4u);
    EXPECT_TRUE(lines.front().keysKnown);
    Campaign done = campaign;
    for (const ReviewsToPass &each : lines)
        if (each.name != QStringLiteral("Deepa"))
            done = done.with(markPassedOn(done, each.reviews, true).edits);
    const auto left = reviewsToPass(done, participantsOn(done, choiceOf(done)));
    EXPECT_EQ(left.front().name, QStringLiteral("Deepa"));
    EXPECT_TRUE(left.back().isPassedOn());
}

TEST(PassingDialog, saves_one_packet_for_each_and_says_which_is_whose)
{
    const QTemporaryDir folder;
    OpenedReview review(circleAtWork());
    PassingDialog dialog(review.opened.workspace, review.desk, choiceOf(review.campaign()),
                         &review.window);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    ASSERT_EQ(dialog.list().topLevelItemCount(), 5);
    dialog.saveAll();
    auto *place = dialogOf<QFileDialog>(review.window);
    ASSERT_TRUE(place);
    Q_EMIT place->fileSelected(folder.path());
    place->close();
    const QStringList files = QDir(folder.path()).entryList({QStringLiteral("*.wallpacket")});
    EXPECT_EQ(files.size(), 5);
    // The file named beside Amal opens with the keys of Amal.
    const QTreeWidgetItem *amal = dialog.list().topLevelItem(0);
    ASSERT_EQ(amal->text(0), QStringLiteral("Amal"));
    const auto bytes = readFile(QDir(folder.path()).filePath(amal->text(2)));
    ASSERT_TRUE(bytes);
    const auto packet = readPacket(*bytes, identityOf(10), {{}, Strangers::Admit});
    EXPECT_EQ(outcomeOf(packet), "taken");
    EXPECT_EQ(packet->letter.kind, QString::fromLatin1(kReviewsKind));
}

TEST(PassingDialog, a_tick_marks_the_reviews_as_passed_on_and_can_be_undone)
{
    OpenedReview review(circleAtWork());
    PassingDialog dialog(review.opened.workspace, review.desk, choiceOf(review.campaign()),
                         &review.window);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.list().topLevelItem(0)->setCheckState(0, Qt::Checked);
    ASSERT_TRUE(QTest::qWaitFor([&] { return review.work("Amal", 1).review->passedOn; }));
    EXPECT_TRUE(review.work("Amal", 3).review->passedOn);
    EXPECT_FALSE(review.work("Deepa", 1).review->passedOn);
    EXPECT_TRUE(review.opened.workspace.undo());
    EXPECT_FALSE(review.work("Amal", 1).review->passedOn);
    EXPECT_EQ(dialog.list().topLevelItem(0)->checkState(0), Qt::Unchecked);
}

TEST(PassingDialog, a_review_that_is_changed_has_to_be_passed_on_anew)
{
    OpenedReview review(circleAtWork());
    const auto lines = reviewsToPass(
        review.campaign(), participantsOn(review.campaign(), choiceOf(review.campaign())));
    for (const ReviewsToPass &each : lines)
        review.opened.workspace.perform(markPassedOn(review.campaign(), each.reviews, true));
    EXPECT_FALSE(review.view.strip().passing().text().contains(u'1'));
    review.view.open(spotOf(review.campaign(), "Björn"));
    review.view.approve();
    EXPECT_TRUE(review.view.strip().passing().text().contains(u'1'));
}

TEST(InvitationDialog, keys_can_lock_only_for_those_who_have_joined)
{
    OpenedReview review(circleAtWork());
    const KnownPeer known = *peerOfParticipant(review.campaign(), idOf(review.campaign(), "Deepa"));
    ChangeSet forget{{QStringLiteral("forget-keys"), {known.name}}};
    forget.edits.remove(known);
    ASSERT_TRUE(review.opened.workspace.perform(std::move(forget)));
    InvitationDialog dialog(review.opened.workspace, review.desk, {}, &review.window);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    EXPECT_EQ(dialog.whom(), std::vector{idOf(review.campaign(), "Deepa")});
    EXPECT_FALSE(dialog.canUseKeys());
    auto *list = dialog.findChild<QListWidget *>();
    list->item(4)->setCheckState(Qt::Unchecked);
    EXPECT_FALSE(dialog.canUseKeys());   // nobody
    list->item(0)->setCheckState(Qt::Checked);
    EXPECT_TRUE(dialog.canUseKeys());
}

TEST(ReviewStrip, a_status_packet_is_offered_for_each_group_that_is_led_here)
{
    OpenedReview review(circleAtWork());
    ASSERT_EQ(review.view.strip().groupsWithStatus().size(), 1u);
    EXPECT_EQ(review.view.strip().groupsWithStatus().front()->name, QStringLiteral("Nurses"));
}

}   // namespace wallchart
