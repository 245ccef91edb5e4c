// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/programwindow.h"
#include "ui/inspector/inplacetext.h"
#include "ui/printing/printdialog.h"
#include "ui/structure/quickentrydialog.h"
#include "ui/workspace/drafts.h"

#include <QPlainTextEdit>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

InPlaceText &noteOf(ProgramWindow &program)
{
    for (auto *text : program.window.findChildren<InPlaceText *>()) {
        if (text->accessibleName() == QStringLiteral("Note")) return *text;
    }
    throw std::runtime_error("there is no note");
}

const Worker &currentWorker(ProgramWindow &program)
{
    return *program.workspace().campaign().find(program.workspace().current());
}

}   // namespace

TEST(DraftJourney, half_a_note_typed_before_the_lock_is_there_after_unlocking)
{
    ProgramWindow program;
    program.openSampleFile("a.wallchart");
    program.key(Qt::Key_Down);
    program.window.frame()->showTypedOf(*program.workspace().current());
    const WorkerId worker = *program.workspace().current();
    InPlaceText &note = noteOf(program);
    note.setFocus();
    note.selectAll();
    QTest::keyClicks(&note, QStringLiteral("Talked at the gate, she wi"));
    const QString stored = currentWorker(program).note;
    const auto changes = program.workspace().history().entries().size();

    program.window.lock();
    ASSERT_FALSE(program.window.workspace());
    program.typePassphrase(kSamplePassphrase);
    ASSERT_TRUE(program.window.workspace());

    // Nothing half-typed was stored, and it waits where it was typed.
    EXPECT_EQ(program.workspace().history().entries().size(), changes);
    EXPECT_EQ(program.workspace().campaign().find(worker)->note, stored);
    EXPECT_EQ(program.workspace().current(), worker);
    EXPECT_EQ(noteOf(program).toPlainText(), QStringLiteral("Talked at the gate, she wi"));
    keepPicture(program.window, QStringLiteral("after-unlocking"));

    // Typed to its end it is a note like any other.
    InPlaceText &again = noteOf(program);
    again.setFocus();
    again.moveCursor(QTextCursor::End);
    QTest::keyClicks(&again, QStringLiteral("ll sign."));
    QTest::keyClick(&again, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(program.workspace().campaign().find(worker)->note,
              QStringLiteral("Talked at the gate, she will sign."));
    EXPECT_FALSE(Drafts::of(program.workspace()).latest());
}

TEST(DraftJourney, what_was_given_up_by_escape_does_not_come_back)
{
    ProgramWindow program;
    program.openSampleFile("a.wallchart");
    program.key(Qt::Key_Down);
    program.window.frame()->showTypedOf(*program.workspace().current());
    InPlaceText &note = noteOf(program);
    note.setFocus();
    QTest::keyClicks(&note, QStringLiteral("never mind"));
    Drafts::of(program.workspace()).flush();
    ASSERT_TRUE(Drafts::of(program.workspace()).latest());
    QTest::keyClick(&note, Qt::Key_Escape);
    program.window.lock();
    program.typePassphrase(kSamplePassphrase);
    EXPECT_FALSE(Drafts::of(program.workspace()).latest());
}

TEST(DraftJourney, people_typed_line_by_line_are_there_after_the_lock)
{
    ProgramWindow program;
    program.openSampleFile("a.wallchart");
    program.window.addWorkers();
    auto *dialog = program.dialog<QuickEntryDialog>();
    ASSERT_TRUE(dialog);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), QStringLiteral("ICU / Night: Ana Lim"));
    program.window.lock();
    EXPECT_FALSE(program.dialog<QDialog>());
    program.typePassphrase(kSamplePassphrase);
    dialog = program.dialog<QuickEntryDialog>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->findChild<QPlainTextEdit *>()->toPlainText(),
              QStringLiteral("ICU / Night: Ana Lim"));
    const auto before = program.workspace().campaign().all<Worker>().size();
    dialog->accept();
    EXPECT_EQ(program.workspace().campaign().all<Worker>().size(), before + 1);
    EXPECT_FALSE(Drafts::of(program.workspace()).latest());
}

TEST(DraftJourney, a_lock_leaves_no_dialog_that_shows_the_campaign)
{
    ProgramWindow program;
    program.openSampleFile("a.wallchart");
    program.window.printChart();
    program.window.importSheet();
    EXPECT_TRUE(program.dialog<PrintDialog>());
    program.window.lock();
    EXPECT_FALSE(program.dialog<QDialog>());
    EXPECT_TRUE(program.passphrasePage().isVisible());
}

}   // namespace wallchart
