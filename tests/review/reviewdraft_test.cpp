// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewdraft.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QString kTask = QStringLiteral("holes-read");

}   // namespace

TEST(ReviewDraft, a_blank_text_is_no_comment)
{
    ReviewDraft draft;
    draft.setText({}, QStringLiteral("  \n "));
    EXPECT_FALSE(draft.hasComment());
    EXPECT_TRUE(draft.comments({kTask}).empty());
    draft.pick(kTask, QStringLiteral("holes-read-plans-1"));
    EXPECT_TRUE(draft.hasComment());
    draft.unpick(kTask, QStringLiteral("holes-read-plans-1"));
    EXPECT_FALSE(draft.hasComment());
}

TEST(ReviewDraft, comments_stand_in_the_order_of_the_tasks_and_the_week_last)
{
    ReviewDraft draft;
    draft.setText({}, QStringLiteral("Week"));
    draft.setText(kTask, QStringLiteral(" Own "));
    draft.pick(kTask, QStringLiteral("b"));
    draft.pick(kTask, QStringLiteral("b"));
    draft.pick(QStringLiteral("ties-there"), QStringLiteral("a"));
    const std::vector<TaskComment> expected{{QStringLiteral("ties-there"), QStringLiteral("a"), {}},
                                            {kTask, QStringLiteral("b"), {}},
                                            {kTask, {}, QStringLiteral("Own")},
                                            {{}, {}, QStringLiteral("Week")}};
    EXPECT_EQ(draft.comments({QStringLiteral("ties-there"), kTask}), expected);
}

TEST(ReviewDraft, what_was_said_can_be_changed)
{
    ReviewDraft draft;
    draft.setLevel(kTask, QStringLiteral("plans"));
    draft.pick(kTask, QStringLiteral("holes-read-plans-1"));
    draft.setText({}, QStringLiteral("Good."));
    IdSource ids = IdSource::seeded(1, 1);
    const Review review{.id = ids.make<ReviewId>(),
                        .submission = ids.make<SubmissionId>(),
                        .at = QDateTime(QDate(2023, 3, 2), QTime(10, 0), Qt::UTC),
                        .marks = draft.marks(),
                        .comments = draft.comments({kTask})};
    EXPECT_EQ(ReviewDraft(review), draft);
}

TEST(ReviewDraft, picks_are_kept_as_text_and_come_back)
{
    ReviewDraft draft;
    draft.setLevel(kTask, QStringLiteral("plans"));
    draft.pick(kTask, QStringLiteral("holes-read-plans-2"));
    ReviewDraft other;
    other.setText({}, QStringLiteral("Own words stay."));
    other.setLevel(kTask, QStringLiteral("average"));
    other.takePicks(draft.picksText());
    EXPECT_EQ(other.level(kTask), QStringLiteral("plans"));
    EXPECT_EQ(other.picks(kTask), QStringList{QStringLiteral("holes-read-plans-2")});
    EXPECT_EQ(other.text({}), QStringLiteral("Own words stay."));
    other.takePicks(QStringLiteral("no json"));
    EXPECT_EQ(other.level(kTask), QStringLiteral("plans"));
    other.takePicks(ReviewDraft().picksText());   // everything was taken out
    EXPECT_TRUE(other.level(kTask).isEmpty());
}

}   // namespace wallchart
