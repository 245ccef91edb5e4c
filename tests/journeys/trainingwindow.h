// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journeys/programwindow.h"
#include "ui/training/newtrainingform.h"

#include <QFileDialog>

namespace wallchart {

/// Makes a file of the training alone, as from the first page.
inline void makeTraining(ProgramWindow &program, const char *file, const char *owner)
{
    program.window.newTraining();
    auto *form = program.window.findChild<NewTrainingForm *>();
    ASSERT_TRUE(form && form->isVisible());
    const auto fields = form->findChildren<QLineEdit *>();
    form->create();   // nothing was written yet
    EXPECT_FALSE(program.dialog<QFileDialog>());
    QTest::keyClicks(fields[0], QStringLiteral("Core Fundamentals, small group 7"));
    QTest::keyClicks(fields[1], QString::fromUtf8(owner));
    keepPicture(program.window, QStringLiteral("new-training"));
    form->create();
    auto *place = program.dialog<QFileDialog>();
    ASSERT_TRUE(place);
    Q_EMIT place->fileSelected(program.path(file));
    place->close();
    program.typePassphrase(kSamplePassphrase);
    ASSERT_TRUE(program.window.workspace());
    // The recovery sheet is not what this is about.
    for (QDialog *dialog : program.window.findChildren<QDialog *>()) dialog->close();
}

}   // namespace wallchart
