// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/trainingintents.h"
#include "tests/review/reviewcases.h"
#include "ui/review/workmatrixmodel.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QDateTime kBoardNow(QDate(2023, 3, 7), QTime(9, 30), Qt::UTC);

ReviewBoard boardOf(const Campaign &campaign, const QString &language = {})
{
    const SmallGroup &circle = *campaign.all<SmallGroup>().begin();
    ReviewBoard board;
    board.read(campaign, BoardChoice{circle.edition, circle.id, language}, kBoardNow);
    return board;
}

QString shownAt(const WorkMatrixModel &model, const WorkSpot &spot, int role = Qt::DisplayRole)
{
    return model.indexOf(spot).data(role).toString();
}

}   // namespace

TEST(ReviewBoard, counts_what_waits_and_what_went_back)
{
    const ReviewBoard board = boardOf(circleAtWork());
    EXPECT_EQ(board.lines().size(), 5u);
    EXPECT_EQ(board.count(WorkState::Received), 2);
    EXPECT_EQ(board.count(WorkState::Returned), 1);
    EXPECT_EQ(board.currentWeek(), 4);
    EXPECT_EQ(board.groups(), 1);
    EXPECT_EQ(worksToReview(circleAtWork()), 2);
}

TEST(ReviewBoard, a_version_that_was_replaced_no_longer_waits)
{
    const Campaign campaign = withWork(circleOf({"Amal"}),
                                       {{.who = "Amal"}, {.who = "Amal", .version = 2}});
    EXPECT_EQ(worksToReview(campaign), 1);
}

TEST(ReviewBoard, small_groups_of_others_do_not_wait_here)
{
    Campaign campaign = circleAtWork();
    SmallGroup circle = *campaign.all<SmallGroup>().begin();
    circle.mine = false;
    campaign = campaign.with(setSmallGroup(campaign, circle).edits);
    EXPECT_EQ(worksToReview(campaign), 0);
    EXPECT_TRUE(groupsLedHere(campaign).empty());
    ReviewBoard all;
    all.read(campaign, BoardChoice{circle.edition}, kBoardNow);
    EXPECT_TRUE(all.lines().empty());
}

TEST(ReviewBoard, next_and_previous_go_around_and_never_stay)
{
    const Campaign campaign = circleAtWork();
    const ReviewBoard board = boardOf(campaign);
    const WorkSpot amal = spotOf(campaign, "Amal");
    const WorkSpot chinedu = spotOf(campaign, "Chinedu", 3);
    EXPECT_EQ(board.toReview(), (std::vector{amal, chinedu}));
    EXPECT_EQ(board.toReviewAfter({}), amal);
    EXPECT_EQ(board.toReviewAfter(amal), chinedu);
    EXPECT_EQ(board.toReviewAfter(chinedu), amal);
    EXPECT_EQ(board.toReviewBefore(amal), chinedu);
    EXPECT_EQ(board.toReviewAfter(spotOf(campaign, "Björn", 1)), chinedu);
    const ReviewBoard one = boardOf(withWork(circleOf({"Amal"}), {{.who = "Amal"}}));
    EXPECT_EQ(one.toReviewAfter(one.toReview().front()), std::nullopt);
}

TEST(ReviewBoard, shows_those_who_read_one_language)
{
    const Campaign campaign = circleAtWork();
    const ReviewBoard board = boardOf(campaign, QStringLiteral("ar"));
    ASSERT_EQ(board.lines().size(), 1u);
    EXPECT_EQ(board.lines().front().name, QStringLiteral("Amal"));
    EXPECT_EQ(board.languages(), (QStringList{QStringLiteral("ar"), QStringLiteral("de")}));
}

TEST(WorkMatrixModel, says_state_version_lateness_and_day_of_a_cell)
{
    const Campaign campaign = circleAtWork();
    const ReviewBoard board = boardOf(campaign);
    WorkMatrixModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(board);
    EXPECT_EQ(shownAt(model, spotOf(campaign, "Amal")), QStringLiteral("To review"));
    EXPECT_EQ(shownAt(model, spotOf(campaign, "Ana Lúcia", 3)), QStringLiteral("Late"));
    EXPECT_EQ(shownAt(model, spotOf(campaign, "Amal", 6)), QString());
    const QString amal = shownAt(model, spotOf(campaign, "Amal"), Qt::AccessibleTextRole);
    EXPECT_TRUE(amal.contains(QStringLiteral("version 2"))) << amal.toStdString();
    const QString chinedu = shownAt(model, spotOf(campaign, "Chinedu", 3), Qt::ToolTipRole);
    EXPECT_TRUE(chinedu.contains(QStringLiteral("That was late"))) << chinedu.toStdString();
    EXPECT_TRUE(chinedu.contains(QStringLiteral("5 Mar 2023"))) << chinedu.toStdString();
    const QString deepa = shownAt(model, spotOf(campaign, "Deepa"), Qt::ToolTipRole);
    EXPECT_TRUE(deepa.contains(QStringLiteral("on paper"))) << deepa.toStdString();
}

TEST(WorkMatrixModel, another_review_changes_one_line_and_resets_nothing)
{
    const Campaign campaign = circleAtWork();
    WorkMatrixModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(boardOf(campaign));
    int resets = 0;
    std::vector<int> rows;
    QObject::connect(&model, &QAbstractItemModel::modelReset, [&] { ++resets; });
    QObject::connect(&model, &QAbstractItemModel::dataChanged,
                     [&](const QModelIndex &from) { rows.push_back(from.row()); });
    model.show(boardOf(withReviews(campaign, {{.who = "Chinedu", .week = 3}})));
    EXPECT_EQ(resets, 0);
    EXPECT_EQ(rows, std::vector{model.indexOf(spotOf(campaign, "Chinedu", 3)).row()});
}

}   // namespace wallchart
