// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/changeset.h"
#include "core/model/campaign.h"

namespace wallchart {

/// How a campaign counts and what it shows, as people set it. As shipped, unless said otherwise.
struct CountingRules {
    int staleAfterDays = 42;
    int askedWithinMonths = 12;
    int followersPerLeader = 15;
    double coverageGoal = 0.8;     ///< share of each cell, 0–1
    bool assessorsShown = false;   ///< how each assessor judged is shown to all

    bool operator==(const CountingRules &) const = default;
};

[[nodiscard]] CountingRules countingRulesOf(const Campaign &campaign);

/// Empty when the campaign counts like that already.
[[nodiscard]] ChangeSet setCountingRules(const Campaign &campaign, const CountingRules &rules);

/// The weights of the analysis that differ from the shipped ones, in order of their keys. Empty
/// when the campaign has these already.
[[nodiscard]] ChangeSet setWeights(const Campaign &campaign, std::vector<Weight> changed);

/// What people, units and shifts are called here; empty words = as shipped.
struct CampaignWords {
    PeopleWord people = PeopleWord::Workers;
    QString unit = {};
    QString shift = {};

    bool operator==(const CampaignWords &) const = default;
};

[[nodiscard]] CampaignWords campaignWordsOf(const Campaign &campaign);
/// Empty when they are called so already.
[[nodiscard]] ChangeSet setCampaignWords(const Campaign &campaign, const CampaignWords &words);

}   // namespace wallchart
