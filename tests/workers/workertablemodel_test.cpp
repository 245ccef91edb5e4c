// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/workertablemodel.h"

#include "core/editing/intents/peopleintents.h"
#include "core/editing/intents/relationintents.h"
#include "core/editing/intents/structureintents.h"
#include "core/editing/intents/testintents.h"
#include "core/query/foldedname.h"
#include "core/sample/syntheticworksite.h"
#include "tests/support/campaignfromtext.h"
#include "tests/support/openedpage.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

class WorkerTableModelTest : public testing::Test {
protected:
    OpenedWorkspace opened{campaignFromText(R"(
        ICU / Night: Ana** 2, Ben 3 → Ana, Cem
        Surgery / 3 East / Day: Dia 5, Eva (supervisor)
    )"),
                           kTextDay};
    Workspace &workspace = opened.workspace;
    WorkerTableModel model{workspace};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy told{&model, &QAbstractItemModel::dataChanged};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};

    [[nodiscard]] WorkerId named(const char *name) const
    {
        return workerNamed(workspace.campaign(), name);
    }
    [[nodiscard]] QModelIndex cell(const char *name, WorkerColumn column) const
    {
        return model.index(*model.rowOf(named(name)), *model.placeOf({column}));
    }
    [[nodiscard]] std::string text(const char *name, WorkerColumn column,
                                   int role = Qt::DisplayRole) const
    {
        return cell(name, column).data(role).toString().toStdString();
    }
    [[nodiscard]] std::string names() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.workerAt(row).worker->fullName);
        return all.join(u' ').toStdString();
    }
    void assessAs(const char *name, int level)
    {
        ASSERT_TRUE(workspace.perform(assess(
            workspace.campaign(), {.worker = named(name), .level = level, .on = workspace.today()},
            workspace.ids())));
    }
};

}   // namespace

TEST_F(WorkerTableModelTest, every_worker_is_a_row_with_what_is_known)
{
    EXPECT_EQ(names(), "Ana Ben Cem Dia Eva");
    EXPECT_EQ(text("Dia", WorkerColumn::Unit), "Surgery / 3 East");
    EXPECT_EQ(text("Dia", WorkerColumn::Shift), "Day");
    EXPECT_EQ(text("Ana", WorkerColumn::Stance), "With us");
    EXPECT_EQ(text("Cem", WorkerColumn::Stance), "Unassessed");
    EXPECT_EQ(text("Ana", WorkerColumn::Leader), "proven");
    EXPECT_EQ(text("Ana", WorkerColumn::Followers), "1");
    EXPECT_EQ(text("Eva", WorkerColumn::Base), "out: supervisor");
    EXPECT_EQ(text("Ana", WorkerColumn::Base), "in");
    EXPECT_EQ(text("Ana", WorkerColumn::Worksite), "Hospital");
}

TEST_F(WorkerTableModelTest, cells_are_said_in_words)
{
    EXPECT_EQ(text("Ana", WorkerColumn::Stance, Qt::AccessibleTextRole), "2, with us");
    EXPECT_EQ(text("Cem", WorkerColumn::Stance, Qt::AccessibleTextRole), "unassessed");
    EXPECT_EQ(text("Cem", WorkerColumn::Committee, Qt::AccessibleTextRole), "not on the committee");
    EXPECT_EQ(text("Cem", WorkerColumn::Phones, Qt::AccessibleTextRole), "not known");
    EXPECT_NE(text("Ana", WorkerColumn::Name, Qt::AccessibleTextRole).find("leader, proven"),
              std::string::npos);
}

TEST_F(WorkerTableModelTest, a_stale_assessment_says_so)
{
    ASSERT_TRUE(workspace.perform(
        assess(workspace.campaign(),
               {.worker = named("Cem"), .level = 2, .on = workspace.today().addDays(-60)},
               workspace.ids())));
    EXPECT_EQ(text("Cem", WorkerColumn::Stance, Qt::AccessibleTextRole), "2, with us, stale");
    EXPECT_EQ(text("Cem", WorkerColumn::Freshness), "stale");
}

TEST_F(WorkerTableModelTest, a_change_is_told_for_the_workers_it_touches_alone)
{
    assessAs("Ben", 1);
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told[0][0].toModelIndex().row(), *model.rowOf(named("Ben")));
    EXPECT_EQ(told[0][1].toModelIndex().row(), *model.rowOf(named("Ben")));
    EXPECT_EQ(text("Ben", WorkerColumn::Stance), "Firmly with us");
    EXPECT_EQ(reset.size(), 0);
    ASSERT_TRUE(workspace.undo());
    EXPECT_EQ(told.size(), 2);
    EXPECT_EQ(text("Ben", WorkerColumn::Stance), "Undecided");
}

TEST_F(WorkerTableModelTest, a_new_follower_changes_the_leaders_row)
{
    ASSERT_TRUE(workspace.perform(addTie(workspace.campaign(),
                                         {.from = named("Cem"),
                                          .to = named("Ana"),
                                          .kind = QStringLiteral("follows"),
                                          .seenOn = workspace.today()},
                                         workspace.ids())));
    EXPECT_EQ(text("Ana", WorkerColumn::Followers), "2");
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told[0][0].toModelIndex().row(), *model.rowOf(named("Ana")));
}

TEST_F(WorkerTableModelTest, a_renamed_unit_is_read_anew_everywhere)
{
    Unit unit = *workspace.campaign().find(unitNamed(workspace.campaign(), "3 East"));
    EXPECT_EQ(text("Dia", WorkerColumn::Unit), "Surgery / 3 East");
    ChangeSet rename{{QStringLiteral("add-unit"), {}}};
    Unit after = unit;
    after.name = QStringLiteral("4 West");
    rename.edits.change(unit, after);
    ASSERT_TRUE(workspace.perform(rename));
    EXPECT_EQ(text("Dia", WorkerColumn::Unit), "Surgery / 4 West");
}

TEST_F(WorkerTableModelTest, rows_come_and_go_with_the_workers)
{
    ASSERT_TRUE(workspace.perform(
        addWorker(workspace.campaign(),
                  {.fullName = QStringLiteral("Bea"), .worksite = worksiteOf(workspace.campaign())},
                  workspace.ids())));
    EXPECT_EQ(names(), "Ana Bea Ben Cem Dia Eva");
    EXPECT_EQ(reset.size(), 1);
    ASSERT_TRUE(workspace.undo());
    EXPECT_EQ(names(), "Ana Ben Cem Dia Eva");
}

TEST_F(WorkerTableModelTest, a_new_structure_test_is_a_new_column)
{
    const int before = model.columnCount();
    ASSERT_TRUE(workspace.perform(addTest(
        workspace.campaign(), {.name = QStringLiteral("Petition"), .opens = workspace.today()},
        workspace.ids())));
    EXPECT_EQ(model.columnCount(), before + 1);
    const StructureTestId test = workspace.campaign().all<StructureTest>().begin()->id;
    const int column = *model.placeOf({WorkerColumn::Result, test});
    EXPECT_EQ(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
              QStringLiteral("Petition"));
    const QModelIndex cem = model.index(*model.rowOf(named("Cem")), column);
    EXPECT_EQ(cem.data().toString(), QStringLiteral("not asked"));
    told.clear();
    ASSERT_TRUE(workspace.perform(recordResult(workspace.campaign(),
                                               {.test = test,
                                                .worker = named("Cem"),
                                                .outcome = Outcome::TookPart,
                                                .on = workspace.today()},
                                               workspace.ids())));
    EXPECT_EQ(cem.data().toString(), QStringLiteral("took part"));
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told[0][0].toModelIndex().row(), cem.row());
}

TEST_F(WorkerTableModelTest, only_those_the_filter_finds_are_rows)
{
    workspace.setFilter(QStringLiteral("shift:Night"));
    EXPECT_EQ(names(), "Ana Ben Cem");
    EXPECT_EQ(model.rowOf(named("Dia")), std::nullopt);
    workspace.setFilter(QStringLiteral("shift:Night stance:3"));
    EXPECT_EQ(names(), "Ben");
    workspace.setFilter({});
    EXPECT_EQ(names(), "Ana Ben Cem Dia Eva");
}

TEST_F(WorkerTableModelTest, who_is_no_longer_found_after_an_edit_goes)
{
    workspace.setFilter(QStringLiteral("stance:none"));
    EXPECT_EQ(names(), "Cem Eva");
    assessAs("Cem", 3);
    EXPECT_EQ(names(), "Eva");
    ASSERT_TRUE(workspace.undo());
    EXPECT_EQ(names(), "Cem Eva");
}

TEST_F(WorkerTableModelTest, a_filter_with_a_mistake_leaves_what_was_found_before)
{
    workspace.setFilter(QStringLiteral("shift:Night"));
    workspace.setFilter(QStringLiteral("shift:Night stance:"));
    EXPECT_EQ(names(), "Ana Ben Cem");
    EXPECT_FALSE(WorkerFilter::of(workspace).errors().empty());
}

TEST_F(WorkerTableModelTest, sorting_keeps_hold_of_the_rows_others_point_to)
{
    const QPersistentModelIndex dia = cell("Dia", WorkerColumn::Name);
    model.sort(*model.placeOf({WorkerColumn::Stance}), Qt::DescendingOrder);
    EXPECT_EQ(names(), "Dia Ben Ana Cem Eva");
    EXPECT_EQ(dia.row(), 0);
    EXPECT_EQ(dia.data().toString(), QStringLiteral("Dia"));
}

TEST_F(WorkerTableModelTest, a_sorted_row_stays_where_it_is_while_it_is_edited)
{
    model.sort(*model.placeOf({WorkerColumn::Stance}), Qt::AscendingOrder);
    EXPECT_EQ(names(), "Ana Ben Dia Cem Eva");
    assessAs("Dia", 1);
    EXPECT_EQ(names(), "Ana Ben Dia Cem Eva");
    EXPECT_EQ(reset.size(), 0);
}

TEST(WorkerTableModel, many_workers_stand_in_the_order_of_names_once_these_are_ready)
{
    OpenedWorkspace opened(syntheticWorksite({.workers = 6000}).campaign);
    WorkerTableModel model(opened.workspace);
    EXPECT_EQ(model.rowCount(), 6000);
    EXPECT_EQ(model.workerAt(0).worker->number, 1);
    QSignalSpy sorted(&model, &QAbstractItemModel::modelReset);
    ASSERT_TRUE(sorted.wait(20'000));
    EXPECT_EQ(model.order().sortedBy().front().column.column, WorkerColumn::Name);
    for (int row = 1; row < 6000; ++row)
        ASSERT_LE(foldedName(model.workerAt(row - 1).worker->fullName),
                  foldedName(model.workerAt(row).worker->fullName));
}

TEST(WorkerTableModel, the_order_people_chose_comes_back_after_a_large_change)
{
    OpenedWorkspace opened(syntheticWorksite({.workers = 5500}).campaign);
    Workspace &workspace = opened.workspace;
    WorkerTableModel model(workspace);
    QSignalSpy sorted(&model, &QAbstractItemModel::modelReset);
    model.sort(*model.placeOf({WorkerColumn::Name}), Qt::DescendingOrder);
    ChangeSet many{{QStringLiteral("import-workers"), {}}};
    int number = workspace.campaign().nextChartNumber();
    for (int i = 0; i < 5000; ++i)
        many.edits.add(Worker{.id = workspace.ids().make<WorkerId>(),
                              .number = number++,
                              .fullName = QStringLiteral("Zz %1").arg(i, 4, 10, QChar(u'0'))});
    ASSERT_TRUE(workspace.perform(many));
    ASSERT_TRUE(sorted.wait(20'000)) << "rows are there, in the order of numbers";
    EXPECT_EQ(model.rowCount(), 10'500);
    EXPECT_EQ(model.workerAt(0).worker->number, 1);
    ASSERT_TRUE(sorted.wait(20'000));
    EXPECT_EQ(model.workerAt(0).worker->fullName, QStringLiteral("Zz 4999"));
    const WorkerOrder::SortedBy byName{{WorkerColumn::Name}, Qt::DescendingOrder};
    EXPECT_EQ(model.order().sortedBy().front(), byName);
}

TEST(WorkerTableModel, many_workers_are_searched_as_soon_as_they_are_ready_also_after_an_edit)
{
    OpenedWorkspace opened(syntheticWorksite({.workers = 6000}).campaign);
    Workspace &workspace = opened.workspace;
    WorkerTableModel model(workspace);
    const WorkerId first = workspace.reading().workers().front().worker->id;
    Worker renamed = *workspace.campaign().find(first);
    renamed.fullName = QStringLiteral("Zuleika Quartz");
    ASSERT_TRUE(workspace.perform(setWorker(workspace.campaign(), renamed)));
    workspace.setFilter(QStringLiteral("zuleika"));
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.idAt(0), first);
}

}   // namespace wallchart
