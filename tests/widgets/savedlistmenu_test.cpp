// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/savedlistmenu.h"

#include "core/editing/intents/savedlistintents.h"
#include "tests/support/campaignfromtext.h"
#include "tests/support/openedpage.h"
#include "ui/widgets/namedialog.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

class SavedListMenuTest : public testing::Test {
protected:
    OpenedWorkspace opened{campaignFromText("ICU / Night: Ana* 2, Ben\nICU / Day: Cem")};
    Workspace &workspace = opened.workspace;
    QWidget window;
    SavedListMenu menu{workspace, &window};

    void SetUp() override { showAt(window, {400, 300}); }

    void type(const QString &name)
    {
        auto *dialog = window.findChild<NameDialog *>();
        ASSERT_TRUE(dialog);
        auto *field = dialog->findChild<QLineEdit *>();
        field->setText(name);
        QTest::keyClick(field, Qt::Key_Return);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void save(const QString &name, const QString &filter)
    {
        workspace.setFilter(filter);
        menu.saveFilter();
        type(name);
    }
    /// The action of that text, in the menu or below it.
    [[nodiscard]] QAction *action(const QString &text, const QString &submenu = {})
    {
        menu.popupBelow(window);
        const QMenu *in = &menu;
        for (QAction *each : menu.actions()) {
            if (each->menu() && each->text() == submenu) in = each->menu();
        }
        menu.hide();
        for (QAction *each : in->actions()) {
            if (each->text() == text) return each;
        }
        return nullptr;
    }
    [[nodiscard]] QStringList lists() const
    {
        QStringList names;
        for (const SavedList &list : workspace.campaign().all<SavedList>()) names.append(list.name);
        return names;
    }
};

}   // namespace

TEST_F(SavedListMenuTest, a_filter_is_saved_chosen_again_and_taken_back)
{
    save(QStringLiteral("Night & day"), QStringLiteral("shift:Night"));
    EXPECT_EQ(lists(), QStringList{QStringLiteral("Night & day")});
    workspace.setFilter({});
    QAction *night = action(QStringLiteral("Night && day"));
    ASSERT_TRUE(night);
    EXPECT_FALSE(night->isChecked());
    night->trigger();
    EXPECT_EQ(workspace.filter(), QStringLiteral("shift:Night"));
    EXPECT_TRUE(action(QStringLiteral("Night && day"))->isChecked());
    EXPECT_TRUE(workspace.undo());
    EXPECT_TRUE(lists().isEmpty());
}

TEST_F(SavedListMenuTest, the_list_chosen_last_is_offered_to_be_changed)
{
    save(QStringLiteral("Night"), QStringLiteral("shift:Night"));
    action(QStringLiteral("Night"))->trigger();
    workspace.setFilter(QStringLiteral("shift:Night stance:2"));
    menu.saveFilter();
    EXPECT_EQ(window.findChild<NameDialog *>()->findChild<QLineEdit *>()->text(),
              QStringLiteral("Night"));
    type(QStringLiteral("Night"));
    EXPECT_EQ(savedListNamed(workspace.campaign(), QStringLiteral("Night"))->expression,
              QStringLiteral("shift:Night stance:2"));
}

TEST_F(SavedListMenuTest, lists_are_renamed_and_removed)
{
    save(QStringLiteral("Night"), QStringLiteral("shift:Night"));
    save(QStringLiteral("Day"), QStringLiteral("shift:Day"));
    action(QStringLiteral("Day…"), QStringLiteral("Rename a list"))->trigger();
    type(QStringLiteral("Early"));
    EXPECT_EQ(lists(), QStringList({QStringLiteral("Night"), QStringLiteral("Early")}));
    action(QStringLiteral("Night"), QStringLiteral("Remove a list"))->trigger();
    EXPECT_EQ(lists(), QStringList{QStringLiteral("Early")});
}

TEST_F(SavedListMenuTest, a_taken_name_is_told_beneath_the_field_and_nothing_happens)
{
    save(QStringLiteral("Night"), QStringLiteral("shift:Night"));
    save(QStringLiteral("Day"), QStringLiteral("shift:Day"));
    action(QStringLiteral("Day…"), QStringLiteral("Rename a list"))->trigger();
    type(QStringLiteral("Night"));
    auto *dialog = window.findChild<NameDialog *>();
    ASSERT_TRUE(dialog && dialog->isVisible());
    bool told = false;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text().contains(QStringLiteral("Night")));
    EXPECT_TRUE(told);
    EXPECT_EQ(lists(), QStringList({QStringLiteral("Night"), QStringLiteral("Day")}));
}

TEST_F(SavedListMenuTest, nothing_and_nonsense_cannot_be_saved)
{
    EXPECT_FALSE(action(QStringLiteral("Save this filter as a list…"))->isEnabled());
    workspace.setFilter(QStringLiteral("shift:("));
    EXPECT_FALSE(action(QStringLiteral("Save this filter as a list…"))->isEnabled());
    workspace.setFilter(QStringLiteral("shift:Day"));
    EXPECT_TRUE(action(QStringLiteral("Save this filter as a list…"))->isEnabled());
}

}   // namespace wallchart
