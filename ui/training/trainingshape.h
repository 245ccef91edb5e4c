// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/campaign.h"

namespace wallchart {

/// What of the training a file holds, and so which of its sides make sense.
struct TrainingShape {
    bool hasEdition = false;
    bool learns = false;      ///< somebody learns with this file
    bool leads = false;       ///< a small group is led with it
    bool receives = false;    ///< work of others came in
    bool registers = false;   ///< a group is registered with it
    bool hasKeys = false;     ///< it has an identity in packets
    bool hasChart = false;    ///< a worksite or workers: a campaign

    bool operator==(const TrainingShape &) const = default;

    [[nodiscard]] bool showsMyWeek() const { return learns; }
    [[nodiscard]] bool showsReview() const { return leads || receives; }
    [[nodiscard]] bool showsSessions() const { return hasEdition; }
    /// Whoever set an edition up and does not learn has groups to register or to lead.
    [[nodiscard]] bool showsGroups() const { return registers || leads || (hasEdition && !learns); }
    [[nodiscard]] bool isEmpty() const
    {
        return !showsMyWeek() && !showsReview() && !showsSessions() && !showsGroups();
    }
    /// A file of the training alone, without a campaign: of a facilitator or a contact person. Who
    /// learns practises on a chart.
    [[nodiscard]] bool isTrainingOnly() const
    {
        return !hasChart && !learns && (hasKeys || hasEdition || registers || leads);
    }
};

/// Cheap enough for every change of a campaign: looks at a few rows of each kind.
[[nodiscard]] TrainingShape trainingShapeOf(const Campaign &campaign);

}   // namespace wallchart
