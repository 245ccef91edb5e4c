// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/describe.h"
#include "core/model/enumkeys.h"
#include "core/model/ids.h"

#include <QDate>
#include <QString>

namespace wallchart {

/// The one row of what the campaign itself is and how it counts.
struct Settings {
    SettingsId id;
    QString campaignName;
    QDate startedOn = {};
    int staleAfterDays = 42;       ///< an older assessment is stale
    int askedWithinMonths = 12;    ///< answers that old still count as asked
    int followersPerLeader = 15;   ///< how many one leader can cover
    double coverageGoal = 0.8;     ///< share of each cell

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

template <>
struct Describe<Settings> {
    static constexpr auto table = "settings";
    static constexpr std::tuple fields{field("id", &Settings::id),
                                       field("campaign_name", &Settings::campaignName),
                                       field("started_on", &Settings::startedOn),
                                       field("stale_after_days", &Settings::staleAfterDays),
                                       field("asked_within_months", &Settings::askedWithinMonths),
                                       field("followers_per_leader", &Settings::followersPerLeader),
                                       field("coverage_goal", &Settings::coverageGoal)};
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
