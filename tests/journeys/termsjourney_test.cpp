// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/settingsintents.h"
#include "tests/journeys/programwindow.h"
#include "ui/workers/workerspage.h"

#include <QAbstractButton>
#include <QListWidget>
#include <QMenu>

namespace wallchart {

namespace {

/// Every word that a menu of the shown page offers or a button says.
QStringList wordsOf(const QWidget &page)
{
    QStringList words;
    for (const auto *button : page.findChildren<QAbstractButton *>()) words << button->text();
    for (const auto *menu : page.findChildren<QMenu *>())
        for (const QAction *action : menu->actions()) words << action->text();
    return words;
}

QString columnsOf(WorkersPage &page)
{
    QStringList titles;
    const QAbstractItemModel &model = page.table().workers();
    for (int column = 0; column < model.columnCount(); ++column)
        titles << model.headerData(column, Qt::Horizontal).toString();
    return titles.join(u'|');
}

}   // namespace

TEST(TermsJourney, the_whole_window_takes_the_words_of_the_campaign_and_gives_them_back)
{
    ProgramWindow program;
    program.openSampleFile("tenants.wallchart");
    const auto say = [&](const CampaignWords &words) {
        program.workspace().perform(setCampaignWords(program.workspace().campaign(), words));
        QCoreApplication::processEvents();
    };
    say({PeopleWord::Tenants, QStringLiteral("building"), QStringLiteral("floor")});
    CampaignFrame &frame = *program.window.frame();
    auto &workers = *program.window.findChild<WorkersPage *>();
    QStringList navigation;
    const auto &sections = *frame.findChild<QListWidget *>();
    for (int at = 0; at < sections.count(); ++at) navigation << sections.item(at)->text();
    EXPECT_TRUE(navigation.contains(QStringLiteral("Tenants")));
    EXPECT_TRUE(navigation.contains(QStringLiteral("Building and floor")));
    EXPECT_FALSE(navigation.contains(QStringLiteral("Workers")));
    EXPECT_EQ(workers.title(), QStringLiteral("Tenants"));
    EXPECT_TRUE(columnsOf(workers).contains(QStringLiteral("Building|Floor")))
        << columnsOf(workers).toStdString();
    EXPECT_TRUE(wordsOf(frame.wallChart()).contains(QStringLiteral("Building, then floor")));
    frame.showPage(workers);
    keepPicture(program.window, QStringLiteral("tenants"));
    frame.showPage(frame.wallChart());
    keepPicture(program.window, QStringLiteral("buildings"));
    program.workspace().undo();
    QCoreApplication::processEvents();
    EXPECT_EQ(workers.title(), QStringLiteral("Workers"));
    EXPECT_TRUE(wordsOf(frame.wallChart()).contains(QStringLiteral("Unit, then shift")));
}

}   // namespace wallchart
