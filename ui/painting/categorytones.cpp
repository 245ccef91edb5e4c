// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/categorytones.h"

namespace wallchart {

namespace {

LevelColors filled(const QColor &fill, const QColor &letter)
{
    return {fill, letter, {}, fill};
}

/// Light ground with an edge that says what it is.
LevelColors edged(const QColor &fill, const QColor &letter, const QColor &edge)
{
    return {fill, letter, edge, edge};
}

/// A middle slate: lighter than what people did on white, darker on black.
LevelColors half(const Theme &theme)
{
    const HeatColors &slate = theme.heat.at(theme.kind == ThemeKind::Dark ? 3 : 2);
    return {slate.fill, slate.text, {}, theme.ink2};
}

}   // namespace

LevelColors categoryColors(const ChartCategory &category, const Theme &theme)
{
    switch (category.kind) {
    case CategoryKind::TookPart: return filled(theme.ink, theme.surface);
    case CategoryKind::SaidYes: return half(theme);
    case CategoryKind::Asked: return edged(theme.inkBg, theme.text, theme.ink2);
    case CategoryKind::Refused: return edged(theme.accentBg, theme.refused, theme.refused);
    case CategoryKind::Excluded: return edged(theme.sunk, theme.muted, theme.line2);
    case CategoryKind::Leads: return filled(theme.text, theme.surface);
    case CategoryKind::CoveredProven: return theme.plain[0];
    case CategoryKind::CoveredStated: return theme.plain[1];
    case CategoryKind::Shift:
        return theme.plain.at(static_cast<std::size_t>(category.code + 4) % theme.plain.size());
    case CategoryKind::NotAsked:
    case CategoryKind::NoShift:
    case CategoryKind::NotCovered: break;
    }
    return theme.unassessed;
}

}   // namespace wallchart
