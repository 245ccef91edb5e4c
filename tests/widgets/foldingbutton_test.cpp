// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/foldingbutton.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QWidget>

#include <gtest/gtest.h>

namespace wallchart {

TEST(FoldingButton, gives_its_text_up_before_others_lose_theirs)
{
    QWidget bar;
    auto *row = new QHBoxLayout(&bar);
    auto *folding = new FoldingButton;
    auto *other = new QPushButton(QStringLiteral("Record results"));
    folding->setText(QStringLiteral("Sign-up sheets"));
    row->addWidget(folding);
    row->addWidget(other);
    bar.resize(bar.sizeHint());
    bar.show();
    QCoreApplication::processEvents();
    EXPECT_FALSE(folding->isFolded());
    const int whole = other->width();
    bar.resize(bar.width() - folding->width() / 2, bar.height());
    QCoreApplication::processEvents();
    EXPECT_TRUE(folding->isFolded());
    EXPECT_EQ(other->width(), whole);
    EXPECT_EQ(folding->text(), QStringLiteral("Sign-up sheets"));   // for screen readers
}

}   // namespace wallchart
