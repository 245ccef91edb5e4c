// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/changeset.h"
#include "core/exchange/quickentryreading.h"
#include "core/model/reading.h"

namespace wallchart {

/// Nobody of that name is known. Arg: the name.
inline constexpr ErrorCode kEntryLeaderUnknown{"entry-leader-unknown", ErrorKind::Rejected};
/// The name after the arrow fits several. Args: the name, how many.
inline constexpr ErrorCode kEntryLeaderAmbiguous{"entry-leader-ambiguous", ErrorKind::Rejected};

// Notes: everything was taken as it stands.

/// The cell has the name already, by an earlier line. Args: the name, that line.
inline constexpr ErrorCode kEntryNameTwice{"entry-name-twice", ErrorKind::Rejected};
/// Somebody else of that name works elsewhere. Args: the name, their cell.
inline constexpr ErrorCode kEntryNameElsewhere{"entry-name-elsewhere", ErrorKind::Rejected};
/// Two stars, but only a test proves a leader: suspected it is. Arg: the name.
inline constexpr ErrorCode kEntryOnlySuspected{"entry-only-suspected", ErrorKind::Rejected};

struct QuickEntryOptions {
    WorksiteId worksite;
    QDate on;
    std::vector<OutWord> outWords = {};
};

/// One name of the text, as it was understood.
struct EnteredPerson {
    int line = 0;
    WorkerId worker;
    QString name;
    Cell cell;
    bool isNew = true;   ///< false: the cell had the name already
    bool suspected = false;
    std::optional<int> level = {};
    std::optional<OutReason> out = {};
    QStringList follows = {};   ///< full names
};

/// What a quick entry would do: to be looked at, then performed or thrown away.
struct QuickEntryPlan {
    int added = 0;   ///< workers
    int known = 0;   ///< names that their cell had already
    int units = 0;   ///< new ones
    int shifts = 0;
    int headCounts = 0;
    std::vector<EnteredPerson> people = {};
    Problems problems = {};   ///< what was left out
    Problems notes = {};      ///< what was taken, but should be looked at
    ChangeSet changes = {};
    /// The campaign as it would be: what `people` refer to is there.
    Campaign result = {};
};

/// Plans what a text of readQuickEntry() adds, as one change.
///
/// Units, shifts and names are found whatever their case and accents. A name that is in the cell
/// already is not added twice; what was typed about it is still taken when it is new. `*` makes
/// a suspected leader, never more, and takes nothing back that is known. The same text twice
/// changes nothing the second time. Cost grows with the text and with the campaign once.
[[nodiscard]] QuickEntryPlan planQuickEntry(const Campaign &campaign, const QString &text,
                                            const QuickEntryOptions &options, IdSource &ids);

}   // namespace wallchart
