// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/training.h"

#include <QDateTime>

#include <vector>

namespace wallchart {

/// What a participant wrote for a task of judgement so far; it never leaves before it is handed in.
struct TaskAnswer {
    TaskAnswerId id;
    ParticipantId participant;
    QString task;        ///< key of the edition's task
    QString text = {};   ///< for what is only to be looked at: any text says it was

    bool operator==(const TaskAnswer &) const = default;
};

/// How a worker, a unit or a shift is called in the excerpts of one edition; never handed on.
struct ExcerptCode {
    ExcerptCodeId id;
    StoredEditionId edition;
    QString subject;   ///< id of the worker, unit or shift; it may be gone by now
    QString code;      ///< "W07", "C", "S2": at random, the same in every version

    bool operator==(const ExcerptCode &) const = default;
};

/// The way in which work was handed in.
enum class WorkSource { Packet, Paper, Voice };

template <>
struct EnumKeys<WorkSource> {
    static constexpr std::array all{std::pair{WorkSource::Packet, "packet"},
                                    std::pair{WorkSource::Paper, "paper"},
                                    std::pair{WorkSource::Voice, "voice"}};
};

/// One version of the work of a participant's week, as handed in; versions are never overwritten.
struct Submission {
    SubmissionId id;
    ParticipantId participant;
    int week = 0;
    int version = 1;
    QDateTime madeAt;            ///< by the participant's clock: decides what is late
    QDateTime receivedAt = {};   ///< null in the participant's own file
    WorkSource source = WorkSource::Packet;
    bool peersMaySee = false;
    QString payload = {};   ///< answers, results of checks and excerpt; empty on paper and by voice

    bool operator==(const Submission &) const = default;
};

enum class Verdict { Approve, Return };

template <>
struct EnumKeys<Verdict> {
    static constexpr std::array all{std::pair{Verdict::Approve, "approve"},
                                    std::pair{Verdict::Return, "return"}};
};

/// The step of a rubric that a task was found on.
struct RubricMark {
    QString task;
    QString level;

    bool operator==(const RubricMark &) const = default;
};

/// What a facilitator says about a task: a comment of the bank, own words, or both.
struct TaskComment {
    QString task;        ///< empty = about the week
    QString bank = {};   ///< key of the bank's comment: read in the participant's language
    QString text = {};

    bool operator==(const TaskComment &) const = default;
};

/// The answer of the facilitator to one version; at most one for each.
struct Review {
    ReviewId id;
    SubmissionId submission;
    QString facilitator = {};
    QDateTime at;
    Verdict verdict = Verdict::Approve;
    std::vector<RubricMark> marks = {};
    std::vector<TaskComment> comments = {};
    bool passedOn = false;   ///< its packet was given to the participant

    bool operator==(const Review &) const = default;
};

/// Where the work of a participant's week stands.
enum class WorkState { NotReceived, Received, Returned, Approved };

template <>
struct EnumKeys<WorkState> {
    static constexpr std::array all{std::pair{WorkState::NotReceived, "not-received"},
                                    std::pair{WorkState::Received, "received"},
                                    std::pair{WorkState::Returned, "returned"},
                                    std::pair{WorkState::Approved, "approved"}};
};

/// What a contact person learns of one participant's week: no answers, no chart.
struct StatusLine {
    QString participant;   ///< id
    int week = 0;
    WorkState state = WorkState::NotReceived;
    bool late = false;
    QString presence = {};   ///< key of a Presence; empty = not written down

    bool operator==(const StatusLine &) const = default;
};

/// How a facilitator's part of a training group stood; of a line the latest report holds.
struct StatusReport {
    StatusReportId id;
    TrainingGroupId group;
    QString facilitator;
    QDateTime at;   ///< when it was written
    std::vector<StatusLine> lines = {};

    bool operator==(const StatusReport &) const = default;
};

template <>
struct Describe<TaskAnswer> {
    static constexpr auto table = "task_answer";
    static constexpr std::tuple fields{
        field("id", &TaskAnswer::id), indexed("participant", &TaskAnswer::participant),
        field("task", &TaskAnswer::task), field("text", &TaskAnswer::text)};
};
static_assert(kDescribesAllMembers<TaskAnswer>);

template <>
struct Describe<ExcerptCode> {
    static constexpr auto table = "excerpt_code";
    static constexpr std::tuple fields{
        field("id", &ExcerptCode::id), indexed("edition", &ExcerptCode::edition),
        field("subject", &ExcerptCode::subject), field("code", &ExcerptCode::code)};
};
static_assert(kDescribesAllMembers<ExcerptCode>);

template <>
struct Describe<Submission> {
    static constexpr auto table = "submission";
    static constexpr std::tuple fields{
        field("id", &Submission::id),          indexed("participant", &Submission::participant),
        field("week", &Submission::week),      field("version", &Submission::version),
        field("made_at", &Submission::madeAt), field("received_at", &Submission::receivedAt),
        field("source", &Submission::source),  field("peers_may_see", &Submission::peersMaySee),
        field("payload", &Submission::payload)};
};
static_assert(kDescribesAllMembers<Submission>);

template <>
struct Describe<RubricMark> {
    static constexpr std::tuple fields{field("task", &RubricMark::task),
                                       field("level", &RubricMark::level)};
};
static_assert(kDescribesAllMembers<RubricMark>);

template <>
struct Describe<TaskComment> {
    static constexpr std::tuple fields{field("task", &TaskComment::task),
                                       field("bank", &TaskComment::bank),
                                       field("text", &TaskComment::text)};
};
static_assert(kDescribesAllMembers<TaskComment>);

template <>
struct Describe<Review> {
    static constexpr auto table = "review";
    static constexpr std::tuple fields{field("id", &Review::id),
                                       indexed("submission", &Review::submission),
                                       field("facilitator", &Review::facilitator),
                                       field("at", &Review::at),
                                       field("verdict", &Review::verdict),
                                       field("marks", &Review::marks),
                                       field("comments", &Review::comments),
                                       field("passed_on", &Review::passedOn)};
};
static_assert(kDescribesAllMembers<Review>);

template <>
struct Describe<StatusLine> {
    static constexpr std::tuple fields{
        field("participant", &StatusLine::participant), field("week", &StatusLine::week),
        field("state", &StatusLine::state), field("late", &StatusLine::late),
        field("presence", &StatusLine::presence)};
};
static_assert(kDescribesAllMembers<StatusLine>);

template <>
struct Describe<StatusReport> {
    static constexpr auto table = "status_report";
    static constexpr std::tuple fields{
        field("id", &StatusReport::id), indexed("training_group", &StatusReport::group),
        field("facilitator", &StatusReport::facilitator), field("at", &StatusReport::at),
        field("lines", &StatusReport::lines)};
};
static_assert(kDescribesAllMembers<StatusReport>);

}   // namespace wallchart
