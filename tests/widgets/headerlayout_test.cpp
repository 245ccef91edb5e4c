// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/headerlayout.h"

#include "tests/support/openedpage.h"
#include "ui/widgets/foldingbutton.h"

#include <QApplication>
#include <QPushButton>
#include <QWidget>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

/// A title, a tool, and two at the end of which one can be its icon alone.
struct Header {
    Header()
    {
        layout->setContentsMargins({});
        layout->setSpacing(8);
        layout->add(&title, HeaderLayout::Side::Title);
        layout->add(&tool, HeaderLayout::Side::Start);
        layout->add(&folding, HeaderLayout::Side::End);
        layout->add(&last, HeaderLayout::Side::End);
        showAt(bar, {900, 60});
    }
    void resize(int width)
    {
        bar.resize(width, bar.heightForWidth(width));
        QApplication::processEvents();
    }
    [[nodiscard]] int whole() const { return layout->sizeHint().width(); }

    Appearance appearance{*qApp};
    QWidget bar;
    HeaderLayout *layout = new HeaderLayout(&bar);
    QPushButton title{QStringLiteral("Structure tests"), &bar};
    QPushButton tool{QStringLiteral("Rows: Cells"), &bar};
    FoldingButton folding{&bar};
    QPushButton last{QStringLiteral("New test"), &bar};
};

}   // namespace

TEST(HeaderLayout, is_one_line_with_some_at_the_end_while_there_is_room)
{
    Header header;
    EXPECT_EQ(header.title.y(), header.last.y());
    EXPECT_EQ(header.last.geometry().right(), header.bar.width() - 1);
    EXPECT_LT(header.tool.geometry().right(), header.folding.x());
}

TEST(HeaderLayout, makes_buttons_their_icon_before_it_takes_a_second_line)
{
    Header header;
    header.folding.setText(QStringLiteral("Sign-up sheets for everybody"));
    header.resize(header.whole());
    EXPECT_FALSE(header.folding.isFolded());
    header.resize(header.whole() - 1);
    EXPECT_TRUE(header.folding.isFolded());
    EXPECT_EQ(header.folding.width(), header.folding.minimumSizeHint().width());
    EXPECT_EQ(header.title.y(), header.last.y());
    EXPECT_EQ(header.last.width(), header.last.sizeHint().width());
}

TEST(HeaderLayout, takes_as_many_lines_as_it_needs_and_cuts_nothing_off)
{
    Header header;
    const int least = header.layout->minimumSize().width();
    for (int width = header.whole(); width >= least; width -= 7) {
        header.resize(width);
        for (const QWidget *each :
             {static_cast<QWidget *>(&header.title), static_cast<QWidget *>(&header.tool),
              static_cast<QWidget *>(&header.last)}) {
            EXPECT_GE(each->width(), each->minimumSizeHint().width()) << width;
            EXPECT_TRUE(header.bar.rect().contains(each->geometry())) << width;
        }
        EXPECT_FALSE(header.title.geometry().intersects(header.last.geometry())) << width;
        EXPECT_FALSE(header.tool.geometry().intersects(header.last.geometry())) << width;
    }
    EXPECT_GT(header.last.y(), header.title.y());
}

TEST(HeaderLayout, begins_at_the_right_where_the_page_does)
{
    Header header;
    header.bar.setLayoutDirection(Qt::RightToLeft);
    header.resize(900);
    EXPECT_GT(header.title.x(), header.tool.x());
    EXPECT_EQ(header.title.geometry().right(), header.bar.width() - 1);
    EXPECT_EQ(header.last.x(), 0);
}

}   // namespace wallchart
