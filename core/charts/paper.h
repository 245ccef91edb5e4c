// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enumkeys.h"

#include <QSizeF>

#include <array>

namespace wallchart {

enum class Paper { A0, A1, A2, A3, A4, A5, Letter, Legal, Tabloid };

template <>
struct EnumKeys<Paper> {
    static constexpr std::array all{
        std::pair{Paper::A0, "a0"},          std::pair{Paper::A1, "a1"},
        std::pair{Paper::A2, "a2"},          std::pair{Paper::A3, "a3"},
        std::pair{Paper::A4, "a4"},          std::pair{Paper::A5, "a5"},
        std::pair{Paper::Letter, "letter"},  std::pair{Paper::Legal, "legal"},
        std::pair{Paper::Tabloid, "tabloid"}};
};

enum class Orientation { Portrait, Landscape };

template <>
struct EnumKeys<Orientation> {
    static constexpr std::array all{std::pair{Orientation::Portrait, "portrait"},
                                    std::pair{Orientation::Landscape, "landscape"}};
};

inline constexpr double kPointsPerMillimetre = 72.0 / 25.4;
inline constexpr double kMarginPoints = 10 * kPointsPerMillimetre;
inline constexpr double kGluePoints = 8 * kPointsPerMillimetre;
inline constexpr double kSmallestPoints = 8;

/// The size of a sheet in points.
[[nodiscard]] QSizeF paperSize(Paper paper, Orientation orientation);

}   // namespace wallchart
