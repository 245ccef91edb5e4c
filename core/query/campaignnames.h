// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"
#include "core/query/positionset.h"

namespace wallchart {

/// A name that an expression may say.
struct KnownName {
    QString name;
    QString folded;
};

struct KnownUnit {
    QString name;
    QString folded;
    int parent;   ///< position of the unit above; below 0 = none
};

/// The names a campaign knows, folded once. Lists are in the order of their tables.
struct CampaignNames {
    std::vector<KnownUnit> units;
    std::vector<KnownName> shifts;
    std::vector<KnownName> worksites;
    std::vector<KnownName> organizers;
    std::vector<KnownName> tests;       ///< in the order of Reading::tests()
    std::vector<KnownName> tieKinds;    ///< the user's label, else the key
    std::vector<KnownName> lists;       ///< saved ones
    std::vector<KnownName> jobs;        ///< of current main posts; each spelling once
    std::vector<KnownName> languages;   ///< that somebody speaks; each spelling once

    /// The lists that come from tables; jobs and languages are added from the people.
    explicit CampaignNames(const Reading &reading);

    /// Those called so; if there are none, those in which a word begins so.
    [[nodiscard]] static PositionSet named(const std::vector<KnownName> &names,
                                           const QString &text);
    /// The same for units and paths of units.
    [[nodiscard]] PositionSet unitsNamed(const QString &text) const;
    /// Those units and all below them.
    [[nodiscard]] PositionSet withUnitsBelow(const PositionSet &above) const;
    /// `Surgery / 3 East`
    [[nodiscard]] QString pathOf(std::size_t unit) const;
};

/// True when `begin` begins a word of the folded name.
[[nodiscard]] bool beginsWord(const QString &folded, const QString &begin);

}   // namespace wallchart
