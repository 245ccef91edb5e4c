// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importrun.h"

#include "core/exchange/csvwriter.h"
#include "tests/support/campaigndump.h"
#include "tests/support/campaignfromtext.h"
#include "tests/support/openedpage.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

QString rosterPath(const char *name)
{
    return QStringLiteral(WALLCHART_ROSTERS "/") + QString::fromLatin1(name);
}

class ImportRunTest : public testing::Test {
protected:
    OpenedWorkspace opened{campaignFromText("ICU / Night: Ana 2, Ben 3 → Ana")};
    Workspace &workspace = opened.workspace;
    ImportRun run{workspace};

    bool settled()
    {
        return QTest::qWaitFor([this] { return run.activity() == ImportRun::Activity::None; },
                               30'000);
    }
    void choose(const char *roster)
    {
        run.chooseFile(rosterPath(roster));
        ASSERT_TRUE(settled()) << roster;
    }
    void paste(const char *text)
    {
        run.choosePasted(QString::fromUtf8(text));
        ASSERT_TRUE(settled());
    }
    void perform()
    {
        QSignalSpy stored(&run, &ImportRun::stored);
        run.perform();
        ASSERT_TRUE(stored.count() == 1 || stored.wait(30'000));
    }
    [[nodiscard]] std::size_t workers() const { return workspace.campaign().all<Worker>().size(); }
};

}   // namespace

TEST_F(ImportRunTest, every_roster_is_read_planned_imported_and_undone_whole)
{
    for (const char *name :
         {"action_builder.csv", "broadstripes.csv", "employer_semicolon_cp1252.csv",
          "excel_unicode_text.txt", "messy_with_title_rows.csv", "plain_sheet.csv",
          "steward_sheet.xlsx", "zetkin.csv"}) {
        const QString before = dumpOf(workspace.campaign());
        const std::size_t people = workers();
        choose(name);
        ASSERT_TRUE(run.draft().planned()) << name;
        const int added = run.draft().planned()->plan.added;
        EXPECT_GT(added, 0) << name;
        EXPECT_EQ(dumpOf(workspace.campaign()), before) << name << ": changed before Import";
        perform();
        EXPECT_EQ(workers(), people + static_cast<std::size_t>(added)) << name;
        EXPECT_TRUE(run.draft().isDone()) << name;
        ASSERT_TRUE(workspace.undo()) << name;
        EXPECT_EQ(dumpOf(workspace.campaign()), before) << name << ": not undone whole";
    }
}

TEST_F(ImportRunTest, lists_about_people_of_the_chart_follow_the_roster)
{
    choose("plain_sheet.csv");
    perform();
    for (const char *name : {"ties.csv", "nominations.csv", "action_network_petition.csv"}) {
        choose(name);
        if (!run.draft().planned()) {
            // A petition does not say which test it is.
            ImportOptions options = run.draft().options();
            options.kind = ImportKind::Participation;
            options.test = QStringLiteral("Petition");
            run.setOptions(options);
            ASSERT_TRUE(settled());
        }
        ASSERT_TRUE(run.draft().planned()) << name;
        EXPECT_GT(run.draft().planned()->plan.read, 0) << name;
    }
}

TEST_F(ImportRunTest, pasted_names_need_no_header)
{
    paste("Eva Lund\nOmar Haddad\n");
    ASSERT_TRUE(run.draft().planned());
    EXPECT_EQ(run.draft().planned()->plan.added, 2);
    EXPECT_EQ(run.draft().reading().headerLine, 0);
}

TEST_F(ImportRunTest, pasted_cells_with_a_header_keep_it)
{
    paste("Name\tUnit\nEva Lund\tLab\n");
    ASSERT_TRUE(run.draft().planned());
    EXPECT_EQ(run.draft().planned()->plan.added, 1);
    EXPECT_FALSE(run.draft().reading().headerLine);
}

TEST_F(ImportRunTest, the_last_choice_wins_however_fast_they_come)
{
    run.chooseFile(rosterPath("messy_with_title_rows.csv"));
    run.chooseFile(rosterPath("plain_sheet.csv"));
    run.setReading({.headerLine = 1});
    run.choosePasted(QStringLiteral("Name\nEva Lund\n"));
    ASSERT_TRUE(settled());
    ASSERT_TRUE(run.draft().planned());
    EXPECT_EQ(run.draft().planned()->plan.added, 1);
}

TEST_F(ImportRunTest, a_change_of_the_campaign_is_planned_for_again)
{
    paste("Name,Unit\nEva Lund,Lab\n");
    perform();
    paste("Name,Unit,Phone\nEva Lund,Lab,555 0100\n");
    EXPECT_EQ(run.draft().planned()->plan.updated, 1);
    ASSERT_TRUE(workspace.undo());
    ASSERT_TRUE(settled());
    ASSERT_TRUE(run.draft().planned());
    EXPECT_EQ(run.draft().planned()->plan.added, 1);
}

TEST_F(ImportRunTest, a_wrong_file_is_refused_with_its_reason)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("list.csv")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4 no list");
    file.close();
    run.chooseFile(file.fileName());
    ASSERT_TRUE(settled());
    ASSERT_TRUE(run.draft().refusal());
    EXPECT_EQ(run.draft().refusal()->code.key, std::string("table-unsupported-format"));
    run.chooseFile(folder.filePath(QStringLiteral("gone.csv")));
    ASSERT_TRUE(settled());
    EXPECT_TRUE(run.draft().refusal());
}

TEST_F(ImportRunTest, stopping_leaves_the_campaign_alone)
{
    QByteArray big = "Name,Unit\n";
    for (int i = 0; i < 60'000; ++i)
        big += "Worker " + QByteArray::number(i) + " Lima,Unit " + QByteArray::number(i % 90)
               + '\n';
    const std::size_t before = workers();
    run.choosePasted(QString::fromLatin1(big));
    run.cancel();
    ASSERT_TRUE(settled());
    EXPECT_FALSE(run.draft().planned());
    EXPECT_TRUE(run.draft().refusal());
    EXPECT_EQ(workers(), before);
}

TEST_F(ImportRunTest, rejected_rows_are_saved_with_reasons)
{
    paste("Name,Unit,Assessment\nEva Lund,Lab,nine\n,Lab,2\nOmar Haddad,Lab,2\n");
    EXPECT_TRUE(run.hasRejected());
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rejected.csv"));
    const Result<int> saved = run.saveRejected(path);
    ASSERT_TRUE(saved);
    EXPECT_EQ(*saved, 2);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(text.contains(QStringLiteral("Name,Unit,Assessment,Reason")));
    EXPECT_TRUE(text.contains(QStringLiteral("Eva Lund,Lab,nine,")));
    EXPECT_FALSE(text.contains(QStringLiteral("Omar")));
    EXPECT_FALSE(run.saveRejected(folder.filePath(QStringLiteral("no/such/x.csv"))));
}

TEST(ImportRunLong, a_hundred_thousand_rows_are_imported_in_the_background)
{
    OpenedWorkspace opened{campaignFromText("ICU / Night: Ana 2, Ben 3 → Ana")};
    ImportRun run(opened.workspace);
    QString big = QStringLiteral("Name,Unit,Shift,Job,Phone,Assessment\n");
    for (int i = 0; i < 100'000; ++i)
        big += QStringLiteral("Worker Number%1 Lima,Unit %2,Day,RN,555 %3,%4\n")
                   .arg(i)
                   .arg(i % 900)
                   .arg(i + 1'000'000)
                   .arg(i % 5 + 1);
    const auto settled = [&] {
        return QTest::qWaitFor([&] { return run.activity() == ImportRun::Activity::None; },
                               120'000);
    };
    run.choosePasted(big);
    ASSERT_TRUE(settled());
    ASSERT_TRUE(run.draft().planned());
    run.perform();
    ASSERT_TRUE(settled());
    EXPECT_EQ(opened.workspace.campaign().all<Worker>().size(), 100'002u);
}

}   // namespace wallchart
