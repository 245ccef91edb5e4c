// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sheetpreview.h"

#include "core/sample/samplehospital.h"
#include "tests/support/openedpage.h"
#include "ui/printing/printchoices.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

class SheetPreviewTest : public testing::Test {
protected:
    Appearance appearance{*qApp};
    SheetPreview preview;

    void showSample(Paper paper)
    {
        PrintChoices choices = firstChoices(QDate(2023, 3, 7));
        choices.paper = paper;
        TextShaper shaper;
        preview.setSheets(layOutSheets(sampleHospital(), printOf(choices, 1, {}), shaper));
        showAt(preview, {800, 600});
    }
};

}   // namespace

TEST_F(SheetPreviewTest, page_keys_turn_the_sheets_and_stop_at_the_ends)
{
    showSample(Paper::A5);
    const int pages = preview.sheets().pages();
    ASSERT_GT(pages, 5);
    QTest::keyClick(&preview, Qt::Key_PageUp);
    EXPECT_EQ(preview.page(), 0);
    QTest::keyClick(&preview, Qt::Key_PageDown);
    EXPECT_EQ(preview.page(), 1);
    QTest::keyClick(&preview, Qt::Key_End);
    EXPECT_EQ(preview.page(), pages - 1);
    QTest::keyClick(&preview, Qt::Key_PageDown);
    EXPECT_EQ(preview.page(), pages - 1);
}

TEST_F(SheetPreviewTest, the_whole_sheet_is_shown_until_zoomed)
{
    showSample(Paper::A3);
    const double whole = preview.zoom();
    const QSizeF sheet = preview.sheets().geometry.pages.front().size * whole;
    EXPECT_LE(sheet.width(), 800);
    EXPECT_LE(sheet.height(), 600);
    QTest::keyClick(&preview, Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_GT(preview.zoom(), whole);
    EXPECT_FALSE(preview.fitsWindow());
    QTest::keyClick(&preview, Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(preview.zoom(), whole);
}

TEST_F(SheetPreviewTest, without_colour_every_pixel_of_the_sheet_is_grey)
{
    showSample(Paper::A3);
    const auto coloured = [this] {
        const QImage image = preview.viewport()->grab().toImage();
        int count = 0;
        for (int y = 40; y < image.height() - 40; ++y) {
            for (int x = 40; x < image.width() - 40; ++x) {
                const QColor pixel = image.pixelColor(x, y);
                const auto [least, most] = std::minmax({pixel.red(), pixel.green(), pixel.blue()});
                count += most - least > 30 ? 1 : 0;
            }
        }
        return count;
    };
    EXPECT_GT(coloured(), 1000);
    preview.setGreyscale(true);
    EXPECT_EQ(coloured(), 0);
}

TEST_F(SheetPreviewTest, fewer_sheets_show_the_last_one_left)
{
    showSample(Paper::A5);
    preview.setPage(100);
    showSample(Paper::A0);
    EXPECT_EQ(preview.page(), preview.sheets().pages() - 1);
}

}   // namespace wallchart
