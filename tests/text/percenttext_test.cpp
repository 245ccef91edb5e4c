// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/percenttext.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

/// Without the two signs that shield it from the direction around it.
QString bare(QString text)
{
    EXPECT_TRUE(text.startsWith(QChar(0x2066)) && text.endsWith(QChar(0x2069))) << qPrintable(text);
    return text.mid(1, text.size() - 2);
}

class InLanguage final {
public:
    explicit InLanguage(const char *tag) { QLocale::setDefault(QLocale(QLatin1String(tag))); }
    ~InLanguage() { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
};

}   // namespace

TEST(PercentText, of_people_just_below_a_goal_reads_below_it)
{
    const InLanguage english("en_US");
    EXPECT_EQ(bare(percentText(328, 412)), QStringLiteral("79 %"));
    EXPECT_EQ(bare(percentText(330, 412)), QStringLiteral("80 %"));
    EXPECT_EQ(bare(percentText(0.7961)), QStringLiteral("79 %"));
    EXPECT_EQ(bare(percentText(0, 0)), QStringLiteral("0 %"));
    EXPECT_EQ(shortPercent(0.6499), QStringLiteral("64%"));
}

TEST(PercentText, of_a_goal_is_what_was_set)
{
    const InLanguage english("en_US");
    EXPECT_EQ(bare(goalPercent(0.8)), QStringLiteral("80 %"));
    EXPECT_EQ(bare(goalPercent(0.29)), QStringLiteral("29 %"));
    EXPECT_EQ(bare(goalPercent(0.655)), QStringLiteral("65.5 %"));
    EXPECT_EQ(bare(goalPercent(2.0 / 3)), QStringLiteral("66.7 %"));
    EXPECT_EQ(goalNumber(0.65), QStringLiteral("65"));
}

TEST(PercentText, has_the_digits_of_the_language)
{
    const InLanguage arabic("ar_EG");
    EXPECT_EQ(bare(percentText(64, 100)), QStringLiteral("٦٤ %"));
    EXPECT_EQ(goalNumber(0.655), QStringLiteral("٦٥٫٥"));
}

}   // namespace wallchart
