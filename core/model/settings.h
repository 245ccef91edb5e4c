// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/describe.h"
#include "core/model/enumkeys.h"
#include "core/model/ids.h"

#include <QDate>
#include <QString>

#include <vector>

namespace wallchart {

/// A setting of the analysis that the campaign counts otherwise than the program ships it.
struct Weight {
    QString key = {};
    double value = 0;

    bool operator==(const Weight &) const = default;
};

/// What the people of a campaign are called on screen and paper.
enum class PeopleWord { Workers, Tenants, Members };

template <>
struct EnumKeys<PeopleWord> {
    static constexpr std::array all{std::pair{PeopleWord::Workers, "workers"},
                                    std::pair{PeopleWord::Tenants, "tenants"},
                                    std::pair{PeopleWord::Members, "members"}};
};

/// The one row of what the campaign itself is and how it counts.
struct Settings {
    SettingsId id;
    QString campaignName;
    QDate startedOn = {};
    int staleAfterDays = 42;            ///< an older assessment is stale
    int askedWithinMonths = 12;         ///< answers that old still count as asked
    int followersPerLeader = 15;        ///< how many one leader can cover
    double coverageGoal = 0.8;          ///< share of each cell
    std::vector<Weight> weights = {};   ///< those changed; the others are as shipped
    bool assessorsShown = false;   ///< how each assessor judged is shown to all, not to them alone
    PeopleWord peopleAre = PeopleWord::Workers;
    QString unitWord = {};    ///< what a unit is called here: "building"; empty = unit
    QString shiftWord = {};   ///< what a shift is called here; empty = shift

    bool operator==(const Settings &) const = default;
};

/// How much of a name a sheet shows.
enum class Redaction { None, Short, Codes, Numbers };

template <>
struct EnumKeys<Redaction> {
    static constexpr std::array all{
        std::pair{Redaction::None, "none"}, std::pair{Redaction::Short, "short"},
        std::pair{Redaction::Codes, "codes"}, std::pair{Redaction::Numbers, "numbers"}};
};

/// An entry of the print register: what left the program on paper or as a file.
struct Print {
    PrintId id;
    int number = 0;   ///< from 1, printed on every sheet
    QDate on = {};
    QString kind = {};   ///< the chart's kind key, or "export"
    int sheets = 0;
    int names = 0;   ///< how many names left
    Redaction redaction = Redaction::Short;
    QString forWhom = {};
    QDate destroyBy = {};

    bool operator==(const Print &) const = default;
};

/// A filter kept under a name.
struct SavedList {
    SavedListId id;
    QString name;
    QString expression = {};   ///< in the filter language

    bool operator==(const SavedList &) const = default;
};

template <>
struct Describe<Weight> {
    static constexpr std::tuple fields{field("key", &Weight::key), field("value", &Weight::value)};
};
static_assert(kDescribesAllMembers<Weight>);

template <>
struct Describe<SavedList> {
    static constexpr auto table = "saved_list";
    static constexpr std::tuple fields{field("id", &SavedList::id), field("name", &SavedList::name),
                                       field("expression", &SavedList::expression)};
};
static_assert(kDescribesAllMembers<SavedList>);

template <>
struct Describe<Settings> {
    static constexpr auto table = "settings";
    static constexpr std::tuple fields{field("id", &Settings::id),
                                       field("campaign_name", &Settings::campaignName),
                                       field("started_on", &Settings::startedOn),
                                       field("stale_after_days", &Settings::staleAfterDays),
                                       field("asked_within_months", &Settings::askedWithinMonths),
                                       field("followers_per_leader", &Settings::followersPerLeader),
                                       field("coverage_goal", &Settings::coverageGoal),
                                       field("weights", &Settings::weights),
                                       field("assessors_shown", &Settings::assessorsShown),
                                       field("people_are", &Settings::peopleAre),
                                       field("unit_word", &Settings::unitWord),
                                       field("shift_word", &Settings::shiftWord)};
};
static_assert(kDescribesAllMembers<Settings>);

template <>
struct Describe<Print> {
    static constexpr auto table = "print";
    static constexpr std::tuple fields{field("id", &Print::id),
                                       field("number", &Print::number),
                                       field("on_date", &Print::on),
                                       field("kind", &Print::kind),
                                       field("sheets", &Print::sheets),
                                       field("names", &Print::names),
                                       field("redaction", &Print::redaction),
                                       field("for_whom", &Print::forWhom),
                                       field("destroy_by", &Print::destroyBy)};
};
static_assert(kDescribesAllMembers<Print>);

}   // namespace wallchart
