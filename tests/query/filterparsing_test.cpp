// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterparsing.h"

#include "tests/query/searchedcampaign.h"

#include <gtest/gtest.h>

#include <random>

namespace wallchart {

namespace {

/// The tree in brackets: `(and a (not stance:with))`.
QString treeOf(const Filter &filter)
{
    QStringList parts;
    if (filter.kind == FilterKind::Term) {
        for (const FilterValue &value : filter.term.values) parts.append(value.text);
        QString values = parts.join(QLatin1Char(','));
        if (filter.term.field == FilterField::Any) return values;
        return QLatin1String(ruleOf(filter.term.field).word) + QLatin1Char(':') + values;
    }
    parts.append(filter.kind == FilterKind::And  ? QStringLiteral("and")
                 : filter.kind == FilterKind::Or ? QStringLiteral("or")
                                                 : QStringLiteral("not"));
    for (const Filter &part : filter.parts) parts.append(treeOf(part));
    return QStringLiteral("(%1)").arg(parts.join(QLatin1Char(' ')));
}

std::string tree(const char *expression)
{
    const ParsedFilter parsed = parseFilter(QString::fromUtf8(expression));
    return parsed.filter ? treeOf(*parsed.filter).toStdString() : "wrong: " + faultsOf(parsed);
}

/// The first value of the only term.
FilterValue valueOf(const char *expression)
{
    const ParsedFilter parsed = parseFilter(QString::fromUtf8(expression));
    EXPECT_TRUE(parsed.filter) << expression << ": " << faultsOf(parsed);
    return parsed.filter ? parsed.filter->term.values.at(0) : FilterValue();
}

}   // namespace

TEST(FilterParsing, nothing_typed_matches_everybody)
{
    EXPECT_TRUE(parseFilter({}).filter->matchesEverybody());
    EXPECT_TRUE(parseFilter(QStringLiteral("  ")).filter->matchesEverybody());
    EXPECT_TRUE(parseFilter(QStringLiteral("\"\"")).filter->matchesEverybody());
}

TEST(FilterParsing, side_by_side_is_and_which_binds_closer_than_or)
{
    EXPECT_EQ(tree("ana lima"), "(and ana lima)");
    EXPECT_EQ(tree("ana and lima or ben"), "(or (and ana lima) ben)");
    EXPECT_EQ(tree("ana (lima or ben)"), "(and ana (or lima ben))");
}

TEST(FilterParsing, not_and_minus_negate_what_follows)
{
    EXPECT_EQ(tree("not ana ben"), "(and (not ana) ben)");
    EXPECT_EQ(tree("-ana"), "(not ana)");
    EXPECT_EQ(tree("ana -(ben or eva)"), "(and ana (not (or ben eva)))");
    EXPECT_EQ(tree("not not ana"), "(not (not ana))");
    EXPECT_EQ(tree("anne-marie"), "anne-marie");
}

TEST(FilterParsing, keywords_and_fields_are_heard_in_any_case)
{
    EXPECT_EQ(tree("STANCE:With AND NOT Shift:Night"), "(and stance:with (not shift:Night))");
}

TEST(FilterParsing, quotes_take_the_meaning_from_keywords_and_hold_words_together)
{
    EXPECT_EQ(tree("\"Or\" \"not\""), "(and Or not)");
    EXPECT_EQ(tree("\"Ana Lima\""), "Ana Lima");
    EXPECT_EQ(tree("“Ana Lima”"), "Ana Lima");
    EXPECT_EQ(tree("unit:\"3 \\\"East\\\"\""), "unit:3 \"East\"");
    EXPECT_EQ(valueOf("unit:none").kind, ValueKind::Key);
    EXPECT_EQ(valueOf("unit:\"none\"").kind, ValueKind::Text);
}

TEST(FilterParsing, a_field_takes_several_values)
{
    EXPECT_EQ(tree("shift:Day,Night"), "shift:Day,Night");
    EXPECT_EQ(tree("shift: Day, \"Late shift\" , Night ana"),
              "(and shift:Day,Late shift,Night ana)");
}

TEST(FilterParsing, comparisons_and_ranges_of_numbers)
{
    EXPECT_EQ(valueOf("followers:3").low, 3);
    EXPECT_EQ(valueOf("followers:3").high, 3);
    EXPECT_EQ(valueOf("followers:<3").high, 2);
    EXPECT_EQ(valueOf("followers:<=3").high, 3);
    EXPECT_EQ(valueOf("followers:>3").low, 4);
    EXPECT_EQ(valueOf("followers>=3").low, 3);
    EXPECT_EQ(valueOf("stance:1-2").low, 1);
    EXPECT_EQ(valueOf("stance:1-2").high, 2);
    EXPECT_EQ(valueOf("number:200..300").high, 300);
    EXPECT_EQ(valueOf("number: > 200").low, 201);
}

TEST(FilterParsing, a_month_or_year_means_all_its_days)
{
    const auto day = [](int year, int month, int date) {
        return QDate(year, month, date).toJulianDay();
    };
    EXPECT_EQ(valueOf("assessed:2023-03-01").low, day(2023, 3, 1));
    EXPECT_EQ(valueOf("assessed:2023-03-01").high, day(2023, 3, 1));
    EXPECT_EQ(valueOf("assessed:2023-02").high, day(2023, 2, 28));
    EXPECT_EQ(valueOf("hired:2015").low, day(2015, 1, 1));
    EXPECT_EQ(valueOf("hired:2015").high, day(2015, 12, 31));
    EXPECT_EQ(valueOf("hired:<2015").high, day(2014, 12, 31));
    EXPECT_EQ(valueOf("hired:>2015").low, day(2016, 1, 1));
    EXPECT_EQ(valueOf("hired:2015..2016-06").high, day(2016, 6, 30));
}

TEST(FilterParsing, what_is_missing_is_shown_where_it_is_missing)
{
    EXPECT_EQ(faultsOf("ana and"), "4+3 filter-missing-operand");
    EXPECT_EQ(faultsOf("or ana"), "0+2 filter-missing-operand");
    EXPECT_EQ(faultsOf("ana or or ben"), "4+2 filter-missing-operand");
    EXPECT_EQ(faultsOf("ana and or ben"), "4+3 filter-missing-operand");
    EXPECT_EQ(faultsOf("(not) ana"), "1+3 filter-missing-operand");
    EXPECT_EQ(faultsOf("ana unit:"), "4+5 filter-missing-value");
    EXPECT_EQ(faultsOf("unit: and ana"), "0+5 filter-missing-value");
    EXPECT_EQ(faultsOf("shift:Day, stance:with"), "0+10 filter-missing-value");
}

TEST(FilterParsing, what_is_open_is_shown_where_it_opens)
{
    EXPECT_EQ(faultsOf("ana \"lima"), "4+5 filter-unclosed-quote");
    EXPECT_EQ(faultsOf("took:\"Pet"), "5+4 filter-unclosed-quote");
    EXPECT_EQ(faultsOf("unit:\""), "5+1 filter-unclosed-quote");
    EXPECT_EQ(faultsOf("ana (ben or"), "4+1 filter-unclosed-bracket; 9+2 filter-missing-operand");
    EXPECT_EQ(faultsOf("ana) ben"), "3+1 filter-stray-bracket");
    EXPECT_EQ(faultsOf("ana ()"), "4+2 filter-empty-brackets");
}

TEST(FilterParsing, what_a_field_cannot_be_is_refused)
{
    EXPECT_EQ(faultsOf("ana stanze:with"), "4+6 filter-unknown-field");
    EXPECT_EQ(faultsOf("stance:wiht"), "7+4 filter-bad-value");
    EXPECT_EQ(faultsOf("committee:perhaps"), "10+7 filter-bad-value");
    EXPECT_EQ(faultsOf("followers:many"), "10+4 filter-bad-number");
    EXPECT_EQ(faultsOf("hired:2015-13"), "6+7 filter-bad-date");
    EXPECT_EQ(faultsOf("hired:<1.2.2015"), "6+9 filter-bad-date");
    EXPECT_EQ(faultsOf("stance:2-1"), "7+3 filter-bad-range");
    EXPECT_EQ(faultsOf("unit:<3"), "5+2 filter-not-comparable");
    EXPECT_EQ(faultsOf("unit:Surgery / 3"), "13+1 filter-stray-sign");
}

TEST(FilterParsing, an_unknown_field_names_those_written_most_like_it)
{
    const ParsedFilter parsed = parseFilter(QStringLiteral("stanze:with"));
    ASSERT_EQ(parsed.errors.size(), 1u);
    EXPECT_EQ(parsed.errors[0].args.value(0), QStringLiteral("stanze"));
    EXPECT_TRUE(parsed.errors[0].args.value(1).startsWith(QStringLiteral("stance")))
        << parsed.errors[0].args.value(1).toStdString();
}

TEST(FilterParsing, every_mistake_is_told_in_order)
{
    EXPECT_EQ(faultsOf("foo:1 and stance:9x )"),
              "0+3 filter-unknown-field; 17+2 filter-bad-number; 20+1 filter-stray-bracket");
}

TEST(FilterParsing, deep_nesting_is_refused_rather_than_followed)
{
    const QString brackets(100'000, u'(');
    EXPECT_EQ(faultsOf(brackets.toUtf8().constData()), "100+1 filter-too-deep");
    EXPECT_EQ(faultsOf((QString(100'000, u'-') + u'a').toUtf8().constData()),
              "100+1 filter-too-deep");
}

TEST(FilterParsing, any_text_is_read_to_its_end)
{
    const QString pieces = QStringLiteral("ab:<=\"(),- 1#/and or not");
    for (std::uint32_t seed = 1; seed < 3000; ++seed) {
        std::mt19937 random(seed);
        QString text;
        for (int i = 0; i < 24; ++i) text += pieces[static_cast<int>(random() % 24)];
        const ParsedFilter parsed = parseFilter(text);
        EXPECT_EQ(parsed.filter.has_value(), parsed.errors.empty()) << text.toStdString();
        for (const FilterError &error : parsed.errors) {
            EXPECT_GT(error.span.length, 0) << text.toStdString();
            EXPECT_LE(error.span.end(), text.size()) << text.toStdString();
        }
    }
}

}   // namespace wallchart
