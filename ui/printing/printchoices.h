// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chartprint/wallchartprint.h"

namespace wallchart {

/// How large the chart gets.
enum class SheetSize { OneScale, FitPages, Poster };

template <>
struct EnumKeys<SheetSize> {
    static constexpr std::array all{std::pair{SheetSize::OneScale, "one-scale"},
                                    std::pair{SheetSize::FitPages, "fit-pages"},
                                    std::pair{SheetSize::Poster, "poster"}};
};

/// Ways to group people that the dialog offers.
enum class Grouping {
    UnitShift,
    Unit,
    OuterUnitShift,
    WorksiteUnitShift,
    Shift,
    ShiftUnit,
    UnitJob,
    Job,
    Everyone
};

template <>
struct EnumKeys<Grouping> {
    static constexpr std::array all{std::pair{Grouping::UnitShift, "unit,shift"},
                                    std::pair{Grouping::Unit, "unit"},
                                    std::pair{Grouping::OuterUnitShift, "unit:1,shift"},
                                    std::pair{Grouping::WorksiteUnitShift, "worksite,unit,shift"},
                                    std::pair{Grouping::Shift, "shift"},
                                    std::pair{Grouping::ShiftUnit, "shift,unit"},
                                    std::pair{Grouping::UnitJob, "unit,job"},
                                    std::pair{Grouping::Job, "job"},
                                    std::pair{Grouping::Everyone, "none"}};
};

/// What people choose in the print dialog.
struct PrintChoices {
    ChartPreset preset = ChartPreset::None;
    QString title = {};   ///< empty = the campaign's name
    Paper paper = Paper::A3;
    Orientation orientation = Orientation::Landscape;
    SheetSize size = SheetSize::OneScale;
    int percent = 100;
    int pages = 4;
    Poster poster = {2, 2};
    bool largePrint = false;
    Grouping grouping = Grouping::UnitShift;
    CardOrder order = CardOrder::LeaderGroups;
    std::optional<StructureTestId> test = {};   ///< none = the last closed one
    Redaction redaction = Redaction::Short;
    bool hideAssessments = false;
    bool hideTotals = false;
    QDate asOf = {};
    QString forWhom = {};
    QDate destroyBy = {};

    bool operator==(const PrintChoices &) const = default;
};

/// As the dialog opens: short names, A3, to be destroyed in thirty days.
[[nodiscard]] PrintChoices firstChoices(QDate today);

/// The choices as a print under its number in the register.
[[nodiscard]] ChartPrint printOf(const PrintChoices &choices, int number,
                                 const QDateTime &printedAt);

}   // namespace wallchart
