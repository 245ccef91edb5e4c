// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QDir>
#include <QFontDatabase>
#include <QTranslator>

#include <gtest/gtest.h>

namespace wallchart {

TEST(Resources, carry_the_fonts_of_every_script_we_promise)
{
    initResources();
    const auto families = [](const char *file) {
        const int id = QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/")
                                                         + QLatin1String(file));
        return QFontDatabase::applicationFontFamilies(id).join(u',').toStdString();
    };
    EXPECT_EQ(families("NotoSans-Regular.ttf"), "Noto Sans");
    EXPECT_EQ(families("NotoSans-Bold.ttf"), "Noto Sans");
    EXPECT_EQ(families("NotoSansArabic-Regular.ttf"), "Noto Sans Arabic");
    EXPECT_EQ(families("NotoSansArabic-Bold.ttf"), "Noto Sans Arabic");
    EXPECT_EQ(families("NotoSansDevanagari-Regular.ttf"), "Noto Sans Devanagari");
    EXPECT_EQ(families("NotoSansDevanagari-Bold.ttf"), "Noto Sans Devanagari");
    EXPECT_EQ(families("DroidSansFallbackFull.ttf"), "Droid Sans Fallback");
}

TEST(Resources, carry_a_translation_for_each_language)
{
    initResources();
    const QStringList files =
        QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("wallchart_*.qm")});
    EXPECT_EQ(files.size(), 8);
}

TEST(Resources, can_be_asked_for_twice)
{
    initResources();
    initResources();
    EXPECT_TRUE(QFile::exists(QStringLiteral(":/fonts/NotoSans-Regular.ttf")));
}

}   // namespace wallchart
