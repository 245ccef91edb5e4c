// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/programwindow.h"
#include "ui/frame/actiontable.h"
#include "ui/importing/importassistant.h"
#include "ui/importing/importrun.h"
#include "ui/printing/printdialog.h"
#include "ui/structure/newcampaignform.h"

#include <QAction>
#include <QFileDialog>
#include <QPushButton>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray rosterOfTwelve()
{
    QByteArray csv("Name,Unit,Shift,Job\n");
    for (int i = 1; i <= 12; ++i)
        csv += "Worker Number" + QByteArray(i, 'a') + ",ICU," + (i % 2 ? "Day" : "Night") + ",RN\n";
    return csv;
}

/// Presses the assistant's own way on, until the list is part of the campaign.
void importAll(ImportAssistant &assistant)
{
    bool imported = false;
    QObject::connect(&assistant, &ImportAssistant::imported, &assistant, [&] { imported = true; });
    for (int step = 0; step < 40 && !imported; ++step) {
        for (QPushButton *button : assistant.findChildren<QPushButton *>()) {
            if (button->property("role").toString() == QLatin1String("primary")
                && button->isVisible() && button->isEnabled())
                button->click();
        }
        QTest::qWait(50);
    }
    EXPECT_TRUE(imported);
}

}   // namespace

TEST(CampaignJourney, from_a_new_campaign_to_a_printed_chart)
{
    ProgramWindow program;
    const QString file = program.path("mine.wallchart");

    // A campaign with a name, in an encrypted file.
    program.window.newCampaign();
    auto *form = program.window.findChild<NewCampaignForm *>();
    ASSERT_TRUE(form);
    keepPicture(program.window, QStringLiteral("new"));
    QTest::keyClicks(form->findChildren<QLineEdit *>().front(), QStringLiteral("Harbour clinic"));
    form->create();
    auto *dialog = program.window.findChild<QFileDialog *>();
    ASSERT_TRUE(dialog);
    Q_EMIT dialog->fileSelected(file);
    dialog->close();
    keepPicture(program.window, QStringLiteral("passphrase"));
    program.typePassphrase(QStringLiteral("correct horse battery staple"));
    ASSERT_TRUE(program.window.workspace());
    for (QDialog *sheet : program.window.findChildren<QDialog *>()) sheet->close();

    // A roster becomes twelve workers, as one change.
    write(program.path("roster.csv"), rosterOfTwelve());
    program.window.importSheet();
    auto *assistant = program.window.findChild<ImportAssistant *>();
    ASSERT_TRUE(assistant);
    assistant->openFile(program.path("roster.csv"));
    importAll(*assistant);
    assistant->close();
    ASSERT_EQ(program.workspace().campaign().all<Worker>().size(), 12U);

    // Ten are assessed by keyboard.
    const auto before = program.workspace().history().done().size();
    program.chart().setFocus();
    program.key(Qt::Key_Down);
    for (int i = 0; i < 10; ++i) {
        program.key(static_cast<char>('1' + i % 5));
        program.key(Qt::Key_Right);
    }
    EXPECT_EQ(program.workspace().history().done().size(), before + 10);

    // The chart goes on paper, with its line in the register.
    program.window.printChart();
    auto *print = program.window.findChild<PrintDialog *>();
    ASSERT_TRUE(print);
    bool printed = false;
    QObject::connect(print, &PrintDialog::chartPrinted, print, [&] { printed = true; });
    print->saveAs(program.path("wall.pdf"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return printed; }, 30'000));
    EXPECT_GT(QFileInfo(program.path("wall.pdf")).size(), 1000);
    EXPECT_EQ(program.workspace().campaign().all<Print>().size(), 1U);
    print->close();

    // And all of it is taken back.
    while (program.workspace().history().undoable())
        program.window.actions().action("undo").trigger();
    EXPECT_EQ(program.workspace().campaign().all<Worker>().size(), 0U);
    EXPECT_EQ(program.workspace().campaign().all<Assessment>().size(), 0U);
}

}   // namespace wallchart
