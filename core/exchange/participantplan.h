// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/changeset.h"
#include "core/exchange/sheet.h"
#include "core/model/campaign.h"

namespace wallchart {

/// No column holds names. No argument.
inline constexpr ErrorCode kNoColumnOfNames{"no-column-of-names", ErrorKind::Rejected};
/// Arg: what stands there
inline constexpr ErrorCode kTimeZoneUnknown{"time-zone-unknown", ErrorKind::Rejected};
/// Args: what stands there, the tracks there are
inline constexpr ErrorCode kTrackUnknown{"track-unknown", ErrorKind::Rejected};
/// A row without a name.
inline constexpr ErrorCode kParticipantUnnamed{"participant-unnamed", ErrorKind::Rejected};

/// What holds for rows that say nothing themselves.
struct ParticipantDefaults {
    TrainingGroupId group;
    QStringList tracks = {};   ///< keys of the edition's tracks; the first is the default
    QString language = {};
    QString timeZone = {};
};

/// Which column of a list says what, counted from 0; -1 = none.
struct ParticipantColumns {
    int name = -1;
    int first = -1;
    int last = -1;
    int email = -1;
    int language = -1;
    int zone = -1;
    int track = -1;

    bool operator==(const ParticipantColumns &) const = default;
    [[nodiscard]] bool namesPeople() const { return name >= 0 || first >= 0 || last >= 0; }
};

/// The columns of a list by their headers, also when none holds names.
[[nodiscard]] ParticipantColumns participantColumns(const Sheet &sheet);

/// What a list of participants would change.
struct ParticipantPlan {
    int read = 0;
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int skipped = 0;   ///< each has a problem
    Problems problems = {};
    ChangeSet changes = {};
};

/// Reads names, e-mails, languages, time zones and tracks by their headers. Whoever is in the
/// group by that name (and e-mail, where both have one) is updated, not doubled; what the list
/// leaves open stays. A language may be written as a tag or as a word: "de", "German", "Deutsch".
[[nodiscard]] Result<ParticipantPlan> planParticipants(const Campaign &campaign, const Sheet &sheet,
                                                       const ParticipantDefaults &defaults,
                                                       IdSource &ids);
/// The same by the columns that are named; kNoColumnOfNames when none holds names.
[[nodiscard]] Result<ParticipantPlan> planParticipants(const Campaign &campaign, const Sheet &sheet,
                                                       const ParticipantColumns &columns,
                                                       const ParticipantDefaults &defaults,
                                                       IdSource &ids);

}   // namespace wallchart
