// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterparts.h"

#include "tests/query/searchedcampaign.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

QString shape(const FilterPart &part)
{
    if (part.kind == FilterKind::Term)
        return (QStringList{part.code} + part.args).join(QLatin1Char(' '));
    QStringList parts;
    for (const FilterPart &inner : part.parts) parts.append(shape(inner));
    return QStringLiteral("(%1)").arg(
        parts.join(part.kind == FilterKind::And ? QStringLiteral(" & ") : QStringLiteral(" | ")));
}

const SearchedCampaign &small()
{
    static const SearchedCampaign campaign(campaignFromText(R"(
        Surgery / 3 East / Day: Ana 1
        Surgery / 3 West / Night: Ben
    )"));
    return campaign;
}

std::string parts(const char *expression)
{
    const ParsedFilter parsed = small().parse(expression);
    return parsed.filter ? shape(partsOf(*parsed.filter, small().index())).toStdString()
                         : "wrong: " + faultsOf(parsed);
}

}   // namespace

TEST(FilterParts, names_stand_in_place_of_their_beginnings)
{
    EXPECT_EQ(parts("unit:sur"), "unit Surgery");
    EXPECT_EQ(parts("unit:3"), "unit Surgery / 3 East, Surgery / 3 West");
    EXPECT_EQ(parts("shift:ni"), "shift Night");
    EXPECT_EQ(parts("follows:an"), "follows an");
}

TEST(FilterParts, several_values_are_alternatives)
{
    EXPECT_EQ(parts("shift:Day,Night ana"), "((shift Day | shift Night) & any ana)");
}

TEST(FilterParts, negations_stand_in_the_leaves)
{
    EXPECT_EQ(parts("not (ana shift:day)"), "(not-any ana | not-shift Day)");
    EXPECT_EQ(parts("not (ana or not ben)"), "(not-any ana & any ben)");
    EXPECT_EQ(parts("not shift:Day,Night"), "(not-shift Day & not-shift Night)");
    EXPECT_EQ(parts("not committee:yes"), "committee-no");
    EXPECT_EQ(parts("not stance:none"), "assessed");
}

TEST(FilterParts, comparisons_have_an_end_and_their_negation_the_other)
{
    EXPECT_EQ(parts("followers:>=3"), "followers-from 3");
    EXPECT_EQ(parts("followers:<=3"), "followers-below 4");
    EXPECT_EQ(parts("not followers:<3"), "followers-from 3");
    EXPECT_EQ(parts("followers:3"), "followers-is 3");
    EXPECT_EQ(parts("not followers:3"), "not-followers-is 3");
    EXPECT_EQ(parts("followers:2-4"), "(followers-from 2 & followers-below 5)");
    EXPECT_EQ(parts("not followers:2-4"), "(followers-below 2 | followers-from 5)");
    EXPECT_EQ(parts("hired:2015"), "(hired-from 2015-01-01 & hired-below 2016-01-01)");
    EXPECT_EQ(parts("stance:<=2"), "stance-levels 1, 2");
}

TEST(FilterParts, of_nothing_are_everybody)
{
    EXPECT_EQ(parts(""), "()");
}

TEST(FilterParts, all_codes_are_known)
{
    const QStringList codes = filterPartCodes();
    for (const FieldRule &rule : fieldRules()) {
        QStringList values = keysOf(rule);
        values.removeAll(QStringLiteral("last"));
        if (rule.values == FieldValues::Numbers)
            values += {QStringLiteral("1"), QStringLiteral("<3"), QStringLiteral(">=3")};
        if (rule.values == FieldValues::Days)
            values += {QStringLiteral("2023-03-01"), QStringLiteral("<2023"),
                       QStringLiteral(">2023")};
        if (rule.values == FieldValues::Names || rule.values == FieldValues::Words)
            values += QStringLiteral("a");
        for (const QString &value : values) {
            for (const char *sign : {"", "not "}) {
                const QString text = QLatin1String(sign) + QLatin1String(rule.word)
                                     + QLatin1Char(':') + value;
                const ParsedFilter parsed = parseFilter(text);
                ASSERT_TRUE(parsed.filter) << text.toStdString();
                const FilterPart part = partsOf(*parsed.filter, small().index());
                EXPECT_TRUE(codes.contains(part.code))
                    << text.toStdString() << ": " << part.code.toStdString();
            }
        }
    }
}

}   // namespace wallchart
