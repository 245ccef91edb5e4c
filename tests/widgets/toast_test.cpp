// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "tests/support/openedpage.h"

#include <QApplication>
#include <QPushButton>
#include <QWidget>

#include <gtest/gtest.h>

namespace wallchart {

TEST(ToastTest, says_what_was_done_without_taking_the_keyboard)
{
    QWidget window;
    QPushButton button(&window);
    Toast toast(&window);
    showAt(window, {600, 300});
    button.setFocus();
    toast.say(QStringLiteral("Moved to Evening"), Toast::Offer::Undo);
    QApplication::processEvents();
    EXPECT_TRUE(toast.isVisible());
    EXPECT_EQ(QApplication::focusWidget(), &button);
    EXPECT_TRUE(window.rect().contains(toast.geometry()));
    EXPECT_EQ(toast.accessibleName(), QStringLiteral("Moved to Evening"));
}

TEST(ToastTest, its_button_takes_back_and_closes)
{
    QWidget window;
    Toast toast(&window);
    showAt(window, {600, 300});
    int undone = 0;
    QObject::connect(&toast, &Toast::undoWanted, &window, [&] { ++undone; });
    toast.say(QStringLiteral("Moved to Evening"), Toast::Offer::Undo);
    toast.findChild<QPushButton *>()->click();
    EXPECT_EQ(undone, 1);
    EXPECT_FALSE(toast.isVisible());
}

}   // namespace wallchart
