// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/factintents.h"

#include "core/editing/intents/peopleintents.h"

namespace wallchart {

namespace {

QString fullNameOf(const Campaign &campaign, const std::optional<WorkerId> &id)
{
    const Worker *worker = campaign.find(id);
    return worker ? worker->fullName : QString();
}

}   // namespace

ChangeSet correctAssessment(const Campaign &campaign, const AssessmentCorrection &correction,
                            IdSource &ids)
{
    const Assessment *held = campaign.find(correction.assessment);
    if (!held) return {};
    ChangeSet changes{{QStringLiteral("correct-assessment"), {fullNameOf(campaign, held->worker)}}};
    Assessment after = *held;
    after.on = correction.on;
    after.by = organizerNamed(campaign, correction.by, changes.edits, ids);
    after.basis = correction.basis;
    after.reason = correction.reason;
    changes.edits.change(*held, std::move(after));
    return changes;
}

ChangeSet explainLeaderMark(const Campaign &campaign, LeaderMarkId mark, const QString &why)
{
    const LeaderMark *held = campaign.find(mark);
    if (!held) return {};
    ChangeSet changes{{QStringLiteral("explain-leader"), {fullNameOf(campaign, held->worker)}}};
    LeaderMark after = *held;
    after.why = why;
    changes.edits.change(*held, std::move(after));
    return changes;
}

ChangeSet correctTie(const Campaign &campaign, const TieCorrection &correction)
{
    const Tie *held = campaign.find(correction.tie);
    if (!held) return {};
    ChangeSet changes{{QStringLiteral("correct-tie"),
                       {fullNameOf(campaign, held->from), fullNameOf(campaign, held->to)}}};
    Tie after = *held;
    after.strength = correction.strength;
    after.source = correction.source;
    changes.edits.change(*held, std::move(after));
    return changes;
}

ChangeSet endTie(const Campaign &campaign, TieId tie, QDate on)
{
    const Tie *held = campaign.find(tie);
    if (!held) return {};
    ChangeSet changes{{QStringLiteral("end-tie"),
                       {fullNameOf(campaign, held->from), fullNameOf(campaign, held->to)}}};
    Tie after = *held;
    after.until = held->seenOn.isValid() ? std::max(held->seenOn, on) : on;
    changes.edits.change(*held, std::move(after));
    return changes;
}

ChangeSet takeNominationBack(const Campaign &campaign, NominationId nomination)
{
    const Nomination *held = campaign.find(nomination);
    if (!held) return {};
    ChangeSet changes{{QStringLiteral("take-nomination-back"),
                       {fullNameOf(campaign, held->by), fullNameOf(campaign, held->of)}}};
    changes.edits.remove(*held);
    return changes;
}

}   // namespace wallchart
