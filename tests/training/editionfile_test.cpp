// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/editionfile.h"

#include "core/training/trainingerrors.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

/// The least that an edition needs.
const QByteArray kSmallEdition = R"({
  "format": "wallchart-edition", "version": 1, "key": "small",
  "title": {"en": "Small", "de": "Klein"},
  "anchorZone": "Europe/Berlin", "lengthMinutes": 90,
  "tracks": [{"key": "A", "starts": "18:00"}],
  "sessions": [{"week": 1, "title": {"en": "One"}, "on": "2023-02-08"},
               {"week": 2, "title": {"en": "Two"}, "on": "2023-02-15"}],
  "assignments": [{"week": 1, "title": {"en": "Ask"}, "dueBeforeWeek": 2, "leaves": ["cells"],
    "tasks": [{"key": "asked", "kind": "check", "title": {"en": "Three asked"},
               "check": "asked-alone", "parameters": {"people": 3}}]}]
})";

struct Mistake {
    const char *right;
    const char *wrong;
    ErrorCode code;
    const char *path;
};

Problems problemsWith(const Mistake &mistake)
{
    QByteArray text = kSmallEdition;
    EXPECT_TRUE(text.contains(mistake.right)) << mistake.right;
    const auto read = readEdition(text.replace(mistake.right, mistake.wrong),
                                  QStringLiteral("e.json"));
    return read ? Problems() : read.error();
}

}   // namespace

TEST(EditionFile, a_small_edition_is_read)
{
    const auto edition = readEdition(kSmallEdition, QStringLiteral("e.json"));
    ASSERT_TRUE(edition);
    EXPECT_EQ(textIn(edition->title, QStringLiteral("de_AT")), QStringLiteral("Klein"));
    EXPECT_EQ(textIn(edition->title, QStringLiteral("fr")), QStringLiteral("Small"));
    EXPECT_EQ(edition->track(QStringLiteral("A"))->starts, QTime(18, 0));
    EXPECT_EQ(edition->assignment(1)->tasks.front().check->parameters.at(QStringLiteral("people")),
              3);
}

TEST(EditionFile, each_mistake_names_its_field)
{
    const Mistake mistakes[] = {
        {"\"key\": \"small\",", "", kEditionFieldMissing, "key"},
        {"\"key\": \"small\"", "\"key\": \"Not a key\"", kEditionFieldWrong, "key"},
        {"\"key\": \"small\"", "\"colour\": 1, \"key\": \"small\"", kEditionFieldUnknown, "colour"},
        {"Europe/Berlin", "Europe/Nowhere", kEditionFieldWrong, "anchorZone"},
        {"90", "9", kEditionNumberOutside, "lengthMinutes"},
        {"90", "90.5", kEditionNumberOutside, "lengthMinutes"},
        {"18:00", "25:00", kEditionFieldWrong, "tracks[0].starts"},
        {"{\"en\": \"One\"}", "{\"de\": \"Eins\"}", kEditionTextMissing, "sessions[0].title"},
        {"\"2023-02-15\"", "\"2023-02-08\"", kEditionDateOrder, "sessions[1].on"},
        {", \"on\": \"2023-02-15\"", "", kEditionDateMissing, "sessions[1].on"},
        {"{\"week\": 2,", "{\"week\": 1,", kEditionKeyTwice, "sessions[1].week"},
        {"[{\"week\": 1, \"title\": {\"en\": \"Ask\"}",
         "[{\"week\": 5, \"title\": {\"en\": \"Ask\"}", kEditionWeekUnknown, "assignments[0].week"},
        {"[\"cells\"]", "[\"names\"]", kEditionValueUnknown, "assignments[0].leaves[0]"},
        {"asked-alone", "asked-loudly", kEditionValueUnknown, "assignments[0].tasks[0].check"},
        {"\"people\": 3", "\"people\": 0", kEditionNumberOutside,
         "assignments[0].tasks[0].parameters.people"},
        {"\"people\": 3", "", kEditionFieldMissing, "assignments[0].tasks[0].parameters.people"},
        {"\"kind\": \"check\"", "\"kind\": \"exam\"", kEditionValueUnknown,
         "assignments[0].tasks[0].kind"},
    };
    for (const Mistake &mistake : mistakes) {
        const Problems problems = problemsWith(mistake);
        const bool named = std::any_of(
            problems.begin(), problems.end(), [&](const Problem &problem) {
                return problem.code == mistake.code && problem.file == QStringLiteral("e.json")
                       && problem.args.value(0) == QLatin1String(mistake.path);
            });
        EXPECT_TRUE(named) << mistake.code.key << ' ' << mistake.path;
    }
}

TEST(EditionFile, where_json_breaks_off_is_told_by_line_and_column)
{
    const auto read = readEdition("{\n  \"format\": \"wallchart-edition\",\n  \"key\" 1\n}",
                                  QStringLiteral("e.json"));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().front().code, kEditionNotJson);
    EXPECT_EQ(read.error().front().line, 3);
    EXPECT_GE(read.error().front().column, 8);
}

TEST(EditionFile, other_files_and_later_versions_are_refused)
{
    const auto codeOf = [](const QByteArray &bytes) {
        const auto read = readEdition(bytes, QStringLiteral("e.json"));
        return read ? "" : read.error().front().code.key;
    };
    EXPECT_STREQ(codeOf("{}"), kEditionOfOtherFormat.key);
    EXPECT_STREQ(codeOf("[1, 2]"), kEditionOfOtherFormat.key);
    EXPECT_STREQ(codeOf("{\"format\": \"wallchart-edition\", \"version\": 2}"), kEditionNewer.key);
    EXPECT_STREQ(codeOf(QByteArray(5 * 1024 * 1024, ' ')), kEditionTooLarge.key);
    EXPECT_STREQ(codeOf(QByteArray(200'000, '[')), kEditionNotJson.key);
}

}   // namespace wallchart
