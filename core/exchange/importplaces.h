// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importrow.h"

#include <unordered_map>

namespace wallchart {

/// Where a row says that somebody works.
struct RowPlace {
    std::optional<WorksiteId> worksite = {};
    std::optional<UnitId> unit = {};
    std::optional<ShiftId> shift = {};
};

/// Whether a list may bring new worksites, units and shifts.
enum class NewPlaces { Add, Refuse };

/// Finds the worksites, units and shifts that a list names, under any of their spellings, and
/// adds those that are missing to the plan, in the order in which they come.
class ImportPlaces {
public:
    ImportPlaces(ImportWork &work, NewPlaces newPlaces);

    [[nodiscard]] RowPlace placeOf(const ImportRow &row);
    /// None when the unit is not known and must not be added: a problem says so.
    [[nodiscard]] std::optional<UnitId> unitOf(const ImportRow &row, WorksiteId worksite);
    [[nodiscard]] std::optional<ShiftId> shiftOf(const ImportRow &row, WorksiteId worksite);
    [[nodiscard]] std::optional<WorksiteId> worksiteOf(const ImportRow &row);

private:
    using Key = std::pair<Uuid, QString>;   // what it is inside of, folded name
    struct HashOfKey {
        [[nodiscard]] std::size_t operator()(const Key &key) const
        {
            return qHash(key.second, std::hash<Uuid>()(key.first));
        }
    };

    [[nodiscard]] WorksiteId addWorksite(const QString &name);
    [[nodiscard]] std::optional<UnitId> unitNamed(WorksiteId worksite, const QStringList &path);
    [[nodiscard]] std::optional<UnitId> anywhere(WorksiteId worksite, const QString &name) const;

    ImportWork &m_work;
    NewPlaces m_newPlaces;
    bool m_onlyOneSite;
    std::map<QString, WorksiteId> m_worksites;
    // Inside a unit, or a worksite for the outermost. Hashed: every row asks.
    std::unordered_map<Key, UnitId, HashOfKey> m_units;
    std::multimap<Key, UnitId> m_unitsAnywhere;   // at any depth of a worksite
    std::map<Key, ShiftId> m_shifts;
    std::map<Uuid, int> m_orders;   // next place among siblings
};

}   // namespace wallchart
