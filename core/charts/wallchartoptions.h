// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/enumkeys.h"
#include "core/model/settings.h"
#include "core/model/structuretest.h"

#include <functional>
#include <optional>
#include <vector>

namespace wallchart {

inline constexpr ErrorCode kUnknownDimension{"unknown-dimension", ErrorKind::Usage};
inline constexpr ErrorCode kDimensionTwice{"dimension-twice", ErrorKind::Usage};

enum class DimensionKind { Worksite, Unit, Shift, Job };

/// What people are grouped by. `depth` is of units: 0 = their own, 1 = the outermost, and so
/// on; people of a shallower unit stay with that one.
struct Dimension {
    DimensionKind kind = DimensionKind::Unit;
    int depth = 0;
    bool operator==(const Dimension &) const = default;
};

/// `unit:1,shift` → dimensions, blocks first; empty or `none` = one block.
[[nodiscard]] Result<std::vector<Dimension>> dimensionsFromText(const QString &text);

enum class CardOrder {
    LeaderGroups,   ///< leader, then followers by assessment, then the rest
    Assessment,
    Name
};

template <>
struct EnumKeys<CardOrder> {
    static constexpr std::array all{std::pair{CardOrder::LeaderGroups, "leader-groups"},
                                    std::pair{CardOrder::Assessment, "assessment"},
                                    std::pair{CardOrder::Name, "name"}};
};

/// What the colour of a card stands for.
enum class ColoringKind { Assessment, Test, Shift, Coverage };

struct Coloring {
    ColoringKind kind = ColoringKind::Assessment;
    std::optional<StructureTestId> test = {};
    bool operator==(const Coloring &) const = default;
};

/// What a chart shows and how it is ordered.
struct WallChartOptions {
    std::vector<Dimension> groupBy = {{DimensionKind::Unit, 0}, {DimensionKind::Shift, 0}};
    CardOrder order = CardOrder::LeaderGroups;
    Coloring coloring = {};   ///< on the screen; print and export show assessments
    Redaction redaction = Redaction::None;
    bool hideAssessments = false;
    bool hideTotals = false;                    ///< no numbers of the whole site
    QString title = {};                         ///< empty = the campaign's name
    std::optional<StructureTestId> test = {};   ///< in headers, instead of the latest closed one
    /// Turns a name into what it is sorted by; none = folded, the same in every locale.
    std::function<QString(const QString &)> collationKey = {};
    /// People to show; none = everyone. Numbers stay those of everyone.
    std::function<bool(WorkerId)> shows = {};
};

/// For the workers' own wall: neutral title, short names, no site totals.
[[nodiscard]] WallChartOptions ourWall(WallChartOptions options, const QString &neutralTitle);
/// For passing on: code names, no assessments, no site totals. The request adds a watermark.
[[nodiscard]] WallChartOptions handOn(WallChartOptions options, const QString &neutralTitle);

}   // namespace wallchart
