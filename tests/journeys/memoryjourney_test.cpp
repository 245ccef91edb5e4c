// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/programwindow.h"
#include "ui/frame/actiontable.h"
#include "ui/settings/settingspage.h"
#include "ui/welcome/recentfiles.h"
#include "ui/workers/workerspage.h"

#include <QAbstractButton>
#include <QAction>
#include <QDirIterator>
#include <QFileDialog>
#include <QSettings>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

QString configFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
}

/// Files of the user's configuration in which a word can be read.
QStringList configNaming(const QString &word)
{
    QStringList found;
    QDirIterator files(configFolder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        if (file.readAll().contains(word.toUtf8())) found.append(file.fileName());
    }
    return found;
}

/// Opens a file as people do: through the dialog, in whose folder they stay.
void openThroughDialog(ProgramWindow &program, const char *name)
{
    program.openSampleFile(name);
    program.window.closeCampaign();
    program.window.openCampaign();
    auto *dialog = program.dialog<QFileDialog>();
    ASSERT_TRUE(dialog);
    dialog->setDirectory(QFileInfo(program.path(name)).path());
    dialog->selectFile(QFileInfo(program.path(name)).fileName());
    Q_EMIT dialog->fileSelected(program.path(name));
    dialog->close();
    EXPECT_FALSE(program.dialog<QFileDialog>());
    program.typePassphrase(kSamplePassphrase);
    EXPECT_TRUE(program.window.workspace());
}

}   // namespace

TEST(MemoryJourney, no_file_of_the_configuration_names_a_folder_after_a_session)
{
    const QString secret = QStringLiteral("harbour-clinic-drive");
    const QString name = secret + QStringLiteral("/union.wallchart");
    {
        // What Qt does by itself: so the search below finds what there is to find.
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, configFolder());
        ProgramWindow program;
        QDir().mkpath(program.path(qPrintable(secret)));
        openThroughDialog(program, qPrintable(name));
        program.window.close();
    }
    QSettings(QStringLiteral("QtProject")).sync();
    EXPECT_FALSE(configNaming(secret).isEmpty());
    for (const QString &file : configNaming(secret)) QFile::remove(file);

    keepQtFromRemembering();
    {
        ProgramWindow program;
        QDir().mkpath(program.path(qPrintable(secret)));
        openThroughDialog(program, qPrintable(name));
        program.window.close();
    }
    EXPECT_EQ(configNaming(secret), QStringList());
}

TEST(MemoryJourney, the_settings_name_no_person_no_campaign_and_no_path)
{
    ProgramWindow program;
    program.openSampleFile("union.wallchart");
    program.window.frame()->showPage(program.window.frame()->workers());
    program.workspace().setFilter(QStringLiteral("Rosa"));
    program.window.close();
    QFile file(program.path("settings.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    EXPECT_TRUE(text.contains("worker-columns"));
    for (const char *word : {"union", "Brigid", "Rosa", "Petition", "result:"})
        EXPECT_FALSE(text.contains(word)) << word;
}

TEST(MemoryJourney, columns_inspector_and_window_are_as_people_left_them)
{
    ProgramWindow program;
    program.openSampleFile("a.wallchart");
    CampaignFrame &first = *program.window.frame();
    first.workers().table().setColumnShown({WorkerColumn::Job}, false);
    first.setInspectorShown(false);
    program.window.resize(1300, 777);
    program.window.closeCampaign();
    program.window.unlock(program.path("a.wallchart"));
    program.typePassphrase(kSamplePassphrase);
    EXPECT_FALSE(program.window.frame()->workers().table().isColumnShown({WorkerColumn::Job}));
    EXPECT_FALSE(program.window.frame()->isInspectorShown());
    EXPECT_EQ(program.preferences.now().window.size(), QSize(1300, 777));
}

TEST(MemoryJourney, recent_campaigns_are_listed_only_when_people_want_it)
{
    ProgramWindow program;
    auto &list = *program.window.findChild<RecentFiles *>();
    program.openSampleFile("a.wallchart");
    program.window.closeCampaign();
    EXPECT_FALSE(list.isVisible());

    Preferences wanted = program.preferences.now();
    wanted.keepsRecentFiles = true;
    program.preferences.set(wanted);
    program.window.unlock(program.path("a.wallchart"));
    program.typePassphrase(kSamplePassphrase);
    program.window.closeCampaign();
    ASSERT_TRUE(list.isVisible());
    for (auto *button : list.findChildren<QAbstractButton *>()) {
        if (button->text().contains(QStringLiteral("a.wallchart"))) button->click();
    }
    EXPECT_TRUE(program.passphrasePage().isVisible());
    EXPECT_EQ(program.passphrasePage().path(), program.path("a.wallchart"));
}

TEST(MemoryJourney, settings_are_a_section_of_a_campaign_and_a_dialog_without_one)
{
    ProgramWindow program;
    QTest::keyClick(&program.window, Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = program.dialog<QDialog>();
    ASSERT_TRUE(dialog);
    dialog->close();
    program.window.openSample();
    QTest::keyClick(&program.window, Qt::Key_Comma, Qt::ControlModifier);
    EXPECT_EQ(&program.window.frame()->currentPage(), &program.window.frame()->settings());
    keepPicture(program.window, QStringLiteral("settings"));
}

TEST(MemoryJourney, letters_switched_off_mark_nobody)
{
    ProgramWindow program;
    program.preferences.govern(program.appearance);
    program.window.openSample();
    program.key(Qt::Key_Down);
    const auto changes = program.workspace().history().entries().size();
    Preferences wanted = program.preferences.now();
    wanted.letterCommands = false;
    program.preferences.set(wanted);
    program.key('c');
    EXPECT_EQ(program.workspace().history().entries().size(), changes);
    wanted.letterCommands = true;
    program.preferences.set(wanted);
    program.key('c');
    EXPECT_EQ(program.workspace().history().entries().size(), changes + 1);
}

}   // namespace wallchart
