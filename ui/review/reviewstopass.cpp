// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewstopass.h"

#include "core/training/packetdesk.h"
#include "core/training/workstate.h"

#include <algorithm>

namespace wallchart {

std::vector<ReviewsToPass> reviewsToPass(const Campaign &campaign,
                                         const std::vector<const Participant *> &whom)
{
    std::vector<ReviewsToPass> all;
    for (const Participant *participant : whom) {
        const KnownPeer *peer = peerOfParticipant(campaign, participant->id);
        ReviewsToPass one{.participant = participant->id,
                          .name = participant->name,
                          .keysKnown = peer && peerOf(*peer)};
        for (const Submission *work : campaign.allWith<&Submission::participant>(participant->id)) {
            const Review *review = reviewOf(campaign, work->id);
            if (!review) continue;
            one.reviews.push_back(review->id);
            const bool isNamed = std::find(one.weeks.begin(), one.weeks.end(), work->week)
                                 != one.weeks.end();
            if (!review->passedOn && !isNamed) one.weeks.push_back(work->week);
        }
        std::sort(one.weeks.begin(), one.weeks.end());
        if (!one.reviews.empty()) all.push_back(std::move(one));
    }
    std::stable_sort(all.begin(), all.end(), [](const ReviewsToPass &a, const ReviewsToPass &b) {
        return !a.isPassedOn() && b.isPassedOn();
    });
    return all;
}

}   // namespace wallchart
