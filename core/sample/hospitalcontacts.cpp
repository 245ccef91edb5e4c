// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/hospital.h"

namespace wallchart {

namespace {

constexpr int kTalkedSinceDays = 60;
constexpr std::array kStepKeys{"open", "issues", "agitate", "vision", "call", "inoculate"};

AskAnswer answerOf(RandomNumbers &random, int level)
{
    // Per mille of yes, conditional and dodged; the rest says no.
    constexpr std::array<std::array<int, 3>, 6> kAnswers{{{150, 350, 300},
                                                          {960, 40, 0},
                                                          {800, 150, 50},
                                                          {180, 460, 260},
                                                          {30, 140, 230},
                                                          {0, 40, 120}}};
    const auto &[yes, conditional, dodged] = kAnswers[static_cast<std::size_t>(level)];
    const int drawn = random.between(0, 999);
    if (drawn < yes) return AskAnswer::Yes;
    if (drawn < yes + conditional) return AskAnswer::Conditional;
    return drawn < yes + conditional + dodged ? AskAnswer::Dodged : AskAnswer::No;
}

/// The test that people were asked to act in when they were talked to on that day.
const PlannedTest *askedFor(int daysAgo)
{
    for (const PlannedTest &test : plannedTests()) {
        if (daysAgo >= test.closesDaysAgo && daysAgo <= test.opensDaysAgo + 14) return &test;
    }
    return nullptr;
}

QString askedOn(int daysAgo)
{
    const PlannedTest *test = askedFor(daysAgo);
    return QString::fromLatin1(test ? test->ask : "Come to the next meeting and bring one more");
}

QStringList stepsUpTo(int reached)
{
    QStringList steps;
    for (int at = 0; at < reached; ++at)
        steps << QString::fromLatin1(kStepKeys[static_cast<std::size_t>(at)]);
    return steps;
}

ConversationId addConversation(Hospital &hospital, const Assessment &after,
                               const std::optional<int> &levelBefore)
{
    RandomNumbers &random = hospital.random;
    const AttemptId attempt = hospital.rows.add(
        Attempt{.id = hospital.ids.make<AttemptId>(),
                .worker = after.worker,
                .on = after.on,
                .by = after.by,
                .channel = random.chance(800) ? Channel::InPerson : Channel::Phone});
    const int reached = random.chance(420) ? 6 : random.between(3, 5);
    const bool asked = reached >= 5;
    Conversation said{.id = hospital.ids.make<ConversationId>(),
                      .attempt = attempt,
                      .minutes = random.between(2, 9) * 5,
                      .stepsReached = stepsUpTo(reached),
                      .talkShare = random.between(7, 16) * 5,
                      .levelBefore = levelBefore,
                      .levelAfter = after.level};
    if (asked) {
        said.keptSilent = random.chance(620);
        said.ask = askedOn(static_cast<int>(after.on.daysTo(hospital.today)));
        said.answer = answerOf(random, *after.level);
    }
    if (reached == 6)
        said.inoculatedAgainst = {QStringLiteral("The boss will say there is no money")};
    return hospital.rows.add(said);
}

/// In the order in which they were made: the earlier of a worker first.
std::map<WorkerId, std::vector<Assessment>> assessmentsByWorker(Hospital &hospital)
{
    std::map<WorkerId, std::vector<Assessment>> byWorker;
    for (const Assessment &each : hospital.rows.of<Assessment>())
        byWorker[each.worker].push_back(each);
    return byWorker;
}

/// Most of what was judged lately comes from a conversation; the rest from what was seen.
std::map<WorkerId, ConversationId> addConversations(Hospital &hospital)
{
    std::map<WorkerId, ConversationId> last;
    const auto byWorker = assessmentsByWorker(hospital);
    for (const HospitalPerson &person : hospital.people) {
        const auto found = byWorker.find(person.id);
        if (found == byWorker.end() || !person.inBase()) continue;
        const std::vector<Assessment> &judged = found->second;
        const Assessment &latest = judged.back();
        if (latest.on < hospital.daysAgo(kTalkedSinceDays) || !hospital.random.chance(700))
            continue;
        const auto before = judged.size() > 1 ? judged[judged.size() - 2].level : std::nullopt;
        last.emplace(person.id, addConversation(hospital, latest, before));
    }
    return last;
}

/// Of those nobody has judged yet, many were looked for and not met.
void addFailedAttempts(Hospital &hospital)
{
    RandomNumbers &random = hospital.random;
    constexpr std::array kResults{AttemptResult::NoAnswer, AttemptResult::NoAnswer,
                                  AttemptResult::NotHome, AttemptResult::WrongContact,
                                  AttemptResult::WouldNotTalk};
    for (const HospitalPerson &person : hospital.people) {
        const bool unknown = person.level == 0;
        if (!person.inBase() || !random.chance(unknown ? 450 : 50)) continue;
        const AttemptResult result = unknown ? random.of(kResults) : AttemptResult::NoAnswer;
        const bool atHome = result == AttemptResult::NotHome;
        hospital.rows.add(Attempt{.id = hospital.ids.make<AttemptId>(),
                                  .worker = person.id,
                                  .on = hospital.daysAgo(random.between(1, 30)),
                                  .by = random.of(hospital.organizers),
                                  .channel = atHome ? Channel::AtHome : Channel::Phone,
                                  .result = result});
    }
}

void addNextStep(Hospital &hospital, const HospitalPerson &person, const char *what, int dueInDays,
                 std::optional<ConversationId> conversation)
{
    const bool done = dueInDays < -7;
    hospital.rows.add(NextStep{.id = hospital.ids.make<NextStepId>(),
                               .worker = person.id,
                               .what = QString::fromLatin1(what),
                               .owner = hospital.random.of(hospital.organizers),
                               .due = hospital.today.addDays(dueInDays),
                               .state = done ? StepState::Done : StepState::Open,
                               .settledOn = done ? hospital.today.addDays(dueInDays) : QDate(),
                               .conversation = conversation});
}

/// Some steps were done, a few are late, the others are due in the next days.
void addNextSteps(Hospital &hospital, const std::map<WorkerId, ConversationId> &conversations)
{
    RandomNumbers &random = hospital.random;
    constexpr std::array kWhat{"Bring the ask again, with a friend from the shift",
                               "Meet at the end of the shift", "Ask who else people turn to",
                               "Go through the list of the cell together"};
    for (const HospitalPerson &person : hospital.people) {
        const auto said = conversations.find(person.id);
        if (said == conversations.end()) continue;
        const bool matters = person.leads() && !person.withUs();
        if (!matters && !random.chance(110)) continue;
        addNextStep(hospital, person, random.of(kWhat), random.between(-20, 9), said->second);
    }
}

struct PlannedGroup {
    const char *name;
    GroupKind kind;
    int people;
};
constexpr std::array kGroups{PlannedGroup{"Thursday football", GroupKind::Sport, 11},
                             PlannedGroup{"Smokers at the ramp", GroupKind::Breaks, 8},
                             PlannedGroup{"Bus 14 at six", GroupKind::Travel, 7},
                             PlannedGroup{"St. Mary's choir", GroupKind::Faith, 5}};

void addSocialGroups(Hospital &hospital)
{
    for (const PlannedGroup &plan : kGroups) {
        const SocialGroupId group = hospital.rows.add(
            SocialGroup{.id = hospital.ids.make<SocialGroupId>(),
                        .name = QString::fromUtf8(plan.name),
                        .kind = plan.kind});
        std::vector<int> places;
        for (int place = 0; place < static_cast<int>(hospital.people.size()); ++place) {
            if (hospital.personAt(place).inBase()) places.push_back(place);
        }
        hospital.random.shuffle(places);
        for (int at = 0; at < plan.people; ++at) {
            const HospitalPerson &person = hospital.personAt(places[static_cast<std::size_t>(at)]);
            hospital.rows.add(GroupMembership{.id = hospital.ids.make<GroupMembershipId>(),
                                              .group = group,
                                              .worker = person.id,
                                              .from = hospital.daysAgo(200)});
        }
    }
}

/// Each unit is the turf of one organizer.
void addTurf(Hospital &hospital)
{
    for (std::size_t unit = 0; unit < hospital.units.size(); ++unit) {
        hospital.rows.add(Turf{.id = hospital.ids.make<TurfId>(),
                               .organizer = hospital.organizers[unit % hospital.organizers.size()],
                               .unit = hospital.units[unit]});
    }
}

}   // namespace

void addContacts(Hospital &hospital)
{
    addNextSteps(hospital, addConversations(hospital));
    addFailedAttempts(hospital);
    addSocialGroups(hospital);
    addTurf(hospital);
}

}   // namespace wallchart
