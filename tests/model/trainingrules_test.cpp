// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validation.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QDateTime kNow(QDate(2023, 2, 7), QTime(9, 0), Qt::UTC);

/// Two editions, a group and a participant in the first, a small group in each.
class TrainingRulesTest : public testing::Test {
protected:
    void SetUp() override
    {
        Edits made;
        made.add(StoredEdition{first, QStringLiteral("first")});
        made.add(StoredEdition{second, QStringLiteral("second")});
        made.add(TrainingGroup{group, first, QStringLiteral("Nurses")});
        made.add(SmallGroup{circle, first, QStringLiteral("Circle 1")});
        made.add(SmallGroup{elsewhere, second, QStringLiteral("Circle 1")});
        Participant cem = blank<Participant>();
        cem.id = participant;
        cem.group = group;
        cem.name = QStringLiteral("Cem");
        made.add(cem);
        campaign = campaign.with(made);
    }

    [[nodiscard]] QStringList reasons() const
    {
        QStringList texts;
        for (const Problem &problem : validate(campaign, campaign.with(edits), edits))
            texts.append(QString::fromLatin1(problem.code.key) + QLatin1Char('(')
                         + problem.args.join(QLatin1Char(',')) + QLatin1Char(')'));
        return texts;
    }
    [[nodiscard]] QString onlyReason() const
    {
        const QStringList all = reasons();
        return all.size() == 1 ? all.front() : all.join(QLatin1Char(' '));
    }
    [[nodiscard]] Submission version(int number)
    {
        return {.id = ids.make<SubmissionId>(),
                .participant = participant,
                .week = 2,
                .version = number,
                .madeAt = kNow};
    }

    IdSource ids = IdSource::seeded(7, 1'700'000'000'000);
    const StoredEditionId first = ids.make<StoredEditionId>();
    const StoredEditionId second = ids.make<StoredEditionId>();
    const TrainingGroupId group = ids.make<TrainingGroupId>();
    const SmallGroupId circle = ids.make<SmallGroupId>();
    const SmallGroupId elsewhere = ids.make<SmallGroupId>();
    const ParticipantId participant = ids.make<ParticipantId>();
    Campaign campaign;
    Edits edits;
};

}   // namespace

TEST_F(TrainingRulesTest, an_edition_is_kept_once)
{
    edits.add(StoredEdition{ids.make<StoredEditionId>(), QStringLiteral("first")});
    EXPECT_EQ(onlyReason(), QStringLiteral("name-taken(edition,first)"));
}

TEST_F(TrainingRulesTest, groups_of_one_edition_have_names_of_their_own)
{
    edits.add(TrainingGroup{ids.make<TrainingGroupId>(), second, QStringLiteral("Nurses")});
    EXPECT_EQ(reasons(), QStringList());
    edits.add(TrainingGroup{ids.make<TrainingGroupId>(), first, QStringLiteral("Nurses")});
    EXPECT_EQ(onlyReason(), QStringLiteral("name-taken(training_group,Nurses)"));
}

TEST_F(TrainingRulesTest, nobody_is_in_a_small_group_of_another_edition)
{
    const Participant &before = *campaign.find(participant);
    Participant after = before;
    after.smallGroup = elsewhere;
    edits.change(before, after);
    EXPECT_EQ(onlyReason(), QStringLiteral("other-edition(Circle 1)"));
}

TEST_F(TrainingRulesTest, a_small_group_with_people_in_it_stays_in_its_edition)
{
    Edits joined;
    Participant cem = *campaign.find(participant);
    cem.smallGroup = circle;
    joined.change(*campaign.find(participant), cem);
    campaign = campaign.with(joined);
    const SmallGroup before = *campaign.find(circle);
    SmallGroup after = before;
    after.edition = second;
    after.name = QStringLiteral("Circle 2");
    edits.change(before, after);
    EXPECT_EQ(onlyReason(), QStringLiteral("other-edition(Circle 2)"));
}

TEST_F(TrainingRulesTest, attendance_is_written_down_once_a_week)
{
    edits.add(Attendance{ids.make<AttendanceId>(), participant, 2});
    edits.add(Attendance{ids.make<AttendanceId>(), participant, 3});
    EXPECT_EQ(reasons(), QStringList());
    campaign = campaign.with(edits);
    edits = {};
    edits.add(Attendance{ids.make<AttendanceId>(), participant, 2, Presence::Absent});
    EXPECT_EQ(onlyReason(), QStringLiteral("twice-for-participant(attendance,Cem,2)"));
}

TEST_F(TrainingRulesTest, a_version_of_a_week_is_never_taken_twice)
{
    edits.add(version(1));
    edits.add(version(2));
    EXPECT_EQ(reasons(), QStringList());
    campaign = campaign.with(edits);
    edits = {};
    edits.add(version(2));
    EXPECT_EQ(onlyReason(), QStringLiteral("twice-for-participant(submission,Cem,2.2)"));
}

TEST_F(TrainingRulesTest, a_version_has_one_review)
{
    const Submission work = version(1);
    edits.add(work);
    edits.add(Review{ids.make<ReviewId>(), work.id, {}, kNow});
    campaign = campaign.with(edits);
    edits = {};
    edits.add(Review{ids.make<ReviewId>(), work.id, {}, kNow});
    EXPECT_EQ(onlyReason(), QStringLiteral("two-reviews(Cem)"));
}

TEST_F(TrainingRulesTest, a_code_stands_for_one_worker_in_an_edition)
{
    const auto code = [&](StoredEditionId edition, const char *subject) {
        return ExcerptCode{ids.make<ExcerptCodeId>(), edition, QString::fromLatin1(subject),
                           QStringLiteral("W01")};
    };
    edits.add(code(first, "a"));
    edits.add(code(second, "b"));
    EXPECT_EQ(reasons(), QStringList());
    edits.add(code(first, "c"));
    EXPECT_EQ(onlyReason(), QStringLiteral("excerpt-code-taken(W01)"));
}

TEST_F(TrainingRulesTest, a_file_is_one_in_packets_not_two)
{
    edits.add(OwnIdentity{ids.make<OwnIdentityId>(), QStringLiteral("Lena")});
    EXPECT_EQ(reasons(), QStringList());
    campaign = campaign.with(edits);
    edits = {};
    edits.add(OwnIdentity{ids.make<OwnIdentityId>(), QStringLiteral("Lena")});
    EXPECT_EQ(onlyReason(), QStringLiteral("second-identity()"));
}

TEST_F(TrainingRulesTest, a_group_with_participants_stays)
{
    edits.remove(*campaign.find(group));
    EXPECT_EQ(onlyReason(), QStringLiteral("still-referred-to(training_group,1)"));
}

}   // namespace wallchart
