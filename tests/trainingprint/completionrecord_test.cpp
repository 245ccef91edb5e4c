// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingprint/completionrecord.h"

#include "core/training/shippededitions.h"
#include "resources/resources.h"
#include "tests/painting/outputreading.h"
#include "ui/documents/documentoutput.h"
#include "ui/painting/fonts.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

class CompletionRecordPrint : public testing::Test {
protected:
    CompletionRecordPrint()
    {
        initResources();
        loadFonts();
        m_edition = shippedEdition(QStringLiteral("core-fundamentals-2023")).value();
    }

    [[nodiscard]] CompletionRecord wholeRecord() const
    {
        CompletionRecord record{.participant = QStringLiteral("Amal Haddad"), .edition = m_edition};
        for (int week = 1; week <= 6; ++week)
            record.weeks.push_back({week, true, QDate(2023, 2, 10).addDays(7 * week)});
        return record;
    }
    [[nodiscard]] QString written(const CompletionRecord &record) const
    {
        const QString path = m_folder.filePath(QStringLiteral("r.pdf"));
        const auto file = writeDocument(
            {path}, layOutDocument(completionDocument(record, QStringLiteral("en")), {}));
        EXPECT_TRUE(file);
        EXPECT_EQ(file->pages, 1);
        return pdfText(path).simplified();
    }

    QTemporaryDir m_folder;
    Edition m_edition;
};

}   // namespace

TEST_F(CompletionRecordPrint, tells_edition_weeks_and_attendance)
{
    const CompletionRecord record = wholeRecord();
    EXPECT_TRUE(record.isWhole());
    const QString text = written(record);
    for (const char *part : {"Record of completion", "Core Fundamentals, February to March 2023",
                             "Amal Haddad", "8 Feb 2023 to 15 Mar 2023",
                             "Sessions attended: 6 of 6. Weeks of practice approved: 6 of 6.",
                             "Plan to win", "approved 24 Mar 2023", "Signature", "Page 1 of 1"})
        EXPECT_TRUE(text.contains(QLatin1String(part))) << part;
}

TEST_F(CompletionRecordPrint, what_is_missing_makes_it_a_record_of_participation)
{
    CompletionRecord record = wholeRecord();
    record.weeks[2].attended = false;
    record.weeks[4].approvedOn = QDate();
    record.weeks[1].byHand = true;
    record.weeks.pop_back();
    EXPECT_FALSE(record.isWhole());
    const QString text = written(record);
    EXPECT_TRUE(text.contains(QStringLiteral("Record of participation")));
    EXPECT_TRUE(text.contains(
        QStringLiteral("Sessions attended: 4 of 6. Weeks of practice approved: 4 of 6.")));
    EXPECT_EQ(text.count(QStringLiteral("not present")), 2);
    EXPECT_EQ(text.count(QStringLiteral("not approved")), 2);
    EXPECT_TRUE(text.contains(QStringLiteral("paper or by voice")));
}

TEST_F(CompletionRecordPrint, says_nothing_of_a_union_or_a_workplace)
{
    const QString text = written(wholeRecord()).toLower();
    for (const char *word : {"union", "employer", "worker", "wallchart", "strike"})
        EXPECT_FALSE(text.contains(QLatin1String(word))) << word;
}

}   // namespace wallchart
