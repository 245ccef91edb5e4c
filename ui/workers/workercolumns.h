// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enumkeys.h"
#include "core/model/reading.h"

namespace wallchart {

/// What a column of the table of workers says. Result is one column for each structure test.
enum class WorkerColumn {
    Number,
    Name,
    PreferredName,
    CodeName,
    Unit,
    Shift,
    Job,
    Worksite,
    Stance,
    AssessedOn,
    Freshness,
    Base,
    Leader,
    Followers,
    Committee,
    Result,
    Languages,
    Phones,
    Emails,
    HiredOn,
    BargainingUnit,
    ExternalIds,
    Note
};

template <>
struct EnumKeys<WorkerColumn> {
    static constexpr std::array all{std::pair{WorkerColumn::Number, "number"},
                                    std::pair{WorkerColumn::Name, "name"},
                                    std::pair{WorkerColumn::PreferredName, "preferred-name"},
                                    std::pair{WorkerColumn::CodeName, "code-name"},
                                    std::pair{WorkerColumn::Unit, "unit"},
                                    std::pair{WorkerColumn::Shift, "shift"},
                                    std::pair{WorkerColumn::Job, "job"},
                                    std::pair{WorkerColumn::Worksite, "worksite"},
                                    std::pair{WorkerColumn::Stance, "stance"},
                                    std::pair{WorkerColumn::AssessedOn, "assessed-on"},
                                    std::pair{WorkerColumn::Freshness, "freshness"},
                                    std::pair{WorkerColumn::Base, "base"},
                                    std::pair{WorkerColumn::Leader, "leader"},
                                    std::pair{WorkerColumn::Followers, "followers"},
                                    std::pair{WorkerColumn::Committee, "committee"},
                                    std::pair{WorkerColumn::Result, "result"},
                                    std::pair{WorkerColumn::Languages, "languages"},
                                    std::pair{WorkerColumn::Phones, "phones"},
                                    std::pair{WorkerColumn::Emails, "emails"},
                                    std::pair{WorkerColumn::HiredOn, "hired-on"},
                                    std::pair{WorkerColumn::BargainingUnit, "bargaining-unit"},
                                    std::pair{WorkerColumn::ExternalIds, "external-ids"},
                                    std::pair{WorkerColumn::Note, "note"}};
};

/// One column of the table; only Result has a test.
struct ColumnId {
    WorkerColumn column;
    std::optional<StructureTestId> test = {};
    auto operator<=>(const ColumnId &) const = default;
};

/// Every column there is for that reading, in the order they have at first.
[[nodiscard]] std::vector<ColumnId> allColumns(const Reading &reading);
/// Those people see before they choose: of structure tests the last five.
[[nodiscard]] bool isShownAtFirst(const ColumnId &column, const Reading &reading);
/// At 100 % text size.
[[nodiscard]] int firstWidth(WorkerColumn column);
/// Numbers stand at the end of their cell.
[[nodiscard]] bool isNumber(WorkerColumn column);
/// As the header and the chooser call it.
[[nodiscard]] QString columnTitle(const ColumnId &column, const Campaign &campaign);
/// What a column is called in a saved layout; never translated.
[[nodiscard]] QString columnKey(const ColumnId &column);

}   // namespace wallchart
