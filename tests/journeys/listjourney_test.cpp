// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/savedlistintents.h"
#include "tests/journeys/programwindow.h"
#include "ui/frame/actiontable.h"
#include "ui/frame/commandpalette.h"
#include "ui/importing/importassistant.h"
#include "ui/structure/newcampaignform.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/namedialog.h"
#include "ui/widgets/savedlistmenu.h"
#include "ui/workers/workerspage.h"

#include <QAction>
#include <QFileDialog>

#include <gtest/gtest.h>

namespace wallchart {

TEST(ListJourney, a_filter_is_kept_and_chosen_again_on_the_chart_the_table_and_the_palette)
{
    ProgramWindow program;
    program.window.openSample();
    program.window.frame()->showPage(program.window.frame()->workers());
    program.workspace().setFilter(QStringLiteral("shift:Night stance:none"));
    FilterBox &box = program.window.frame()->workers().filterBox();
    box.lists().saveFilter();
    auto *dialog = program.window.findChild<NameDialog *>();
    ASSERT_TRUE(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("Night, never assessed"));
    keepPicture(*dialog, QStringLiteral("save-list"));
    dialog->accept();
    ASSERT_TRUE(
        savedListNamed(program.workspace().campaign(), QStringLiteral("night, never assessed")));
    const int found = program.window.frame()->workers().table().workers().rowCount();
    EXPECT_GT(found, 0);

    program.workspace().setFilter({});
    program.window.openPalette();
    auto *palette = program.dialog<CommandPalette>();
    ASSERT_TRUE(palette);
    QTest::keyClicks(palette->findChild<QLineEdit *>(), QStringLiteral("never ass"));
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    EXPECT_EQ(program.workspace().filter(), QStringLiteral("shift:Night stance:none"));

    program.workspace().setFilter(QStringLiteral("list:\"Night, never assessed\""));
    EXPECT_EQ(program.window.frame()->workers().table().workers().rowCount(), found);

    program.window.frame()->showPage(program.window.frame()->wallChart());
    program.window.actions().action("lists").trigger();
    SavedListMenu &menu = program.window.frame()->wallChart().filterBox().lists();
    EXPECT_TRUE(menu.isVisible());
    keepPicture(menu, QStringLiteral("lists"));
    menu.hide();
}

TEST(ListJourney, a_spreadsheet_from_the_first_page_becomes_a_campaign_of_its_own)
{
    ProgramWindow program;
    QFile sheet(program.path("roster.csv"));
    ASSERT_TRUE(sheet.open(QIODevice::WriteOnly));
    sheet.write("Name,Unit,Shift\nAna Lima,ICU,Night\nBen Ortiz,ICU,Day\n");
    sheet.close();
    program.window.newCampaignFromSheet();
    auto *choice = program.dialog<QFileDialog>();
    ASSERT_TRUE(choice);
    Q_EMIT choice->fileSelected(sheet.fileName());
    choice->close();
    auto *form = program.window.findChild<NewCampaignForm *>();
    ASSERT_TRUE(form && form->isVisible());
    QTest::keyClicks(form->findChildren<QLineEdit *>().front(), QStringLiteral("Harbour clinic"));
    form->create();
    auto *place = program.dialog<QFileDialog>();
    ASSERT_TRUE(place);
    Q_EMIT place->fileSelected(program.path("mine.wallchart"));
    place->close();
    program.typePassphrase(kSamplePassphrase);
    ASSERT_TRUE(program.window.workspace());
    EXPECT_TRUE(program.dialog<ImportAssistant>());
}

TEST(ListJourney, a_list_that_was_chosen_for_a_campaign_goes_into_no_other)
{
    ProgramWindow program;
    QFile sheet(program.path("roster.csv"));
    ASSERT_TRUE(sheet.open(QIODevice::WriteOnly));
    sheet.write("Name\nAna Lima\n");
    sheet.close();
    program.window.newCampaignFromSheet();
    Q_EMIT program.dialog<QFileDialog>()->fileSelected(sheet.fileName());
    program.openSampleFile("other.wallchart");
    EXPECT_FALSE(program.dialog<ImportAssistant>());
}

}   // namespace wallchart
