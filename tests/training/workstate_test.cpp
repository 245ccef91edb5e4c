// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/workstate.h"

#include "core/editing/intents/trainingintents.h"
#include "core/training/reviewing.h"
#include "tests/training/trainingcases.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

class WorkStateTest : public testing::Test {
protected:
    void perform(const ChangeSet &changes) { campaign = campaign.with(changes.edits); }
    void handIn(int week, const char *madeAt)
    {
        perform(
            recordWorkByHand(campaign, {dia().id, week, WorkSource::Paper, at(madeAt), now}, ids));
    }
    void review(int week, Verdict verdict)
    {
        const auto versions = versionsOf(campaign, dia().id, week);
        perform(writeReview(
            campaign, {.submission = versions.back()->id, .at = now, .verdict = verdict}, ids));
    }
    [[nodiscard]] const Participant &dia() const { return participantNamed(campaign, "Dia"); }
    [[nodiscard]] WorkOfWeek work(int week) const
    {
        return workOf(campaign, edition, dia(), week, now);
    }

    Campaign campaign = withParticipants({}, {"Cem", "Dia"});
    Edition edition = edition2023();
    IdSource ids = idsAbove(campaign);
    QDateTime now = at("2023-02-10 09:00");
};

}   // namespace

TEST_F(WorkStateTest, the_work_of_a_week_goes_from_missing_to_approved)
{
    EXPECT_EQ(work(1).state, WorkState::NotReceived);
    handIn(1, "2023-02-10 09:00");
    EXPECT_EQ(work(1).state, WorkState::Received);
    review(1, Verdict::Return);
    EXPECT_EQ(work(1).state, WorkState::Returned);
    handIn(1, "2023-02-12 09:00");
    EXPECT_EQ(work(1).state, WorkState::Received);
    EXPECT_EQ(work(1).versions, 2);
    review(1, Verdict::Approve);
    EXPECT_EQ(work(1).state, WorkState::Approved);
    EXPECT_EQ(campaign.all<Submission>().size(), 2u);
    EXPECT_EQ(campaign.all<Review>().size(), 2u);
}

TEST_F(WorkStateTest, it_is_due_the_evening_before_the_participants_own_session)
{
    // Track B of 15 February, 20:00 in New York, is Thursday 16 February 02:00 in Berlin.
    const QTimeZone berlin("Europe/Berlin");
    EXPECT_EQ(work(1).due, QDateTime(QDate(2023, 2, 15), QTime(23, 59), berlin));
    perform(switchTrack(campaign, dia().id, 2, QStringLiteral("A"), ids));
    EXPECT_EQ(work(1).due, QDateTime(QDate(2023, 2, 14), QTime(23, 59), berlin));
}

TEST_F(WorkStateTest, late_is_judged_by_when_it_was_written_not_by_when_it_came_in)
{
    now = at("2023-02-20 09:00");
    EXPECT_TRUE(work(1).late);   // still missing
    handIn(1, "2023-02-15 22:59");
    EXPECT_FALSE(work(1).late);
    handIn(2, "2023-02-22 23:00");
    EXPECT_TRUE(work(2).late);
}

TEST_F(WorkStateTest, a_returned_work_is_not_late_because_it_is_revised)
{
    handIn(1, "2023-02-14 09:00");
    review(1, Verdict::Return);
    handIn(1, "2023-02-20 09:00");
    EXPECT_FALSE(work(1).late);
}

TEST_F(WorkStateTest, a_review_that_is_changed_has_to_be_passed_on_anew)
{
    handIn(1, "2023-02-14 09:00");
    review(1, Verdict::Return);
    const ReviewId id = work(1).review->id;
    perform(markPassedOn(campaign, {id}, true));
    EXPECT_TRUE(campaign.find(id)->passedOn);
    review(1, Verdict::Return);   // the same again
    EXPECT_TRUE(campaign.find(id)->passedOn);
    review(1, Verdict::Approve);
    EXPECT_FALSE(campaign.find(id)->passedOn);
}

TEST_F(WorkStateTest, of_two_reports_the_later_holds_line_by_line)
{
    const auto line = [&](const char *name, WorkState state) {
        return StatusLine{participantNamed(campaign, name).id.toString(), 1, state};
    };
    Edits edits;
    const TrainingGroupId group = dia().group;
    edits.add(StatusReport{ids.make<StatusReportId>(),
                           group,
                           QStringLiteral("Lena"),
                           at("2023-02-12 09:00"),
                           {line("Dia", WorkState::Returned)}});
    edits.add(StatusReport{ids.make<StatusReportId>(),
                           group,
                           QStringLiteral("Omar"),
                           at("2023-02-11 09:00"),
                           {line("Dia", WorkState::Received), line("Cem", WorkState::Approved)}});
    campaign = campaign.with(edits);
    const auto rows = reportedMatrixOf(campaign, edition, group, now);
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].weeks[0].state, WorkState::Approved);
    EXPECT_EQ(rows[1].weeks[0].state, WorkState::Returned);
    EXPECT_EQ(rows[1].weeks[1].state, WorkState::NotReceived);
}

TEST_F(WorkStateTest, a_small_group_of_ten_is_asked_for_until_registration_ends)
{
    const TrainingGroup &group = *campaign.find(dia().group);
    const auto hints = groupHints(campaign, edition, group, QDate(2023, 2, 1));
    ASSERT_EQ(hints.size(), 1u);
    EXPECT_EQ(hints[0].code, QStringLiteral("group-below-ten"));
    EXPECT_EQ(hints[0].args, (QStringList{QStringLiteral("2"), QStringLiteral("8"),
                                          QStringLiteral("2023-02-01")}));
    EXPECT_TRUE(groupHints(campaign, edition, group, QDate(2023, 2, 2)).empty());
    Edition open = edition;
    open.registrationUntil = {};
    const auto later = groupHints(campaign, open, group, QDate(2023, 2, 2));
    ASSERT_EQ(later.size(), 1u);
    EXPECT_EQ(later[0].code, QStringLiteral("group-below-ten-open"));
    EXPECT_EQ(later[0].args, (QStringList{QStringLiteral("2"), QStringLiteral("8")}));
}

TEST_F(WorkStateTest, a_comment_of_the_bank_is_read_in_the_readers_language)
{
    const TaskComment comment{QStringLiteral("one-unit"), QStringLiteral("one-unit-1"),
                              QStringLiteral("Nur die Nacht.")};
    const BankComment *bank = bankComment(edition, comment.bank);
    ASSERT_TRUE(bank);
    EXPECT_EQ(commentText(edition, comment, QStringLiteral("de")),
              textIn(bank->text, QStringLiteral("de")) + QStringLiteral("\nNur die Nacht."));
    EXPECT_EQ(bankComment(edition, QStringLiteral("no-such-comment")), nullptr);
}

}   // namespace wallchart
