// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/leveltones.h"

#include <algorithm>

namespace wallchart {

namespace {

int innerTone(Side side)
{
    switch (side) {
    case Side::With: return 2;
    case Side::Undecided: return 3;
    case Side::Against: return 4;
    }
    return 3;
}

/// True when the levels with us come after those against us.
bool isReversed(const std::vector<ScaleLevel> &levels)
{
    const auto side = [](Side wanted) {
        return [wanted](const ScaleLevel &level) { return level.side == wanted; };
    };
    const auto with = std::find_if(levels.cbegin(), levels.cend(), side(Side::With));
    const auto against = std::find_if(levels.cbegin(), levels.cend(), side(Side::Against));
    return with != levels.cend() && against != levels.cend() && against < with;
}

}   // namespace

LevelTones::LevelTones(const std::vector<ScaleLevel> &levels)
{
    std::vector<ScaleLevel> ordered = levels;
    std::sort(ordered.begin(), ordered.end(),
              [](const ScaleLevel &a, const ScaleLevel &b) { return a.level < b.level; });
    if (isReversed(ordered)) std::reverse(ordered.begin(), ordered.end());
    for (const ScaleLevel &level : ordered) m_tones[level.level] = innerTone(level.side);
    const auto outermost = [](Side side) {
        return [side](const ScaleLevel &level) { return level.side == side && !level.retired; };
    };
    const auto with = std::find_if(ordered.cbegin(), ordered.cend(), outermost(Side::With));
    if (with != ordered.cend()) m_tones[with->level] = 1;
    const auto against = std::find_if(ordered.crbegin(), ordered.crend(), outermost(Side::Against));
    if (against != ordered.crend()) m_tones[against->level] = 5;
}

std::optional<int> LevelTones::toneOf(int level) const
{
    const auto found = m_tones.find(level);
    if (found == m_tones.cend()) return {};
    return found->second;
}

}   // namespace wallchart
