// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentoutput.h"

#include "resources/resources.h"
#include "tests/painting/outputreading.h"
#include "ui/painting/fonts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

class DocumentOutput : public testing::Test {
protected:
    DocumentOutput()
    {
        initResources();
        loadFonts();
        m_document.footer = QStringLiteral("Foot");
        m_document.addTitle(QStringLiteral("Ana Volkova"), QStringLiteral("اختبار البنية"));
        m_document.add(QStringLiteral("संरचना"));
        m_document.blocks.emplace_back(PageBreak());
        m_document.add(QStringLiteral("Структурный тест"));
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("a.pdf")); }
    [[nodiscard]] Result<WrittenPicture> write(const DocumentPaper &paper = {},
                                               const Progress &progress = {}) const
    {
        return writeDocument({path()}, layOutDocument(m_document, paper), progress);
    }

    QTemporaryDir m_folder;
    PrintDocument m_document;
};

}   // namespace

TEST_F(DocumentOutput, a_pdf_has_its_pages_in_the_papers_size)
{
    const auto written = write();
    ASSERT_TRUE(written);
    EXPECT_EQ(written->pages, 2);
    EXPECT_EQ(written->bytes, QFile(path()).size());
    EXPECT_EQ(pdfFacts(path()).value(QStringLiteral("Pages")), QStringLiteral("2"));
    EXPECT_TRUE(pdfFacts(path()).value(QStringLiteral("Page size")).contains(u"(A4)"));
    ASSERT_TRUE(write({Paper::Letter, Orientation::Landscape}));
    EXPECT_TRUE(pdfFacts(path()).value(QStringLiteral("Page size")).startsWith(u"792 x 612"))
        << pdfFacts(path()).value(QStringLiteral("Page size")).toStdString();
}

TEST_F(DocumentOutput, a_pdf_holds_its_texts_and_all_fonts_and_is_sound)
{
    ASSERT_TRUE(write());
    const QString text = pdfText(path());
    EXPECT_TRUE(text.contains(QStringLiteral("Ana Volkova")));
    EXPECT_TRUE(text.contains(QStringLiteral("Структурный тест")));
    EXPECT_TRUE(text.contains(QStringLiteral("Page 2 of 2")));
    ASSERT_GE(pdfFonts(path()).size(), 3) << "Latin, Arabic, Devanagari";
    for (const PdfFont &font : pdfFonts(path()))
        EXPECT_TRUE(font.embedded) << font.name.toStdString();
    EXPECT_EQ(pdfComplaints(path()).toStdString(), "");
}

TEST_F(DocumentOutput, a_pdf_names_nobody_in_its_metadata)
{
    ASSERT_TRUE(write());
    EXPECT_EQ(pdfFacts(path()).value(QStringLiteral("Title")), QStringLiteral("Wallchart"));
    EXPECT_EQ(pdfFacts(path()).value(QStringLiteral("Author")), QString());
    EXPECT_EQ(pdfFacts(path()).value(QStringLiteral("Creator")), QString());
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("Volkova"));
}

TEST_F(DocumentOutput, cancelling_leaves_no_file)
{
    Progress progress;
    progress.cancel();
    const auto written = write({}, progress);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, kCancelled);
    EXPECT_TRUE(QDir(m_folder.path()).isEmpty(QDir::Files | QDir::Hidden));
}

TEST_F(DocumentOutput, a_disk_that_refuses_is_told_and_leaves_no_file)
{
    const SmallestFiles small(200);
    const auto written = write();
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, kCannotWriteFile);
    EXPECT_TRUE(QDir(m_folder.path()).isEmpty(QDir::Files | QDir::Hidden));
}

TEST_F(DocumentOutput, a_picture_of_a_page_shows_its_ink)
{
    const QImage image = documentImage(layOutDocument(m_document, {}), 0, 72);
    EXPECT_NEAR(image.width(), 595, 1);
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    EXPECT_GT(dark, 200);
}

}   // namespace wallchart
