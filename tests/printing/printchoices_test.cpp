// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printchoices.h"

#include "ui/printing/printwords.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QDate kToday(2023, 3, 7);

}   // namespace

TEST(PrintChoices, open_with_short_names_and_thirty_days)
{
    const ChartPrint print = printOf(firstChoices(kToday), 12, {});
    EXPECT_EQ(print.options.redaction, Redaction::Short);
    EXPECT_EQ(print.asOf, kToday);
    EXPECT_EQ(print.destroyBy, QDate(2023, 4, 6));
    EXPECT_EQ(print.number, 12);
}

TEST(PrintChoices, only_the_chosen_size_counts)
{
    PrintChoices choices = firstChoices(kToday);
    choices.percent = 120;
    EXPECT_EQ(printOf(choices, 1, {}).scale, 1.2);
    EXPECT_FALSE(printOf(choices, 1, {}).poster);
    EXPECT_FALSE(printOf(choices, 1, {}).fitPages);
    choices.size = SheetSize::Poster;
    choices.poster = {3, 2};
    EXPECT_EQ(printOf(choices, 1, {}).poster, (Poster{3, 2}));
    EXPECT_FALSE(printOf(choices, 1, {}).fitPages);
    choices.size = SheetSize::FitPages;
    choices.pages = 5;
    EXPECT_FALSE(printOf(choices, 1, {}).poster);
    EXPECT_EQ(printOf(choices, 1, {}).fitPages, 5);
}

TEST(PrintChoices, every_grouping_on_offer_can_be_read)
{
    for (const auto &[grouping, key] : EnumKeys<Grouping>::all) {
        EXPECT_TRUE(dimensionsFromText(QLatin1String(key))) << key;
        EXPECT_FALSE(groupingLabel(grouping, {}).isEmpty());
    }
}

TEST(PrintChoices, a_preset_wins_over_what_was_chosen_beside_it)
{
    PrintChoices choices = firstChoices(kToday);
    choices.redaction = Redaction::None;
    choices.title = QStringLiteral("St. Brigid");
    choices.preset = ChartPreset::HandOn;
    const WallChartOptions options = effectiveOptions(printOf(choices, 1, {}));
    EXPECT_EQ(options.redaction, Redaction::Codes);
    EXPECT_TRUE(options.hideAssessments);
    EXPECT_TRUE(options.hideTotals);
    EXPECT_FALSE(options.title.contains(QStringLiteral("Brigid")));
}

TEST(PrintChoices, suggested_file_names_say_nothing_and_differ)
{
    QSet<QString> names;
    for (int i = 0; i < 100; ++i) names.insert(neutralFileName(QStringLiteral("pdf")));
    EXPECT_EQ(names.size(), 100);
    static const QRegularExpression neutral(QStringLiteral("^[b-df-hj-np-tv-z2-9]{8}\\.pdf$"));
    for (const QString &name : names)
        EXPECT_TRUE(neutral.match(name).hasMatch()) << name.toStdString();
}

TEST(PrintChoices, numbers_instead_of_names_are_said_to_be_no_names)
{
    EXPECT_TRUE(leavingText(412, Redaction::Short).startsWith(QStringLiteral("412 shortened")));
    EXPECT_TRUE(leavingText(412, Redaction::Numbers).startsWith(QStringLiteral("No name")));
    EXPECT_NE(cautionText(true, kToday), cautionText(false, kToday));
}

}   // namespace wallchart
