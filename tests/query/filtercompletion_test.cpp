// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filtercompletion.h"

#include "tests/query/searchedcampaign.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const SearchedCampaign &offered()
{
    static const SearchedCampaign campaign(campaignFromText(R"(
        Surgery / 3 East / Day: Ana Lima 1, Łukasz Nowak 2
        Surgery / 3 West / Night: Ben Ortiz, Ben Ortiz
        North / 3 East / Day: Eva Lund
    )"));
    return campaign;
}

/// The text with `|` for the cursor → what is offered, with ", " between.
std::string offers(const char *marked)
{
    QString text = QString::fromUtf8(marked);
    const qsizetype cursor = text.indexOf(u'|');
    text.remove(cursor, 1);
    QStringList inserts;
    for (const Completion &each : completionsAt(text, cursor, offered().index()))
        inserts.append(each.insert);
    return inserts.join(QStringLiteral(", ")).toStdString();
}

/// The text after the first offer is taken.
std::string taken(const char *marked)
{
    QString text = QString::fromUtf8(marked);
    const qsizetype cursor = text.indexOf(u'|');
    text.remove(cursor, 1);
    const auto list = completionsAt(text, cursor, offered().index());
    if (list.empty()) return "nothing";
    return text.replace(list[0].start, list[0].length, list[0].insert).toStdString();
}

}   // namespace

TEST(FilterCompletion, a_word_is_completed_to_fields)
{
    EXPECT_EQ(offers("st|"), "stance:");
    EXPECT_EQ(offers("ana NO|"), "notasked:, not");
    EXPECT_EQ(offers("-lea|"), "leader:");
    EXPECT_EQ(offers("(le|"), "leader:");
    EXPECT_EQ(offers("xyz|"), "");
}

TEST(FilterCompletion, where_nothing_is_typed_fields_are_offered)
{
    EXPECT_TRUE(QString::fromStdString(offers("|")).startsWith(QStringLiteral("unit:, shift:")));
    EXPECT_TRUE(QString::fromStdString(offers("ana |")).startsWith(QStringLiteral("unit:")));
}

TEST(FilterCompletion, keys_and_names_come_after_the_colon)
{
    EXPECT_EQ(offers("stance:w|"), "with");
    EXPECT_EQ(offers("stance:|"), "with, undecided, against, none, 1, 2, 3, 4, 5");
    EXPECT_EQ(offers("shift:|"), "none, Day, Night");
    EXPECT_EQ(offers("shift: |"), "none, Day, Night");
    EXPECT_EQ(offers("shift:Day,n|"), "none, Night");
    EXPECT_EQ(offers("leader:t|"), "tested");
    EXPECT_EQ(offers("followers:>|"), "");
}

TEST(FilterCompletion, units_of_one_name_are_offered_by_path)
{
    EXPECT_EQ(offers("unit:sur|"), "Surgery, \"Surgery / 3 East\", \"3 West\"");
    EXPECT_EQ(offers("unit:eas|"), "\"Surgery / 3 East\", \"North / 3 East\"");
    EXPECT_EQ(offers("unit:\"3 w|\""), "\"3 West\"");
}

TEST(FilterCompletion, people_are_offered_by_number_when_the_name_is_shared)
{
    EXPECT_EQ(offers("follows:luk|"), "\"Łukasz Nowak\"");
    EXPECT_EQ(offers("follows:ben|"), "#3, #4");
    EXPECT_EQ(offers("follows:|"), "");
}

TEST(FilterCompletion, takes_the_place_of_the_whole_word_or_value)
{
    EXPECT_EQ(taken("ana st|an and ben"), "ana stance: and ben");
    EXPECT_EQ(taken("shift:N|igh ana"), "shift:none ana");
    EXPECT_EQ(taken("unit:\"3 we|st\" ana"), "unit:\"3 West\" ana");
    EXPECT_EQ(taken("unit:\"3 we|"), "unit:\"3 West\"");
    EXPECT_EQ(taken("unit:\"3 we| and ana"), "unit:\"3 West\" and ana");
}

TEST(FilterCompletion, what_is_offered_can_be_read_again)
{
    for (const char *field : {"unit:|", "shift:|", "stance:|", "tie:|", "worksite:|", "leader:|",
                              "assessed:|", "has:|", "out:|"}) {
        QString text = QString::fromUtf8(field);
        text.chop(1);
        const auto list = completionsAt(text, text.size(), offered().index());
        EXPECT_FALSE(list.empty()) << field;
        for (const Completion &each : list) {
            QString whole = text;
            whole.replace(each.start, each.length, each.insert);
            EXPECT_EQ(faultsOf(offered().parse(whole.toUtf8().constData())), "")
                << whole.toStdString();
        }
    }
}

TEST(FilterCompletion, quotes_stand_where_a_value_would_be_misread)
{
    const FieldRule &unit = ruleOf(FilterField::Unit);
    for (const char *name :
         {"ICU", "3 East", "None", "Day, late", "(old)", "\"Star\"", "<3", "back\\slash", "«é»"}) {
        const QString text = QString::fromUtf8(name);
        const ParsedFilter parsed = parseFilter(QStringLiteral("unit:") + writtenValue(unit, text));
        ASSERT_TRUE(parsed.filter) << name;
        EXPECT_EQ(parsed.filter->term.values.at(0).text, text);
        EXPECT_EQ(parsed.filter->term.values.at(0).kind, ValueKind::Text);
    }
    EXPECT_EQ(writtenValue(unit, QStringLiteral("ICU")), QStringLiteral("ICU"));
}

TEST(FilterCompletion, a_cursor_anywhere_in_any_text_is_answered)
{
    const QString text = QStringLiteral("unit:\"3 (ana, \"b\" stance:,<3 -(x or not foo:1 \"");
    for (qsizetype cursor = 0; cursor <= text.size(); ++cursor) {
        for (const Completion &each : completionsAt(text, cursor, offered().index())) {
            EXPECT_LE(each.start, cursor);
            EXPECT_GE(each.start + each.length, cursor);
            EXPECT_LE(each.start + each.length, text.size());
        }
    }
}

}   // namespace wallchart
