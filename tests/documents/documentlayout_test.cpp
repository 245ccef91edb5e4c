// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentlayout.h"

#include "resources/resources.h"
#include "ui/painting/fonts.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

class DocumentLayout : public testing::Test {
protected:
    DocumentLayout()
    {
        initResources();
        loadFonts();
    }

    [[nodiscard]] static DocumentPages laidOut(const PrintDocument &document,
                                               const DocumentPaper &paper = {})
    {
        return layOutDocument(document, paper);
    }
};

/// On which pages a text stands.
std::vector<std::size_t> pagesOf(const DocumentPages &document, const QString &text)
{
    std::vector<std::size_t> pages;
    for (std::size_t i = 0; i < document.pages.size(); ++i) {
        for (const PlacedText &placed : document.pages[i].texts) {
            if (placed.text.text == text) pages.push_back(i);
        }
    }
    return pages;
}

PrintTable longTable(int rows)
{
    PrintTable table{.widths = {1, 3},
                     .header = {{{QStringLiteral("No.")}}, {{QStringLiteral("Who")}}}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({{{QString::number(i)}}, {{QStringLiteral("Row %1").arg(i)}}});
    return table;
}

}   // namespace

TEST_F(DocumentLayout, an_empty_document_has_a_page_with_its_number)
{
    const DocumentPages document = laidOut({});
    ASSERT_EQ(document.pages.size(), 1u);
    EXPECT_EQ(pagesOf(document, QStringLiteral("Page 1 of 1")).size(), 1u);
}

TEST_F(DocumentLayout, the_header_of_a_table_stands_on_every_page_of_it)
{
    PrintDocument document{.footer = QStringLiteral("Foot")};
    document.blocks.emplace_back(longTable(90));
    const DocumentPages pages = laidOut(document);
    ASSERT_GE(pages.pages.size(), 3u);
    EXPECT_EQ(pagesOf(pages, QStringLiteral("Who")).size(), pages.pages.size());
    EXPECT_EQ(pagesOf(pages, QStringLiteral("Foot")).size(), pages.pages.size());
    for (int i = 0; i < 90; ++i)
        EXPECT_EQ(pagesOf(pages, QStringLiteral("Row %1").arg(i)).size(), 1u) << i;
}

TEST_F(DocumentLayout, nothing_stands_outside_the_margins_or_over_something_else)
{
    PrintDocument document{.footer = QStringLiteral("Foot")};
    document.addTitle(QStringLiteral("Title"), QString(300, u'x'));
    document.addList({QStringLiteral("one"), QStringLiteral("two words")});
    document.blocks.emplace_back(longTable(60));
    document.blocks.emplace_back(WritingLines{3});
    document.blocks.emplace_back(
        FillRow{{{QStringLiteral("A")}, {QStringLiteral("B"), FillIn::Box}}});
    for (const bool rightToLeft : {false, true}) {
        document.rightToLeft = rightToLeft;
        const DocumentPages pages = laidOut(document);
        const QRectF inside = QRectF(QPointF(), pages.size).adjusted(400, 400, -400, -400);
        for (const DocumentPage &page : pages.pages) {
            for (std::size_t i = 0; i < page.texts.size(); ++i) {
                EXPECT_TRUE(inside.contains(page.texts[i].box))
                    << page.texts[i].text.text.toStdString();
                for (std::size_t j = 0; j < i; ++j)
                    EXPECT_FALSE(page.texts[i].box.intersects(page.texts[j].box))
                        << page.texts[i].text.text.toStdString();
            }
            for (const PlacedRule &rule : page.rules) {
                EXPECT_TRUE(inside.contains(rule.from));
                EXPECT_TRUE(inside.contains(rule.from + QPointF(rule.length, 0)));
            }
        }
    }
}

TEST_F(DocumentLayout, a_heading_never_ends_a_page)
{
    for (int rows = 20; rows < 45; ++rows) {
        PrintDocument document;
        document.blocks.emplace_back(longTable(rows));
        document.addHeading(QStringLiteral("Heading"));
        document.add(QStringLiteral("What follows"));
        const DocumentPages pages = laidOut(document);
        EXPECT_EQ(pagesOf(pages, QStringLiteral("Heading")),
                  pagesOf(pages, QStringLiteral("What follows")))
            << rows;
    }
}

TEST_F(DocumentLayout, a_page_break_begins_a_page_and_none_is_left_empty)
{
    PrintDocument document;
    document.blocks.emplace_back(PageBreak());
    document.add(QStringLiteral("first"));
    document.blocks.emplace_back(PageBreak());
    document.blocks.emplace_back(PageBreak());
    document.add(QStringLiteral("second"));
    const DocumentPages pages = laidOut(document);
    EXPECT_EQ(pages.pages.size(), 2u);
    EXPECT_EQ(pagesOf(pages, QStringLiteral("second")), std::vector<std::size_t>{1});
}

TEST_F(DocumentLayout, a_head_stands_on_every_page_of_its_part_with_the_number_within_it)
{
    PrintDocument document{.footer = QStringLiteral("Foot")};
    for (const char *part : {"first", "second"}) {
        document.blocks.emplace_back(PageHead{{{QString::fromLatin1(part), PrintRole::Title}}});
        document.blocks.emplace_back(longTable(40));
    }
    document.blocks.emplace_back(PageHead{{{QStringLiteral("third")}}});
    document.add(QStringLiteral("the end"));
    const DocumentPages pages = laidOut(document);
    ASSERT_EQ(pages.pages.size(), 5u);
    EXPECT_EQ(pagesOf(pages, QStringLiteral("first")), (std::vector<std::size_t>{0, 1}));
    EXPECT_EQ(pagesOf(pages, QStringLiteral("second")), (std::vector<std::size_t>{2, 3}));
    EXPECT_EQ(pagesOf(pages, QStringLiteral("third")), std::vector<std::size_t>{4});
    EXPECT_EQ(pagesOf(pages, QStringLiteral("Who")), (std::vector<std::size_t>{0, 1, 2, 3}));
    EXPECT_EQ(pagesOf(pages, QStringLiteral("Page 2 of 2")), (std::vector<std::size_t>{1, 3}));
    EXPECT_EQ(pagesOf(pages, QStringLiteral("Page 1 of 1")), std::vector<std::size_t>{4});
    EXPECT_EQ(pagesOf(pages, QStringLiteral("Sheet 4 of 5")), std::vector<std::size_t>{3});
}

TEST_F(DocumentLayout, rows_for_a_pen_are_tall_and_have_a_line_to_write_on)
{
    PrintDocument document;
    PrintTable table = longTable(5);
    table.rows.push_back({{}, {}});
    table.forAPen = true;
    document.blocks.emplace_back(table);
    const DocumentPages pages = laidOut(document);
    std::vector<double> lines;
    for (const PlacedRule &rule : pages.pages.front().rules) {
        if (rule.kind == PrintRule::Writing) lines.push_back(rule.from.y());
    }
    ASSERT_EQ(lines.size(), 6u);
    constexpr double kEightMillimetres = 8 * kPointsPerMillimetre * 10;
    for (std::size_t i = 1; i < lines.size(); ++i)
        EXPECT_GE(lines[i] - lines[i - 1], kEightMillimetres);
}

TEST_F(DocumentLayout, a_text_longer_than_a_page_goes_on_on_the_next)
{
    QString text;
    for (int i = 0; i < 3000; ++i) text += QStringLiteral("word%1 ").arg(i);
    PrintDocument document;
    document.add(text);
    const DocumentPages pages = laidOut(document);
    ASSERT_GE(pages.pages.size(), 3u);
    QString all;
    for (const DocumentPage &page : pages.pages) {
        for (const PlacedText &placed : page.texts) {
            EXPECT_LT(placed.box.bottom(), pages.size.height() - 400);
            if (placed.text.role == PrintRole::Body) all += placed.text.text;
        }
    }
    EXPECT_EQ(all.simplified(), text.simplified());
}

TEST_F(DocumentLayout, right_to_left_is_the_mirror_image)
{
    PrintDocument document{.footer = QStringLiteral("Foot")};
    document.blocks.emplace_back(longTable(3));
    const DocumentPages left = laidOut(document);
    document.rightToLeft = true;
    const DocumentPages right = laidOut(document);
    ASSERT_EQ(left.pages.front().texts.size(), right.pages.front().texts.size());
    for (std::size_t i = 0; i < left.pages.front().texts.size(); ++i) {
        const QRectF &a = left.pages.front().texts[i].box;
        const QRectF &b = right.pages.front().texts[i].box;
        EXPECT_NEAR(a.left(), left.size.width() - b.right(), 0.01);
        EXPECT_NEAR(a.top(), b.top(), 0.01);
    }
}

TEST_F(DocumentLayout, papers_have_their_sizes)
{
    EXPECT_NEAR(laidOut({}, {Paper::A4}).size.width(), 5953, 3);
    EXPECT_NEAR(laidOut({}, {Paper::Letter}).size.width(), 6120, 3);
    EXPECT_NEAR(laidOut({}, {Paper::A4, Orientation::Landscape}).size.height(), 5953, 3);
}

}   // namespace wallchart
