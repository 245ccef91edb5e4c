// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingprint/kitdocument.h"

#include "core/training/shippededitions.h"
#include "resources/resources.h"
#include "tests/painting/outputreading.h"
#include "ui/documents/documentoutput.h"
#include "ui/painting/fonts.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

class KitDocument : public testing::Test {
protected:
    KitDocument()
    {
        initResources();
        loadFonts();
        m_kit = shippedFacilitatorKit().value();
        m_edition = shippedEdition(QStringLiteral("core-fundamentals-2023")).value();
    }

    [[nodiscard]] KitPrint print(const std::vector<KitPart> &parts) const
    {
        return {m_kit, m_edition, QStringLiteral("en"), parts};
    }
    /// The words of the PDF, with single spaces.
    [[nodiscard]] QString written(const KitPrint &wanted, const DocumentPaper &paper = {}) const
    {
        const QString path = m_folder.filePath(QStringLiteral("k.pdf"));
        EXPECT_TRUE(writeDocument({path}, layOutDocument(kitDocument(wanted), paper)));
        EXPECT_EQ(pdfComplaints(path).toStdString(), "");
        return pdfText(path).simplified();
    }
    QTemporaryDir m_folder;
    FacilitatorKit m_kit;
    Edition m_edition;
};

}   // namespace

TEST_F(KitDocument, a_session_is_planned_from_its_first_to_its_last_minute)
{
    KitPrint wanted = print({KitPart::Plans});
    wanted.week = 1;
    const QString text = written(wanted);
    EXPECT_TRUE(text.contains(QStringLiteral("Session 1: Leader identification")));
    EXPECT_TRUE(text.contains(QStringLiteral("0:00 10 Arrive")));
    EXPECT_TRUE(text.contains(QStringLiteral("120 End")));
    EXPECT_FALSE(text.contains(QStringLiteral("Session 2")));
}

TEST_F(KitDocument, a_start_gives_the_times_of_the_clock)
{
    KitPrint wanted = print({KitPart::Plans});
    wanted.week = 1;
    wanted.startsAt = QTime(23, 30);
    const QString text = written(wanted);
    EXPECT_TRUE(text.contains(QStringLiteral("23:30 10 Arrive")));
    EXPECT_TRUE(text.contains(QStringLiteral("0:25 5 Break")));
}

TEST_F(KitDocument, a_longer_session_is_planned_to_its_end)
{
    m_edition.lengthMinutes = 150;
    KitPrint wanted = print({KitPart::Plans});
    wanted.week = 3;
    EXPECT_TRUE(written(wanted).contains(QStringLiteral("150 End")));
}

TEST_F(KitDocument, every_session_role_play_and_sheet_has_a_page_of_its_own)
{
    for (const QString &language : m_edition.languages) {
        for (const Paper paper : {Paper::A4, Paper::Letter}) {
            const auto pagesOf = [&](KitPart part) {
                KitPrint wanted = print({part});
                wanted.language = language;
                return layOutDocument(kitDocument(wanted), {paper}).pages.size();
            };
            EXPECT_EQ(pagesOf(KitPart::Plans), 6u) << language.toStdString();
            EXPECT_EQ(pagesOf(KitPart::RolePlays), 3u) << language.toStdString();
            EXPECT_EQ(pagesOf(KitPart::ObserverSheet), 1u) << language.toStdString();
        }
    }
}

TEST_F(KitDocument, holds_questions_role_plays_and_the_observers_lines)
{
    const QString text = written(
        print({KitPart::Questions, KitPart::RolePlays, KitPart::ObserverSheet}));
    for (const char *part :
         {"How do you know she is a", "Not enough", "Role-play: The undecided leader",
          "Role-play: The hostile leader", "Role-play: The activist", "What the observer watches",
          "Observer sheet", "Worker, minutes", "The ask, as it was put",
          "Was silence kept after the ask?", "Third-partying", "Dodged", "Page 5 of 5"})
        EXPECT_TRUE(text.contains(QLatin1String(part))) << part;
}

TEST_F(KitDocument, of_one_session_only_its_role_plays_are_printed)
{
    KitPrint wanted = print({KitPart::RolePlays});
    wanted.week = 3;
    const QString text = written(wanted);
    EXPECT_TRUE(text.contains(QStringLiteral("The hostile leader")));
    EXPECT_FALSE(text.contains(QStringLiteral("Role-play: The activist")));
}

TEST_F(KitDocument, the_breakout_list_names_who_practises_together)
{
    KitPrint wanted = print({KitPart::BreakoutList});
    wanted.breakouts = breakoutList(
        {{QStringLiteral("Amal"), QStringLiteral("7"), QStringLiteral("ar")},
         {QStringLiteral("Ben"), QStringLiteral("7"), QStringLiteral("en")}},
        {});
    const QString text = written(wanted);
    EXPECT_TRUE(text.contains(QStringLiteral("Amal")));
    EXPECT_TRUE(text.contains(QStringLiteral("Ben")));
    wanted.breakouts.clear();
    EXPECT_TRUE(written(wanted).contains(QStringLiteral("Nobody is marked as present yet.")));
}

TEST_F(KitDocument, in_arabic_the_page_begins_at_the_right)
{
    KitPrint wanted = print({KitPart::Plans});
    wanted.language = QStringLiteral("ar");
    const PrintDocument document = kitDocument(wanted);
    EXPECT_TRUE(document.rightToLeft);
    const DocumentPages laidOut = layOutDocument(document, {});
    for (const PlacedText &placed : laidOut.pages.front().texts) {
        if (placed.text.text != QStringLiteral("From")) continue;
        EXPECT_GT(placed.box.left(), laidOut.size.width() / 2) << "the first column";
        return;
    }
    FAIL() << "no column of times";
}

}   // namespace wallchart
