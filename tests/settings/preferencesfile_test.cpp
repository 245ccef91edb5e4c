// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferencesfile.h"

#include "ui/widgets/keyposition.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

class PreferencesFileTest : public testing::Test {
protected:
    void TearDown() override { setLetterCommands(true); }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("config/wallchart/settings.json"));

    [[nodiscard]] QByteArray content() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

}   // namespace

TEST_F(PreferencesFileTest, what_is_set_is_there_in_the_next_session)
{
    {
        PreferencesFile file(path);
        EXPECT_EQ(file.now(), Preferences());
        Preferences next;
        next.idleMinutes = 20;
        file.set(next);
    }
    EXPECT_EQ(PreferencesFile(path).now().idleMinutes, 20);
}

TEST_F(PreferencesFileTest, the_look_is_remembered_however_it_was_chosen)
{
    {
        Appearance appearance(*qApp);
        PreferencesFile file(path);
        file.govern(appearance);
        appearance.setChoice(ThemeChoice::Dark);
        appearance.setTextScale(1.2);
        appearance.setLanguage(QStringLiteral("de"));
    }
    Appearance appearance(*qApp);
    PreferencesFile file(path);
    file.govern(appearance);
    EXPECT_EQ(appearance.choice(), ThemeChoice::Dark);
    EXPECT_EQ(appearance.textScale(), 1.2);
    EXPECT_EQ(appearance.language(), QStringLiteral("de"));
}

TEST_F(PreferencesFileTest, nobody_chose_a_language_so_that_of_the_system_stays_in_force)
{
    Appearance appearance(*qApp);
    PreferencesFile file(path);
    file.govern(appearance);
    appearance.setTextScale(1.4);
    EXPECT_TRUE(file.now().language.isEmpty());
}

TEST_F(PreferencesFileTest, letters_are_no_commands_when_people_said_so)
{
    Appearance appearance(*qApp);
    PreferencesFile file(path);
    file.govern(appearance);
    EXPECT_TRUE(letterCommandsOn());
    Preferences next = file.now();
    next.letterCommands = false;
    file.set(next);
    EXPECT_FALSE(letterCommandsOn());
}

TEST_F(PreferencesFileTest, no_path_is_noted_unless_people_want_it)
{
    PreferencesFile file(path);
    file.noteOpened(QStringLiteral("/home/ana/clinic.wallchart"));
    EXPECT_FALSE(content().contains("clinic"));
    Preferences next = file.now();
    next.keepsRecentFiles = true;
    file.set(next);
    for (const char *name : {"a", "b", "c", "d", "b", "e"})
        file.noteOpened(QStringLiteral("/home/ana/%1.wallchart").arg(QLatin1String(name)));
    EXPECT_EQ(file.now().recentFiles, QStringList({QStringLiteral("/home/ana/e.wallchart"),
                                                   QStringLiteral("/home/ana/b.wallchart"),
                                                   QStringLiteral("/home/ana/d.wallchart"),
                                                   QStringLiteral("/home/ana/c.wallchart")}));
    EXPECT_EQ(PreferencesFile(path).now().recentFiles, file.now().recentFiles);
    file.forgetRecentFiles();
    EXPECT_FALSE(content().contains("/home/ana"));
}

TEST_F(PreferencesFileTest, a_disk_that_refuses_is_told_and_the_setting_holds)
{
    PreferencesFile file(QStringLiteral("/dev/null/settings.json"));
    QSignalSpy failed(&file, &PreferencesFile::failed);
    Preferences next;
    next.idleMinutes = 7;
    file.set(next);
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(file.now().idleMinutes, 7);
}

}   // namespace wallchart
