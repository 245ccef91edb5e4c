// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chartcolors.h"

#include "core/charts/cardparts.h"
#include "tests/charts/chartsupport.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

WallChart coloredBy(const Campaign &campaign, const Coloring &coloring)
{
    return chartOf(campaign, {.coloring = coloring});
}

/// Code, people: `1:3 2:0 0:5`.
std::string categoriesOf(const WallChart &chart)
{
    std::string text;
    for (const ChartCategory &category : chart.categories)
        text += std::to_string(category.code) + ":" + std::to_string(category.people) + " ";
    return text;
}

std::int16_t codeOf(const WallChart &chart, const char *name)
{
    for (const ChartPerson &person : chart.people) {
        if (person.name == QString::fromUtf8(name)) return chart.codeOf(person);
    }
    throw std::invalid_argument(name);
}

struct Tested {
    Campaign campaign;
    StructureTestId test;
};

Tested withOutcomes(const Campaign &campaign,
                    const std::vector<std::pair<const char *, Outcome>> &outcomes)
{
    IdSource ids = idsAbove(campaign);
    Edits edits;
    const StructureTest test{.id = ids.make<StructureTestId>(),
                             .name = QStringLiteral("March"),
                             .opens = kTextDay.addDays(-9)};
    edits.add(test);
    for (const auto &[name, outcome] : outcomes)
        edits.add(Participation{.id = ids.make<ParticipationId>(),
                                .test = test.id,
                                .worker = workerNamed(campaign, name),
                                .outcome = outcome,
                                .on = kTextDay.addDays(-5)});
    return {campaign.with(edits), test.id};
}

const char *kPeople = R"(
    ICU / Day (6): Ana* 1, Ben 3 → Ana, Cem 5, Dia
    Lab / Night: Eva 2, Sam (supervisor)
)";

}   // namespace

TEST(ChartColors, are_assessments_unless_asked_otherwise)
{
    const WallChart chart = chartOf(campaignFromText(kPeople));
    EXPECT_TRUE(chart.categories.empty());
    EXPECT_EQ(codeOf(chart, "Cem"), 5);
    EXPECT_EQ(codeOf(chart, "Dia"), 0);
}

TEST(ChartColors, of_a_test_say_what_people_did_and_count_everyone)
{
    const auto [campaign, test] = withOutcomes(campaignFromText(kPeople),
                                               {{"Ana", Outcome::TookPart},
                                                {"Ben", Outcome::SaidYes},
                                                {"Cem", Outcome::Refused},
                                                {"Eva", Outcome::Asked}});
    const WallChart chart = coloredBy(campaign, {ColoringKind::Test, test});
    EXPECT_EQ(categoriesOf(chart), "1:1 2:1 3:1 4:1 0:3 ");
    EXPECT_EQ(codeOf(chart, "Ana"), 1);
    EXPECT_EQ(codeOf(chart, "Cem"), 4);
    EXPECT_EQ(codeOf(chart, "Dia"), 0);
    int people = 0;
    for (const ChartCategory &category : chart.categories) people += category.people;
    EXPECT_EQ(people, chart.total.base);
}

TEST(ChartColors, show_the_excluded_apart_when_there_are_any)
{
    const auto [campaign, test] = withOutcomes(campaignFromText(kPeople),
                                               {{"Ana", Outcome::Excluded}});
    EXPECT_EQ(categoriesOf(coloredBy(campaign, {ColoringKind::Test, test})),
              "1:0 2:0 3:0 4:0 5:1 0:6 ");
}

TEST(ChartColors, of_shifts_have_a_letter_each_and_count_the_unnamed)
{
    const WallChart chart = coloredBy(campaignFromText(kPeople), {ColoringKind::Shift});
    EXPECT_EQ(categoriesOf(chart), "1:6 2:1 0:0 ");
    EXPECT_EQ(chart.categories[0].sign.toStdString(), "D");
    EXPECT_EQ(chart.categories[1].name.toStdString(), "Night");
    EXPECT_EQ(codeOf(chart, "Eva"), 2);
}

TEST(ChartColors, of_coverage_tell_leaders_covered_and_uncovered)
{
    const WallChart chart = coloredBy(campaignFromText(kPeople), {ColoringKind::Coverage});
    EXPECT_EQ(categoriesOf(chart), "1:1 2:0 3:1 0:5 ");
    EXPECT_EQ(codeOf(chart, "Ana"), 1);
    EXPECT_EQ(codeOf(chart, "Ben"), 3);
    EXPECT_EQ(codeOf(chart, "Eva"), 0);
}

TEST(ChartColors, never_tell_hidden_stances)
{
    const Campaign campaign = campaignFromText(kPeople);
    const WallChart chart = chartOf(
        campaign, {.coloring = {ColoringKind::Coverage}, .hideAssessments = true});
    EXPECT_TRUE(chart.hidesCodes());
    EXPECT_TRUE(chart.categories.empty());
    for (const ChartPerson &person : chart.people) EXPECT_EQ(person.category, 0);
}

TEST(ChartColors, of_a_test_that_is_gone_are_assessments)
{
    const Campaign campaign = campaignFromText(kPeople);
    IdSource ids = idsAbove(campaign);
    const Coloring gone{ColoringKind::Test, ids.make<StructureTestId>()};
    EXPECT_TRUE(coloredBy(campaign, gone).showsAssessments());
}

TEST(ChartColors, are_not_on_the_wall_and_not_handed_on)
{
    const WallChartOptions colored{.coloring = {ColoringKind::Shift}};
    EXPECT_EQ(ourWall(colored, {}).coloring, Coloring());
    EXPECT_EQ(handOn(colored, {}).coloring, Coloring());
}

TEST(ChartColors, order_the_cells_of_a_block_and_mark_their_runs)
{
    Campaign campaign = randomCampaign(5, 4, 60);
    const StructureTestId test = campaign.all<StructureTest>().begin()->id;
    const WallChart chart = coloredBy(campaign, {ColoringKind::Test, test});
    const ScreenRequest request{.words = plainWords(), .zoom = 0.08};
    const WallChartGeometry geometry = layoutWallChart(chart, request, EvenMeasurer());
    for (const BlockBox &block : geometry.blocks) {
        int before = 0;
        for (std::uint32_t box = block.cards.first; box < block.cards.end; ++box) {
            const ChartCard &card = chart.cards[geometry.cards[box].card];
            if (card.person == kNone || chart.people[card.person].out) break;
            const int code = chart.codeOf(card) == 0 ? 99 : chart.codeOf(card);
            EXPECT_LE(before, code);
            before = code;
        }
    }
    ASSERT_FALSE(geometry.digits.empty());
    for (const DigitMark &digit : geometry.digits) {
        const std::uint32_t box = geometry.cardAt(digit.rect.topLeft() + QPointF(2, 2));
        ASSERT_NE(box, kNone);
        EXPECT_EQ(chart.codeOf(chart.cards[geometry.cards[box].card]), digit.code);
    }
}

TEST(ChartColors, give_cards_a_letter_and_no_corner_of_stale_assessments)
{
    const auto [campaign, test] = withOutcomes(campaignFromText("ICU / Day: Ana 2"),
                                               {{"Ana", Outcome::SaidYes}});
    const WallChart chart = wallChartOf(Reading(campaign, kTextDay.addDays(100)),
                                        {.coloring = {ColoringKind::Test, test}});
    ASSERT_TRUE(chart.people[0].stale);
    const ScreenRequest request{.words = plainWords()};
    const WallChartGeometry geometry = layoutWallChart(chart, request, EvenMeasurer());
    const CardParts parts = cardParts(chart, geometry, 0, request.words, EvenMeasurer());
    EXPECT_EQ(parts.digit.toStdString(), "S");
    EXPECT_TRUE(parts.staleNotch.isNull());
    EXPECT_FALSE(parts.unassessed);
}

TEST(DistinctLetters, are_the_first_free_ones_of_each_name)
{
    const auto letters = [](std::initializer_list<const char *> names) {
        std::vector<QString> texts;
        for (const char *name : names) texts.push_back(QString::fromUtf8(name));
        std::string joined;
        for (const QString &letter : distinctLetters(texts)) joined += letter.toStdString() + " ";
        return joined;
    };
    EXPECT_EQ(letters({"Day", "Evening", "Night"}), "D E N ");
    EXPECT_EQ(letters({"Day 8 h", "Day 12 h", "day"}), "D A Y ");
    EXPECT_EQ(letters({"1", "2"}), "A B ");
    EXPECT_EQ(letters({"नाइट", "ночь"}), "ना Н ");
}

}   // namespace wallchart
