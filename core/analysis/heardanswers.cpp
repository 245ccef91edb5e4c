// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/heardanswers.h"

namespace wallchart {

std::vector<HeardAnswer> heardAnswers(const Reading &reading)
{
    const Campaign &campaign = reading.campaign();
    const int months = campaign.hasSettings() ? campaign.settings().askedWithinMonths : 12;
    const QDate since = reading.asOf().addMonths(-months);
    std::vector<HeardAnswer> heard;
    for (const Nomination &each : campaign.all<Nomination>()) {
        const WorkerReading *by = reading.find(each.by);
        if (!by || !by->inBase() || each.on < since || each.on > reading.asOf()) continue;
        heard.push_back({&each, each.alone && !each.staff && each.of != each.by});
    }
    return heard;
}

}   // namespace wallchart
