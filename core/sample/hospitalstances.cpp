// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/hospital.h"

namespace wallchart {

namespace {

/// How many of the named in the base stand where: by level, 0 = unassessed.
constexpr std::array<int, 6> kPeopleByLevel{39, 95, 128, 92, 36, 16};
constexpr int kMarchDaysAgo = 14;

/// Leaves to `places` the places of those who have no part in the story, best score first.
std::vector<int> manyByScore(Hospital &hospital, int (*score)(Hospital &, const HospitalPerson &))
{
    std::vector<std::pair<int, int>> scored;
    for (int place = 0; place < static_cast<int>(hospital.people.size()); ++place) {
        const HospitalPerson &person = hospital.personAt(place);
        if (!person.role && person.level == 0) scored.emplace_back(-score(hospital, person), place);
    }
    std::sort(scored.begin(), scored.end());
    std::vector<int> places;
    for (const auto &[negative, place] : scored) places.push_back(place);
    return places;
}

/// People stand where their leader stands, more or less.
int sympathy(Hospital &hospital, const HospitalPerson &person)
{
    constexpr std::array<int, 6> kPullOfLeader{-40, 260, 200, 0, -180, -240};
    const int pull =
        person.leader < 0
            ? -60
            : kPullOfLeader[static_cast<std::size_t>(hospital.personAt(person.leader).level)];
    return pull + hospital.random.between(0, 620);
}

/// Where nobody leads and at night, fewer were talked to.
int unknownness(Hospital &hospital, const HospitalPerson &person)
{
    return (person.leader < 0 ? 250 : 0) + (person.shift == 2 ? 150 : 0)
           + hospital.random.between(0, 800);
}

std::array<int, 6> openPlaces(const Hospital &hospital)
{
    std::array<int, 6> open = kPeopleByLevel;
    for (const HospitalPerson &person : hospital.people) {
        if (person.role && person.inBase()) --open[static_cast<std::size_t>(person.level)];
    }
    return open;
}

void decideLevels(Hospital &hospital)
{
    std::array<int, 6> open = openPlaces(hospital);
    std::vector<int> unassessed = manyByScore(hospital, unknownness);
    unassessed.resize(static_cast<std::size_t>(open[0]));
    std::vector<int> places = manyByScore(hospital, sympathy);
    std::erase_if(places, [&](int place) {
        return std::find(unassessed.begin(), unassessed.end(), place) != unassessed.end();
    });
    std::size_t level = 1;
    for (const int place : places) {
        while (open[level] == 0) ++level;
        hospital.person(place).level = static_cast<int>(level);
        --open[level];
    }
}

QString reasonFor(RandomNumbers &random, int level)
{
    constexpr std::array kWith{"Signed on the spot", "Brought two co-workers along",
                               "Will ask the rest of the shift"};
    constexpr std::array kUndecided{"Wants to see who else acts", "Asked good questions",
                                    "Will think about it until Friday"};
    constexpr std::array kAgainst{"Says the boss will fix it", "Walked away from the table",
                                  "Had a bad experience elsewhere"};
    return QString::fromLatin1(level <= 2   ? random.of(kWith)
                               : level == 3 ? random.of(kUndecided)
                                            : random.of(kAgainst));
}

void addAssessment(Hospital &hospital, const HospitalPerson &person, int level, int daysAgo)
{
    RandomNumbers &random = hospital.random;
    // In each unit mostly the same organizer talks to people.
    const auto ofUnit = static_cast<std::size_t>(person.unit) % hospital.organizers.size();
    hospital.rows.add(Assessment{
        .id = hospital.ids.make<AssessmentId>(),
        .worker = person.id,
        .scale = hospital.rows.of<Scale>().front().id,
        .level = level,
        .on = hospital.daysAgo(daysAgo),
        .by = random.chance(750) ? hospital.organizers[ofUnit] : random.of(hospital.organizers),
        .basis = level <= 2 && random.chance(400) ? Basis::Hard : Basis::Soft,
        .reason = random.chance(700) ? reasonFor(random, level) : QString()});
}

/// What was thought before, of most of them; people move towards us more often than away.
void addEarlier(Hospital &hospital, const HospitalPerson &person)
{
    RandomNumbers &random = hospital.random;
    if (!random.chance(650)) return;
    const int step = random.chance(650) ? 1 : random.chance(500) ? 0 : -1;
    addAssessment(hospital, person, std::clamp(person.level + step, 1, 5), random.between(62, 92));
}

bool leaderTurned(const HospitalPerson &person)
{
    return person.role && person.role->state == LeaderState::Tested && person.level == 3;
}

void addCommittee(Hospital &hospital)
{
    int others = 20;
    for (const HospitalPerson &person : hospital.people) {
        const bool joins = !person.role && person.level == 1 && others > 0
                           && hospital.random.chance(260);
        if (!joins && !(person.role && person.role->committee)) continue;
        others -= joins ? 1 : 0;
        hospital.rows.add(CommitteeMark{.id = hospital.ids.make<CommitteeMarkId>(),
                                        .worker = person.id,
                                        .on = hospital.daysAgo(hospital.random.between(20, 98))});
    }
}

}   // namespace

void addStances(Hospital &hospital)
{
    decideLevels(hospital);
    RandomNumbers &random = hospital.random;
    for (const HospitalPerson &person : hospital.people) {
        if (person.level == 0) continue;
        if (leaderTurned(person)) addAssessment(hospital, person, 2, 70);
        else addEarlier(hospital, person);
        const bool sinceMarch = random.chance(person.withUs() ? 760 : 560);
        addAssessment(hospital, person, person.level,
                      sinceMarch ? random.between(0, kMarchDaysAgo)
                                 : random.between(kMarchDaysAgo + 1, 60));
    }
    addCommittee(hospital);
}

}   // namespace wallchart
