// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/columnlayout.h"

#include "core/sample/samplehospital.h"
#include "tests/support/campaignfromtext.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

Reading hospital()
{
    return Reading(sampleHospital(), QDate(2023, 3, 7));
}

std::vector<WorkerColumn> columnsOf(const ColumnLayout &layout)
{
    std::vector<WorkerColumn> columns;
    for (const ColumnState &state : layout) columns.push_back(state.column.column);
    return columns;
}

}   // namespace

TEST(ColumnLayout, there_is_a_column_for_every_structure_test)
{
    const Reading reading = hospital();
    const auto columns = allColumns(reading);
    const auto results = std::count_if(columns.begin(), columns.end(), [](const ColumnId &each) {
        return each.column == WorkerColumn::Result;
    });
    EXPECT_EQ(results, static_cast<std::ptrdiff_t>(reading.tests().size()));
    EXPECT_GE(results, 5);
}

TEST(ColumnLayout, of_structure_tests_the_last_five_are_shown_at_first)
{
    const Reading reading = hospital();
    int shown = 0;
    for (const StructureTest *test : reading.tests())
        shown += isShownAtFirst({WorkerColumn::Result, test->id}, reading) ? 1 : 0;
    EXPECT_EQ(shown, 5);
    EXPECT_TRUE(isShownAtFirst({WorkerColumn::Result, reading.tests().back()->id}, reading));
}

TEST(ColumnLayout, what_was_written_is_read_again)
{
    const Reading reading = hospital();
    ColumnLayout layout = firstLayout(reading);
    std::swap(layout[1], layout[4]);
    layout[2].shown = !layout[2].shown;
    layout[3].width = 333;
    EXPECT_EQ(layoutFrom(writtenLayout(layout)), layout);
    EXPECT_EQ(layoutFor(reading, layout), layout);
}

TEST(ColumnLayout, a_saved_layout_names_nobody)
{
    const Reading reading = hospital();
    const QByteArray text = writtenLayout(firstLayout(reading));
    for (const StructureTest *test : reading.tests())
        EXPECT_FALSE(text.contains(test->name.toUtf8())) << test->name.toStdString();
}

TEST(ColumnLayout, a_new_column_stands_behind_the_one_it_follows_at_first)
{
    const Reading reading(campaignFromText("ICU / Day: Ana"), kTextDay);
    const ColumnLayout kept{{{WorkerColumn::Note}, true, 99}, {{WorkerColumn::Name}, true, 88}};
    const ColumnLayout layout = layoutFor(reading, kept);
    EXPECT_EQ(layout.size(), allColumns(reading).size());
    const auto columns = columnsOf(layout);
    const auto name = std::find(columns.begin(), columns.end(), WorkerColumn::Name);
    EXPECT_EQ(*(name + 1), WorkerColumn::PreferredName);
    const auto note = std::find(columns.begin(), columns.end(), WorkerColumn::Note);
    EXPECT_LT(note - columns.begin(), name - columns.begin());
}

TEST(ColumnLayout, lines_that_make_no_sense_are_left_out)
{
    const ColumnLayout layout = layoutFrom(
        "name shown 200\nnonsense\nshift shown -5\nresult:x shown 80\nresult hidden 80\nunit hidden 90\n");
    const ColumnLayout expected{{{WorkerColumn::Name}, true, 200},
                                {{WorkerColumn::Unit}, false, 90}};
    EXPECT_EQ(layout, expected);
}

}   // namespace wallchart
