// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/contactintents.h"

#include "core/editing/intents/peopleintents.h"

namespace wallchart {

namespace {

QString contactName(const Campaign &campaign, WorkerId id)
{
    const Worker *worker = campaign.find(id);
    return worker ? worker->fullName : QString();
}

/// The level that holds on a day; none = unassessed.
std::optional<int> levelOn(const Campaign &campaign, WorkerId worker, QDate day)
{
    const Assessment *held = nullptr;
    for (const Assessment *each : campaign.allWith<&Assessment::worker>(worker)) {
        if (each->on <= day && (!held || each->on >= held->on)) held = each;
    }
    return held ? held->level : std::nullopt;
}

/// The organizer of that name, also one whom the same change adds.
std::optional<OrganizerId> ownerNamed(const Campaign &campaign, const QString &name, Edits &edits,
                                      IdSource &ids)
{
    for (const Edit<Organizer> &added : edits.of<Organizer>()) {
        if (added.after && added.after->name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return added.after->id;
    }
    return organizerNamed(campaign, name, edits, ids);
}

/// A conversation and its attempt, while what came of it is added.
struct Held {
    const NewConversation &said;
    std::optional<OrganizerId> by;
    ConversationId id;
};

void addConversation(Edits &edits, const Campaign &campaign, const Held &held, AttemptId attempt)
{
    const NewConversation &said = held.said;
    edits.add(Conversation{.id = held.id,
                           .attempt = attempt,
                           .place = said.place,
                           .minutes = said.minutes,
                           .alsoPresent = said.alsoPresent,
                           .templateKey = said.templateKey,
                           .stepsReached = said.stepsReached,
                           .talkShare = said.talkShare,
                           .keptSilent = said.keptSilent,
                           .ask = said.ask,
                           .answer = said.answer,
                           .commitment = said.commitment,
                           .due = said.due,
                           .objections = said.objections,
                           .inoculatedAgainst = said.inoculatedAgainst,
                           .levelBefore = levelOn(campaign, said.worker, said.on),
                           .levelAfter = said.after ? said.after->level : std::nullopt,
                           .note = said.note});
}

void addAnswers(Edits &edits, const Held &held, IdSource &ids)
{
    const auto add = [&](const std::optional<WorkerId> &of) {
        edits.add(Nomination{.id = ids.make<NominationId>(),
                             .by = held.said.worker,
                             .of = of,
                             .question = held.said.question,
                             .on = held.said.on,
                             .alone = held.said.alsoPresent.trimmed().isEmpty(),
                             .askedBy = held.by,
                             .conversation = held.id});
    };
    for (const WorkerId &named : held.said.named) add(named);
    if (held.said.named.empty() && held.said.namedNobody) add(std::nullopt);
}

void addStance(Edits &edits, const Campaign &campaign, const Held &held, IdSource &ids)
{
    if (!held.said.after) return;
    edits.add(Assessment{.id = ids.make<AssessmentId>(),
                         .worker = held.said.worker,
                         .scale = campaign.scale().id,
                         .level = held.said.after->level,
                         .on = held.said.on,
                         .by = held.by,
                         .basis = Basis::Soft,
                         .reason = held.said.after->reason});
}

void addNext(Edits &edits, const Campaign &campaign, const Held &held, IdSource &ids)
{
    if (held.said.next.trimmed().isEmpty()) return;
    const auto owner = held.said.nextOwner.trimmed().isEmpty()
                           ? held.by
                           : ownerNamed(campaign, held.said.nextOwner, edits, ids);
    edits.add(NextStep{.id = ids.make<NextStepId>(),
                       .worker = held.said.worker,
                       .what = held.said.next.trimmed(),
                       .owner = owner,
                       .due = held.said.nextDue,
                       .conversation = held.id});
}

}   // namespace

ChangeSet logAttempt(const Campaign &campaign, const NewAttempt &attempt, IdSource &ids)
{
    ChangeSet changes{{QStringLiteral("log-attempt"),
                       {contactName(campaign, attempt.worker), keyOf(attempt.result)}}};
    const auto by = organizerNamed(campaign, attempt.by, changes.edits, ids);
    changes.edits.add(Attempt{ids.make<AttemptId>(), attempt.worker, attempt.on, by,
                              attempt.channel, attempt.result});
    return changes;
}

ChangeSet addNextStep(const Campaign &campaign, const NewNextStep &step, IdSource &ids)
{
    ChangeSet changes{
        {QStringLiteral("add-next-step"), {contactName(campaign, step.worker), step.what}}};
    const auto owner = organizerNamed(campaign, step.owner, changes.edits, ids);
    changes.edits.add(NextStep{.id = ids.make<NextStepId>(),
                               .worker = step.worker,
                               .what = step.what.trimmed(),
                               .owner = owner,
                               .due = step.due});
    return changes;
}

ChangeSet changeNextStep(const Campaign &campaign, const NextStep &after)
{
    const NextStep *held = campaign.find(after.id);
    if (!held) return {};
    ChangeSet changes{
        {QStringLiteral("change-next-step"), {contactName(campaign, held->worker), after.what}}};
    changes.edits.change(*held, after);
    return changes;
}

ChangeSet settleNextStep(const Campaign &campaign, NextStepId step, StepState state, QDate on)
{
    const NextStep *held = campaign.find(step);
    if (!held) return {};
    ChangeSet changes{{state == StepState::Open ? QStringLiteral("reopen-next-step")
                                                : QStringLiteral("settle-next-step"),
                       {contactName(campaign, held->worker), held->what}}};
    NextStep after = *held;
    after.state = state;
    after.settledOn = state == StepState::Open ? QDate() : on;
    changes.edits.change(*held, std::move(after));
    return changes;
}

ChangeSet logConversation(const Campaign &campaign, const NewConversation &conversation,
                          IdSource &ids)
{
    ChangeSet changes{
        {QStringLiteral("log-conversation"), {contactName(campaign, conversation.worker)}}};
    const auto by = organizerNamed(campaign, conversation.by, changes.edits, ids);
    const auto attempt = ids.make<AttemptId>();
    changes.edits.add(Attempt{attempt, conversation.worker, conversation.on, by,
                              conversation.channel, AttemptResult::Talked});
    const Held held{conversation, by, ids.make<ConversationId>()};
    addConversation(changes.edits, campaign, held, attempt);
    addAnswers(changes.edits, held, ids);
    addStance(changes.edits, campaign, held, ids);
    addNext(changes.edits, campaign, held, ids);
    return changes;
}

ChangeSet correctConversation(const Campaign &campaign, const Conversation &after)
{
    const Conversation *held = campaign.find(after.id);
    const Attempt *attempt = held ? campaign.find(held->attempt) : nullptr;
    if (!attempt) return {};
    ChangeSet changes{
        {QStringLiteral("correct-conversation"), {contactName(campaign, attempt->worker)}}};
    changes.edits.change(*held, after);
    return changes;
}

ChangeSet correctAttempt(const Campaign &campaign, const Attempt &after)
{
    const Attempt *held = campaign.find(after.id);
    if (!held) return {};
    ChangeSet changes{{QStringLiteral("correct-attempt"), {contactName(campaign, held->worker)}}};
    Attempt corrected = after;
    if (!campaign.allWith<&Conversation::attempt>(held->id).empty())
        corrected.result = AttemptResult::Talked;
    changes.edits.change(*held, std::move(corrected));
    return changes;
}

ChangeSet takeAttemptBack(const Campaign &campaign, AttemptId attempt)
{
    const Attempt *held = campaign.find(attempt);
    if (!held) return {};
    ChangeSet changes{{QStringLiteral("take-attempt-back"), {contactName(campaign, held->worker)}}};
    for (const Conversation *said : campaign.allWith<&Conversation::attempt>(attempt)) {
        const auto detach = [&](const auto &row) {
            auto after = row;
            after.conversation.reset();
            changes.edits.change(row, after);
        };
        for (const auto *row : campaign.allWith<&Nomination::conversation>(said->id)) detach(*row);
        for (const auto *row : campaign.allWith<&NextStep::conversation>(said->id)) detach(*row);
        changes.edits.remove(*said);
    }
    changes.edits.remove(*held);
    return changes;
}

}   // namespace wallchart
