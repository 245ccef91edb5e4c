// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/chartoutput.h"

#include "tests/painting/handmadechart.h"
#include "tests/painting/outputreading.h"
#include "tests/painting/paintedchart.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

class ChartOutput : public testing::Test {
protected:
    ChartOutput() : m_painted(handmadeChart(200))
    {
        m_painted.layOut(paperRequest(Paper::A4, Orientation::Landscape));
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] Result<WrittenPicture> pdf(const QString &name, const Progress &progress = {})
    {
        return writePdf({path(name)}, m_painted.picture(), printTheme(), m_painted.shaper,
                        progress);
    }
    [[nodiscard]] Result<WrittenPicture> svg(const QString &name, SvgText text = SvgText::Outlines,
                                             const Progress &progress = {})
    {
        return writeSvg({path(name)}, m_painted.picture(), printTheme(), text, m_painted.shaper,
                        progress);
    }
    [[nodiscard]] Result<WrittenPicture> png(const QString &name, PngSize size = {},
                                             const Progress &progress = {})
    {
        return writePng({path(name)}, m_painted.picture(), printTheme(), size, m_painted.shaper,
                        progress);
    }

    QTemporaryDir m_folder;
    PaintedChart m_painted;
};

const QString kPdf = QStringLiteral("a.pdf");
const QString kSvg = QStringLiteral("a.svg");
const QString kPng = QStringLiteral("a.png");

}   // namespace

TEST_F(ChartOutput, a_pdf_has_every_page_in_the_papers_size)
{
    const auto written = pdf(kPdf);
    ASSERT_TRUE(written);
    EXPECT_GT(written->pages, 1);
    EXPECT_EQ(written->pages, static_cast<int>(m_painted.geometry.pages.size()));
    EXPECT_EQ(written->bytes, bytes(kPdf).size());
    const PdfFacts facts = pdfFacts(path(kPdf));
    EXPECT_EQ(facts.value(QStringLiteral("Pages")).toInt(), written->pages);
    EXPECT_TRUE(facts.value(QStringLiteral("Page size")).contains(u"(A4)"))
        << facts.value(QStringLiteral("Page size")).toStdString();
}

TEST_F(ChartOutput, a_pdf_holds_every_name_as_text)
{
    ASSERT_TRUE(pdf(kPdf));
    const QString text = pdfText(path(kPdf));
    for (const ChartPerson &person : m_painted.chart.people) {
        // Conjuncts of Devanagari have glyphs without a sign of their own: they do not extract.
        if (person.name.contains(QStringLiteral("कुमार"))) continue;
        for (const QString &word : person.name.split(u' ')) {
            EXPECT_TRUE(text.contains(word.normalized(QString::NormalizationForm_KC)))
                << word.toStdString();
        }
    }
    EXPECT_TRUE(text.contains(QStringLiteral("St. Brigid Hospital")));
}

TEST_F(ChartOutput, a_pdf_carries_all_its_fonts)
{
    ASSERT_TRUE(pdf(kPdf));
    const QList<PdfFont> fonts = pdfFonts(path(kPdf));
    ASSERT_GE(fonts.size(), 4) << "Latin, Arabic, Devanagari, Chinese";
    for (const PdfFont &font : fonts) EXPECT_TRUE(font.embedded) << font.name.toStdString();
}

TEST_F(ChartOutput, a_pdf_names_nobody_in_its_metadata)
{
    ASSERT_TRUE(pdf(kPdf));
    const PdfFacts facts = pdfFacts(path(kPdf));
    EXPECT_EQ(facts.value(QStringLiteral("Title")), QStringLiteral("Wallchart"));
    EXPECT_EQ(facts.value(QStringLiteral("Author")), QString());
    EXPECT_EQ(facts.value(QStringLiteral("Creator")), QString());
    const QByteArray raw = bytes(kPdf);
    EXPECT_FALSE(raw.contains("Brigid"));
    EXPECT_FALSE(raw.contains("Volkova"));
}

TEST_F(ChartOutput, a_pdf_is_sound)
{
    ASSERT_TRUE(pdf(kPdf));
    EXPECT_EQ(pdfComplaints(path(kPdf)).toStdString(), "");
}

TEST_F(ChartOutput, an_svg_has_no_text_and_no_names_by_default)
{
    const auto written = svg(kSvg);
    ASSERT_TRUE(written);
    EXPECT_EQ(written->bytes, bytes(kSvg).size());
    const QByteArray raw = bytes(kSvg);
    EXPECT_EQ(xmlComplaints(raw).toStdString(), "");
    EXPECT_FALSE(raw.contains("<text"));
    EXPECT_FALSE(raw.contains("Volkova"));
    EXPECT_FALSE(raw.contains("Brigid"));
    EXPECT_TRUE(raw.contains("<title>Wallchart</title>"));
    EXPECT_TRUE(raw.contains("<path")) << "letters are outlines";
}

TEST_F(ChartOutput, an_svg_can_keep_text_as_text)
{
    ASSERT_TRUE(svg(kSvg, SvgText::Characters));
    const QString text = xmlText(bytes(kSvg));
    for (const QString &name : namesOfTheWorld()) {
        for (const QString &word : name.split(u' '))
            EXPECT_TRUE(text.contains(word)) << word.toStdString();
    }
}

TEST_F(ChartOutput, a_png_shows_all_pages_at_the_asked_resolution)
{
    m_painted.layOut(paperRequest(Paper::A4, Orientation::Portrait));
    ASSERT_TRUE(png(kPng, {.dotsPerInch = 72}));
    const QImage image(path(kPng));
    const auto pages = static_cast<int>(m_painted.geometry.pages.size());
    EXPECT_GE(image.width() * image.height(), 595 * 842 * pages);
    EXPECT_EQ(image.dotsPerMeterX(), qRound(72 / 0.0254));
    EXPECT_EQ(image.text(), QString());
}

TEST_F(ChartOutput, a_png_of_a_screen_is_the_whole_chart_at_its_level_of_detail)
{
    m_painted.layOut(screenRequest(1));
    ASSERT_TRUE(writePng({path(kPng)}, m_painted.picture(), lightTheme(), {}, m_painted.shaper));
    EXPECT_EQ(QImage(path(kPng)).convertToFormat(QImage::Format_RGB32),
              m_painted.image(lightTheme()));
}

TEST_F(ChartOutput, a_png_beyond_all_bounds_is_refused_with_its_size)
{
    m_painted.layOut(screenRequest(1));
    const auto written = png(kPng, {.pixelRatio = 1000});
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, kPictureTooLarge);
    EXPECT_EQ(written.error().args.size(), 3);
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(ChartOutput, a_full_disk_leaves_no_file)
{
    const SmallestFiles limit(2000);
    for (const auto &written : {pdf(kPdf), svg(kSvg), png(kPng)}) {
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().code, kCannotWriteFile);
    }
    EXPECT_TRUE(files().isEmpty()) << files().join(u' ').toStdString();
}

TEST_F(ChartOutput, a_folder_that_is_not_there_is_refused_with_its_name)
{
    for (const auto &written : {pdf(QStringLiteral("no/a.pdf")), svg(QStringLiteral("no/a.svg")),
                                png(QStringLiteral("no/a.png"))}) {
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().code, kCannotWriteFile);
        EXPECT_TRUE(written.error().args.front().contains(QStringLiteral("no/a.")));
    }
}

TEST_F(ChartOutput, cancelling_leaves_no_file)
{
    const Progress progress;
    progress.cancel();
    for (const auto &written :
         {pdf(kPdf, progress), svg(kSvg, SvgText::Outlines, progress), png(kPng, {}, progress)}) {
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().code, kCancelled);
    }
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(ChartOutput, progress_counts_the_pages)
{
    std::vector<std::int64_t> seen;
    const auto written = pdf(
        kPdf, Progress([&](std::int64_t done, std::int64_t) { seen.push_back(done); }));
    ASSERT_TRUE(written);
    EXPECT_EQ(static_cast<int>(seen.size()), written->pages);
    EXPECT_EQ(seen.back(), written->pages);
}

TEST_F(ChartOutput, an_existing_file_can_be_kept)
{
    ASSERT_TRUE(pdf(kPdf));
    const auto again = writePdf({path(kPdf), IfExists::Refuse}, m_painted.picture(), printTheme(),
                                m_painted.shaper);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, kFileExists);
}

}   // namespace wallchart
