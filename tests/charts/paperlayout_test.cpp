// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/chartsupport.h"
#include "tests/charts/layoutchecks.h"

#include <gtest/gtest.h>

using namespace wallchart;

namespace {

PaperRequest request(Paper paper, Orientation orientation)
{
    PaperRequest result{.words = plainWords(), .paper = paper, .orientation = orientation};
    result.subtitle = QStringLiteral("Wall chart by unit and shift");
    result.noteStrong = QStringLiteral("Names shortened.");
    result.note = QStringLiteral("Anyone who works here can recognise these people. Keep it safe.");
    result.printed = QStringLiteral("Printed 7 March 2023, 14:32");
    result.paperNote = QStringLiteral("A3 landscape, %1");
    result.sheetNote = [](int sheet) {
        return QStringLiteral("Sheet %1 of print 12, destroy by 7 April 2023").arg(sheet);
    };
    return result;
}

WallChartGeometry layout(const WallChart &chart, const PaperRequest &wanted)
{
    return layoutWallChart(chart, wanted, EvenMeasurer());
}

std::string problems(const WallChart &chart, const WallChartGeometry &geometry)
{
    return layoutProblems(chart, geometry, plainWords(), EvenMeasurer());
}

Campaign bigUnit(int people)
{
    std::string text = "ICU / Day: ";
    for (int i = 0; i < people; ++i)
        text += (i > 0 ? ", Ana N" : "Ana N") + std::to_string(i) + " Diaz "
                + std::to_string(1 + i % 5);
    return campaignFromText(text.c_str());
}

/// All texts of a page, joined.
QString textOfPage(const WallChartGeometry &geometry, std::size_t page)
{
    QStringList texts;
    const Range range = geometry.pages[page].parts.texts;
    for (std::uint32_t i = range.first; i < range.end; ++i) texts.append(geometry.texts[i].text);
    return texts.join(QLatin1Char('|'));
}

}   // namespace

TEST(PaperLayout, overlaps_cuts_and_loses_nothing_on_any_paper)
{
    for (const auto &[paper, key] : EnumKeys<Paper>::all) {
        for (const Orientation orientation : {Orientation::Portrait, Orientation::Landscape}) {
            const auto seed = static_cast<unsigned>(paper) + 1;
            const WallChart chart = chartOf(randomCampaign(seed, 9, 30));
            PaperRequest wanted = request(paper, orientation);
            wanted.largePrint = seed % 3 == 0;
            wanted.rightToLeft = seed % 2 == 0;
            const WallChartGeometry geometry = layout(chart, wanted);
            EXPECT_EQ(problems(chart, geometry), "") << key;
            EXPECT_TRUE(geometry.fits);
        }
    }
}

TEST(PaperLayout, knows_the_size_of_its_sheets)
{
    EXPECT_EQ(paperSize(Paper::A3, Orientation::Landscape),
              (QSizeF(420, 297) * kPointsPerMillimetre));
    EXPECT_NEAR(paperSize(Paper::Letter, Orientation::Portrait).width(), 612, 0.01);
    EXPECT_NEAR(paperSize(Paper::Tabloid, Orientation::Portrait).height(), 1224, 0.01);
}

TEST(PaperLayout, repeats_the_header_of_a_block_that_goes_on)
{
    const WallChart chart = chartOf(bigUnit(700));
    const WallChartGeometry geometry = layout(chart, request(Paper::A4, Orientation::Portrait));
    ASSERT_GT(geometry.pages.size(), 2u);
    EXPECT_EQ(problems(chart, geometry), "");
    EXPECT_FALSE(geometry.blocks[0].continued);
    for (std::size_t page = 1; page < geometry.pages.size(); ++page) {
        const BlockBox &block = geometry.blocks[geometry.pages[page].blocks.first];
        EXPECT_TRUE(block.continued);
        EXPECT_EQ(geometry.texts[block.parts.texts.first].text.toStdString(), "ICU, continued");
        EXPECT_GE(block.headings.size(), 1u);
    }
}

TEST(PaperLayout, says_date_page_and_people_on_every_sheet)
{
    const WallChart chart = chartOf(bigUnit(300));
    const WallChartGeometry geometry = layout(chart, request(Paper::A4, Orientation::Landscape));
    const auto pages = geometry.pages.size();
    ASSERT_GT(pages, 1u);
    for (std::size_t page = 0; page < pages; ++page) {
        const QString text = textOfPage(geometry, page);
        for (const QString &part : {QStringLiteral("Page %1 of %2").arg(page + 1).arg(pages),
                                    QStringLiteral("Printed 7 March"),
                                    QStringLiteral("Sheet %1 of print 12").arg(page + 1),
                                    QStringLiteral("Undecided"), QStringLiteral("Unassessed"),
                                    QStringLiteral("300"), QStringLiteral("Names shortened.")})
            EXPECT_TRUE(text.contains(part)) << part.toStdString() << " in " << text.toStdString();
    }
    EXPECT_TRUE(textOfPage(geometry, 1).contains(QStringLiteral("continued from sheet 1")));
}

TEST(PaperLayout, fits_the_pages_asked_for_as_large_as_they_go)
{
    const WallChart chart = chartOf(randomCampaign(4, 9, 30));
    PaperRequest wanted = request(Paper::A3, Orientation::Landscape);
    wanted.fitPages = 2;
    const WallChartGeometry two = layout(chart, wanted);
    EXPECT_TRUE(two.fits);
    EXPECT_LE(two.pages.size(), 2u);
    EXPECT_EQ(problems(chart, two), "");
    wanted.fitPages = 6;
    const WallChartGeometry six = layout(chart, wanted);
    EXPECT_LE(six.pages.size(), 6u);
    EXPECT_GT(six.scale, two.scale);
}

TEST(PaperLayout, lets_blocks_flow_over_sheets_when_whole_ones_do_not_fit)
{
    std::string text;
    for (int unit = 0; unit < 5; ++unit) {
        text += "Unit " + std::to_string(unit) + " / Day: ";
        for (int i = 0; i < 100; ++i)
            text += (i > 0 ? ", Ana N" : "Ana N") + std::to_string(unit * 100 + i) + " 2";
        text += "\n";
    }
    WallChartOptions shortNames;
    shortNames.redaction = Redaction::Short;
    const WallChart chart = chartOf(campaignFromText(text.c_str()), shortNames);
    PaperRequest wanted = request(Paper::A4, Orientation::Landscape);
    wanted.poster = Poster{2, 2};
    const WallChartGeometry geometry = layout(chart, wanted);
    EXPECT_TRUE(geometry.fits);
    EXPECT_LE(geometry.pages.size(), 4u);
    EXPECT_TRUE(std::any_of(geometry.blocks.begin(), geometry.blocks.end(),
                            [](const BlockBox &block) { return block.continued; }));
    EXPECT_EQ(problems(chart, geometry), "");
}

TEST(PaperLayout, says_when_a_chart_does_not_fit)
{
    const WallChart chart = chartOf(bigUnit(2000));
    PaperRequest wanted = request(Paper::A5, Orientation::Portrait);
    wanted.fitPages = 1;
    const WallChartGeometry geometry = layout(chart, wanted);
    EXPECT_FALSE(geometry.fits);
    EXPECT_GT(geometry.pages.size(), 1u);
    EXPECT_EQ(problems(chart, geometry), "");
}

TEST(PaperLayout, cuts_a_poster_into_sheets_with_codes_glue_and_a_map)
{
    const WallChart chart = chartOf(randomCampaign(11, 20, 30));
    PaperRequest wanted = request(Paper::A3, Orientation::Landscape);
    wanted.poster = Poster{3, 2};
    const WallChartGeometry geometry = layout(chart, wanted);
    ASSERT_TRUE(geometry.fits);
    EXPECT_EQ(problems(chart, geometry), "");
    ASSERT_GE(geometry.pages.size(), 4u);
    EXPECT_EQ(geometry.pages[1].code.toStdString(), "A2");
    EXPECT_EQ(geometry.pages[3].code.toStdString(), "B1");
    EXPECT_EQ(geometry.pages[0].mapCells.size(), 6u);
    EXPECT_EQ(geometry.pages[1].mapCurrent, 1);
    EXPECT_DOUBLE_EQ(geometry.pages[0].glueEnd.width(), kGluePoints);
    EXPECT_TRUE(geometry.pages[2].glueEnd.isNull());
    EXPECT_FALSE(geometry.pages[0].glueBottom.isNull());
    EXPECT_TRUE(geometry.pages[3].glueBottom.isNull());
    EXPECT_TRUE(textOfPage(geometry, 0).contains(QStringLiteral("glue sheet A2 here")));
    EXPECT_TRUE(textOfPage(geometry, 0).contains(QStringLiteral("glue sheet B1 here")));
    const Range rules = geometry.pages[0].parts.rules;
    EXPECT_EQ(std::count_if(geometry.rules.begin() + rules.first,
                            geometry.rules.begin() + rules.end,
                            [](const Rule &rule) { return rule.kind == RuleKind::Cut; }),
              8);
}

TEST(PaperLayout, prints_large_from_the_beginning)
{
    const WallChart chart = chartOf(bigUnit(40));
    PaperRequest wanted = request(Paper::A3, Orientation::Landscape);
    const double plain = layout(chart, wanted).metrics.nameSize;
    wanted.largePrint = true;
    EXPECT_DOUBLE_EQ(layout(chart, wanted).metrics.nameSize, 1.5 * plain);
}

TEST(PaperLayout, hides_totals_and_stances_on_request)
{
    const Campaign campaign = campaignFromText("ICU / Day: Ana Diaz* 1, Ben Baker 2");
    PaperRequest wanted = request(Paper::A4, Orientation::Landscape);
    wanted.watermark = QStringLiteral("Confidential");
    const WallChart chart = chartOf(campaign, handOn({}, QStringLiteral("Chart")));
    const WallChartGeometry geometry = layout(chart, wanted);
    EXPECT_TRUE(geometry.segments.empty());
    const QString text = textOfPage(geometry, 0);
    EXPECT_FALSE(text.contains(QStringLiteral("Undecided")));
    EXPECT_FALSE(text.contains(QStringLiteral("workers")));
    EXPECT_TRUE(text.contains(QStringLiteral("Confidential")));
    EXPECT_EQ(problems(chart, geometry), "");
}

TEST(PaperLayout, takes_extreme_charts)
{
    std::string units;
    for (int i = 0; i < 600; ++i)
        units += "Unit " + std::to_string(i) + " / Day: Ana N" + std::to_string(i) + " 2\n";
    const std::string longName(120, 'W');
    for (const std::string &text : {std::string(), std::string("ICU / Day: Ana 1"), units,
                                    longName + " / " + longName + ": " + longName + " Diaz 3"}) {
        const WallChart chart = chartOf(campaignFromText(text.c_str()));
        for (const Paper paper : {Paper::A5, Paper::A3}) {
            const WallChartGeometry geometry = layout(chart, request(paper, Orientation::Portrait));
            EXPECT_EQ(problems(chart, geometry), "") << text.substr(0, 30);
        }
    }
}

TEST(PaperLayout, of_five_thousand_in_one_unit_keeps_every_card_whole)
{
    const WallChart chart = chartOf(bigUnit(5000));
    const WallChartGeometry geometry = layout(chart, request(Paper::A2, Orientation::Landscape));
    EXPECT_EQ(problems(chart, geometry), "");
}
