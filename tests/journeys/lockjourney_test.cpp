// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/programwindow.h"

#include <QFileDialog>
#include <QLabel>

#include <gtest/gtest.h>

namespace wallchart {

TEST(LockJourney, what_was_done_before_locking_is_there_after_unlocking)
{
    ProgramWindow program;
    program.openSampleFile("a.wallchart");
    program.key(Qt::Key_Down);
    program.key('5');
    const WorkerId worker = *program.workspace().current();
    ASSERT_EQ(program.workspace().reading().find(worker)->level(), 5);

    program.window.lock();
    EXPECT_FALSE(program.window.workspace());
    EXPECT_TRUE(program.passphrasePage().isVisible());
    EXPECT_TRUE(program.passphrasePage().findChild<QLineEdit *>()->text().isEmpty());

    program.typePassphrase(kSamplePassphrase);
    ASSERT_TRUE(program.window.workspace());
    EXPECT_EQ(program.workspace().reading().find(worker)->level(), 5);
    EXPECT_TRUE(program.workspace().undo());
}

TEST(LockJourney, a_wrong_passphrase_is_told_in_a_sentence_and_can_be_typed_again)
{
    ProgramWindow program;
    const QString path = program.path("a.wallchart");
    program.openSampleFile("a.wallchart");
    program.window.closeCampaign();
    program.window.unlock(path);
    program.typePassphrase(QStringLiteral("not this one"));
    EXPECT_FALSE(program.window.workspace());
    bool told = false;
    for (const QLabel *label : program.passphrasePage().findChildren<QLabel *>())
        told = told
               || (label->isVisible()
                   && label->text().contains(QStringLiteral("passphrase does not open")));
    EXPECT_TRUE(told);
    program.typePassphrase(kSamplePassphrase);
    EXPECT_TRUE(program.window.workspace());
}

TEST(LockJourney, the_sample_is_saved_as_a_file_under_a_passphrase)
{
    ProgramWindow program;
    program.window.openSample();
    program.window.saveAs();
    auto *dialog = program.window.findChild<QFileDialog *>();
    ASSERT_TRUE(dialog);
    const QString path = program.path("saved.wallchart");
    dialog->selectFile(path);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    program.typePassphrase(kSamplePassphrase);
    ASSERT_TRUE(program.window.workspace());
    EXPECT_FALSE(program.workspace().isSample());
    EXPECT_EQ(program.workspace().path(), path);
    EXPECT_TRUE(QFile::exists(path));
}

TEST(LockJourney, a_second_window_reads_only_and_says_so)
{
    ProgramWindow first;
    const QString path = first.path("a.wallchart");
    first.openSampleFile("a.wallchart");
    ProgramWindow second;
    second.window.unlock(path);
    second.typePassphrase(kSamplePassphrase);
    ASSERT_TRUE(second.window.workspace());
    EXPECT_TRUE(second.workspace().isReadOnly());
}

}   // namespace wallchart
