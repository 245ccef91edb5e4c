// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/recentfiles.h"

#include "tests/support/openedpage.h"
#include "ui/welcome/welcomepage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

class RecentFilesTest : public testing::Test {
protected:
    Appearance appearance{*qApp};
    WelcomePage page{appearance};
    QTemporaryDir folder;

    void SetUp() override { showAt(page, {1440, 900}); }
    void TearDown() override { appearance.setLanguage(QStringLiteral("en")); }

    [[nodiscard]] RecentFiles &list() const { return *page.findChild<RecentFiles *>(); }
    [[nodiscard]] QString makeFile(const char *name)
    {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        return file.fileName();
    }
};

}   // namespace

TEST_F(RecentFilesTest, the_welcome_page_shows_no_list_while_there_is_nothing_in_it)
{
    EXPECT_FALSE(list().isVisible());
    page.setRecent({makeFile("a.wallchart")});
    EXPECT_TRUE(list().isVisible());
    page.setRecent({});
    EXPECT_FALSE(list().isVisible());
}

TEST_F(RecentFilesTest, a_click_asks_for_that_file_and_the_list_can_be_cleared)
{
    QSignalSpy chosen(&page, &WelcomePage::recentChosen);
    QSignalSpy cleared(&page, &WelcomePage::clearListWanted);
    const QString first = makeFile("a.wallchart");
    const QString second = makeFile("b.wallchart");
    page.setRecent({first, second});
    QApplication::processEvents();
    for (auto *button : list().findChildren<QAbstractButton *>()) {
        if (button->text().contains(QStringLiteral("b.wallchart"))) button->click();
        if (button->text() == QStringLiteral("Clear list")) button->click();
    }
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().toString(), second);
    EXPECT_EQ(cleared.count(), 1);
}

TEST_F(RecentFilesTest, pictures_of_the_welcome_page_with_a_list)
{
    page.setRecent({makeFile("st-brigid.wallchart"),
                    makeFile("A very long name of a campaign file that somebody thought of on a "
                             "long evening in March.wallchart"),
                    QStringLiteral("/media/usb/port.wallchart"), makeFile("عيادة.wallchart")});
    keepPicture(page, QStringLiteral("recent-light"));
    appearance.setChoice(ThemeChoice::Dark);
    keepPicture(page, QStringLiteral("recent-dark"));
    appearance.setLanguage(QStringLiteral("ar"));
    keepPicture(page, QStringLiteral("recent-arabic"));
    page.resize(1024, 640);
    keepPicture(page, QStringLiteral("recent-small"));
    EXPECT_TRUE(list().isVisible());
}

}   // namespace wallchart
