// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/describe.h"
#include "core/model/enumkeys.h"
#include "core/model/ids.h"

#include <QDate>
#include <QString>

#include <vector>

namespace wallchart {

/// Every rule asks for the side of a level, so reversed or retired scales work.
enum class Side { With, Undecided, Against };

template <>
struct EnumKeys<Side> {
    static constexpr std::array all{std::pair{Side::With, "with"},
                                    std::pair{Side::Undecided, "undecided"},
                                    std::pair{Side::Against, "against"}};
};

/// A level of a scale; a shipped one has a key that is translated on screen.
struct ScaleLevel {
    int level = 0;   ///< the digit people write
    QString key = {};
    QString label = {};
    Side side = Side::Undecided;
    bool retired = false;   ///< kept for old assessments, no longer offered

    bool operator==(const ScaleLevel &) const = default;
};

/// The campaign's scale of stances; one per campaign.
struct Scale {
    ScaleId id;
    QString key = {};
    QString name = {};
    std::vector<ScaleLevel> levels = {};

    /// The level with that digit, or null.
    [[nodiscard]] const ScaleLevel *find(int level) const
    {
        for (const ScaleLevel &known : levels) {
            if (known.level == level) return &known;
        }
        return nullptr;
    }

    bool operator==(const Scale &) const = default;
};

/// Soft: a conversation, an observation. Hard: an act that can be checked.
enum class Basis { Soft, Hard };

template <>
struct EnumKeys<Basis> {
    static constexpr std::array all{std::pair{Basis::Soft, "soft"}, std::pair{Basis::Hard, "hard"}};
};

/// A dated judgement of where a worker stands; without a level: unassessed again.
struct Assessment {
    AssessmentId id;
    WorkerId worker;
    ScaleId scale;
    std::optional<int> level;
    QDate on;
    std::optional<OrganizerId> by = {};
    Basis basis = Basis::Soft;
    QString reason = {};

    bool operator==(const Assessment &) const = default;
};

template <>
struct Describe<ScaleLevel> {
    static constexpr std::tuple fields{
        field("level", &ScaleLevel::level), field("key", &ScaleLevel::key),
        field("label", &ScaleLevel::label), field("side", &ScaleLevel::side),
        field("retired", &ScaleLevel::retired)};
};
static_assert(kDescribesAllMembers<ScaleLevel>);

template <>
struct Describe<Scale> {
    static constexpr auto table = "scale";
    static constexpr std::tuple fields{field("id", &Scale::id), field("key", &Scale::key),
                                       field("name", &Scale::name),
                                       field("levels", &Scale::levels)};
};
static_assert(kDescribesAllMembers<Scale>);

template <>
struct Describe<Assessment> {
    static constexpr auto table = "assessment";
    static constexpr std::tuple fields{
        field("id", &Assessment::id),       indexed("worker", &Assessment::worker),
        field("scale", &Assessment::scale), field("level", &Assessment::level),
        field("on_date", &Assessment::on),  field("by_organizer", &Assessment::by),
        field("basis", &Assessment::basis), field("reason", &Assessment::reason)};
};
static_assert(kDescribesAllMembers<Assessment>);

}   // namespace wallchart
