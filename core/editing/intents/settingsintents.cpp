// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/settingsintents.h"

namespace wallchart {

CountingRules countingRulesOf(const Campaign &campaign)
{
    const Settings &settings = campaign.settings();
    return {.staleAfterDays = settings.staleAfterDays,
            .askedWithinMonths = settings.askedWithinMonths,
            .followersPerLeader = settings.followersPerLeader,
            .coverageGoal = settings.coverageGoal,
            .assessorsShown = settings.assessorsShown};
}

ChangeSet setCountingRules(const Campaign &campaign, const CountingRules &rules)
{
    ChangeSet changes{{QStringLiteral("set-counting-rules")}};
    Settings after = campaign.settings();
    after.staleAfterDays = rules.staleAfterDays;
    after.askedWithinMonths = rules.askedWithinMonths;
    after.followersPerLeader = rules.followersPerLeader;
    after.coverageGoal = rules.coverageGoal;
    after.assessorsShown = rules.assessorsShown;
    changes.edits.change(campaign.settings(), after);
    return changes;
}

ChangeSet setWeights(const Campaign &campaign, std::vector<Weight> changed)
{
    ChangeSet changes{{QStringLiteral("set-weights")}};
    std::sort(changed.begin(), changed.end(),
              [](const Weight &a, const Weight &b) { return a.key < b.key; });
    Settings after = campaign.settings();
    after.weights = std::move(changed);
    changes.edits.change(campaign.settings(), after);
    return changes;
}

CampaignWords campaignWordsOf(const Campaign &campaign)
{
    const Settings &settings = campaign.settings();
    return {settings.peopleAre, settings.unitWord, settings.shiftWord};
}

ChangeSet setCampaignWords(const Campaign &campaign, const CampaignWords &words)
{
    ChangeSet changes{{QStringLiteral("set-campaign-words")}};
    Settings after = campaign.settings();
    after.peopleAre = words.people;
    after.unitWord = words.unit.trimmed();
    after.shiftWord = words.shift.trimmed();
    changes.edits.change(campaign.settings(), after);
    return changes;
}

}   // namespace wallchart
