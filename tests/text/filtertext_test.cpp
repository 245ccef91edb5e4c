// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/filtertext.h"

#include "core/query/filterparsing.h"
#include "tests/support/campaignfromtext.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

std::string worded(const char *expression)
{
    const Campaign people = campaignFromText("Surgery / 3 East / Night: Ana** 2, Ben (supervisor)");
    IdSource ids = idsAbove(people);
    Edits edits;
    edits.add(StructureTest{.id = ids.make<StructureTestId>(),
                            .name = QStringLiteral("Petition"),
                            .opens = QDate(2023, 2, 1),
                            .closes = QDate(2023, 2, 20)});
    const Reading reading(people.with(edits), kTextDay);
    const WorkerIndex index(reading);
    const ParsedFilter parsed = parseFilter(QString::fromUtf8(expression), index);
    return parsed.filter ? englishFilterText(partsOf(*parsed.filter, index)).toStdString()
                         : parsed.errors.at(0).code.key;
}

}   // namespace

TEST(FilterText, every_part_has_words)
{
    const QStringList codes = filterPartCodes();
    ASSERT_GT(codes.size(), 80);
    for (const QString &code : codes) EXPECT_TRUE(hasFilterWording(code)) << code.toStdString();
}

TEST(FilterText, every_field_has_words)
{
    for (const FieldRule &rule : fieldRules())
        EXPECT_NE(filterFieldText(rule.field), QLatin1String(rule.word)) << rule.word;
}

TEST(FilterText, says_what_an_expression_finds)
{
    EXPECT_EQ(worded("stance:with and not took:\"Petition\" and shift:Night"),
              "with us, and did not take part in Petition, and on the shift Night");
    EXPECT_EQ(worded("ana"), "found by \"ana\"");
    EXPECT_EQ(worded(""), "everybody");
}

TEST(FilterText, brackets_stand_where_and_meets_or)
{
    EXPECT_EQ(worded("unit:sur (leader:yes or -took:last) stance:<3"),
              "in Surgery, and (an organic leader, suspected to proven, or did not take part in "
              "Petition), and assessed as 1, 2");
}

TEST(FilterText, keys_of_leaders_and_reasons_are_words)
{
    EXPECT_EQ(worded("leader:tested"), "tested or proven as a leader");
    EXPECT_EQ(worded("not out:supervisor,left"),
              "not out of the base as supervisor, and not out of the base as gone");
}

TEST(FilterText, the_negation_of_a_stance_speaks_of_the_assessed_alone)
{
    EXPECT_EQ(worded("not stance:with"), "assessed, but not with us");
    EXPECT_EQ(worded("not stance:none"), "assessed");
    EXPECT_EQ(worded("not assessed:<2023-03-01"), "assessed on 2023-03-01 or later");
}

}   // namespace wallchart
