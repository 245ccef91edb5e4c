// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/relationintents.h"

namespace wallchart {

namespace {

QString nameOf(const Campaign &campaign, std::optional<WorkerId> id)
{
    const Worker *worker = campaign.find(id);
    return worker ? worker->fullName : QString();
}

bool isNamed(const TieKind &kind, const QString &name)
{
    const QString asKey = name.toLower().replace(QLatin1Char(' '), QLatin1Char('-'));
    return (!kind.key.isEmpty() && kind.key == asKey)
           || (!kind.label.isEmpty() && kind.label.compare(name, Qt::CaseInsensitive) == 0);
}

bool holdsAlready(const Campaign &campaign, const NewTie &tie, const TieKind &kind)
{
    const auto sameKind = [&](const Tie *known) {
        return known->kind == kind.id && !known->until.isValid();
    };
    const auto out = campaign.allWith<&Tie::from>(tie.from);
    const auto in = campaign.allWith<&Tie::to>(tie.from);
    return std::any_of(out.begin(), out.end(),
                       [&](const Tie *t) { return sameKind(t) && t->to == tie.to; })
           || (!kind.directed && std::any_of(in.begin(), in.end(), [&](const Tie *t) {
                  return sameKind(t) && t->from == tie.to;
              }));
}

}   // namespace

ChangeSet assess(const Campaign &campaign, const NewAssessment &assessment, IdSource &ids)
{
    ChangeSet changes{{assessment.level ? QStringLiteral("assess") : QStringLiteral("unassess"),
                       {nameOf(campaign, assessment.worker),
                        assessment.level ? QString::number(*assessment.level) : QString()}}};
    const auto by = organizerNamed(campaign, assessment.by, changes.edits, ids);
    changes.edits.add(Assessment{ids.make<AssessmentId>(), assessment.worker, campaign.scale().id,
                                 assessment.level, assessment.on, by, assessment.basis,
                                 assessment.reason});
    return changes;
}

TieKind tieKindNamed(const Campaign &campaign, const QString &name, Edits &edits, IdSource &ids)
{
    for (const TieKind &kind : campaign.all<TieKind>()) {
        if (isNamed(kind, name)) return kind;
    }
    for (const Edit<TieKind> &edit : edits.of<TieKind>()) {
        if (edit.after && isNamed(*edit.after, name)) return *edit.after;
    }
    TieKind added{.id = ids.make<TieKindId>(), .label = name};
    edits.add(added);
    return added;
}

ChangeSet addTie(const Campaign &campaign, const NewTie &tie, IdSource &ids)
{
    ChangeSet changes{{QStringLiteral("add-tie"),
                       {nameOf(campaign, tie.from), nameOf(campaign, tie.to), tie.kind}}};
    const TieKind kind = tieKindNamed(campaign, tie.kind, changes.edits, ids);
    if (holdsAlready(campaign, tie, kind)) return changes;
    changes.edits.add(Tie{.id = ids.make<TieId>(),
                          .from = tie.from,
                          .to = tie.to,
                          .kind = kind.id,
                          .directed = kind.directed,
                          .strength = tie.strength,
                          .source = tie.source,
                          .seenOn = tie.seenOn});
    return changes;
}

ChangeSet nominate(const Campaign &campaign, const NewNomination &nomination, IdSource &ids)
{
    ChangeSet changes{{QStringLiteral("nominate"),
                       {nameOf(campaign, nomination.by), nameOf(campaign, nomination.of)}}};
    const auto askedBy = organizerNamed(campaign, nomination.askedBy, changes.edits, ids);
    changes.edits.add(Nomination{ids.make<NominationId>(), nomination.by, nomination.of,
                                 nomination.question, nomination.on, nomination.alone,
                                 nomination.staff, askedBy});
    return changes;
}

ChangeSet markLeader(const Campaign &campaign, const NewLeaderMark &mark, IdSource &ids)
{
    ChangeSet changes{
        {QStringLiteral("mark-leader"), {nameOf(campaign, mark.worker), keyOf(mark.state)}}};
    const auto by = organizerNamed(campaign, mark.by, changes.edits, ids);
    changes.edits.add(LeaderMark{.id = ids.make<LeaderMarkId>(),
                                 .worker = mark.worker,
                                 .state = mark.state,
                                 .on = mark.on,
                                 .by = by,
                                 .why = mark.why});
    return changes;
}

}   // namespace wallchart
