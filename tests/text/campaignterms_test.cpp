// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/campaignterms.h"

#include "core/editing/intents/settingsintents.h"
#include "tests/support/campaignfromtext.h"
#include "ui/text/chartwording.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

Campaign ward()
{
    return campaignFromText("ICU / Night: Ana 2, Ben 3");
}

Campaign tenants()
{
    const Campaign campaign = ward();
    return campaign.with(
        setCampaignWords(campaign,
                         {PeopleWord::Tenants, QStringLiteral("building"), QStringLiteral("Étage")})
            .edits);
}

const std::vector<Dimension> kUnitShift{{DimensionKind::Unit}, {DimensionKind::Shift}};

}   // namespace

TEST(CampaignTerms, are_those_of_the_program_until_a_campaign_has_its_own)
{
    const CampaignTerms terms(ward());
    EXPECT_EQ(terms, CampaignTerms());
    EXPECT_EQ(terms.people(), QStringLiteral("Workers"));
    EXPECT_EQ(terms.unitsAndShifts(), QStringLiteral("Units and shifts"));
    EXPECT_EQ(terms.grouping(kUnitShift), QStringLiteral("Unit, then shift"));
    EXPECT_EQ(terms.grouping({{DimensionKind::Unit, 1}, {DimensionKind::Shift}}),
              QStringLiteral("Outermost unit, then shift"));
    EXPECT_EQ(terms.grouping({}), QStringLiteral("Everyone together"));
}

TEST(CampaignTerms, own_words_stand_as_they_were_typed_and_begin_headings)
{
    const CampaignTerms terms(tenants());
    EXPECT_NE(terms, CampaignTerms());
    EXPECT_EQ(terms.people(), QStringLiteral("Tenants"));
    EXPECT_EQ(terms.count(2), QStringLiteral("2 tenant(s)"));
    EXPECT_EQ(terms.unit(), QStringLiteral("Building"));
    EXPECT_EQ(terms.allUnits(), QStringLiteral("Building: all"));
    EXPECT_EQ(terms.unitsAndShifts(), QStringLiteral("Building and Étage"));
    EXPECT_EQ(terms.grouping(kUnitShift), QStringLiteral("Building, then Étage"));
    EXPECT_EQ(terms.dimensionInText({DimensionKind::Unit}), QStringLiteral("building"));
}

TEST(CampaignTerms, reach_the_chart_and_its_title)
{
    const CampaignTerms terms(tenants());
    EXPECT_EQ(wallChartTitle(kUnitShift, terms),
              QStringLiteral("Wall chart by building and Étage"));
    const ChartWords words = chartWords(tenants().scale(), QLocale(), terms);
    EXPECT_EQ(words.totalWorkers, QStringLiteral("tenants"));
    EXPECT_EQ(words.categoryLabel({.kind = CategoryKind::NoShift}),
              QStringLiteral("Étage: unknown"));
}

TEST(CampaignTerms, a_place_is_named_also_where_a_part_of_it_is_unknown)
{
    const Campaign campaign = tenants();
    EXPECT_EQ(placeName(campaign, campaign.all<Unit>().begin()->id, std::nullopt),
              QStringLiteral("ICU / Étage: unknown"));
}

}   // namespace wallchart
