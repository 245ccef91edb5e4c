// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/workeredits.h"

#include "core/sample/samplehospital.h"
#include "tests/support/campaigndump.h"
#include "tests/support/campaignfromtext.h"
#include "tests/support/openedpage.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

class WorkerEdits : public testing::Test {
protected:
    OpenedWorkspace opened{campaignFromText(R"(
        ICU / Night: Ana 2, Ben 3
        ICU / Day: Cem
        Surgery / Day: Dia 4
    )"),
                           kTextDay};
    Workspace &workspace = opened.workspace;
    std::vector<WorkerId> all;

    WorkerEdits()
    {
        for (const WorkerReading &worker : workspace.reading().workers())
            all.push_back(worker.worker->id);
    }
    [[nodiscard]] ChangeSet edit(const WorkerChanges &changes)
    {
        return editWorkers(workspace.reading(), all, changes, workspace.ids());
    }
    [[nodiscard]] const WorkerReading &of(const char *name) const
    {
        return *workspace.reading().find(workerNamed(workspace.campaign(), name));
    }
    [[nodiscard]] WorkerChanges fromToday() const { return {.on = workspace.today()}; }
};

}   // namespace

TEST_F(WorkerEdits, without_a_choice_nothing_changes)
{
    EXPECT_TRUE(fromToday().empty());
    EXPECT_TRUE(edit(fromToday()).empty());
    EXPECT_EQ(previewOf(workspace.reading(), all, edit(fromToday())).touched, 0);
}

TEST_F(WorkerEdits, a_shift_alone_leaves_units_and_jobs_as_they_are)
{
    WorkerChanges changes = fromToday();
    changes.shift = shiftNamed(workspace.campaign(), "Night");
    ASSERT_TRUE(workspace.perform(edit(changes)));
    EXPECT_EQ(of("Cem").cell(), cellNamed(workspace.campaign(), "ICU", "Night"));
    EXPECT_EQ(of("Dia").cell(), cellNamed(workspace.campaign(), "Surgery", "Night"));
    EXPECT_EQ(of("Ana").cell(), cellNamed(workspace.campaign(), "ICU", "Night"));
    EXPECT_EQ(workspace.history().entries().size(), 1u);
}

TEST_F(WorkerEdits, the_preview_says_what_becomes_different_for_how_many)
{
    WorkerChanges changes = fromToday();
    changes.shift = shiftNamed(workspace.campaign(), "Night");
    const EditPreview preview = previewOf(workspace.reading(), all, edit(changes));
    const std::vector<PreviewLine> expected{
        {WorkerColumn::Shift, QStringLiteral("Day"), QStringLiteral("Night"), 2}};
    EXPECT_EQ(preview.lines, expected);
    EXPECT_EQ(preview.changed, 2);
    EXPECT_EQ(preview.touched, 2);
}

TEST_F(WorkerEdits, everything_at_once_is_one_change_that_undo_takes_back)
{
    const QString before = dumpOf(workspace.campaign());
    WorkerChanges changes = fromToday();
    changes.unit = unitNamed(workspace.campaign(), "Surgery");
    changes.shift = std::optional<ShiftId>();
    changes.job = QStringLiteral("Nurse");
    changes.committee = true;
    changes.addedLanguage = QStringLiteral("Urdu");
    changes.bargainingUnit = std::optional(true);
    changes.base = WorkerChanges::Base{OutReason::Contractor, QStringLiteral("agency")};
    changes.stance = WorkerChanges::Stance{1, Basis::Hard, QStringLiteral("signed")};
    const ChangeSet change = edit(changes);
    EXPECT_TRUE(workspace.session().check(change).empty());
    ASSERT_TRUE(workspace.perform(change));
    for (const char *name : {"Ana", "Ben", "Cem", "Dia"}) {
        const WorkerReading &worker = of(name);
        EXPECT_EQ(worker.cell(), cellNamed(workspace.campaign(), "Surgery", "?"));
        EXPECT_EQ(worker.mainPost->jobTitle, QStringLiteral("Nurse"));
        EXPECT_TRUE(worker.committee);
        EXPECT_EQ(worker.worker->languages, QStringList{QStringLiteral("Urdu")});
        EXPECT_EQ(worker.worker->bargainingUnit, true);
        EXPECT_EQ(worker.out, OutReason::Contractor);
        EXPECT_EQ(worker.level(), 1);
        EXPECT_EQ(worker.assessment->basis, Basis::Hard);
        EXPECT_EQ(worker.assessment->reason, QStringLiteral("signed"));
    }
    ASSERT_TRUE(workspace.undo());
    EXPECT_EQ(dumpOf(workspace.campaign()), before);
}

TEST_F(WorkerEdits, a_language_somebody_speaks_already_is_not_added_twice)
{
    WorkerChanges changes = fromToday();
    changes.addedLanguage = QStringLiteral("Urdu");
    ASSERT_TRUE(workspace.perform(edit(changes)));
    changes.addedLanguage = QStringLiteral("urdu");
    EXPECT_TRUE(edit(changes).empty());
}

TEST_F(WorkerEdits, the_same_stance_again_is_shown_because_it_makes_it_fresh)
{
    WorkerChanges changes = fromToday();
    changes.stance = WorkerChanges::Stance{2};
    const EditPreview preview = previewOf(workspace.reading(), all, edit(changes));
    const std::vector<PreviewLine> expected{
        {WorkerColumn::Stance, QStringLiteral("2, with us"), QStringLiteral("2, with us"), 1},
        {WorkerColumn::Stance, QStringLiteral("3, undecided"), QStringLiteral("2, with us"), 1},
        {WorkerColumn::Stance, QStringLiteral("4, leaning against"), QStringLiteral("2, with us"),
         1},
        {WorkerColumn::Stance, QStringLiteral("unassessed"), QStringLiteral("2, with us"), 1}};
    EXPECT_EQ(preview.lines, expected);
}

TEST_F(WorkerEdits, a_fact_that_a_later_one_supersedes_is_written_but_changes_nothing_today)
{
    WorkerChanges changes{.on = workspace.today().addDays(-30)};
    changes.stance = WorkerChanges::Stance{5};
    all = {workerNamed(workspace.campaign(), "Ana")};
    const EditPreview preview = previewOf(workspace.reading(), all, edit(changes));
    EXPECT_EQ(preview.changed, 0);
    EXPECT_EQ(preview.touched, 1);
}

TEST_F(WorkerEdits, who_moves_to_another_worksite_goes_on_the_shift_of_the_same_name_there)
{
    Edits more;
    IdSource &ids = workspace.ids();
    const WorksiteId clinic = ids.make<WorksiteId>();
    const UnitId lab = ids.make<UnitId>();
    const ShiftId night = ids.make<ShiftId>();
    more.add(Worksite{.id = clinic, .name = QStringLiteral("Clinic")});
    more.add(Unit{lab, clinic, std::nullopt, QStringLiteral("Lab")});
    more.add(Shift{.id = night, .worksite = clinic, .name = QStringLiteral("Night")});
    ASSERT_TRUE(workspace.perform({{QStringLiteral("add-worksite"), {}}, more}));
    WorkerChanges changes = fromToday();
    changes.unit = lab;
    ASSERT_TRUE(workspace.perform(edit(changes)));
    EXPECT_EQ(of("Ana").cell(), (Cell{lab, night}));
    EXPECT_EQ(of("Cem").cell(), (Cell{lab, std::nullopt}));
}

TEST(WorkerEditsOfMany, a_hundred_and_eighty_rows_to_the_night_shift_are_one_change)
{
    OpenedWorkspace opened(sampleHospital());
    Workspace &workspace = opened.workspace;
    std::vector<WorkerId> some;
    for (const WorkerReading &worker : workspace.reading().workers()) {
        if (worker.mainPost && some.size() < 180) some.push_back(worker.worker->id);
    }
    ASSERT_EQ(some.size(), 180u);
    const std::size_t before = workspace.history().entries().size();
    WorkerChanges changes{.on = workspace.today()};
    changes.shift = shiftNamed(workspace.campaign(), "Night");
    ASSERT_TRUE(
        workspace.perform(editWorkers(workspace.reading(), some, changes, workspace.ids())));
    EXPECT_EQ(workspace.history().entries().size(), before + 1);
    for (const WorkerId worker : some)
        EXPECT_EQ(workspace.reading().find(worker)->cell().shift, *changes.shift);
}

}   // namespace wallchart
