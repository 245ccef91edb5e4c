// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/changeset.h"
#include "core/model/campaign.h"

namespace wallchart {

/// A try to reach somebody. It never changes where they stand.
struct NewAttempt {
    WorkerId worker;
    QDate on;
    QString by = {};   ///< name of the organizer; a new one is added
    Channel channel = Channel::InPerson;
    AttemptResult result = AttemptResult::NoAnswer;
};
[[nodiscard]] ChangeSet logAttempt(const Campaign &campaign, const NewAttempt &attempt,
                                   IdSource &ids);

/// What will be done next about a worker: a follow-up, or a claim of an outreach line.
struct NewNextStep {
    WorkerId worker;
    QString what;
    QString owner = {};   ///< name of the organizer
    QDate due = {};
};
[[nodiscard]] ChangeSet addNextStep(const Campaign &campaign, const NewNextStep &step,
                                    IdSource &ids);
/// A step as it shall read: another day, another owner, other words.
[[nodiscard]] ChangeSet changeNextStep(const Campaign &campaign, const NextStep &after);
/// Done or dropped on that day; open again clears it.
[[nodiscard]] ChangeSet settleNextStep(const Campaign &campaign, NextStepId step, StepState state,
                                       QDate on);

/// Where a worker stands after a conversation; without a level: unassessed again.
struct StanceAfter {
    std::optional<int> level = {};
    QString reason = {};
};

/// A structured organizing conversation with everything that came of it.
struct NewConversation {
    WorkerId worker;
    QDate on;
    QString by = {};   ///< name of the organizer; a new one is added
    Channel channel = Channel::InPerson;
    QString place = {};
    std::optional<int> minutes = {};
    QString alsoPresent = {};
    QString templateKey = {};
    QStringList stepsReached = {};
    std::optional<int> talkShare = {};
    std::optional<bool> keptSilent = {};
    QString ask = {};
    std::optional<AskAnswer> answer = {};
    QString commitment = {};
    QDate due = {};
    QString objections = {};
    QStringList inoculatedAgainst = {};
    QString note = {};
    std::optional<StanceAfter> after = {};   ///< none = no new assessment
    QString question = {};                   ///< what they were asked about whom people turn to
    std::vector<WorkerId> named = {};        ///< whom they named, asked alone
    bool namedNobody = false;                ///< asked, and named nobody: an answer too
    QString next = {};                       ///< the next step; empty = none agreed
    QDate nextDue = {};
    QString nextOwner = {};   ///< name of an organizer; empty = who held the conversation
};

/// One change: the attempt that talked, the conversation, whom they named, the new assessment
/// and the next step. The stance before is read from the campaign.
[[nodiscard]] ChangeSet logConversation(const Campaign &campaign,
                                        const NewConversation &conversation, IdSource &ids);

/// A conversation as it shall read; what came of it is corrected where it stands.
[[nodiscard]] ChangeSet correctConversation(const Campaign &campaign, const Conversation &after);

/// An attempt as it shall read. One that opened a conversation stays "talked".
[[nodiscard]] ChangeSet correctAttempt(const Campaign &campaign, const Attempt &after);

/// Takes an attempt back that was written down by mistake, with its conversation. Answers and
/// next steps stay and no longer point to it.
[[nodiscard]] ChangeSet takeAttemptBack(const Campaign &campaign, AttemptId attempt);

}   // namespace wallchart
