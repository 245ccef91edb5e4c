// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/appearance.h"

#include "tests/support/openedpage.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/stylesheet.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QFont>
#include <QListWidget>
#include <QLocale>
#include <QPalette>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWidget>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

/// The strongest contrast to the ground on a line across the middle of what is painted.
double edgeOf(QWidget &widget, const QColor &ground, int from, int to)
{
    const QImage image = widget.grab().toImage();
    double strongest = 1;
    for (int x = from; x < to; ++x)
        strongest = std::max(strongest, contrast(image.pixelColor(x, image.height() / 2), ground));
    return strongest;
}

}   // namespace

TEST(AppearanceTest, a_theme_is_switched_live)
{
    Appearance appearance(*qApp);
    int told = 0;
    QObject::connect(&appearance, &Appearance::changed, &appearance, [&] { ++told; });
    appearance.setChoice(ThemeChoice::Dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), darkTheme().window);
    appearance.setChoice(ThemeChoice::Light);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), lightTheme().window);
    EXPECT_EQ(told, 2);
}

TEST(AppearanceTest, text_grows_between_its_bounds)
{
    Appearance appearance(*qApp);
    appearance.setTextScale(1.5);
    EXPECT_EQ(QApplication::font().pixelSize(), 20);
    appearance.setTextScale(7);
    EXPECT_EQ(appearance.textScale(), kMostTextScale);
    appearance.setTextScale(0.1);
    EXPECT_EQ(appearance.textScale(), kLeastTextScale);
}

TEST(AppearanceTest, arabic_mirrors_the_program_and_english_turns_it_back)
{
    Appearance appearance(*qApp);
    appearance.setLanguage(QStringLiteral("ar"));
    EXPECT_EQ(QApplication::layoutDirection(), Qt::RightToLeft);
    appearance.setLanguage(QStringLiteral("en"));
    EXPECT_EQ(QApplication::layoutDirection(), Qt::LeftToRight);
}

TEST(AppearanceTest, arabic_numbers_are_written_with_either_digits)
{
    Appearance appearance(*qApp);
    appearance.setLanguage(QStringLiteral("ar"));
    EXPECT_EQ(QLocale().toString(412), QStringLiteral("٤١٢"));
    appearance.setDigits(Digits::Western);
    EXPECT_EQ(QLocale().toString(412), QStringLiteral("412"));
    EXPECT_EQ(QApplication::layoutDirection(), Qt::RightToLeft);
    EXPECT_EQ(QLocale().monthName(3), QLocale(QStringLiteral("ar")).monthName(3));
    appearance.setLanguage(QStringLiteral("en"));
    EXPECT_EQ(QLocale().toString(412), QStringLiteral("412"));
}

TEST(AppearanceTest, assessments_get_their_edges_in_both_themes)
{
    Appearance appearance(*qApp);
    EXPECT_FALSE(appearance.theme().outlineLevels);
    appearance.setOutlinesLevels(true);
    appearance.setChoice(ThemeChoice::Dark);
    EXPECT_TRUE(appearance.theme().outlineLevels);
    appearance.setOutlinesLevels(false);
    EXPECT_EQ(appearance.theme(), darkTheme());
}

TEST(AppearanceTest, every_colour_and_size_of_the_style_sheet_is_filled_in)
{
    for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
        const QString sheet = styleSheetOf(*theme, 1.2);
        EXPECT_FALSE(sheet.contains(QLatin1Char('@'))) << sheet.toStdString();
        EXPECT_FALSE(sheet.contains(QRegularExpression(QStringLiteral("#[0-9]+px"))));
        EXPECT_TRUE(sheet.contains(QStringLiteral("font-size: 18px")));   // 15 × 1.2
    }
}

TEST(AppearanceTest, fields_for_numbers_and_days_follow_the_language_while_they_are_shown)
{
    Appearance appearance(*qApp);
    appearance.setLanguage(QStringLiteral("en"));
    QSpinBox number;
    number.setMaximum(1000);
    number.setValue(217);
    QDateEdit day(QDate(2023, 3, 7));
    day.setDisplayFormat(QStringLiteral("d MMMM"));
    ASSERT_EQ(day.text(), QStringLiteral("7 March"));
    appearance.setLanguage(QStringLiteral("de"));
    EXPECT_EQ(day.text(), QStringLiteral("7 März"));
    appearance.setLanguage(QStringLiteral("ar"));
    EXPECT_EQ(number.text(), QStringLiteral("٢١٧"));
    appearance.setLanguage(QStringLiteral("en"));
    EXPECT_EQ(number.text(), QStringLiteral("217"));
}

TEST(AppearanceTest, boxes_to_tick_have_an_edge_in_both_themes)
{
    Appearance appearance(*qApp);
    QCheckBox box;
    QRadioButton choice;
    QListWidget list;
    auto *item = new QListWidgetItem(&list);
    item->setCheckState(Qt::Unchecked);
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        appearance.setChoice(theme);
        for (QWidget *widget : std::initializer_list<QWidget *>{&box, &choice}) {
            widget->ensurePolished();
            widget->resize(widget->sizeHint());
            EXPECT_GE(edgeOf(*widget, appearance.theme().window, 0, widget->width()), 3.0)
                << widget->metaObject()->className() << static_cast<int>(theme);
        }
        list.resize(100, list.sizeHintForRow(0) + 2 * list.frameWidth());
        EXPECT_GE(edgeOf(list, appearance.theme().surface, 2, 30), 3.0) << static_cast<int>(theme);
    }
    appearance.setChoice(ThemeChoice::Light);
}

TEST(AppearanceTest, a_tick_is_readable_on_the_tone_of_ticked_boxes)
{
    // The pictures of resources/CMakeLists.txt.
    EXPECT_GE(contrast(QColor(0xff, 0xff, 0xff), lightTheme().ok), 4.5);
    EXPECT_GE(contrast(QColor(0x1b, 0x1c, 0x1e), darkTheme().ok), 4.5);
    for (const Theme *theme : {&lightTheme(), &darkTheme()})
        EXPECT_GE(contrast(theme->ok, theme->surface), 3.0);
}

TEST(AppearanceTest, pictures_of_boxes)
{
    Appearance appearance(*qApp);
    QWidget board;
    auto *column = new QVBoxLayout(&board);
    const auto add = [&]<class Button>(const char *text, bool checked, bool enabled, Button *one) {
        one->setText(QLatin1String(text));
        one->setAutoExclusive(false);
        one->setChecked(checked);
        one->setEnabled(enabled);
        column->addWidget(one);
    };
    for (const bool enabled : {true, false}) {
        for (const bool checked : {true, false}) {
            add("A box", checked, enabled, new QCheckBox);
            add("A choice", checked, enabled, new QRadioButton);
        }
    }
    auto *list = new QListWidget;
    for (const auto state : {Qt::Unchecked, Qt::Checked, Qt::PartiallyChecked})
        (new QListWidgetItem(QStringLiteral("A row"), list))->setCheckState(state);
    list->setCurrentRow(0);
    column->addWidget(list);
    showAt(board, {200, 340});
    keepPicture(board, QStringLiteral("boxes"));
    appearance.setChoice(ThemeChoice::Dark);
    keepPicture(board, QStringLiteral("boxes-dark"));
    board.setLayoutDirection(Qt::RightToLeft);
    keepPicture(board, QStringLiteral("boxes-mirrored"));
    appearance.setTextScale(kMostTextScale);
    board.resize(260, 440);
    keepPicture(board, QStringLiteral("boxes-large-mirrored"));
    board.setLayoutDirection(Qt::LeftToRight);
    keepPicture(board, QStringLiteral("boxes-large"));
    EXPECT_EQ(list->count(), 3);
    appearance.setTextScale(1);
    appearance.setChoice(ThemeChoice::Light);
}

TEST(AppearanceTest, icons_take_the_colour_of_the_theme)
{
    Appearance appearance(*qApp);
    const QIcon lock = icon("lock");
    const auto darkest = [&] {
        const QImage image = lock.pixmap(32, 32).toImage();
        int least = 255;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() == 255) least = std::min(least, pixel.lightness());
            }
        }
        return least;
    };
    appearance.setChoice(ThemeChoice::Light);
    EXPECT_LT(darkest(), 60);
    appearance.setChoice(ThemeChoice::Dark);
    EXPECT_GT(darkest(), 200);
    appearance.setChoice(ThemeChoice::Light);
}

}   // namespace wallchart
