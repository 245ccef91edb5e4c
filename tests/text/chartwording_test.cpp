// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/chartwording.h"

#include "core/model/shippedscale.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

ChartWords englishWords()
{
    IdSource ids = IdSource::seeded(1, 1'000'000);
    return chartWords(shippedScale(ids.make<ScaleId>()), QLocale(QStringLiteral("en_US")));
}

}   // namespace

TEST(ChartWording, a_share_just_below_a_goal_never_reads_as_the_goal)
{
    EXPECT_EQ(englishWords().percent(0.6499), QStringLiteral("64%"));
    EXPECT_EQ(englishWords().percent(0.65), QStringLiteral("65%"));
    EXPECT_EQ(englishWords().percent(0.29), QStringLiteral("29%"));
}

TEST(ChartWording, digits_follow_the_language)
{
    IdSource ids = IdSource::seeded(1, 1'000'000);
    const ChartWords words = chartWords(shippedScale(ids.make<ScaleId>()),
                                        QLocale(QStringLiteral("ar_EG")));
    EXPECT_EQ(words.number(412), QStringLiteral("٤١٢"));
    EXPECT_EQ(englishWords().number(5014), QStringLiteral("5,014"));
}

TEST(ChartWording, runs_of_levels_keep_their_order_in_right_to_left_text)
{
    EXPECT_EQ(englishWords().withUs(0.54, QStringLiteral("1+2")), QStringLiteral("54% are \u2066"
                                                                                 "1+2\u2069"));
}

TEST(ChartWording, no_word_is_missing)
{
    const ChartWords words = englishWords();
    for (const QString &word :
         {words.unassigned, words.everyone, words.unnamedCard, words.met, words.namedOnly,
          words.outMark, words.secondPostMark, words.totalWorkers, words.totalAssessed,
          words.totalLeaders, words.unassessed, words.testedLeader, words.untestedLeader,
          words.committee, words.stale, words.tookPart, words.didNot, words.refused,
          words.notAsked})
        EXPECT_FALSE(word.isEmpty());
    for (int level = 1; level <= 5; ++level) EXPECT_FALSE(words.levelLabel(level).isEmpty());
    EXPECT_TRUE(words.levelLabel(6).isEmpty());
    EXPECT_EQ(words.glueHere(QStringLiteral("A3")).remove(QChar(0x2066)).remove(QChar(0x2069)),
              QStringLiteral("glue sheet A3 here"));
    EXPECT_EQ(words.pageOf(2, 6), QStringLiteral("Page 2 of 6"));
}

TEST(ChartWording, stance_labels_say_nothing_about_leadership)
{
    IdSource ids = IdSource::seeded(1, 1'000'000);
    for (const ScaleLevel &level : shippedScale(ids.make<ScaleId>()).levels) {
        const QString label = englishWords().levelLabel(level.level).toLower();
        for (const QString &word : {QStringLiteral("lead"), QStringLiteral("active")})
            EXPECT_FALSE(label.contains(word)) << label.toStdString();
    }
}

TEST(ChartWording, the_foot_of_a_sheet_names_print_and_sheet)
{
    PaperRequest request;
    writeSheetNotes(request,
                    {.print = 12,
                     .destroyBy = QDate(2023, 4, 1),
                     .printed = QDateTime(QDate(2023, 3, 7), QTime(14, 32))},
                    QLocale(QStringLiteral("en_GB")));
    EXPECT_EQ(request.sheetNote(7), QStringLiteral("Sheet 7 of print 12, destroy by 1 Apr 2023"));
    EXPECT_EQ(request.noteStrong, QStringLiteral("Names shortened."));
    EXPECT_TRUE(request.paperNote.contains(QStringLiteral("%1")));
}

TEST(ChartWording, titles_name_the_grouping)
{
    EXPECT_EQ(wallChartTitle({{DimensionKind::Unit, 0}, {DimensionKind::Shift, 0}}),
              QStringLiteral("Wall chart by unit and shift"));
    EXPECT_EQ(wallChartTitle({}), QStringLiteral("Wall chart"));
}

}   // namespace wallchart
