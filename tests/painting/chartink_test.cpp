// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/chartink.h"

#include "tests/painting/handmadechart.h"
#include "tests/painting/paintedchart.h"

#include <QPainter>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

/// Columns with ink in a picture of one text box, as a string of '#' and '.'.
QString inkColumns(const TextBox &box)
{
    PaintedChart painted(handmadeChart(3));
    painted.layOut(screenRequest(1));
    const ChartPicture picture = painted.picture();
    QImage image(200, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    {
        ChartCanvas canvas(painter, painted.shaper, {}, DeviceKind::Pixels, TextMode::Glyphs);
        paintText(ChartInk(picture, lightTheme(), canvas), box, Qt::black);
        canvas.flush();
    }
    painter.end();
    QString columns;
    for (int x = 0; x < image.width(); ++x) {
        bool ink = false;
        for (int y = 0; y < image.height(); ++y) ink = ink || qGray(image.pixel(x, y)) < 128;
        columns += QLatin1Char(ink ? '#' : '.');
    }
    return columns;
}

TextBox boxOf(const QString &text, Align align)
{
    TextBox box{QRectF(0, 0, 200, 30), text, {TextRole::HeaderText, 14}};
    box.align = align;
    return box;
}

/// The widest gap inside the ink.
qsizetype widestGap(const QString &columns)
{
    qsizetype widest = 0;
    const QString inside = columns.mid(columns.indexOf(u'#'),
                                       columns.lastIndexOf(u'#') - columns.indexOf(u'#'));
    for (const QString &gap : inside.split(u'#', Qt::SkipEmptyParts))
        widest = std::max(widest, gap.size());
    return widest;
}

}   // namespace

TEST(PaintText, stands_at_the_edge_it_is_aligned_to)
{
    EXPECT_LT(inkColumns(boxOf(QStringLiteral("Unit"), Align::Start)).indexOf(u'#'), 3);
    EXPECT_GT(inkColumns(boxOf(QStringLiteral("Unit"), Align::End)).lastIndexOf(u'#'), 195);
    const QString middle = inkColumns(boxOf(QStringLiteral("Unit"), Align::Center));
    EXPECT_NEAR(static_cast<double>(middle.indexOf(u'#') + middle.lastIndexOf(u'#')), 199, 4);
}

TEST(PaintText, the_number_of_an_arabic_sentence_stands_at_its_right)
{
    // The mark makes the sentence Arabic although its words are not: the word must keep its space.
    TextBox box = boxOf(QChar(0x061C) + QStringLiteral("91% iiii"), Align::Start);
    box.boldFrom = 0;
    box.boldLength = 4;
    const QString columns = inkColumns(box);
    EXPECT_GE(widestGap(columns), 3) << columns.toStdString();
    const qsizetype first = columns.indexOf(u'#');
    const QString firstWord = columns.mid(first, 4);
    EXPECT_LT(firstWord.count(u'#'), 4)
        << "the thin letters are left of the number: " << columns.toStdString();
}

TEST(PaintText, an_emphasised_run_is_wider_than_the_same_text_without)
{
    TextBox box = boxOf(QStringLiteral("83% assessed"), Align::Start);
    const auto plain = inkColumns(box).lastIndexOf(u'#');
    box.boldLength = 3;
    EXPECT_GT(inkColumns(box).lastIndexOf(u'#'), plain);
}

}   // namespace wallchart
