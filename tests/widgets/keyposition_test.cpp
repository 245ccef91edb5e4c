// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyposition.h"

#include <QKeyEvent>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

QKeyEvent typed(const QString &text, Qt::KeyboardModifiers modifiers = {})
{
    return {QEvent::KeyPress, 0, modifiers, text};
}

}   // namespace

TEST(KeyPosition, a_letter_is_the_same_in_both_cases)
{
    EXPECT_EQ(letterAt(typed(QStringLiteral("s"))), QLatin1Char('s'));
    EXPECT_EQ(letterAt(typed(QStringLiteral("S"), Qt::ShiftModifier)), QLatin1Char('s'));
}

TEST(KeyPosition, commands_with_ctrl_are_no_letters)
{
    EXPECT_FALSE(letterAt(typed(QStringLiteral("s"), Qt::ControlModifier)));
    EXPECT_FALSE(digitOf(typed(QStringLiteral("2"), Qt::AltModifier)));
}

TEST(KeyPosition, letters_can_be_switched_off_signs_and_digits_stay)
{
    setLetterCommands(false);
    EXPECT_FALSE(letterAt(typed(QStringLiteral("s"))));
    EXPECT_FALSE(letterAt(typed(QStringLiteral("ы"))));
    EXPECT_EQ(letterAt(typed(QStringLiteral("/"))), QLatin1Char('/'));
    EXPECT_EQ(digitOf(typed(QStringLiteral("2"))), 2);
    setLetterCommands(true);
    EXPECT_EQ(letterAt(typed(QStringLiteral("s"))), QLatin1Char('s'));
}

TEST(KeyPosition, digits_of_every_script_count)
{
    EXPECT_EQ(digitOf(typed(QStringLiteral("4"))), 4);
    EXPECT_EQ(digitOf(typed(QStringLiteral("٤"))), 4);
    EXPECT_EQ(digitOf(typed(QStringLiteral("४"))), 4);
    EXPECT_FALSE(digitOf(typed(QStringLiteral("s"))));
    EXPECT_FALSE(digitOf(typed(QString())));
}

}   // namespace wallchart
