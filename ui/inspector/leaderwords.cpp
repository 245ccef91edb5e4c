// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/leaderwords.h"

#include "ui/inspector/inspectorwords.h"

#include <QCoreApplication>

namespace wallchart {

namespace {

struct LeaderWords {
    Q_DECLARE_TR_FUNCTIONS(LeaderWords)
};

}   // namespace

QString leaderStateMeaning(LeaderState state)
{
    switch (state) {
    case LeaderState::Suspected:
        return LeaderWords::tr("Somebody thinks so. Ask co-workers alone.");
    case LeaderState::Nominated:
        return LeaderWords::tr("Several co-workers, asked alone, named them.");
    case LeaderState::Confirmed: return LeaderWords::tr("A conversation confirmed it.");
    case LeaderState::Tested:
        return LeaderWords::tr("Their followers acted with them in one test.");
    case LeaderState::Proven:
        return LeaderWords::tr("Their followers acted with them in two tests or more.");
    case LeaderState::Disproved: return LeaderWords::tr("Tested, and nobody acted with them.");
    case LeaderState::Left: return LeaderWords::tr("Was a leader once.");
    }
    return {};
}

QString namedWords(const NominationCount &named)
{
    QStringList parts;
    parts.append(named.asked > 0 ? LeaderWords::tr("Named by %1 asked alone in this cell", "5 of 6")
                                       .arg(outOf(named.named, named.asked))
                                 : LeaderWords::tr("Nobody was asked alone in this cell yet"));
    if (named.elsewhere > 0)
        parts.append(LeaderWords::tr("by %Ln of other cells", nullptr, named.elsewhere));
    if (named.groups > 0) parts.append(LeaderWords::tr("in %Ln group(s)", nullptr, named.groups));
    if (named.staff > 0)
        parts.append(
            LeaderWords::tr("staff's own view, without weight: %Ln", nullptr, named.staff));
    if (named.self) parts.append(LeaderWords::tr("named themselves, without weight"));
    return parts.join(QStringLiteral(" · "));
}

QString deliveryWords(const LeaderEvidence &evidence)
{
    const QString test = evidence.test->name;
    if (evidence.byOthers == 0)
        return LeaderWords::tr("followers asked by this leader took part in %1").arg(test);
    return LeaderWords::tr("followers asked by this leader took part in %1; %Ln more, not asked by "
                           "this leader",
                           nullptr, evidence.byOthers)
        .arg(test);
}

QString cautionWords(LeaderCaution caution)
{
    switch (caution) {
    case LeaderCaution::NamedByNobody:
        return LeaderWords::tr(
            "No co-worker asked alone has named them. Ask three who they turn to.");
    case LeaderCaution::StaffOrSelf:
        return LeaderWords::tr("Only staff or they themselves say so. Ask three co-workers alone.");
    case LeaderCaution::NoFollowers:
        return LeaderWords::tr("No follower is known: who acts when they act?");
    }
    return {};
}

QString unnamedWords()
{
    return LeaderWords::tr("Takes part in everything; nobody has named them yet. A good next ask: "
                           "ask three co-workers alone who they turn to.");
}

}   // namespace wallchart
