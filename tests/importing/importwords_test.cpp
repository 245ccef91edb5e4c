// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importwords.h"

#include "core/exchange/importerrors.h"

#include <QSet>

#include <gtest/gtest.h>

namespace wallchart {

TEST(ImportWords, every_field_has_a_label_of_its_own)
{
    QSet<QString> labels;
    for (const SheetField field : allFields()) {
        EXPECT_NE(fieldLabel(field, {}), fieldKey(field)) << fieldKey(field).toStdString();
        labels.insert(fieldLabel(field, {}));
    }
    EXPECT_EQ(labels.size(), static_cast<qsizetype>(allFields().size()));
}

TEST(ImportWords, a_guess_reads_otherwise_than_a_known_header)
{
    const ColumnUse sure{.field = SheetField::Email, .confidence = Confidence::Header};
    const ColumnUse guess{.field = SheetField::Email, .confidence = Confidence::Values};
    const ColumnUse none{.confidence = Confidence::Header};
    EXPECT_NE(confidenceText(sure), confidenceText(guess));
    EXPECT_NE(confidenceText(sure), confidenceText(none));
}

TEST(ImportWords, a_row_twice_in_the_list_reads_otherwise_than_a_namesake)
{
    const DuplicateFound found{
        .line = 7, .name = {}, .worker = WorkerId(Uuid{1, 1}), .merged = false};
    ImportPlan plan;
    const QString namesake = matchReasonText(found, plan);
    plan.skippedLines = {7};
    EXPECT_NE(matchReasonText(found, plan), namesake);
}

TEST(ImportWords, counts_say_only_what_there_is)
{
    EXPECT_EQ(countSentences({.read = 254, .added = 254}).size(), 1);
    EXPECT_EQ(
        countSentences({.read = 5, .added = 1, .updated = 1, .unchanged = 2, .skipped = 1}).size(),
        4);
    EXPECT_EQ(countSentences({}).size(), 1);
}

TEST(ImportWords, a_problem_names_its_line_and_column)
{
    const QString text = placedProblemText({kCellNoLevel, {QStringLiteral("nine")}, {}, 7, 3});
    EXPECT_TRUE(text.contains(QStringLiteral("7")));
    EXPECT_TRUE(text.contains(QStringLiteral("3")));
    EXPECT_TRUE(text.contains(QStringLiteral("nine")));
}

}   // namespace wallchart
