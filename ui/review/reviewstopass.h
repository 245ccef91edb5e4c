// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/campaign.h"

namespace wallchart {

/// The reviews of one participant, as they go into one packet.
struct ReviewsToPass {
    ParticipantId participant;
    QString name;
    std::vector<ReviewId> reviews = {};
    std::vector<int> weeks = {};   ///< of those that are not passed on, in order
    bool keysKnown = false;        ///< else the packet needs a passphrase

    [[nodiscard]] bool isPassedOn() const { return weeks.empty(); }
    bool operator==(const ReviewsToPass &) const = default;
};

/// Those of these participants who have reviews; those not passed on first, then by name.
[[nodiscard]] std::vector<ReviewsToPass> reviewsToPass(
    const Campaign &campaign, const std::vector<const Participant *> &whom);

}   // namespace wallchart
