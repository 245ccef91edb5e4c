// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/training/edition.h"

namespace wallchart {

/// How people sit during a part of a session.
enum class PartForm { Together, SmallGroups, Pairs, Alone, Break };

/// A part of a session with its minutes.
struct PlanPart {
    int minutes = 0;
    PartForm form = PartForm::Together;
    Texts title = {};
    Texts detail = {};       ///< what the facilitator does
    QString rolePlay = {};   ///< key of the role-play that is held in it

    bool operator==(const PlanPart &) const = default;
};

/// The course of one session.
struct SessionPlan {
    int week = 0;
    Texts aim = {};   ///< what people can do after it
    std::vector<PlanPart> parts = {};

    bool operator==(const SessionPlan &) const = default;

    [[nodiscard]] int minutes() const;
};

/// A question that tells a finding from an opinion: how do you know she is a leader?
struct DiagnosticQuestion {
    QString key;
    Texts question = {};
    Texts listenFor = {};
    Texts notEnough = {};

    bool operator==(const DiagnosticQuestion &) const = default;
};

struct RolePlayRole {
    QString key;
    Texts title = {};
    Texts brief = {};   ///< read by this role alone

    bool operator==(const RolePlayRole &) const = default;
};

struct RolePlay {
    QString key;
    Texts title = {};
    int minutes = 0;
    Texts situation = {};
    std::vector<RolePlayRole> roles = {};
    std::vector<Texts> watch = {};       ///< what the observer looks out for
    std::vector<Texts> talkAfter = {};   ///< questions for afterwards

    bool operator==(const RolePlay &) const = default;
};

/// How a line of the observer sheet is filled in.
enum class ObserverEntry {
    Shares,   ///< two parts of a whole: organizer and worker
    Words,    ///< as they were said, on lines
    YesNo,
    Tally,     ///< a stroke each time
    Choices,   ///< boxes to tick
};

struct ObserverLine {
    QString key;
    ObserverEntry entry = ObserverEntry::Words;
    Texts title = {};
    Texts hint = {};
    int lines = 1;                     ///< of Words and Tally
    std::vector<Texts> choices = {};   ///< of Choices

    bool operator==(const ObserverLine &) const = default;
};

/// What a facilitator holds sessions with, in the languages it was written in.
struct FacilitatorKit {
    QString key;
    std::vector<SessionPlan> plans = {};   ///< in order of week
    std::vector<DiagnosticQuestion> questions = {};
    std::vector<RolePlay> rolePlays = {};
    std::vector<ObserverLine> observerSheet = {};
    /// What a contact person writes to those whose work is missing; reminderText() fills it in.
    Texts reminder = {};

    bool operator==(const FacilitatorKit &) const = default;

    /// Null when there is none.
    [[nodiscard]] const SessionPlan *plan(int week) const;
    [[nodiscard]] const RolePlay *rolePlay(const QString &rolePlayKey) const;
};

/// Reads a kit: JSON, format "wallchart-facilitator-kit", version 1; mistakes by field.
[[nodiscard]] tl::expected<FacilitatorKit, Problems> readFacilitatorKit(const QByteArray &bytes,
                                                                        const QString &file);

/// The kit that comes with the program; initResources() must have been called.
[[nodiscard]] tl::expected<FacilitatorKit, Problems> shippedFacilitatorKit();

/// What a reminder is about.
struct ReminderFacts {
    int week = 0;
    QDate due;
    QString from = {};   ///< name beneath it; empty = none
};

/// The kit's reminder in the language of its readers, whatever language the program speaks; it
/// says nothing of what the training is about.
[[nodiscard]] QString reminderText(const FacilitatorKit &kit, const ReminderFacts &facts,
                                   const QString &language);

/// The plan with its parts stretched or shortened to a session of that length.
///
/// Parts keep their proportions, in steps of five minutes where the length allows it; none goes
/// below one step, and the sum is exactly `minutes` unless there are more parts than that.
[[nodiscard]] SessionPlan planOfLength(const SessionPlan &plan, int minutes);

}   // namespace wallchart
