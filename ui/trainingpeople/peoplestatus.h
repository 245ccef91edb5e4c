// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/facilitatorkit.h"
#include "core/training/workstate.h"
#include "ui/trainingprint/completionrecord.h"

namespace wallchart {

/// Where one participant stands, as a contact person sees it: no answers, no chart.
struct PersonStatus {
    const Participant *participant = nullptr;
    std::vector<StatusLine> weeks = {};   ///< in the order of the edition's assignments
    int missing = 0;                      ///< weeks that are due and of which nothing was received
    int lastMissing = 0;                  ///< the latest of them; 0 = none
    QDate dueOn = {};                     ///< when that one was due, by their own clocks
    bool noReply = false;                 ///< something is due, and nothing was ever received
    int held = 0;                         ///< sessions at which their attendance was written down
    int attended = 0;
    bool registeredHere = false;   ///< by the contact person whose file this is

    [[nodiscard]] bool needsReminder() const { return missing > 0; }
};

/// Everybody of an edition, by name: from own rows those who are led or learn here, the others
/// from status packets. A report says what was missing when it was written; what has become due
/// since is counted too.
[[nodiscard]] std::vector<PersonStatus> peopleStatus(const Campaign &campaign,
                                                     const Edition &edition, StoredEditionId stored,
                                                     const QDateTime &now);

/// One text for all who read a language, and whom it is for.
struct Reminder {
    QString language;   ///< as a tag
    QString text;
    std::vector<const Participant *> readers = {};
};
/// A reminder for each language of those who need one, in the order of the languages' tags. Who
/// reads a language without a text gets the English one.
[[nodiscard]] std::vector<Reminder> remindersFor(const Campaign &campaign,
                                                 const FacilitatorKit &kit,
                                                 const std::vector<PersonStatus> &people);

/// What somebody has done. Where only reports tell it, a week was approved on the day of the
/// report.
[[nodiscard]] CompletionRecord completionOf(const Campaign &campaign, const Edition &edition,
                                            const PersonStatus &person, QDate issuedOn);

}   // namespace wallchart
