// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/theme.h"

#include <algorithm>
#include <cmath>

namespace wallchart {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

/// The same in every theme: dark means that the goal is met.
constexpr std::array<QRgb, 5> kHeatFills{0xf3f5f6, 0xdde3e8, 0xb9c5d0, 0x51667b, 0x2b3b4c};
constexpr std::size_t kFirstDarkHeat = 3;

void addHeat(Theme &t)
{
    for (std::size_t bin = 0; bin < kHeatFills.size(); ++bin)
        t.heat.at(bin) = {rgb(kHeatFills.at(bin)), rgb(bin < kFirstDarkHeat ? 0x1d1d1b : 0xffffff)};
}

Theme makeLight()
{
    Theme t;
    t.kind = ThemeKind::Light;
    addHeat(t);
    t.window = rgb(0xf6f6f4);
    t.surface = rgb(0xffffff);
    t.sunk = rgb(0xf0f0ed);
    t.canvas = rgb(0xf1f1ee);
    t.line = rgb(0xe2e2de);
    t.line2 = rgb(0xcfcfc9);
    t.cardLine = rgb(0xdcdcd7);
    t.dash = rgb(0x8d8d87);
    t.text = rgb(0x1d1d1b);
    t.text2 = rgb(0x43433e);
    t.muted = rgb(0x6b6b66);
    t.accent = rgb(0xb3261e);
    t.accentHover = rgb(0x9c1f18);
    t.onAccent = rgb(0xffffff);
    t.accentText = rgb(0xb3261e);
    t.accentBg = rgb(0xfbeeec);
    t.focus = rgb(0x1a66c2);
    t.sel = rgb(0xe6effa);
    t.hover = rgb(0xeeeeeb);
    t.ink = rgb(0x3d4c5c);
    t.ink2 = rgb(0x8694a3);
    t.inkBg = rgb(0xe9ecef);
    t.ok = rgb(0x0b6e6e);
    t.okBg = rgb(0xe4f2f1);
    t.warn = rgb(0x8a5a00);
    t.warnBg = rgb(0xfdf4dc);
    t.info = rgb(0x1a5aa8);
    t.infoBg = rgb(0xe6effa);
    t.refused = t.accentText;
    t.committee = t.accent;
    t.star = t.text;
    t.rule = t.line;
    const QColor dark = t.text;
    const QColor white = t.surface;
    t.levels = {LevelColors{rgb(0x0b6e6e), white, {}, rgb(0x0b6e6e)},
                LevelColors{rgb(0x7cc5be), dark, {}, rgb(0x3f8f88)},
                LevelColors{rgb(0xf5dc8a), dark, {}, rgb(0x9c7f26)},
                LevelColors{rgb(0xd9773a), dark, {}, rgb(0xb9581e)},
                LevelColors{rgb(0x6e1f33), white, {}, rgb(0x6e1f33)}};
    t.unassessed = {white, t.muted, t.dash, t.dash};
    t.plain = {LevelColors{rgb(0x5d5a66), white, {}, rgb(0x5d5a66)},
               LevelColors{rgb(0xd3d0c8), dark, {}, rgb(0x8f8b84)},
               LevelColors{rgb(0x8f8b84), dark, {}, rgb(0x8f8b84)},
               LevelColors{rgb(0x38363d), white, {}, rgb(0x38363d)},
               LevelColors{rgb(0xefece4), dark, t.line2, rgb(0x8f8b84)}};
    return t;
}

Theme makeDark()
{
    Theme t;
    t.kind = ThemeKind::Dark;
    addHeat(t);
    t.window = rgb(0x1b1c1e);
    t.surface = rgb(0x242628);
    t.sunk = rgb(0x1f2123);
    t.canvas = rgb(0x17181a);
    t.line = rgb(0x36393c);
    t.line2 = rgb(0x4a4e52);
    t.cardLine = rgb(0x3d4043);
    t.dash = rgb(0x7d8185);
    t.text = rgb(0xececea);
    t.text2 = rgb(0xcbcbc6);
    t.muted = rgb(0xa2a29c);
    t.accent = rgb(0xc93f35);
    t.accentHover = rgb(0xb3352c);
    t.onAccent = rgb(0xffffff);
    t.accentText = rgb(0xff8a80);
    t.accentBg = rgb(0x3b2422);
    t.focus = rgb(0x6fabf2);
    t.sel = rgb(0x263a52);
    t.hover = rgb(0x2c2f32);
    t.ink = rgb(0xa9b8c8);
    t.ink2 = rgb(0x6f7d8c);
    t.inkBg = rgb(0x34393f);
    t.ok = rgb(0x6fd0c8);
    t.okBg = rgb(0x1d3634);
    t.warn = rgb(0xf0c36a);
    t.warnBg = rgb(0x3a3120);
    t.info = rgb(0x8dbdf5);
    t.infoBg = rgb(0x22344a);
    t.refused = t.accentText;
    t.committee = t.accentText;
    t.star = t.text;
    t.rule = t.line;
    const QColor ink = rgb(0x1d1d1b);
    const QColor white = rgb(0xffffff);
    const QColor innerEdge = QColor(255, 255, 255, 51);
    t.levels = {LevelColors{rgb(0x117f7d), white, innerEdge, rgb(0x3aa5a2)},
                LevelColors{rgb(0x86cfc8), ink, {}, rgb(0x86cfc8)},
                LevelColors{rgb(0xf6e09a), ink, {}, rgb(0xf6e09a)},
                LevelColors{rgb(0xdc7e40), ink, {}, rgb(0xdc7e40)},
                LevelColors{rgb(0x9a3450), white, innerEdge, rgb(0xc9627f)}};
    t.unassessed = {t.surface, rgb(0xb5b5af), t.dash, t.dash};
    t.plain = {LevelColors{rgb(0xb9b4ae), ink, {}, rgb(0xb9b4ae)},
               LevelColors{rgb(0x4b4952), white, {}, rgb(0x8a8690)},
               LevelColors{rgb(0x8a8690), ink, {}, rgb(0x8a8690)},
               LevelColors{rgb(0xe4e0d8), ink, {}, rgb(0xe4e0d8)},
               LevelColors{rgb(0x6b6872), white, {}, rgb(0x8a8690)}};
    return t;
}

Theme makePrint()
{
    Theme t = makeLight();
    t.kind = ThemeKind::Print;
    t.window = t.surface;
    t.canvas = t.surface;
    t.line = rgb(0xc4c4be);
    t.cardLine = rgb(0xb4b4ae);
    t.ink = rgb(0x1d1d1b);
    t.ink2 = rgb(0x6b6b66);
    t.muted = rgb(0x55554f);
    t.refused = t.text;
    t.committee = t.text;
    t.rule = t.text;
    return t;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

QColor toGrey(const QColor &color)
{
    if (!color.isValid()) return color;
    const double y = luminance(color);
    const double grey = y <= 0.0031308 ? 12.92 * y : 1.055 * std::pow(y, 1 / 2.4) - 0.055;
    const auto value = static_cast<float>(std::clamp(grey, 0.0, 1.0));
    return QColor::fromRgbF(value, value, value, color.alphaF()).toRgb();
}

LevelColors toGrey(const LevelColors &level)
{
    return {toGrey(level.fill), toGrey(level.digit), toGrey(level.edge), toGrey(level.outlined)};
}

}   // namespace

const LevelColors &Theme::level(std::optional<int> tone) const
{
    if (!tone || *tone < 1 || *tone > 5) return unassessed;
    return levels.at(static_cast<std::size_t>(*tone - 1));
}

const HeatColors &Theme::heatOf(double share) const
{
    constexpr std::array kGoals{0.35, 0.5, 0.65, 0.8};
    // Shares come from whole people: what binary fractions lose is far below 1e-9.
    const auto above = std::upper_bound(kGoals.begin(), kGoals.end(), share + 1e-9);
    return heat.at(static_cast<std::size_t>(above - kGoals.begin()));
}

const Theme &lightTheme()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme &printTheme()
{
    static const Theme theme = makePrint();
    return theme;
}

Theme greyscale(const Theme &theme)
{
    Theme grey = theme;
    for (QColor *color :
         {&grey.window,   &grey.surface,  &grey.sunk,        &grey.canvas,   &grey.line,
          &grey.line2,    &grey.cardLine, &grey.dash,        &grey.text,     &grey.text2,
          &grey.muted,    &grey.accent,   &grey.accentHover, &grey.onAccent, &grey.accentText,
          &grey.accentBg, &grey.focus,    &grey.sel,         &grey.hover,    &grey.ink,
          &grey.ink2,     &grey.inkBg,    &grey.ok,          &grey.okBg,     &grey.warn,
          &grey.warnBg,   &grey.info,     &grey.infoBg,      &grey.refused,  &grey.committee,
          &grey.star,     &grey.rule}) {
        *color = toGrey(*color);
    }
    for (LevelColors &level : grey.levels) level = toGrey(level);
    grey.unassessed = toGrey(grey.unassessed);
    for (LevelColors &tone : grey.plain) tone = toGrey(tone);
    for (HeatColors &bin : grey.heat) bin = {toGrey(bin.fill), toGrey(bin.text)};
    return grey;
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, brighter] = std::minmax({luminance(a), luminance(b)});
    return (brighter + 0.05) / (darker + 0.05);
}

double lightness(const QColor &color)
{
    const double y = luminance(color);
    return y > 216.0 / 24389.0 ? 116 * std::cbrt(y) - 16 : y * 24389.0 / 27.0;
}

}   // namespace wallchart
