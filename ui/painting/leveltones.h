// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/stance.h"

#include <map>
#include <optional>
#include <vector>

namespace wallchart {

/// Which of the theme's five colours each level of a scale takes.
///
/// By side, never by digit, so that a reversed scale keeps its meaning: the outermost level in
/// use with us is 1, others with us 2, undecided 3, against 4, the outermost against 5.
class LevelTones final {
public:
    explicit LevelTones(const std::vector<ScaleLevel> &levels);

    /// None for unassessed (0) and for a level the scale does not know.
    [[nodiscard]] std::optional<int> toneOf(int level) const;

private:
    std::map<int, int> m_tones;
};

}   // namespace wallchart
