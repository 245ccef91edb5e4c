// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/checkkinds.h"

#include <algorithm>
#include <array>

namespace wallchart {

namespace {

constexpr CheckParameter kUnitSize[] = {{"least", 1, 1000, true}, {"most", 1, 1000, true}};
constexpr CheckParameter kPeople[] = {{"people", 1, 1000, true}};
constexpr CheckParameter kTimes[] = {{"times", 1, 100, true}};
constexpr CheckParameter kLogged[] = {{"times", 1, 100, true}, {"steps", 1, 12, true}};
constexpr CheckParameter kShare[] = {{"share", 0, 1, false}};

// What each one asks for. "The week" is from the session of the week to its due time.
constexpr std::array kCheckKinds{
    // One unit of that size is on the chart, by head-count or by names.
    CheckKind{"unit-of-size", kUnitSize},
    // So many workers of that unit answered alone whom people turn to, with a name or nobody.
    CheckKind{"asked-alone", kPeople},
    // So many candidates were named by workers asked alone; shown as "named by n of m asked".
    CheckKind{"named-with-base", kPeople},
    // So many workers are marked as no leader, with a reason.
    CheckKind{"activist-told-apart", kPeople},
    // So many drafts were looked at with the word coach: each hint resolved or explained.
    CheckKind{"words-resolved", kTimes},
    // So many conversations of the week have that many steps reached, an ask and its answer.
    CheckKind{"conversations-logged", kLogged},
    // So many of them with a worker who has followers and is not yet with us.
    CheckKind{"hard-leader-spoken-to", kTimes},
    // So many preparation sheets were written in the week.
    CheckKind{"prep-sheet", kTimes},
    // In the conversations of the week the worker spoke at least that share, as estimated.
    CheckKind{"workers-talk-share", kShare},
    // Named workers are that share of the head-count.
    CheckKind{"everyone-listed", kShare},
    // Assessed workers are that share of the base.
    CheckKind{"everyone-assessed", kShare},
    // So large a share of the named has a tie with a co-worker.
    CheckKind{"ties-known", kShare},
    // So large a share of the cells has a leader, or somebody there was asked for one.
    CheckKind{"cells-looked-at", kShare},
    // So large a share of the cells has a leader.
    CheckKind{"cells-with-leaders", kShare},
    // The first of the outreach list, in its order; to be looked at.
    CheckKind{"outreach-order", {}},
    // A structure test opens in the week.
    CheckKind{"test-chosen", {}},
    // It closes before the work is due.
    CheckKind{"test-closes-before-due", {}},
    // Its goal is at least that share of everyone.
    CheckKind{"test-goal", kShare},
    // So large a share of those asked was asked by a leader of theirs.
    CheckKind{"asked-by-leaders", kShare},
    // So large a share of the cells has a result, by name or tally.
    CheckKind{"results-in-cells", kShare},
    // What each leader delivered, beside what was expected; to be looked at.
    CheckKind{"leaders-delivered", {}},
    // The lines of the readiness report; to be looked at.
    CheckKind{"readiness-lines", {}},
    // A next structure test is planned, on a rung not below the last.
    CheckKind{"next-test-planned", {}},
    // So large a share of the leaders not yet with us has a next step with owner and day.
    CheckKind{"leaders-have-next-steps", kShare},
};

}   // namespace

std::span<const CheckKind> checkKinds()
{
    return kCheckKinds;
}

const CheckKind *checkKind(const QString &key)
{
    const auto found = std::find_if(
        kCheckKinds.begin(), kCheckKinds.end(),
        [&](const CheckKind &kind) { return key == QLatin1String(kind.key); });
    return found == kCheckKinds.end() ? nullptr : &*found;
}

const QStringList &taskTargets()
{
    static const QStringList targets = {
        QStringLiteral("wall-chart"),    QStringLiteral("workers"),
        QStringLiteral("structure"),     QStringLiteral("relationships"),
        QStringLiteral("leaders"),       QStringLiteral("nominations"),
        QStringLiteral("conversations"), QStringLiteral("prep-sheet"),
        QStringLiteral("words"),         QStringLiteral("structure-tests"),
        QStringLiteral("outreach"),      QStringLiteral("readiness"),
        QStringLiteral("write")};
    return targets;
}

const QStringList &excerptParts()
{
    static const QStringList parts = {
        QStringLiteral("cells"),         QStringLiteral("head-counts"),
        QStringLiteral("assessments"),   QStringLiteral("nominations"),
        QStringLiteral("leader-marks"),  QStringLiteral("ties"),
        QStringLiteral("steps-reached"), QStringLiteral("own-asks"),
        QStringLiteral("answers"),       QStringLiteral("talk-shares"),
        QStringLiteral("test-goals"),    QStringLiteral("test-results"),
        QStringLiteral("delivered"),     QStringLiteral("outreach-order"),
        QStringLiteral("readiness"),     QStringLiteral("next-steps"),
        QStringLiteral("own-texts")};
    return parts;
}

}   // namespace wallchart
