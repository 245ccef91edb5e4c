// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/describe.h"
#include "core/model/enumkeys.h"
#include "core/model/ids.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace wallchart {

/// What came of a try to reach someone. Only "talked" opens a conversation; none changes stance.
enum class AttemptResult { Talked, NotHome, NoAnswer, WrongContact, WouldNotTalk, DoNotVisit };

template <>
struct EnumKeys<AttemptResult> {
    static constexpr std::array all{std::pair{AttemptResult::Talked, "talked"},
                                    std::pair{AttemptResult::NotHome, "not-home"},
                                    std::pair{AttemptResult::NoAnswer, "no-answer"},
                                    std::pair{AttemptResult::WrongContact, "wrong-contact"},
                                    std::pair{AttemptResult::WouldNotTalk, "would-not-talk"},
                                    std::pair{AttemptResult::DoNotVisit, "do-not-visit"}};
};

/// How somebody was tried.
enum class Channel { InPerson, AtHome, Phone, Message, Other };

template <>
struct EnumKeys<Channel> {
    static constexpr std::array all{
        std::pair{Channel::InPerson, "in-person"}, std::pair{Channel::AtHome, "at-home"},
        std::pair{Channel::Phone, "phone"}, std::pair{Channel::Message, "message"},
        std::pair{Channel::Other, "other"}};
};

/// A try to reach someone.
struct Attempt {
    AttemptId id;
    WorkerId worker;
    QDate on;
    std::optional<OrganizerId> by = {};
    Channel channel = Channel::InPerson;
    AttemptResult result = AttemptResult::Talked;

    bool operator==(const Attempt &) const = default;
};

/// The answer to an ask. A yes is a promise, not a fact.
enum class AskAnswer { Yes, No, Conditional, Dodged };

template <>
struct EnumKeys<AskAnswer> {
    static constexpr std::array all{
        std::pair{AskAnswer::Yes, "yes"}, std::pair{AskAnswer::No, "no"},
        std::pair{AskAnswer::Conditional, "conditional"}, std::pair{AskAnswer::Dodged, "dodged"}};
};

/// A structured organizing conversation; who, by whom and when are its attempt's.
struct Conversation {
    ConversationId id;
    AttemptId attempt;
    QString place = {};
    std::optional<int> minutes = {};
    QString alsoPresent = {};
    QString templateKey = {};              ///< the template of steps; empty = the default
    QStringList stepsReached = {};         ///< keys of the template's steps
    std::optional<int> talkShare = {};     ///< per cent that the worker spoke, estimated
    std::optional<bool> keptSilent = {};   ///< after the ask
    QString ask = {};
    std::optional<AskAnswer> answer = {};
    QString commitment = {};
    QDate due = {};   ///< of the commitment
    QString objections = {};
    QStringList inoculatedAgainst = {};
    std::optional<int> levelBefore = {};   ///< none = unassessed
    std::optional<int> levelAfter = {};    ///< none = no new assessment
    QString note = {};

    bool operator==(const Conversation &) const = default;
};

enum class StepState { Open, Done, Dropped };

template <>
struct EnumKeys<StepState> {
    static constexpr std::array all{std::pair{StepState::Open, "open"},
                                    std::pair{StepState::Done, "done"},
                                    std::pair{StepState::Dropped, "dropped"}};
};

/// What somebody will do next about a worker: a follow-up, or a claim of an outreach line.
struct NextStep {
    NextStepId id;
    WorkerId worker;
    QString what = {};
    std::optional<OrganizerId> owner = {};
    QDate due = {};   ///< null = no day agreed
    StepState state = StepState::Open;
    QDate settledOn = {};   ///< the day it was done or dropped
    std::optional<ConversationId> conversation = {};

    bool operator==(const NextStep &) const = default;
};

/// What an organizer is responsible for: a worker, or a cell (a unit, a shift, or both).
struct Turf {
    TurfId id;
    OrganizerId organizer;
    std::optional<WorkerId> worker = {};
    std::optional<UnitId> unit = {};
    std::optional<ShiftId> shift = {};

    bool operator==(const Turf &) const = default;
};

template <>
struct Describe<Attempt> {
    static constexpr auto table = "attempt";
    static constexpr std::tuple fields{
        field("id", &Attempt::id),           indexed("worker", &Attempt::worker),
        field("on_date", &Attempt::on),      indexed("by_organizer", &Attempt::by),
        field("channel", &Attempt::channel), field("result", &Attempt::result)};
};
static_assert(kDescribesAllMembers<Attempt>);

template <>
struct Describe<Conversation> {
    static constexpr auto table = "conversation";
    static constexpr std::tuple fields{
        field("id", &Conversation::id),
        indexed("attempt", &Conversation::attempt),
        field("place", &Conversation::place),
        field("minutes", &Conversation::minutes),
        field("also_present", &Conversation::alsoPresent),
        field("template", &Conversation::templateKey),
        field("steps_reached", &Conversation::stepsReached),
        field("talk_share", &Conversation::talkShare),
        field("kept_silent", &Conversation::keptSilent),
        field("ask", &Conversation::ask),
        field("answer", &Conversation::answer),
        field("commitment", &Conversation::commitment),
        field("due", &Conversation::due),
        field("objections", &Conversation::objections),
        field("inoculated_against", &Conversation::inoculatedAgainst),
        field("level_before", &Conversation::levelBefore),
        field("level_after", &Conversation::levelAfter),
        field("note", &Conversation::note)};
};
static_assert(kDescribesAllMembers<Conversation>);

template <>
struct Describe<NextStep> {
    static constexpr auto table = "next_step";
    static constexpr std::tuple fields{field("id", &NextStep::id),
                                       indexed("worker", &NextStep::worker),
                                       field("what", &NextStep::what),
                                       indexed("owner", &NextStep::owner),
                                       field("due", &NextStep::due),
                                       field("state", &NextStep::state),
                                       field("settled_on", &NextStep::settledOn),
                                       indexed("conversation", &NextStep::conversation)};
};
static_assert(kDescribesAllMembers<NextStep>);

template <>
struct Describe<Turf> {
    static constexpr auto table = "turf";
    static constexpr std::tuple fields{
        field("id", &Turf::id), indexed("organizer", &Turf::organizer),
        indexed("worker", &Turf::worker), indexed("unit", &Turf::unit),
        indexed("shift", &Turf::shift)};
};
static_assert(kDescribesAllMembers<Turf>);

}   // namespace wallchart
