// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/structuremodel.h"

#include "tests/support/campaignfromtext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

class StructureModelTest : public testing::Test {
protected:
    StructureModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    Campaign campaign;

    void show(const char *text)
    {
        campaign = campaignFromText(text);
        model.setGrid(structureGridOf(Reading(campaign, QDate(2023, 3, 7)), worksiteOf(campaign)));
    }
    /// A cell as it reads: its text, then its note.
    [[nodiscard]] std::string cell(const char *unit, const char *shift) const
    {
        const Cell place = cellNamed(campaign, unit, shift);
        const GridCell &found = *model.cell(model.indexOf(place.unit, place.shift));
        return (gridCellText(found) + u'|' + gridCellNote(found)).toStdString();
    }
};

}   // namespace

TEST_F(StructureModelTest, a_cell_reads_named_of_head_count_and_what_is_missing)
{
    show("ICU / Night (20): Ana, Ben\nICU / Day: Cem\nER / Night (1): Dia, Eva");
    EXPECT_EQ(cell("ICU", "Night"), "2 of 20|18 unnamed");
    EXPECT_EQ(cell("ICU", "Day"), "1 named|");
    EXPECT_EQ(cell("ER", "Day"), "|");
    EXPECT_EQ(cell("ER", "Night"), "2 of 2|1 too many");
    EXPECT_EQ(cell("?", "Night"), "4 of 22|1 too many");
    EXPECT_EQ(cell("?", "?"), "5 of 23|1 too many");
}

TEST_F(StructureModelTest, a_unit_counts_the_units_inside_it)
{
    show("Surgery / East / Day (5): Ana\nSurgery / West / Day (7): Ben");
    EXPECT_EQ(cell("Surgery", "Day"), "2 of 12|10 unnamed");
    EXPECT_EQ(model.line(model.index(1, 0)).depth, 1);
}

TEST_F(StructureModelTest, typing_tells_what_is_wanted_and_changes_nothing_itself)
{
    show("ICU / Night (20): Ana");
    QSignalSpy counted(&model, &StructureModel::headCountTyped);
    QSignalSpy refused(&model, &StructureModel::noNumberTyped);
    QSignalSpy named(&model, &StructureModel::nameTyped);
    const QModelIndex night = model.index(0, 1);
    EXPECT_EQ(night.data(Qt::EditRole).toString(), QStringLiteral("20"));
    EXPECT_TRUE(model.setData(night, QStringLiteral("٢٤"), Qt::EditRole));
    EXPECT_TRUE(model.setData(night, QString(), Qt::EditRole));
    EXPECT_FALSE(model.setData(night, QStringLiteral("many"), Qt::EditRole));
    EXPECT_TRUE(model.setData(model.index(0, 0), QStringLiteral("Intensive care"), Qt::EditRole));
    ASSERT_EQ(counted.count(), 2);
    EXPECT_EQ(counted[0][2].value<std::optional<int>>(), 24);
    EXPECT_EQ(counted[1][2].value<std::optional<int>>(), std::nullopt);
    EXPECT_EQ(refused.count(), 1);
    EXPECT_EQ(named.count(), 1);
    EXPECT_EQ(cell("ICU", "Night"), "1 of 20|19 unnamed");
}

TEST_F(StructureModelTest, another_head_count_changes_its_cells_without_a_reset)
{
    show("ICU / Night (20): Ana\nER / Night (5): Ben");
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    show("ICU / Night (21): Ana\nER / Night (5): Ben");
    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(changed.count(), 4);   // the cell, its unit, its shift, all
    show("ICU / Night (21): Ana");
    EXPECT_EQ(reset.count(), 1);
}

}   // namespace wallchart
