// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/review/reviewcases.h"
#include "ui/review/reviewwords.h"
#include "ui/review/submissionreading.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

SubmissionReading readingOf(const Campaign &campaign, const char *name, int week = 4)
{
    return readSubmission(campaign, edition2023(), spotOf(campaign, name, week),
                          QDateTime(QDate(2023, 3, 7), QTime(9, 30), Qt::UTC))
        .value();
}

}   // namespace

TEST(SubmissionReading, reads_the_latest_version_with_what_was_before)
{
    const SubmissionReading reading = readingOf(circleAtWork(), "Amal");
    EXPECT_EQ(reading.latest->version, 2);
    EXPECT_FALSE(reading.review);
    ASSERT_EQ(reading.earlier.size(), 1u);
    EXPECT_EQ(reading.earlier.front().review->verdict, Verdict::Return);
    EXPECT_FALSE(reading.changes.empty());
    EXPECT_EQ(reading.facilitator, QStringLiteral("Lena"));
    EXPECT_FALSE(reading.answerTo(QStringLiteral("holes-read")).isEmpty());
    ASSERT_TRUE(reading.resultOf(QStringLiteral("everyone-assessed")));
}

TEST(SubmissionReading, is_signed_only_by_the_keys_that_are_known_of_its_author)
{
    const Campaign campaign = circleAtWork();
    EXPECT_TRUE(readingOf(campaign, "Amal").isSigned);
    EXPECT_FALSE(readingOf(campaign, "Deepa").isSigned);   // on paper
    const KnownPeer &known = *peerOfParticipant(campaign, idOf(campaign, "Amal"));
    KnownPeer other = known;
    other.signs = peerOfParticipant(campaign, idOf(campaign, "Deepa"))->signs;
    Edits edits;
    edits.change(known, other);
    EXPECT_FALSE(readingOf(campaign.with(edits), "Amal").isSigned);
}

TEST(SubmissionReading, the_origin_names_version_keys_and_way)
{
    const Campaign campaign = circleAtWork();
    const QString amal = ReviewWords::origin(readingOf(campaign, "Amal"));
    EXPECT_TRUE(amal.contains(QStringLiteral("version 2"))) << amal.toStdString();
    EXPECT_TRUE(amal.contains(QStringLiteral("with the keys of"))) << amal.toStdString();
    const QString deepa = ReviewWords::origin(readingOf(campaign, "Deepa"));
    EXPECT_TRUE(deepa.startsWith(QStringLiteral("On paper"))) << deepa.toStdString();
    EXPECT_FALSE(deepa.contains(QStringLiteral("keys"))) << deepa.toStdString();
}

TEST(SubmissionReading, nothing_handed_in_is_no_work)
{
    const SubmissionReading reading = readingOf(circleAtWork(), "Ana Lúcia", 3);
    EXPECT_FALSE(reading.latest);
    EXPECT_TRUE(reading.late);
    EXPECT_TRUE(reading.answerTo(QStringLiteral("holes-read")).isEmpty());
}

}   // namespace wallchart
