// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/campaign.h"

#include <array>
#include <string_view>

namespace wallchart {

/// A number of the analysis that a campaign may set: Settings::weights holds those changed.
struct ShippedWeight {
    const char *key;   ///< kebab-case, unique; never shown as it is
    double value;      ///< as shipped
    double least;
    double most;
};

/// Every weight there is. The parts of influence add up to 100, those of priority too.
inline constexpr std::array kShippedWeights{
    // Influence: what each kind of evidence can give at most.
    ShippedWeight{"influence-named", 40, 0, 100},       ///< named by co-workers asked alone
    ShippedWeight{"influence-followers", 20, 0, 100},   ///< co-workers who follow
    ShippedWeight{"influence-proof", 30, 0, 100},       ///< what they did in tests, together
    ShippedWeight{"influence-quick", 5, 0, 100},        ///< and how soon after the leader
    ShippedWeight{"influence-reach", 5, 0, 100},        ///< followers of followers
    // How influence counts.
    ShippedWeight{"named-doubt", 2, 0, 20},   ///< people added to those asked, who named nobody
    ShippedWeight{"elsewhere-share", 0.5, 0, 1},   ///< what a voice from another cell counts
    ShippedWeight{"followers-half", 5, 1, 50},     ///< so many followers give half the part
    ShippedWeight{"reach-half", 20, 1, 200},       ///< so many people in two steps give half
    ShippedWeight{"proof-doubt", 4, 0.5, 50},      ///< followers added who act as the cell does
    ShippedWeight{"quick-days", 3, 0, 30},         ///< days after the leader that are quick
    // Priority: what each reason can give at most.
    ShippedWeight{"priority-followers", 40, 0, 100},   ///< followers not yet with us
    ShippedWeight{"priority-influence", 20, 0, 100},   ///< how sure a leader they are
    ShippedWeight{"priority-cell", 18, 0, 100},        ///< the cell is below the goal
    ShippedWeight{"priority-turned", 12, 0, 100},      ///< their stance just crossed the middle
    ShippedWeight{"priority-overdue", 10, 0, 100},     ///< the next step is late
    // Suggestions of the network: only among those nobody named and nobody follows.
    ShippedWeight{"suggest-connected", 7, 0, 10}, ShippedWeight{"suggest-bridging", 3, 0, 10},
    // Whom to talk to next: where each reason begins; up to 99 more within it.
    ShippedWeight{"outreach-leader-moved", 900, 0, 1000},
    ShippedWeight{"outreach-leader-not-with-us", 800, 0, 1000},
    ShippedWeight{"outreach-cell-without-leader", 700, 0, 1000},
    ShippedWeight{"outreach-leader-missed", 600, 0, 1000},
    ShippedWeight{"outreach-leader-turned", 600, 0, 1000},
    ShippedWeight{"outreach-never-assessed", 500, 0, 1000},
    ShippedWeight{"outreach-stale-assessment", 400, 0, 1000},
    ShippedWeight{"outreach-through-leader", 300, 0, 1000},
    ShippedWeight{"outreach-against", 200, 0, 1000},
    ShippedWeight{"outreach-opposed", 100, 0, 1000},
    ShippedWeight{"outreach-rest-days", 3, 0, 60},       ///< nobody is tried again sooner
    ShippedWeight{"outreach-talked-days", 14, 0, 120},   ///< nor talked to again
    // Life-cycle and warnings.
    ShippedWeight{"nominated-from", 3, 1, 20},     ///< independent answers that make a nomination
    ShippedWeight{"tested-followers", 3, 1, 20},   ///< followers heard in a test that say something
    ShippedWeight{"untested-days", 60, 7, 365},    ///< without a test for longer: a warning
};

/// The weights of a campaign: as shipped, but for those it changed.
class Weights {
public:
    /// Values outside the range are taken as its nearest end; unknown keys are left alone.
    explicit Weights(const Campaign &campaign);

    /// The key is one of kShippedWeights; another one stops the program.
    [[nodiscard]] double of(std::string_view key) const;

    bool operator==(const Weights &) const = default;

private:
    std::array<double, kShippedWeights.size()> m_values;
};

}   // namespace wallchart
