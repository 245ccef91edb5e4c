// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/multieditdialog.h"

#include "core/model/counting.h"
#include "core/sample/samplehospital.h"
#include "core/sample/syntheticworksite.h"
#include "tests/support/campaignfromtext.h"
#include "tests/support/openedpage.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

QPushButton *primaryButtonOf(const QWidget &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->property("role").toString() == QStringLiteral("primary")) return button;
    }
    return nullptr;
}

/// The dialog over all workers of a campaign.
struct ShownDialog {
    OpenedWorkspace opened;
    Workspace &workspace = opened.workspace;
    std::vector<WorkerId> workers = everybody();
    MultiEditDialog dialog{workspace, opened.appearance, workers};

    explicit ShownDialog(Campaign campaign) : opened(std::move(campaign))
    {
        opened.appearance.setChoice(ThemeChoice::Light);
        showAt(dialog, dialog.size());
    }
    [[nodiscard]] std::vector<WorkerId> everybody() const
    {
        std::vector<WorkerId> ids;
        for (const WorkerReading &worker : workspace.reading().workers())
            ids.push_back(worker.worker->id);
        return ids;
    }
    void choose(const char *field, const char *value)
    {
        for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
            if (box->accessibleName() == QString::fromUtf8(field)) {
                ASSERT_GE(box->findText(QString::fromUtf8(value)), 0) << value;
                box->setCurrentText(QString::fromUtf8(value));
                return;
            }
        }
        FAIL() << "there is no field " << field;
    }
    [[nodiscard]] QPushButton *apply() const { return primaryButtonOf(dialog); }
    /// Lets the preview follow what was chosen.
    void follow() { dialog.look(); }
};

}   // namespace

TEST(MultiEditDialog, opens_with_everything_left_as_it_is)
{
    ShownDialog shown(campaignFromText("ICU / Night: Ana 2, Ben\nICU / Day: Cem"));
    EXPECT_TRUE(shown.dialog.changes().empty());
    EXPECT_FALSE(shown.apply()->isEnabled());
    EXPECT_TRUE(shown.dialog.preview().lines.empty());
}

TEST(MultiEditDialog, shows_what_will_change_and_then_changes_it_at_once)
{
    ShownDialog shown(campaignFromText("ICU / Night: Ana 2, Ben\nICU / Day: Cem, Dia"));
    shown.choose("Shift", "Night");
    shown.choose("Committee", "On the committee");
    shown.follow();
    const auto &lines = shown.dialog.preview().lines;
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines[0], (PreviewLine{WorkerColumn::Shift, QStringLiteral("Day"),
                                     QStringLiteral("Night"), 2}));
    EXPECT_EQ(lines[1].workers, 4);
    ASSERT_TRUE(shown.apply()->isEnabled());
    shown.apply()->click();
    EXPECT_FALSE(shown.dialog.isVisible());
    EXPECT_EQ(shown.workspace.history().entries().size(), 1u);
    for (const WorkerId worker : shown.workers) {
        EXPECT_EQ(shown.workspace.reading().find(worker)->cell(),
                  cellNamed(shown.workspace.campaign(), "ICU", "Night"));
        EXPECT_TRUE(shown.workspace.reading().find(worker)->committee);
    }
}

TEST(MultiEditDialog, basis_and_reason_wait_for_a_stance)
{
    ShownDialog shown(campaignFromText("ICU / Night: Ana 2"));
    const auto isEnabled = [&](const char *field) {
        for (QWidget *widget : shown.dialog.findChildren<QWidget *>()) {
            if (widget->accessibleName() == QString::fromUtf8(field)) return widget->isEnabled();
        }
        return false;
    };
    EXPECT_FALSE(isEnabled("Basis"));
    shown.choose("Stance", "1 Firmly with us");
    EXPECT_TRUE(isEnabled("Basis"));
    EXPECT_TRUE(isEnabled("Reason"));
}

TEST(MultiEditDialog, what_cannot_be_done_is_said_and_not_offered)
{
    ShownDialog shown(campaignFromText("ICU / Night: Ana 2"));
    // A unit of one worksite and a shift of another do not belong together.
    Edits more;
    IdSource &ids = shown.workspace.ids();
    const WorksiteId clinic = ids.make<WorksiteId>();
    more.add(Worksite{.id = clinic, .name = QStringLiteral("Clinic")});
    more.add(Unit{ids.make<UnitId>(), clinic, std::nullopt, QStringLiteral("Lab")});
    ASSERT_TRUE(shown.workspace.perform({{QStringLiteral("add-worksite"), {}}, more}));
    MultiEditDialog dialog(shown.workspace, shown.opened.appearance, shown.workers);
    showAt(dialog, dialog.size());
    for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
        if (box->accessibleName() == QStringLiteral("Unit"))
            box->setCurrentText(QStringLiteral("Lab"));
        if (box->accessibleName() == QStringLiteral("Shift"))
            box->setCurrentText(QStringLiteral("Night"));
    }
    dialog.look();
    bool told = false;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        told = told
               || (label->isVisible()
                   && label->property("role").toString() == QStringLiteral("error"));
    EXPECT_TRUE(told);
    EXPECT_FALSE(primaryButtonOf(dialog)->isEnabled());
}

TEST(MultiEditDialog, thousands_are_looked_at_and_changed_while_the_window_goes_on)
{
    ShownDialog shown(syntheticWorksite({.workers = 5'000}).campaign);
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown.dialog.isLooked(); }, 60'000));
    EXPECT_FALSE(shown.apply()->isEnabled());
    shown.choose("Committee", "On the committee");
    shown.follow();
    EXPECT_FALSE(shown.apply()->isEnabled());   // as long as nobody knows what it would change
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown.apply()->isEnabled(); }, 60'000));
    const int changed = shown.dialog.preview().changed;
    EXPECT_GT(changed, 4'000);
    EXPECT_EQ(shown.dialog.preview().touched, changed);
    const auto before = shown.workspace.history().nextSequence();
    shown.apply()->click();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return shown.workspace.history().nextSequence() > before; }, 60'000));
    EXPECT_EQ(shown.workspace.history().nextSequence(), before + 1);
    EXPECT_EQ(CellCounts(shown.workspace.reading()).total().committee, 5'000);
}

TEST(MultiEditDialog, looks_as_it_should_over_a_whole_hospital)
{
    ShownDialog shown(sampleHospital());
    keepPicture(shown.dialog, QStringLiteral("edit_empty"));
    shown.choose("Shift", "Night");
    shown.choose("Stance", "2 With us");
    shown.follow();
    EXPECT_GT(shown.dialog.preview().lines.size(), 4u);
    keepPicture(shown.dialog, QStringLiteral("edit_filled"));
    shown.opened.appearance.setChoice(ThemeChoice::Dark);
    keepPicture(shown.dialog, QStringLiteral("edit_dark"));
}

}   // namespace wallchart
