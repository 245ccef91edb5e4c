// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rejectedrows.h"

#include "core/exchange/csvwriter.h"
#include "tests/exchange/imports.h"

namespace wallchart {

namespace {

const RejectedWords kWords{
    .reason = QStringLiteral("Reason"),
    .sentence = [](const Problem &problem) { return QString::fromLatin1(problem.code.key); }};

}   // namespace

TEST(RejectedRows, keep_their_cells_and_say_why_in_a_further_column)
{
    ImportedCampaign imported;
    const Sheet sheet = csv("Name,Department,Assessment\n"
                            "Ana Lima,ICU,2\n"
                            ",ICU,1\n"
                            "Ben Okafor,Lab,nine\n");
    const ImportPlan plan = imported.import(sheet);
    const auto rows = rejectedRows(sheet, plan, kWords);
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_EQ(rows[0].join(u'|'), QStringLiteral("Name|Department|Assessment|Reason"));
    EXPECT_EQ(rows[1].join(u'|'), QStringLiteral("|ICU|1|import-row-without-name"));
    EXPECT_EQ(rows[2].join(u'|'), QStringLiteral("Ben Okafor|Lab|nine|import-cell-no-level"));
    EXPECT_EQ(plan.skippedLines, std::vector<int>{3});
}

TEST(RejectedRows, mended_and_imported_again_they_are_taken)
{
    ImportedCampaign imported;
    const Sheet sheet = csv("Name,Department,Assessment\nAna Lima,ICU,nine\n");
    const ImportPlan plan = imported.import(sheet);
    auto rows = rejectedRows(sheet, plan, kWords);
    ASSERT_EQ(rows.size(), 2u);
    rows[1][2] = QStringLiteral("2");
    const Sheet again = csv(csvOf(rows).constData());
    const ImportPlan mended = imported.import(again);
    EXPECT_EQ(summaryOf(mended),
              "read 1, added 0, updated 1, unchanged 0, skipped 0, ties 0, problems 0");
    EXPECT_EQ(imported.worker("Ana Lima").level(), 2);
}

TEST(RejectedRows, there_are_none_when_all_was_taken)
{
    ImportedCampaign imported;
    const Sheet sheet = csv("Name,Department\nAna Lima,ICU\n");
    EXPECT_TRUE(rejectedRows(sheet, imported.import(sheet), kWords).empty());
}

TEST(RejectedRows, every_skipped_row_of_every_roster_is_among_them)
{
    for (const char *name :
         {"action_builder.csv", "broadstripes.csv", "employer_semicolon_cp1252.csv",
          "messy_with_title_rows.csv", "plain_sheet.csv", "steward_sheet.xlsx", "ties.csv"}) {
        ImportedCampaign imported;
        const Sheet sheet = roster(name);
        const ImportPlan plan = imported.import(sheet);
        const auto rows = rejectedRows(sheet, plan, kWords);
        EXPECT_EQ(static_cast<int>(plan.skippedLines.size()), plan.skipped) << name;
        EXPECT_GE(static_cast<int>(rows.size()), plan.skipped == 0 ? 0 : plan.skipped + 1) << name;
    }
}

}   // namespace wallchart
