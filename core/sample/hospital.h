// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/hospitalplan.h"
#include "core/sample/personnames.h"
#include "core/sample/samplerows.h"

#include <map>

namespace wallchart {

/// Somebody of the sample while it is made up.
struct HospitalPerson {
    WorkerId id;
    PersonName name;
    int unit;
    int shift;
    QString job;
    const CastMember *role = nullptr;   ///< null = one of the many
    int leader = -1;   ///< whom they follow: a place in Hospital::people; −1 = nobody
    int level = 0;     ///< 0 = unassessed

    [[nodiscard]] bool inBase() const { return !role || !role->out; }
    [[nodiscard]] bool withUs() const { return level == 1 || level == 2; }
    [[nodiscard]] bool leads() const { return role && role->followers > 0; }
};

/// The sample while it is made up: each step adds rows and remembers what later steps need.
struct Hospital {
    QDate today;
    RandomNumbers random;
    IdSource ids;
    SampleRows rows = {};
    std::vector<WorksiteId> worksites = {};
    std::vector<UnitId> units = {};
    std::vector<ShiftId> shifts = {};
    std::vector<OrganizerId> organizers = {};   ///< the first is staff
    std::map<QString, TieKind> tieKinds = {};
    std::vector<HospitalPerson> people = {};   ///< cell by cell

    [[nodiscard]] QDate daysAgo(int days) const { return today.addDays(-days); }
    /// The places in `people` of those in the base of a cell.
    [[nodiscard]] std::vector<int> placesIn(int unit, int shift) const
    {
        std::vector<int> places;
        for (int at = 0; at < static_cast<int>(people.size()); ++at) {
            const HospitalPerson &person = personAt(at);
            if (person.unit == unit && person.shift == shift && person.inBase())
                places.push_back(at);
        }
        return places;
    }
    [[nodiscard]] const HospitalPerson &personAt(int place) const
    {
        return people[static_cast<std::size_t>(place)];
    }
    [[nodiscard]] HospitalPerson &person(int place)
    {
        return people[static_cast<std::size_t>(place)];
    }
};

/// The steps, in their order.
void addStructure(Hospital &hospital);
void addPeople(Hospital &hospital);
void addLeaders(Hospital &hospital);
void addTies(Hospital &hospital);
void addNominations(Hospital &hospital);
void addStances(Hospital &hospital);
void addTests(Hospital &hospital);
void addContacts(Hospital &hospital);

}   // namespace wallchart
