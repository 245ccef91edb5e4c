// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/hospital.h"

namespace wallchart {

namespace {

/// One person asked in one test, with how much they lean to act.
struct Asked {
    int place;
    int lean;
};

bool acts(const HospitalPerson &person, std::size_t test)
{
    return person.role && person.role->acts[test] == 'x';
}

bool inTally(const HospitalPerson &person, std::size_t test)
{
    return kPlannedTally.test == static_cast<int>(test) && kPlannedTally.unit == person.unit
           && kPlannedTally.shift == person.shift;
}

/// People act when their leader acts, and stay away when the leader stays away.
int leanOf(Hospital &hospital, const HospitalPerson &person, std::size_t test)
{
    constexpr std::array<int, 6> kByLevel{200, 420, 320, 200, 60, 0};
    constexpr int kDecided = 10000;
    const int chance = hospital.random.between(0, 640);
    if (person.role) return acts(person, test) ? kDecided : -kDecided;
    const int pull = person.leader < 0                              ? 0
                     : acts(hospital.personAt(person.leader), test) ? 160
                                                                    : -280;
    return kByLevel[static_cast<std::size_t>(person.level)] + pull + chance;
}

/// Everyone who could take part; those with us apart. The most inclined first.
std::vector<Asked> askedIn(Hospital &hospital, std::size_t test, bool withUs)
{
    std::vector<Asked> asked;
    for (int place = 0; place < static_cast<int>(hospital.people.size()); ++place) {
        const HospitalPerson &person = hospital.personAt(place);
        const bool possible = person.inBase() || acts(person, test);
        if (!possible || inTally(person, test) || person.withUs() != withUs) continue;
        asked.push_back({place, leanOf(hospital, person, test)});
    }
    std::stable_sort(asked.begin(), asked.end(),
                     [](const Asked &a, const Asked &b) { return a.lean > b.lean; });
    return asked;
}

void addResult(Hospital &hospital, const StructureTest &test, std::size_t index, int place,
               Outcome outcome)
{
    const HospitalPerson &person = hospital.personAt(place);
    Participation result{.id = hospital.ids.make<ParticipationId>(),
                         .test = test.id,
                         .worker = person.id,
                         .outcome = outcome,
                         .on = test.opens.addDays(hospital.random.between(
                             0, static_cast<int>(test.opens.daysTo(test.closes))))};
    const bool byLeader = person.leader >= 0 && acts(hospital.personAt(person.leader), index)
                          && hospital.random.chance(800);
    if (byLeader) result.askedByWorker = hospital.personAt(person.leader).id;
    else result.askedByOrganizer = hospital.random.of(hospital.organizers);
    hospital.rows.add(result);
}

/// The first so many of a list took part; they are taken off it.
void addThoseWhoActed(Hospital &hospital, const StructureTest &test, std::size_t index,
                      std::vector<Asked> &asked, int count)
{
    const auto end = asked.begin() + count;
    for (auto at = asked.begin(); at != end; ++at)
        addResult(hospital, test, index, at->place, Outcome::TookPart);
    asked.erase(asked.begin(), end);
}

/// Of those who did not act: the most inclined had said yes, the least refused.
void addThoseWhoDidNot(Hospital &hospital, const StructureTest &test, std::size_t index,
                       std::vector<Asked> rest)
{
    const PlannedTest &plan = plannedTests()[index];
    std::stable_sort(rest.begin(), rest.end(),
                     [](const Asked &a, const Asked &b) { return a.lean > b.lean; });
    const int refusedFrom = static_cast<int>(rest.size()) - plan.refused;
    for (int at = 0; at < static_cast<int>(rest.size()); ++at) {
        const int place = rest[static_cast<std::size_t>(at)].place;
        if (at < plan.saidYes) addResult(hospital, test, index, place, Outcome::SaidYes);
        else if (at >= refusedFrom) addResult(hospital, test, index, place, Outcome::Refused);
        else if (hospital.random.chance(560))
            addResult(hospital, test, index, place, Outcome::Asked);
    }
}

StructureTest addTest(Hospital &hospital, const PlannedTest &plan)
{
    StructureTest test{.id = hospital.ids.make<StructureTestId>(),
                       .name = QString::fromLatin1(plan.name),
                       .kind = plan.kind,
                       .rung = plan.rung,
                       .ask = QString::fromLatin1(plan.ask),
                       .opens = hospital.daysAgo(plan.opensDaysAgo),
                       .closes = hospital.daysAgo(plan.closesDaysAgo),
                       .thresholds = {Threshold{.value = 0.65}}};
    hospital.rows.add(test);
    return test;
}

void addTally(Hospital &hospital, const StructureTest &test)
{
    hospital.rows.add(Tally{.id = hospital.ids.make<TallyId>(),
                            .test = test.id,
                            .unit = hospital.units[static_cast<std::size_t>(kPlannedTally.unit)],
                            .shift = hospital.shifts[static_cast<std::size_t>(kPlannedTally.shift)],
                            .tookPart = kPlannedTally.tookPart,
                            .countedBy = QStringLiteral("Tesfaye Bekele"),
                            .on = test.closes});
}

}   // namespace

void addTests(Hospital &hospital)
{
    for (std::size_t index = 0; index < plannedTests().size(); ++index) {
        const PlannedTest &plan = plannedTests()[index];
        const StructureTest test = addTest(hospital, plan);
        std::vector<Asked> withUs = askedIn(hospital, index, true);
        std::vector<Asked> others = askedIn(hospital, index, false);
        addThoseWhoActed(hospital, test, index, withUs, plan.withUs);
        addThoseWhoActed(hospital, test, index, others, plan.others);
        withUs.insert(withUs.end(), others.begin(), others.end());
        addThoseWhoDidNot(hospital, test, index, std::move(withUs));
        if (kPlannedTally.test == static_cast<int>(index)) addTally(hospital, test);
    }
}

}   // namespace wallchart
