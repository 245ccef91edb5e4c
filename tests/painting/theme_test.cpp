// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/theme.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

constexpr double kReadable = 4.5;
constexpr double kVisible = 3.0;

class EveryTheme : public testing::TestWithParam<const Theme *> {};

std::string nameOf(const testing::TestParamInfo<const Theme *> &info)
{
    switch (info.param->kind) {
    case ThemeKind::Light: return "light";
    case ThemeKind::Dark: return "dark";
    case ThemeKind::Print: break;
    }
    return "print";
}

}   // namespace

TEST(Contrast, black_on_white_is_21_and_the_style_sheets_figures_come_out)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 0.01);
    EXPECT_NEAR(contrast(QColor(0x6b, 0x6b, 0x66), Qt::white), 5.4, 0.06);
    EXPECT_NEAR(contrast(QColor(0xb3, 0x26, 0x1e), Qt::white), 6.5, 0.06);
}

TEST_P(EveryTheme, text_is_readable_on_the_grounds_it_is_used_on)
{
    const Theme &t = *GetParam();
    for (const QColor &ground : {t.window, t.surface, t.canvas, t.sel, t.hover}) {
        EXPECT_GE(contrast(t.text, ground), kReadable);
        EXPECT_GE(contrast(t.text2, ground), kReadable);
        EXPECT_GE(contrast(t.muted, ground), 4.45) << "the style sheet rounds to one place";
    }
    EXPECT_GE(contrast(t.onAccent, t.accent), kReadable);
    EXPECT_GE(contrast(t.onAccent, t.accentHover), kReadable);
    EXPECT_GE(contrast(t.accentText, t.surface), kReadable);
    EXPECT_GE(contrast(t.ok, t.okBg), kReadable);
    EXPECT_GE(contrast(t.warn, t.warnBg), kReadable);
    EXPECT_GE(contrast(t.warn, t.surface), kReadable);
    EXPECT_GE(contrast(t.info, t.infoBg), kReadable);
}

TEST_P(EveryTheme, digits_are_readable_on_their_level)
{
    const Theme &t = *GetParam();
    for (int tone = 1; tone <= 5; ++tone) {
        EXPECT_GE(contrast(t.level(tone).digit, t.level(tone).fill), kReadable) << tone;
    }
    EXPECT_GE(contrast(t.unassessed.digit, t.unassessed.fill), kReadable);
}

TEST_P(EveryTheme, letters_and_numbers_are_readable_on_plain_tones_and_heat)
{
    const Theme &t = *GetParam();
    std::vector<double> lightnesses;
    for (const LevelColors &tone : t.plain) {
        EXPECT_GE(contrast(tone.digit, tone.fill), kReadable) << tone.fill.name().toStdString();
        EXPECT_GE(contrast(tone.outlined, t.surface), kVisible);
        lightnesses.push_back(lightness(tone.fill));
    }
    std::sort(lightnesses.begin(), lightnesses.end());
    for (std::size_t i = 1; i < lightnesses.size(); ++i)
        EXPECT_GE(lightnesses[i] - lightnesses[i - 1], 9) << i;
    for (const HeatColors &bin : t.heat) EXPECT_GE(contrast(bin.text, bin.fill), kReadable);
}

TEST_P(EveryTheme, marks_and_edges_are_visible)
{
    const Theme &t = *GetParam();
    for (const QColor &mark : {t.ink, t.ink2, t.dash, t.focus, t.refused, t.committee, t.star}) {
        EXPECT_GE(contrast(mark, t.surface), kVisible) << mark.name().toStdString();
    }
    for (int tone = 1; tone <= 5; ++tone)
        EXPECT_GE(contrast(t.level(tone).outlined, t.surface), kVisible) << tone;
}

TEST_P(EveryTheme, levels_can_be_told_apart_without_colour)
{
    const Theme grey = greyscale(*GetParam());
    std::vector<double> lightnesses;
    for (int tone = 1; tone <= 5; ++tone) {
        EXPECT_EQ(grey.level(tone).fill.hsvSaturation(), 0);
        lightnesses.push_back(lightness(grey.level(tone).fill));
    }
    std::sort(lightnesses.begin(), lightnesses.end());
    for (std::size_t i = 1; i < lightnesses.size(); ++i)
        EXPECT_GE(lightnesses[i] - lightnesses[i - 1], 9) << i;
}

INSTANTIATE_TEST_SUITE_P(Themes, EveryTheme,
                         testing::Values(&lightTheme(), &darkTheme(), &printTheme()), nameOf);

TEST(Theme, an_unknown_level_looks_unassessed)
{
    EXPECT_EQ(lightTheme().level({}), lightTheme().unassessed);
    EXPECT_EQ(lightTheme().level(9), lightTheme().unassessed);
}

TEST(Theme, heat_turns_darker_exactly_at_the_goals)
{
    const Theme &t = lightTheme();
    EXPECT_EQ(t.heatOf(0), t.heat[0]);
    EXPECT_EQ(t.heatOf(0.349), t.heat[0]);
    EXPECT_EQ(t.heatOf(7 / 20.0), t.heat[1]);
    EXPECT_EQ(t.heatOf(0.5), t.heat[2]);
    EXPECT_EQ(t.heatOf(13 / 20.0), t.heat[3]);
    EXPECT_EQ(t.heatOf(0.799), t.heat[3]);
    EXPECT_EQ(t.heatOf(4 / 5.0), t.heat[4]);
    EXPECT_EQ(t.heatOf(1), t.heat[4]);
}

TEST(Theme, paper_is_white_and_its_marks_black)
{
    EXPECT_EQ(printTheme().surface, QColor(Qt::white));
    EXPECT_EQ(printTheme().refused, printTheme().text);
    EXPECT_EQ(printTheme().levels, lightTheme().levels);
}

}   // namespace wallchart
