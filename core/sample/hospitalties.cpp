// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/hospital.h"

#include <set>

namespace wallchart {

namespace {

void addTie(Hospital &hospital, const QString &kindKey, int from, int to)
{
    const TieKind &kind = hospital.tieKinds.at(kindKey);
    hospital.rows.add(Tie{.id = hospital.ids.make<TieId>(),
                          .from = hospital.personAt(from).id,
                          .to = hospital.personAt(to).id,
                          .kind = kind.id,
                          .directed = kind.directed,
                          .strength = hospital.random.between(1, 3),
                          .seenOn = hospital.daysAgo(hospital.random.between(60, 100))});
}

/// The leader of a cell, or −1; of several the first.
int leaderIn(const Hospital &hospital, int unit, int shift)
{
    for (const int place : hospital.placesIn(unit, shift)) {
        if (hospital.personAt(place).leads()) return place;
    }
    return -1;
}

void addFollowers(Hospital &hospital, int leader, int unit, int shift, int count)
{
    std::vector<int> places = hospital.placesIn(unit, shift);
    hospital.random.shuffle(places);
    for (const int place : places) {
        HospitalPerson &person = hospital.person(place);
        if (count == 0) return;
        if (person.role || person.leader >= 0) continue;
        person.leader = leader;
        addTie(hospital, QString::fromLatin1(kFollowsKey), place, leader);
        --count;
    }
}

/// The life-cycle of a leader up to where they are today.
void addMarks(Hospital &hospital, const HospitalPerson &person)
{
    struct Step {
        LeaderState state;
        int daysAgo;
        const char *why;
    };
    static constexpr std::array<Step, 6> kSteps{
        {{LeaderState::Suspected, 104, "People look at them first"},
         {LeaderState::Nominated, 95, "Named by several, asked alone"},
         {LeaderState::Confirmed, 78, "Conversation: others act when they act"},
         {LeaderState::Tested, 55, "Carried the cell in a test"},
         {LeaderState::Proven, 33, "Delivered again"},
         {LeaderState::Disproved, 33, "Liked by all; nobody acted with them"}}};
    const LeaderState today = *person.role->state;
    for (const Step &step : kSteps) {
        const bool passed = today == LeaderState::Disproved ? step.state <= LeaderState::Nominated
                                                            : step.state < today;
        if (!passed && step.state != today) continue;
        hospital.rows.add(LeaderMark{.id = hospital.ids.make<LeaderMarkId>(),
                                     .worker = person.id,
                                     .state = step.state,
                                     .on = hospital.daysAgo(step.daysAgo),
                                     .by = hospital.random.of(hospital.organizers),
                                     .why = QString::fromLatin1(step.why)});
    }
}

/// A tie between two people who have none of that kind yet, or none when it cannot be.
void addOnce(Hospital &hospital, std::set<std::pair<int, int>> &known, const QString &kind,
             int from, int to)
{
    if (from == to || !known.insert(std::minmax(from, to)).second) return;
    addTie(hospital, kind, from, to);
}

/// Whom somebody names: mostly the leader of their cell.
std::optional<int> namedBy(Hospital &hospital, int place)
{
    RandomNumbers &random = hospital.random;
    const HospitalPerson &person = hospital.personAt(place);
    const std::vector<int> cell = hospital.placesIn(person.unit, person.shift);
    for (const int other : cell) {
        const CastMember *role = hospital.personAt(other).role;
        if (role && role->named > 0 && random.chance(role->named)) return other;
    }
    const int leader = leaderIn(hospital, person.unit, person.shift);
    if (leader >= 0 && random.chance(680)) return leader;
    const int elsewhere = leaderIn(hospital, person.unit, random.between(0, kShifts - 1));
    if (elsewhere >= 0 && random.chance(300)) return elsewhere;
    if (random.chance(350)) return std::nullopt;
    const int someone = random.of(cell);
    const CastMember *role = hospital.personAt(someone).role;
    return role && role->named < 0 ? std::nullopt : std::optional(someone);
}

}   // namespace

void addLeaders(Hospital &hospital)
{
    const auto addOrganizer = [&](const QString &name, std::optional<WorkerId> worker) {
        hospital.organizers.push_back(
            hospital.rows.add(Organizer{.id = hospital.ids.make<OrganizerId>(),
                                        .name = name,
                                        .worker = worker,
                                        .staff = !worker}));
    };
    addOrganizer(QStringLiteral("Tesfaye Bekele"), std::nullopt);
    for (const HospitalPerson &person : hospital.people) {
        if (person.role && person.role->state == LeaderState::Proven && person.role->committee)
            addOrganizer(person.name.fullName, person.id);
    }
    for (int place = 0; place < static_cast<int>(hospital.people.size()); ++place) {
        const HospitalPerson person = hospital.personAt(place);
        if (person.leads())
            addFollowers(hospital, place, person.unit, person.shift, person.role->followers);
        if (person.role && person.role->state) addMarks(hospital, person);
    }
    // A few follow across shifts: they count for no coverage, and the chart must show it.
    for (int unit = 0; unit < static_cast<int>(hospital.units.size()); ++unit) {
        const int leader = leaderIn(hospital, unit, 0);
        if (leader >= 0) addFollowers(hospital, leader, unit, 2, hospital.random.between(0, 2));
    }
}

void addTies(Hospital &hospital)
{
    RandomNumbers &random = hospital.random;
    std::set<std::pair<int, int>> known;
    const int people = static_cast<int>(hospital.people.size());
    for (int place = 0; place < people; ++place) {
        const HospitalPerson &person = hospital.personAt(place);
        const std::vector<int> cell = hospital.placesIn(person.unit, person.shift);
        const auto tie = [&](const char *kind, int to) {
            addOnce(hospital, known, QString::fromLatin1(kind), place, to);
        };
        if (random.chance(800)) tie("works-closely", random.of(cell));
        if (random.chance(450)) tie("friend", random.of(cell));
        if (random.chance(150)) tie("friend", random.between(0, people - 1));
        if (random.chance(150)) tie("carpool", random.between(0, people - 1));
        if (random.chance(40)) tie("family", random.between(0, people - 1));
        if (random.chance(15)) tie("conflict", random.of(cell));
        const int stranger = random.between(0, people - 1);
        const QString &language = person.name.language;
        if (language != QLatin1String("en")
            && hospital.personAt(stranger).name.language == language)
            tie("shares-language", stranger);
        const bool popular = person.role && person.role->state == LeaderState::Disproved;
        for (int i = 0; popular && i < 14; ++i) tie("friend", random.of(cell));
    }
}

void addNominations(Hospital &hospital)
{
    RandomNumbers &random = hospital.random;
    constexpr std::array kQuestions{
        "Who do people turn to with a problem?", "Whom did everybody look at that day?",
        "Who could get a sticker on everyone on your shift?", "Who taught you the job?"};
    for (int place = 0; place < static_cast<int>(hospital.people.size()); ++place) {
        const HospitalPerson &person = hospital.personAt(place);
        if (!person.inBase() || !random.chance(600)) continue;
        const std::optional<int> named = namedBy(hospital, place);
        const bool staff = random.chance(30);
        hospital.rows.add(Nomination{
            .id = hospital.ids.make<NominationId>(),
            .by = person.id,
            .of = named ? std::optional(hospital.personAt(*named).id) : std::nullopt,
            .question = QString::fromLatin1(random.of(kQuestions)),
            .on = hospital.daysAgo(random.between(2, 96)),
            .alone = staff || random.chance(820),
            .staff = staff,
            .askedBy = staff ? hospital.organizers.front() : random.of(hospital.organizers)});
    }
}

}   // namespace wallchart
