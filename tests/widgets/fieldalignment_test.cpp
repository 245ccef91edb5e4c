// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/openedpage.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QWidget>

#include <gtest/gtest.h>

namespace wallchart {

TEST(FieldAlignment, words_in_fields_begin_where_the_page_begins)
{
    Appearance appearance(*qApp);
    QWidget page;
    QLineEdit field(QStringLiteral("Ana"), &page);
    QLineEdit number(&page);
    number.setAlignment(Qt::AlignRight);
    showAt(page, {200, 60});
    EXPECT_TRUE(field.alignment() & Qt::AlignLeft);
    appearance.setLanguage(QStringLiteral("ar"));
    EXPECT_TRUE(field.alignment() & Qt::AlignRight);
    EXPECT_TRUE(field.alignment() & Qt::AlignAbsolute);
    EXPECT_FALSE(number.alignment() & Qt::AlignAbsolute);   // somebody chose the end for it
    appearance.setLanguage(QStringLiteral("en"));
    EXPECT_TRUE(field.alignment() & Qt::AlignLeft);
}

}   // namespace wallchart
