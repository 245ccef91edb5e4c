// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/navigation.h"

#include "tests/support/openedpage.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const std::vector<Navigation::Entry> kSomeSections{
    {QStringLiteral("Chart")},
    {QStringLiteral("Overview"), "layout-dashboard", 0},
    {QStringLiteral("Learn")},
    {QStringLiteral("Training"), "graduation-cap", 7},
    {},
    {QStringLiteral("Settings"), "settings", 8}};

struct ShownNavigation {
    ShownNavigation()
    {
        navigation.setEntries(kSomeSections);
        showAt(navigation, {176, 500});
    }
    [[nodiscard]] QString said(int row) const
    {
        return navigation.item(row)->data(Qt::AccessibleTextRole).toString();
    }

    Appearance appearance{*qApp};
    Navigation navigation{appearance};
};

}   // namespace

TEST(Navigation, arrows_go_over_headings_to_the_callers_numbers)
{
    ShownNavigation shown;
    QSignalSpy chosen(&shown.navigation, &Navigation::sectionChosen);
    shown.navigation.setFocus();
    QTest::keyClick(&shown.navigation, Qt::Key_Down);
    QTest::keyClick(&shown.navigation, Qt::Key_Down);
    ASSERT_EQ(chosen.size(), 2);
    EXPECT_EQ(chosen[0].front().toInt(), 7);
    EXPECT_EQ(chosen[1].front().toInt(), 8);
}

TEST(Navigation, says_how_much_waits_and_keeps_it_when_words_change)
{
    ShownNavigation shown;
    shown.navigation.setWaiting(7, 5);
    EXPECT_TRUE(shown.said(3).contains(QStringLiteral("Training")));
    EXPECT_TRUE(shown.said(3).contains(QLocale().toString(5)));
    shown.navigation.setEntries(kSomeSections);
    EXPECT_TRUE(shown.said(3).contains(QLocale().toString(5)));
    keepPicture(shown.navigation, QStringLiteral("navigation"));
    shown.navigation.setCollapsed(true);
    keepPicture(shown.navigation, QStringLiteral("navigation-narrow"));
    shown.navigation.setWaiting(7, 0);
    EXPECT_EQ(shown.said(3), QStringLiteral("Training"));
}

TEST(Navigation, a_section_without_an_entry_can_be_shown_all_the_same)
{
    ShownNavigation shown;
    shown.navigation.setSection(3);
    EXPECT_FALSE(shown.navigation.currentItem());
    shown.navigation.setSection(7);
    EXPECT_EQ(shown.navigation.currentRow(), 3);
}

}   // namespace wallchart
