// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/campaign.h"

#include <QStringList>

#include <map>

namespace wallchart {

struct PlannedShift {
    QString name;
    QTime start = {};
    QTime end = {};
    bool operator==(const PlannedShift &) const = default;
};

/// What is known before any name: enough for a campaign with percentages of everybody.
struct CampaignPlan {
    QString name;
    QString worksite;         ///< empty = called like the campaign
    QStringList units = {};   ///< `Surgery / 3 East` is a unit inside another
    std::vector<PlannedShift> shifts = {};
    /// By line of `units` and place in `shifts`; what is not known is left out.
    std::map<std::pair<int, int>, int> headCounts = {};
};

/// A campaign that holds what was planned and nothing else.
[[nodiscard]] Campaign campaignOf(const CampaignPlan &plan, QDate today, IdSource &ids);

/// One shift a line, its times at the end if they are known: `Night 23:00–07:00`.
[[nodiscard]] std::vector<PlannedShift> shiftsWritten(const QString &text);

/// The lines of a text that say something, each once.
[[nodiscard]] QStringList linesWritten(const QString &text);

}   // namespace wallchart
