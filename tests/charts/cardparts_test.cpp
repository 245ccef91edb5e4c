// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/cardparts.h"

#include "core/charts/cardmetrics.h"
#include "core/charts/namefit.h"
#include "tests/charts/chartsupport.h"

#include <gtest/gtest.h>

using namespace wallchart;

namespace {

/// The inside of the first card of a campaign.
CardParts firstCard(const Campaign &campaign, double zoom, bool rightToLeft = false)
{
    const WallChart chart = chartOf(campaign);
    const ScreenRequest request{.words = plainWords(), .zoom = zoom, .rightToLeft = rightToLeft};
    const WallChartGeometry geometry = layoutWallChart(chart, request, EvenMeasurer());
    return cardParts(chart, geometry, 0, request.words, EvenMeasurer());
}

CardParts firstCard(const char *text, double zoom)
{
    return firstCard(campaignFromText(text), zoom);
}

CardParts onPaper(const char *text, double scale)
{
    const WallChart chart = chartOf(campaignFromText(text));
    const PaperRequest request{.words = plainWords(), .scale = scale};
    const WallChartGeometry geometry = layoutWallChart(chart, request, EvenMeasurer());
    return cardParts(chart, geometry, 0, request.words, EvenMeasurer());
}

std::vector<std::string> textsOf(const CardParts &parts)
{
    std::vector<std::string> texts;
    for (const TextBox &text : parts.texts) texts.push_back(text.text.toStdString());
    return texts;
}

using Texts = std::vector<std::string>;

}   // namespace

TEST(CardParts, of_a_whole_card_show_name_number_and_digit)
{
    const CardParts parts = firstCard("ICU / Day: Ana Diaz* 2", 1);
    EXPECT_EQ(parts.card.size(), QSizeF(140, 36));
    EXPECT_EQ(textsOf(parts), (Texts{"1", "Ana Diaz"}));
    EXPECT_EQ(parts.digit.toStdString(), "2");
    EXPECT_DOUBLE_EQ(parts.tab.width(), 19);
    EXPECT_EQ(parts.star, Star::Outlined);
    EXPECT_FALSE(parts.starRect.isNull());
    EXPECT_FALSE(parts.unassessed);
}

TEST(CardParts, put_the_number_to_the_job_when_the_name_needs_its_line)
{
    const CardParts parts = firstCard("ICU / Day: Agnieszka Kowalska 2", 1);
    EXPECT_EQ(textsOf(parts), (Texts{"Agnieszka Kowal…", "1"}));
}

TEST(CardParts, get_less_with_each_level_of_detail)
{
    const char *text = "ICU / Day: Ana Diaz** 2";
    EXPECT_EQ(textsOf(firstCard(text, 0.6)), (Texts{"Ana Diaz"}));
    EXPECT_EQ(textsOf(firstCard(text, 0.4)), (Texts{"AD"}));
    const CardParts digit = firstCard(text, 0.2);
    EXPECT_TRUE(digit.texts.empty());
    EXPECT_EQ(digit.digit.toStdString(), "2");
    EXPECT_TRUE(digit.starIsDot);
    const CardParts cell = firstCard(text, 0.08);
    EXPECT_TRUE(cell.digit.isEmpty());
    EXPECT_EQ(cell.starRect.width(), 7);
}

TEST(CardParts, have_a_pip_for_each_test)
{
    Campaign campaign = campaignFromText("ICU / Day: Ana Diaz 2");
    for (const char *test : {"Petition", "March"})
        campaign = withTest(campaign, test, kTextDay.addDays(-3), {"Ana Diaz"});
    const CardParts parts = firstCard(campaign, 1);
    ASSERT_EQ(parts.pips.size(), 2u);
    EXPECT_GE(parts.pips[0].width(), 8);
    EXPECT_LT(parts.pips[0].right(), parts.pips[1].left());
    const CardParts mirrored = firstCard(campaign, 1, true);
    EXPECT_GT(mirrored.pips[0].left(), mirrored.pips[1].right());
    EXPECT_GT(mirrored.tab.left(), mirrored.pips[0].right());
}

TEST(CardParts, fold_a_corner_when_the_assessment_is_stale)
{
    const Campaign campaign = campaignFromText("ICU / Day: Ana Diaz 2");
    EXPECT_TRUE(firstCard(campaign, 1).staleNotch.isNull());
    const WallChart chart = wallChartOf(Reading(campaign, kTextDay.addDays(100)), {});
    const ScreenRequest request{.words = plainWords()};
    const WallChartGeometry geometry = layoutWallChart(chart, request, EvenMeasurer());
    EXPECT_FALSE(cardParts(chart, geometry, 0, request.words, EvenMeasurer()).staleNotch.isNull());
}

TEST(CardParts, show_the_unnamed_as_unassessed_and_say_how_many_more)
{
    EXPECT_EQ(textsOf(firstCard("ICU / Day (3):", 1)), (Texts{"? unnamed"}));
    EXPECT_TRUE(firstCard("ICU / Day (3):", 1).unassessed);
}

TEST(NameFit, on_paper_takes_two_lines_then_smaller_type_and_breaks_words_last)
{
    const EvenMeasurer measurer;
    const CardMetrics metrics = paperMetrics(1, measurer);
    const auto fit = [&](const char *name) {
        return fitName({QString::fromLatin1(name), {}, {}, {}}, 100, 0, metrics, measurer);
    };
    EXPECT_EQ(fit("Agnieszka Kowalska").lines.size(), 1);
    EXPECT_EQ(fit("Agnieszka Kowalska-Lisows").lines.size(), 2);
    EXPECT_EQ(fit("Agnieszka Kowalska-Lisows").size, metrics.nameSize);
    EXPECT_LT(fit("Agnieszka Kowalska-Wojciechowsk").size, metrics.nameSize);
    EXPECT_GE(fit("Agnieszka Kowalska-Wojciechowsk").size, 8);
    EXPECT_FALSE(fit("Agnieszka Kowalska-Wojciechowsk").broken);
    EXPECT_TRUE(fit("Agnieszka Wojciechowskawojciechowska").broken);
}

TEST(NameFit, on_paper_keeps_to_the_height_of_the_card)
{
    const EvenMeasurer measurer;
    const CardMetrics metrics = paperMetrics(2, measurer);
    const CardTexts texts{QStringLiteral("Agnieszka Kowalska-Lisowska"), {}, {}, {}};
    const NameFit narrow = fitName(texts, 140, 0, metrics, measurer);
    const double height = cardHeight(narrow, metrics, measurer);
    const NameFit wide = fitName(texts, 170, 0, metrics, measurer, height);
    EXPECT_LE(cardHeight(wide, metrics, measurer), height);
    EXPECT_GT(fitName(texts, 170, 0, metrics, measurer).size, narrow.size);
}

TEST(CardParts, on_paper_give_a_name_of_one_long_word_a_wider_card)
{
    const CardParts wide = onPaper("ICU / Day: Wojciechowskawojciechowska 1, Ana Diaz 2", 1);
    const CardParts plain = onPaper("ICU / Day: Ana Diaz 1, Ben Baker 2", 1);
    EXPECT_GT(wide.card.width(), 1.9 * plain.card.width());
    EXPECT_EQ(wide.texts.back().text.toStdString(), "Wojciechowskawojciechowska");
}

TEST(Initials, are_the_first_signs_of_the_first_and_last_word)
{
    EXPECT_EQ(initialsOf(QStringLiteral("Marisol de la Vega")).toStdString(), "MV");
    EXPECT_EQ(initialsOf(QStringLiteral("Cher")).toStdString(), "C");
    EXPECT_EQ(initialsOf(QString::fromUtf8("राजेश कुमार")).toStdString(), "राकु");
    EXPECT_EQ(initialsOf(QString()).toStdString(), "");
}
