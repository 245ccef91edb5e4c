// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importchanges.h"

#include "core/exchange/importplan.h"
#include "core/exchange/readsheet.h"
#include "tests/support/campaignfromtext.h"
#include "ui/importing/importwords.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QDate kToday(2023, 3, 7);

/// What an import of a CSV would change, as "about | what | before | after".
std::vector<std::string> changesOf(const char *campaign, const char *csv,
                                   OnConflict onConflict = OnConflict::Keep)
{
    const Campaign before = campaignFromText(campaign);
    const Result<Sheet> sheet = readSheetBytes(csv, QStringLiteral("test.csv"));
    IdSource ids = idsAbove(before);
    ImportOptions options;
    options.onConflict = onConflict;
    options.today = kToday;
    const auto plan = planImport(before, *sheet, options, ids);
    if (!plan) return {plan.error().code.key};
    std::vector<std::string> found;
    for (const ImportChange &change : importChanges(Reading(before, kToday), plan->changes.edits))
        found.push_back(QStringList{change.about, change.what, change.before, change.after}
                            .join(QStringLiteral(" | "))
                            .toStdString());
    return found;
}

using Lines = std::vector<std::string>;

}   // namespace

TEST(ImportChanges, a_new_worker_is_one_line_with_the_place)
{
    EXPECT_EQ(changesOf("ICU / Day: Ana", "Name,Unit,Shift,Job\nEva Lund,ICU,Day,RN\n"),
              (Lines{"Eva Lund | New worker |  | ICU · Day · RN"}));
}

TEST(ImportChanges, an_update_says_before_and_after_of_every_value)
{
    EXPECT_EQ(changesOf("ICU / Day: Ana", "Name,Phone,Job\nAna,555 0100,RN\n"),
              (Lines{"Ana | Phone |  | 555 0100", "Ana | Job title |  | RN"}));
}

TEST(ImportChanges, a_move_reads_from_the_old_unit_to_the_new)
{
    EXPECT_EQ(changesOf("ICU / Day: Ana", "Name,Id,Shift\nAna,7,Night\n", OnConflict::Replace),
              (Lines{"Ana | External id |  | 7", "Ana | Shift | Day | Night",
                     "Night | New shift |  | Night"}));
}

TEST(ImportChanges, a_new_assessment_names_the_level_before)
{
    const auto found = changesOf("ICU / Day: Ana 2, Ben", "Name,Assessment\nAna,3\nBen,1\n",
                                 OnConflict::Replace);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_TRUE(found[0].starts_with("Ana | Assessment | 2 | 3 on")) << found[0];
    EXPECT_TRUE(found[1].starts_with("Ben | Assessment | unassessed | 1 on")) << found[1];
}

TEST(ImportChanges, what_is_known_already_is_no_change)
{
    EXPECT_EQ(changesOf("ICU / Day: Ana 2", "Name,Unit,Shift,Assessment\nAna,ICU,Day,2\n"),
              Lines{});
}

TEST(ImportChanges, ties_and_nominations_name_both_people)
{
    EXPECT_EQ(changesOf("ICU / Day: Ana, Ben", "From,To,Type\nBen,Ana,follows\n"),
              (Lines{"Ben | follows |  | Ana"}));
    EXPECT_EQ(changesOf("ICU / Day: Ana, Ben", "Asked,Named\nBen,Ana\nAna,nobody\n"),
              (Lines{"Ben | names |  | Ana", "Ana | names |  | nobody"}));
}

TEST(ImportChanges, a_head_count_reads_from_the_old_number_to_the_new)
{
    const auto found = changesOf("ICU / Night (20): Ana",
                                 "Unit,Shift,Head count,Date\nICU,Night,24,2023-03-01\n");
    EXPECT_EQ(found, (Lines{"ICU / Night | Head-count | 20 | 24"}));
}

}   // namespace wallchart
