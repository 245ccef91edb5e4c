// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingprint/trainingmatrix.h"

#include "resources/resources.h"
#include "tests/painting/outputreading.h"
#include "ui/documents/documentoutput.h"
#include "ui/painting/fonts.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

class TrainingMatrix : public testing::Test {
protected:
    TrainingMatrix()
    {
        initResources();
        loadFonts();
    }

    [[nodiscard]] static MatrixPrint matrix(int participants)
    {
        MatrixPrint print{.title = QStringLiteral("Core Fundamentals"),
                          .subtitle = QStringLiteral("Small group 7, track A"),
                          .asOf = QDate(2023, 3, 6)};
        for (int week = 1; week <= 6; ++week)
            print.weeks.push_back(
                {week, QStringLiteral("Leaders"), QDate(2023, 2, 7).addDays(7 * week)});
        for (int i = 0; i < participants; ++i) {
            PrintedRow row{.participant = QStringLiteral("Participant %1").arg(i),
                           .group = QStringLiteral("Teachers East"),
                           .language = QStringLiteral("pt_BR")};
            for (int week = 0; week < 6; ++week)
                row.weeks.push_back({.state = static_cast<PrintedState>((i + week) % 4)});
            print.rows.push_back(row);
        }
        return print;
    }
    [[nodiscard]] QString written(const MatrixPrint &print) const
    {
        const QString path = m_folder.filePath(QStringLiteral("m.pdf"));
        EXPECT_TRUE(
            writeDocument({path}, layOutDocument(matrixDocument(print, QStringLiteral("en")),
                                                 {Paper::A4, Orientation::Landscape})));
        EXPECT_EQ(pdfComplaints(path).toStdString(), "");
        return pdfText(path).simplified();
    }

    QTemporaryDir m_folder;
};

/// The mark beside each word of a state in a document.
std::map<QString, TextMark> marksOf(const PrintDocument &document)
{
    std::map<QString, TextMark> marks;
    for (const PrintBlock &block : document.blocks) {
        const auto *table = std::get_if<PrintTable>(&block);
        if (!table) continue;
        for (const auto &row : table->rows) {
            for (const PrintCell &cell : row) {
                for (const PrintText &text : cell) {
                    if (text.mark != TextMark::None) marks[text.text] = text.mark;
                }
            }
        }
    }
    return marks;
}

}   // namespace

TEST_F(TrainingMatrix, every_state_is_a_word_with_a_mark_of_its_own)
{
    const auto marks = marksOf(matrixDocument(matrix(4), QStringLiteral("en")));
    ASSERT_EQ(marks.size(), 4u);
    std::set<TextMark> different;
    for (const auto &[word, mark] : marks) different.insert(mark);
    EXPECT_EQ(different.size(), 4u);
}

TEST_F(TrainingMatrix, many_participants_take_pages_that_each_name_the_weeks)
{
    const MatrixPrint print = matrix(60);
    const QString text = written(print);
    const auto pages =
        layOutDocument(matrixDocument(print), {Paper::A4, Orientation::Landscape}).pages.size();
    EXPECT_GE(pages, 4u);
    EXPECT_EQ(text.count(QStringLiteral("Week 6")), static_cast<qsizetype>(pages));
    for (const PrintedRow &row : print.rows)
        EXPECT_TRUE(text.contains(row.participant)) << row.participant.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Core Fundamentals, as of 6 Mar 2023")));
    EXPECT_TRUE(text.contains(QStringLiteral("15 of 60")));
}

TEST_F(TrainingMatrix, tells_what_was_late_by_hand_or_a_later_version)
{
    MatrixPrint print = matrix(1);
    print.rows[0].weeks = {{.state = PrintedState::Received, .late = true, .version = 3},
                           {.state = PrintedState::Approved, .byHand = true, .present = false}};
    const QString text = written(print);
    EXPECT_TRUE(text.contains(QStringLiteral("late, version 3")));
    EXPECT_TRUE(text.contains(QStringLiteral("by hand, not")));
    EXPECT_EQ(text.count(QStringLiteral("not received")), 4) << "weeks without a cell";
}

TEST_F(TrainingMatrix, without_participants_says_so)
{
    EXPECT_TRUE(written(matrix(0)).contains(QStringLiteral("There are no participants yet.")));
}

}   // namespace wallchart
