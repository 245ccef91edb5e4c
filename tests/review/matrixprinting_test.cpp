// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomicfile.h"
#include "core/editing/intents/trainingintents.h"
#include "core/exchange/readsheet.h"
#include "tests/review/reviewcases.h"
#include "ui/review/reviewerrands.h"
#include "ui/trainingprint/matrixreading.h"

#include <QFileDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QDateTime kPrintNow(QDate(2023, 3, 7), QTime(9, 30), Qt::UTC);

MatrixPrint printOf(const Campaign &campaign)
{
    const SmallGroup &circle = *campaign.all<SmallGroup>().begin();
    const Edition edition = edition2023();
    return matrixPrintOf(
        campaign, edition,
        matrixOf(campaign, edition, participantsOf(campaign, circle.id), kPrintNow),
        {QStringLiteral("Circle"), QStringLiteral("en"), QDate(2023, 3, 7)});
}

const PrintedCell &cellIn(const MatrixPrint &print, const char *name, std::size_t week)
{
    for (const PrintedRow &row : print.rows) {
        if (row.participant == QString::fromUtf8(name)) return row.weeks.at(week - 1);
    }
    throw std::invalid_argument(name);
}

}   // namespace

TEST(MatrixPrinting, a_cell_says_state_version_lateness_and_way)
{
    const MatrixPrint print = printOf(circleAtWork());
    EXPECT_EQ(cellIn(print, "Amal", 4),
              (PrintedCell{.state = PrintedState::Received, .version = 2}));
    EXPECT_EQ(cellIn(print, "Chinedu", 3),
              (PrintedCell{.state = PrintedState::Received, .late = true}));
    EXPECT_EQ(cellIn(print, "Deepa", 4),
              (PrintedCell{.state = PrintedState::Approved, .byHand = true}));
    EXPECT_EQ(cellIn(print, "Björn", 4).state, PrintedState::Returned);
    EXPECT_TRUE(cellIn(print, "Ana Lúcia", 3).late);
    EXPECT_EQ(cellIn(print, "Amal", 6), PrintedCell());
}

TEST(MatrixPrinting, attendance_that_was_not_written_down_says_nothing)
{
    Campaign campaign = circleAtWork();
    IdSource ids = idsAbove(campaign);
    campaign = campaign.with(
        attend(campaign, {idOf(campaign, "Amal")}, 4, Presence::Present, ids).edits);
    campaign = campaign.with(
        attend(campaign, {idOf(campaign, "Deepa")}, 4, Presence::Excused, ids).edits);
    const MatrixPrint print = printOf(campaign);
    EXPECT_EQ(cellIn(print, "Amal", 4).present, true);
    EXPECT_EQ(cellIn(print, "Deepa", 4).present, false);
    EXPECT_EQ(cellIn(print, "Björn", 4).present, std::nullopt);
}

TEST(MatrixPrinting, heads_name_the_week_and_its_last_day)
{
    const MatrixPrint print = printOf(circleAtWork());
    ASSERT_EQ(print.weeks.size(), 6u);
    EXPECT_EQ(print.weeks[3].week, 4);
    EXPECT_FALSE(print.weeks[3].title.isEmpty());
    EXPECT_TRUE(print.weeks[3].due.isValid());
    EXPECT_EQ(print.subtitle, QStringLiteral("Circle"));
    EXPECT_EQ(print.rows.front().language, QStringLiteral("ar"));
}

TEST(MatrixPrinting, is_saved_as_pdf_and_as_spreadsheet)
{
    const QTemporaryDir folder;
    OpenedReview review(circleAtWork());
    QSignalSpy told(&review.view, &ReviewView::hinted);
    const QString pdf = folder.filePath(QStringLiteral("m.pdf"));
    review.view.errands().savePdf(pdf);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !told.isEmpty(); }, 20'000));
    EXPECT_TRUE(readFile(pdf).value().startsWith("%PDF"));
    const QString sheet = folder.filePath(QStringLiteral("m.csv"));
    review.view.errands().saveSheet(sheet);
    const QByteArray text = readFile(sheet).value();
    EXPECT_TRUE(text.contains("Chinedu,Nurses,Circle"));
    EXPECT_TRUE(text.contains("received,yes"));
    const QString workbook = folder.filePath(QStringLiteral("m.xlsx"));
    review.view.errands().saveSheet(workbook);
    const Sheet inWorkbook = readSheet(workbook).value();
    const Sheet inText = readSheet(sheet).value();
    EXPECT_EQ(inWorkbook.dialect.format, QStringLiteral("xlsx"));
    ASSERT_EQ(inWorkbook.rowCount(), inText.rowCount());
    for (int row = 0; row < inText.rowCount(); ++row) {
        for (int column = 0; column < inText.width(row); ++column)
            EXPECT_EQ(inWorkbook.cell(row, column), inText.cell(row, column));
    }
}

TEST(MatrixPrinting, the_spreadsheet_is_an_xlsx_unless_text_is_chosen)
{
    OpenedReview review(circleAtWork());
    review.view.errands().askForSheet();
    auto *dialog = review.view.findChild<QFileDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(dialog->testOption(QFileDialog::DontUseNativeDialog));
    EXPECT_EQ(dialog->defaultSuffix(), QStringLiteral("xlsx"));
    ASSERT_EQ(dialog->nameFilters().size(), 2);
    Q_EMIT dialog->filterSelected(dialog->nameFilters().back());
    EXPECT_EQ(dialog->defaultSuffix(), QStringLiteral("csv"));
    dialog->reject();
}

TEST(MatrixPrinting, a_folder_that_is_not_there_is_told)
{
    OpenedReview review(circleAtWork());
    QSignalSpy failed(&review.opened.workspace, &Workspace::failed);
    review.view.errands().saveSheet(QStringLiteral("/nowhere/at/all.csv"));
    EXPECT_EQ(failed.size(), 1);
}

}   // namespace wallchart
