// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xlsxwriter.h"
#include "core/model/privateties.h"
#include "core/model/reading.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace wallchart {

enum class ExportKind { Workers, Ties, Participation };

template <>
struct EnumKeys<ExportKind> {
    static constexpr std::array all{std::pair{ExportKind::Workers, "workers"},
                                    std::pair{ExportKind::Ties, "ties"},
                                    std::pair{ExportKind::Participation, "participation"}};
};

struct ExportOptions {
    ExportKind what = ExportKind::Workers;
    Redaction redaction = Redaction::None;   ///< below None there are no phones, e-mails or ids
    PrivateTies privateTies = PrivateTies::LeaveOut;
    /// People to export, of ties both; none = everyone. Short names stay unique among everyone.
    std::function<bool(WorkerId)> shows = {};
};

/// A table, its headers first, that imports again with the same meaning. People by chart
/// number, ties and results by id.
[[nodiscard]] std::vector<QStringList> tableOf(const Reading &reading,
                                               const ExportOptions &options);

/// What stands in the columns of such a table, told by its headers.
[[nodiscard]] std::vector<ColumnKind> columnKindsOf(const QStringList &headers);

}   // namespace wallchart
