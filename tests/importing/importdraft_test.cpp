// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importdraft.h"

#include "core/exchange/sheeterrors.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

Result<Sheet> read(const char *csv, const ReadOptions &options = {})
{
    return readSheetBytes(csv, QStringLiteral("test.csv"), options);
}

class ImportDraftTest : public testing::Test {
protected:
    ImportDraft draft;

    ImportDraftTest() { draft.choose({.text = "x", .name = QStringLiteral("test.csv")}); }

    /// The open steps as digits from 1.
    [[nodiscard]] std::string open() const
    {
        std::string steps;
        for (int i = 0; i < kImportSteps; ++i)
            if (draft.isOpen(static_cast<ImportStep>(i))) steps += std::to_string(i + 1);
        return steps;
    }
};

}   // namespace

TEST_F(ImportDraftTest, steps_open_as_the_work_gets_there)
{
    EXPECT_EQ(open(), "1");
    draft.takeSheet(read("Name,Unit\nAna,ICU\n"));
    EXPECT_EQ(open(), "123");
    draft.takePlan(PlannedImport{});
    EXPECT_EQ(open(), "12345");
    draft.finish();
    EXPECT_EQ(open(), "6");
}

TEST_F(ImportDraftTest, a_wrong_file_opens_nothing_and_says_why)
{
    draft.takeSheet(read("%PDF-1.4"));
    EXPECT_EQ(open(), "1");
    ASSERT_TRUE(draft.refusal());
    EXPECT_EQ(draft.refusal()->code.key, std::string(kUnsupportedTable.key));
}

TEST_F(ImportDraftTest, reading_stays_open_when_a_choice_there_was_wrong)
{
    draft.takeSheet(read("Name,Unit\nAna,ICU\n"));
    draft.setReading({.encoding = QStringLiteral("no-such")});
    draft.takeSheet(read("Name,Unit\nAna,ICU\n", draft.reading()));
    EXPECT_EQ(open(), "12");
    EXPECT_TRUE(draft.refusal());
}

TEST_F(ImportDraftTest, a_choice_makes_the_plan_void)
{
    draft.takeSheet(read("Name,Unit\nAna,ICU\n"));
    draft.takePlan(PlannedImport{});
    draft.chooseColumn(1, std::nullopt);
    EXPECT_EQ(open(), "123");
    draft.takePlan(PlannedImport{});
    draft.setOptions({});
    EXPECT_EQ(open(), "123");
}

TEST_F(ImportDraftTest, reading_otherwise_forgets_what_was_said_of_the_columns)
{
    draft.takeSheet(read("Name,Unit\nAna,ICU\n"));
    draft.chooseColumn(1, SheetField::Job);
    draft.setReading({.delimiter = u';'});
    EXPECT_TRUE(draft.options().columns.empty());
}

TEST_F(ImportDraftTest, a_refused_plan_still_shows_the_columns)
{
    draft.takeSheet(read("Colour,Size\nred,4\n"));
    draft.takePlan(fail(kEmptyTable));
    EXPECT_EQ(draft.mapping().columns.size(), 2u);
    EXPECT_TRUE(draft.refusal());
    draft.chooseColumn(0, SheetField::FullName);
    EXPECT_FALSE(draft.refusal());
}

TEST_F(ImportDraftTest, a_header_of_unknown_words_is_a_guess)
{
    draft.takeSheet(read("Ana Lima,ICU\nBen Okafor,Lab\n"));
    EXPECT_TRUE(draft.headerIsAGuess());
    draft.takeSheet(read("Name,Where\nBen Okafor,Lab\n"));
    EXPECT_FALSE(draft.headerIsAGuess());
}

TEST_F(ImportDraftTest, another_list_begins_with_nothing_chosen)
{
    draft.takeSheet(read("Name,Unit\nAna,ICU\n"));
    draft.chooseColumn(1, std::nullopt);
    draft.choose({.text = "y", .name = QStringLiteral("other.csv")});
    EXPECT_EQ(open(), "1");
    EXPECT_TRUE(draft.options().columns.empty());
}

}   // namespace wallchart
