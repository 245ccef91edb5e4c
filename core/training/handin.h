// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/editing/changeset.h"
#include "core/training/excerpt.h"
#include "core/training/namescan.h"

#include <map>

namespace wallchart {

/// What is inside a version of the work of a week: nothing else leaves.
struct WorkPayload {
    QString participant;   ///< id
    int week = 0;
    QString language = {};
    bool peersMaySee = false;
    int namesFound = 0;                        ///< names of the chart that were left in the answers
    std::map<QString, QString> answers = {};   ///< task → text
    std::vector<CheckResult> checks = {};
    QJsonObject excerpt = {};

    bool operator==(const WorkPayload &) const = default;
};

/// `{participant, week, language, peers_may_see, names_found, answers, checks, excerpt}`
[[nodiscard]] QJsonObject toJson(const WorkPayload &payload);
/// Strict: nothing when a field is missing, unknown or of another kind.
[[nodiscard]] std::optional<WorkPayload> workFromJson(const QJsonObject &json);
/// Of a stored submission; nothing for work on paper or by voice.
[[nodiscard]] std::optional<WorkPayload> workIn(const Submission &submission);
/// To the byte what a packet holds of it and what is stored.
[[nodiscard]] QByteArray bytesOf(const WorkPayload &payload);

/// The ground of a participant's week: from the day of the session to the day it is due, both as
/// their clocks tell it.
[[nodiscard]] CheckGround checkGroundOf(const Reading &reading, const Edition &edition,
                                        const Participant &participant, int week,
                                        std::vector<UnitId> units);

/// A name of the chart in one of the answers.
struct AnswerHit {
    QString task;
    NameHit hit;

    bool operator==(const AnswerHit &) const = default;
};

/// What to hand in.
struct HandInRequest {
    ParticipantId participant;
    int week = 0;
    std::vector<UnitId> units = {};   ///< none = all
    bool peersMaySee = false;         ///< off unless ticked
};

/// Work that is ready to leave, and everything to look at before.
struct HandIn {
    WorkPayload payload;
    int version = 1;
    std::vector<ComputedCheck> checks = {};
    std::vector<AnswerHit> hits = {};   ///< names in free text: to be changed, or left on purpose
    Edits codes = {};                   ///< codes that were drawn for it, to be stored with it
};

/// Works out what would leave, from the answers that are stored. Fails with kNoSuchWeek or
/// kEditionUnreadable.
[[nodiscard]] Result<HandIn> preparedHandIn(const Reading &reading, const HandInRequest &request,
                                            IdSource &ids);

/// The same work with each name in the answers replaced by its code, "…" where it has none.
[[nodiscard]] HandIn withCodesForNames(const Campaign &campaign, HandIn handIn);
/// The same with one of its hits replaced; the others stay, where they are then. Quick, for what
/// was found is not looked for again.
[[nodiscard]] HandIn withCodeForName(const Campaign &campaign, HandIn handIn, std::size_t hit);

}   // namespace wallchart
