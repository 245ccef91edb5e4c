// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/fonttextmeasurer.h"

namespace wallchart {

namespace {

/// From line to line as a multiple of the size: Noto Sans asks 1.36, Noto Sans Devanagari 1.38
/// with its vowel signs.
constexpr double kLine = 1.38;

}   // namespace

FontWeight weightOf(TextRole role, ChartMedium medium)
{
    switch (role) {
    case TextRole::CardName:
        return medium == ChartMedium::Paper ? FontWeight::Bold : FontWeight::Regular;
    case TextRole::ChartTitle:
    case TextRole::TotalNumber:
    case TextRole::BlockTitle:
    case TextRole::SubHeading:
    case TextRole::CardDigit:
    case TextRole::CellDigit:
    case TextRole::SegmentCount:
    case TextRole::FooterStrong:
    case TextRole::SheetCode:
    case TextRole::Watermark: return FontWeight::Bold;
    default: return FontWeight::Regular;
    }
}

FontTextMeasurer::FontTextMeasurer(TextShaper &shaper, ChartMedium medium)
    : m_shaper(shaper), m_medium(medium)
{
}

double FontTextMeasurer::width(const QString &text, const TextStyle &style) const
{
    // Header texts carry an emphasised run, which is bold.
    const bool emphasised = style.role == TextRole::HeaderText;
    const FontWeight weight = emphasised ? FontWeight::Bold : weightOf(style.role, m_medium);
    return m_shaper.width(text, weight, style.size);
}

double FontTextMeasurer::lineHeight(const TextStyle &style) const
{
    return style.size * kLine;
}

}   // namespace wallchart
