// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/workerties.h"

#include "ui/inspector/inspectorwords.h"
#include "ui/text/labels.h"

#include <QCoreApplication>

namespace wallchart {

namespace {

struct TieWords {
    Q_DECLARE_TR_FUNCTIONS(TieWords)
};

TieWay wayOf(const Tie &tie, WorkerId worker)
{
    if (!tie.directed) return TieWay::Mutual;
    return tie.from == worker ? TieWay::To : TieWay::From;
}

TieFact tieFact(const Reading &reading, const Tie &tie, const TieKind &kind, WorkerId worker)
{
    const WorkerId other = tie.from == worker ? tie.to : tie.from;
    const Campaign &campaign = reading.campaign();
    TieFact fact{tie.id, other, goesBy(campaign, other), {}, {}};
    fact.way = wayOf(tie, worker);
    fact.kind = tieWords(kind, fact.way);
    fact.strength = tie.strength;
    fact.source = tie.source;
    fact.seenOn = tie.seenOn;
    const WorkerReading *theirs = reading.find(other);
    const WorkerReading *own = reading.find(worker);
    if (theirs) fact.where = cellWords(campaign, theirs->cell());
    fact.outside = theirs && own && theirs->cell().unit != own->cell().unit;
    return fact;
}

}   // namespace

std::vector<TieFact> tieFactsOf(const Reading &reading, WorkerId worker, PrivateTies privateTies)
{
    const Campaign &campaign = reading.campaign();
    std::vector<const Tie *> ties = campaign.allWith<&Tie::from>(worker);
    for (const Tie *tie : campaign.allWith<&Tie::to>(worker)) ties.push_back(tie);
    std::vector<TieFact> facts;
    for (const Tie *tie : ties) {
        const TieKind *kind = campaign.find(tie->kind);
        const bool shown = kind && (!kind->isPrivate || privateTies == PrivateTies::Include);
        if (shown && holdsOn(reading.asOf(), tie->seenOn, tie->until))
            facts.push_back(tieFact(reading, *tie, *kind, worker));
    }
    const auto rank = [](const TieFact &fact) {
        // Followers have the leader card.
        const int order = fact.way == TieWay::To ? 0 : fact.way == TieWay::Mutual ? 1 : 2;
        return std::tuple(order, -fact.strength, fact.name.toCaseFolded(), fact.tie);
    };
    std::sort(facts.begin(), facts.end(),
              [&](const TieFact &a, const TieFact &b) { return rank(a) < rank(b); });
    return facts;
}

QString tieWords(const TieKind &kind, TieWay way)
{
    const bool follows = kind.key == QLatin1String(kFollowsKey);
    if (way == TieWay::From && follows) return TieWords::tr("follower");
    if (way == TieWay::From)
        return TieWords::tr("%1, from their side", "a kind of tie").arg(tieKindLabel(kind));
    return tieKindLabel(kind);
}

QString strengthWords(int strength)
{
    if (strength <= 1) return TieWords::tr("loose");
    return strength == 2 ? TieWords::tr("usual") : TieWords::tr("strong");
}

}   // namespace wallchart
