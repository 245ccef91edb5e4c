// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/changeset.h"
#include "core/model/campaign.h"

/// What people do to the posts of a worker beside moving them: see moveWorker().
namespace wallchart {

/// One more place that a worker has from a day on.
struct NewPost {
    WorkerId worker;
    WorksiteId worksite;
    std::optional<UnitId> unit = {};
    std::optional<ShiftId> shift = {};
    QString jobTitle = {};
    std::optional<double> hours = {};
    QDate from = {};   ///< null = since ever
};
/// It is the main post of a worker who has none from that day on, else one beside it.
[[nodiscard]] ChangeSet addPost(const Campaign &campaign, const NewPost &post, IdSource &ids);

/// The post as it should always have read. Whose it is and whether it is the main one stays.
[[nodiscard]] ChangeSet correctPost(const Campaign &campaign, const Post &after);

/// From that day on the worker no longer has it; one that began later never was.
[[nodiscard]] ChangeSet endPost(const Campaign &campaign, PostId post, QDate on);

/// From that day on the worker is counted where this post is; what was main before stays beside
/// it. Totals of earlier days do not change.
[[nodiscard]] ChangeSet makeMainPost(const Campaign &campaign, PostId post, QDate on,
                                     IdSource &ids);

}   // namespace wallchart
