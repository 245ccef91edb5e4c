// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/tickkeys.h"

#include <QKeyEvent>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

std::optional<Outcome> outcome(const char *text, Qt::KeyboardModifiers modifiers = {}, int key = 0)
{
    return outcomeOfKey(QKeyEvent(QEvent::KeyPress, key, modifiers, QString::fromUtf8(text)));
}

}   // namespace

TEST(TickKeys, each_letter_is_an_outcome)
{
    EXPECT_EQ(outcome("y"), Outcome::TookPart);
    EXPECT_EQ(outcome("S"), Outcome::SaidYes);
    EXPECT_EQ(outcome("n"), Outcome::Asked);
    EXPECT_EQ(outcome("x"), Outcome::Refused);
    EXPECT_EQ(outcome("e"), Outcome::Excluded);
    EXPECT_EQ(outcome("."), Outcome::NotAsked);
    EXPECT_EQ(outcome("q"), std::nullopt);
    EXPECT_EQ(outcome("s", Qt::ControlModifier), std::nullopt);
}

TEST(TickKeys, the_keypad_records_with_its_signs)
{
    EXPECT_EQ(outcome("+", Qt::KeypadModifier, Qt::Key_Plus), Outcome::TookPart);
    EXPECT_EQ(outcome("-", Qt::KeypadModifier, Qt::Key_Minus), Outcome::Refused);
    EXPECT_EQ(outcome("/", Qt::KeypadModifier, Qt::Key_Slash), Outcome::Asked);
    EXPECT_EQ(outcome(".", Qt::KeypadModifier, Qt::Key_Period), Outcome::NotAsked);
    EXPECT_EQ(outcome("/", {}, Qt::Key_Slash), std::nullopt);
}

TEST(TickKeys, space_goes_round_the_states_that_need_no_reason)
{
    Outcome at = Outcome::NotAsked;
    for (int step = 0; step < 5; ++step) {
        at = nextOutcome(at);
        EXPECT_NE(at, Outcome::Excluded);
    }
    EXPECT_EQ(at, Outcome::NotAsked);
    EXPECT_EQ(nextOutcome(Outcome::Excluded), Outcome::NotAsked);
}

TEST(TickKeys, digits_in_a_row_are_one_number_until_a_pause)
{
    NumberTyping typing;
    EXPECT_EQ(typing.type(2, 10'000), 2);
    EXPECT_EQ(typing.type(1, 10'400), 21);
    EXPECT_EQ(typing.type(7, 11'500), 217);
    EXPECT_EQ(typing.type(4, 14'000), 4);
    typing.stop();
    EXPECT_EQ(typing.type(5, 14'100), 5);
}

}   // namespace wallchart
