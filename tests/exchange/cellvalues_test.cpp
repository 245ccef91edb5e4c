// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cellvalues.h"

#include "core/model/shippedscale.h"
#include "core/query/phonekey.h"

#include <gtest/gtest.h>

using namespace wallchart;

TEST(Outcomes, are_what_the_petition_sheet_says)
{
    const auto outcome = [](const char *text) { return outcomeFrom(QString::fromUtf8(text)); };
    for (const char *text : {"x", "X", "yes", "Signed", "TRUE", "✓", "took-part", "took part"})
        EXPECT_EQ(outcome(text), Outcome::TookPart) << text;
    for (const char *text : {"no", "Refused", "n"})
        EXPECT_EQ(outcome(text), Outcome::Refused) << text;
    EXPECT_EQ(outcome("said-yes"), Outcome::SaidYes);
    EXPECT_FALSE(outcome("RN"));
    EXPECT_FALSE(outcome("2"));
}

TEST(Levels, are_digits_labels_or_keys_of_the_scale)
{
    IdSource ids = IdSource::seeded(1, 0);
    const Scale scale = shippedScale(ids.make<ScaleId>());
    EXPECT_EQ(levelFrom(QStringLiteral(" 3 "), scale), 3);
    EXPECT_EQ(levelFrom(QStringLiteral("2.0"), scale), 2);
    EXPECT_EQ(levelFrom(QStringLiteral("2 - with us"), scale), 2);
    for (const char *text : {"0", "6", "2.5", "maybe", "-1", "1e9", "1e300", "nan"})
        EXPECT_FALSE(levelFrom(QString::fromUtf8(text), scale)) << text;
}

TEST(Shifts, meet_under_one_key)
{
    for (const char *text : {"D", "d", "Day", "days", "Day shift", "1st"})
        EXPECT_EQ(shiftKey(QString::fromUtf8(text)), QStringLiteral("day"));
    EXPECT_EQ(shiftKey(QStringLiteral("N")), shiftKey(QStringLiteral("Nights")));
    EXPECT_EQ(shiftKey(QStringLiteral("Weekend")), QStringLiteral("weekend"));
    EXPECT_EQ(shiftName(QStringLiteral("E")), QStringLiteral("Evening"));
    EXPECT_EQ(shiftName(QStringLiteral("7a-3p")), QStringLiteral("7a-3p"));
}

TEST(PhoneKey, meets_with_and_without_country_and_signs)
{
    EXPECT_EQ(phoneKey(QStringLiteral("+1 555 0177 6985")),
              phoneKey(QStringLiteral("(555) 0177-6985")));
    EXPECT_EQ(phoneKey(QStringLiteral("12345")), QString());
}
