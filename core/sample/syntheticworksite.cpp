// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/syntheticworksite.h"

#include "core/model/shippedscale.h"
#include "core/sample/personnames.h"
#include "core/sample/samplerows.h"

#include <cmath>
#include <unordered_set>

namespace wallchart {

namespace {

constexpr int kUnitLeast = 8;
constexpr int kUnitMost = 60;
constexpr int kUnitsPerDepartment = 12;
constexpr int kPeoplePerLeader = 12;
constexpr int kLeastToLead = 4;
constexpr int kTests = 3;

int perMille(double share)
{
    return static_cast<int>(std::lround(share * 1000.0));
}

/// Makes the rows; people are numbered from 0, unit by unit and shift by shift.
class Maker {
public:
    explicit Maker(const SyntheticPlan &plan);
    SyntheticWorksite make(const Progress &progress);

private:
    struct Person {
        WorkerId id;
        std::size_t unit;
        int leader = -1;   ///< whom they follow; themselves for a leader; −1 = nobody
        int level = 0;     ///< 0 = unassessed
    };
    struct Group {
        int first;
        int size;
    };

    void addBasics();
    void addUnits();
    UnitId addUnit(const QString &name, std::optional<UnitId> parent, int order);
    void addPeople();
    void addPerson(std::size_t unit, std::size_t shift);
    void addLeaders();
    void addFollowers(const Group &cell, int leaders);
    void addTies();
    void addTiesOf(std::size_t count, bool across);
    bool addTie(int from, int to, const TieKind &kind);
    void addNominations();
    void addAssessments();
    void addTest(int index);
    [[nodiscard]] Person &person(int at) { return m_people[static_cast<std::size_t>(at)]; }
    [[nodiscard]] int anyone() { return static_cast<int>(m_random.below(m_people.size())); }
    [[nodiscard]] int oneOf(const Group &group)
    {
        return group.first + m_random.between(0, group.size - 1);
    }
    [[nodiscard]] bool noisy() { return m_random.chance(m_noise); }

    const SyntheticPlan &m_plan;
    RandomNumbers m_random;
    IdSource m_ids;
    int m_noise;
    SampleRows m_rows;
    std::vector<TieKind> m_kinds;
    std::vector<UnitId> m_units;
    std::vector<ShiftId> m_shifts;
    std::vector<int> m_sizes;
    std::vector<Person> m_people;
    std::vector<Group> m_unitGroups;
    std::vector<Group> m_cells;
    std::vector<int> m_leaders;
    std::unordered_set<std::uint64_t> m_tied;
};

Maker::Maker(const SyntheticPlan &plan)
    : m_plan(plan), m_random(plan.seed),
      m_ids(IdSource::seeded(plan.seed, QDateTime(plan.today, {}, Qt::UTC).toMSecsSinceEpoch())),
      m_noise(perMille(plan.noise))
{
}

void Maker::addBasics()
{
    m_rows.add(Settings{.id = m_ids.make<SettingsId>(),
                        .campaignName = QStringLiteral("Synthetic worksite")});
    m_rows.add(shippedScale(m_ids.make<ScaleId>()));
    m_kinds = shippedTieKinds(m_ids);
    for (const TieKind &kind : m_kinds) m_rows.add(kind);
    const WorksiteId worksite = m_rows.add(
        Worksite{.id = m_ids.make<WorksiteId>(), .name = QStringLiteral("Synthetic worksite")});
    for (const char *name : {"Day", "Evening", "Night"}) {
        m_shifts.push_back(m_rows.add(Shift{.id = m_ids.make<ShiftId>(),
                                            .worksite = worksite,
                                            .name = QString::fromLatin1(name),
                                            .order = static_cast<int>(m_shifts.size())}));
    }
}

UnitId Maker::addUnit(const QString &name, std::optional<UnitId> parent, int order)
{
    return m_rows.add(Unit{.id = m_ids.make<UnitId>(),
                           .worksite = m_rows.of<Worksite>().front().id,
                           .parent = parent,
                           .name = name,
                           .order = order});
}

/// Sizes first, so that it is known how deep to nest.
void Maker::addUnits()
{
    for (int left = m_plan.workers; left > 0; left -= m_sizes.back()) {
        const int size = m_random.between(kUnitLeast, kUnitMost);
        m_sizes.push_back(left - size < kUnitLeast ? std::min(left, kUnitMost) : size);
    }
    const int units = static_cast<int>(m_sizes.size());
    const bool departments = units > 2 * kUnitsPerDepartment;
    const bool divisions = units > 2 * kUnitsPerDepartment * kUnitsPerDepartment;
    std::optional<UnitId> division;
    std::optional<UnitId> department;
    for (int at = 0; at < units; ++at) {
        if (divisions && at % (kUnitsPerDepartment * kUnitsPerDepartment) == 0)
            division = addUnit(QStringLiteral("Division %1")
                                   .arg(at / (kUnitsPerDepartment * kUnitsPerDepartment) + 1),
                               {}, at);
        if (departments && at % kUnitsPerDepartment == 0)
            department = addUnit(QStringLiteral("Department %1").arg(at / kUnitsPerDepartment + 1),
                                 division, at);
        m_units.push_back(addUnit(QStringLiteral("Unit %1").arg(at + 1), department, at));
    }
}

void Maker::addPerson(std::size_t unit, std::size_t shift)
{
    const int number = static_cast<int>(m_people.size()) + 1;
    const PersonName name = PersonNames::any(m_random);
    const WorkerId id = m_ids.make<WorkerId>();
    m_rows.add(Worker{
        .id = id, .number = number, .fullName = name.fullName, .languages = {name.language}});
    m_rows.add(Post{.id = m_ids.make<PostId>(),
                    .worker = id,
                    .worksite = m_rows.of<Worksite>().front().id,
                    .unit = m_units[unit],
                    .shift = m_shifts[shift],
                    .jobTitle = QStringLiteral("Job %1").arg(m_random.between(1, 6))});
    m_people.push_back({id, unit});
}

void Maker::addPeople()
{
    const auto workers = static_cast<std::size_t>(std::max(0, m_plan.workers));
    m_people.reserve(workers);
    m_rows.of<Worker>().reserve(workers);
    m_rows.of<Post>().reserve(workers);
    for (std::size_t unit = 0; unit < m_sizes.size(); ++unit) {
        const int size = m_sizes[unit];
        const int first = static_cast<int>(m_people.size());
        m_unitGroups.push_back({first, size});
        const std::array<int, 3> ends{size * 45 / 100, size * 78 / 100, size};
        for (std::size_t shift = 0, done = 0; shift < ends.size(); ++shift) {
            const auto end = static_cast<std::size_t>(ends[shift]);
            if (end > done)
                m_cells.push_back(
                    {static_cast<int>(m_people.size()), static_cast<int>(end - done)});
            for (; done < end; ++done) addPerson(unit, shift);
        }
    }
}

/// The first people of a cell lead it: no chart is sorted by that.
void Maker::addLeaders()
{
    for (const Group &cell : m_cells) {
        if (cell.size < kLeastToLead) continue;
        const int leaders = std::max(1, cell.size / kPeoplePerLeader);
        for (int at = cell.first; at < cell.first + leaders; ++at) {
            m_leaders.push_back(at);
            person(at).leader = at;
            if (!m_random.chance(667)) continue;
            m_rows.add(LeaderMark{.id = m_ids.make<LeaderMarkId>(),
                                  .worker = person(at).id,
                                  .on = m_plan.today.addDays(-60)});
        }
        addFollowers(cell, leaders);
    }
}

void Maker::addFollowers(const Group &cell, int leaders)
{
    for (int at = cell.first + leaders; at < cell.first + cell.size; ++at) {
        if (noisy()) continue;
        person(at).leader = oneOf({cell.first, leaders});
        addTie(at, person(at).leader, m_kinds.front());
    }
}

/// False when the two are tied already, or are one.
bool Maker::addTie(int from, int to, const TieKind &kind)
{
    const auto [low, high] = std::minmax(from, to);
    const auto pair = static_cast<std::uint64_t>(low) << 32 | static_cast<std::uint64_t>(high);
    if (from == to || !m_tied.insert(pair).second) return false;
    m_rows.add(Tie{.id = m_ids.make<TieId>(),
                   .from = person(from).id,
                   .to = person(to).id,
                   .kind = kind.id,
                   .directed = kind.directed,
                   .strength = m_random.between(1, 3),
                   .seenOn = m_plan.today.addDays(-m_random.between(60, 120))});
    return true;
}

/// Adds ties inside units or across them. Small units fill up, so it gives up after many tries.
void Maker::addTiesOf(std::size_t count, bool across)
{
    constexpr std::size_t kTriesPerTie = 20;
    constexpr std::size_t kLateral = 4;   // friend, family, carpool, works closely
    for (std::size_t tries = count * kTriesPerTie; count > 0 && tries > 0; --tries) {
        const int from = anyone();
        const std::size_t unit = person(from).unit;
        const int to = across ? anyone() : oneOf(m_unitGroups[unit]);
        if (across && person(to).unit == unit) continue;
        if (addTie(from, to, m_kinds[1 + m_random.below(kLateral)])) --count;
    }
}

void Maker::addTies()
{
    const auto wanted = static_cast<std::size_t>(
        std::lround(m_plan.tiesPerWorker * static_cast<double>(m_people.size())));
    const auto across = static_cast<std::size_t>(
        std::lround(m_plan.acrossUnits * static_cast<double>(wanted)));
    const std::size_t inside = wanted - across;
    m_tied.reserve(wanted);
    m_rows.of<Tie>().reserve(wanted);
    if (inside > m_tied.size()) addTiesOf(inside - m_tied.size(), false);
    addTiesOf(across, true);
}

/// Six of ten were asked; noise names anyone of the cell, or nobody.
void Maker::addNominations()
{
    for (const Group &cell : m_cells) {
        for (int at = cell.first; at < cell.first + cell.size; ++at) {
            if (!m_random.chance(600)) continue;
            int of = person(at).leader;
            if (of < 0 || of == at || noisy()) of = m_random.chance(800) ? oneOf(cell) : -1;
            if (of == at) of = -1;
            m_rows.add(Nomination{.id = m_ids.make<NominationId>(),
                                  .by = person(at).id,
                                  .of = of >= 0 ? std::optional(person(of).id) : std::nullopt,
                                  .on = m_plan.today.addDays(-m_random.between(1, 90)),
                                  .alone = m_random.chance(850)});
        }
    }
}

/// People stand near their leader; one in eight was never assessed.
void Maker::addAssessments()
{
    for (const int leader : m_leaders) person(leader).level = m_random.between(1, 5);
    const ScaleId scale = m_rows.of<Scale>().front().id;
    for (Person &each : m_people) {
        const int near = each.leader < 0 ? m_random.between(1, 5)
                                         : person(each.leader).level + m_random.between(-1, 1);
        if (each.level == 0 && m_random.chance(875)) each.level = std::clamp(near, 1, 5);
        if (each.level == 0) continue;
        m_rows.add(Assessment{.id = m_ids.make<AssessmentId>(),
                              .worker = each.id,
                              .scale = scale,
                              .level = each.level,
                              .on = m_plan.today.addDays(-m_random.between(0, 80))});
    }
}

/// Leaders with us act, and so do those who follow them; the others do not, but for the noise.
void Maker::addTest(int index)
{
    const StructureTest test{.id = m_ids.make<StructureTestId>(),
                             .name = QStringLiteral("Test %1").arg(index + 1),
                             .kind = TestKind::Petition,
                             .rung = index + 1,
                             .opens = m_plan.today.addDays(-80 + 25 * index),
                             .closes = m_plan.today.addDays(-75 + 25 * index)};
    m_rows.add(test);
    for (const Person &each : m_people) {
        if (m_random.chance(100)) continue;   // not asked
        const int level = each.leader < 0 ? each.level : person(each.leader).level;
        bool acts = level == 1 || level == 2 || (level == 3 && m_random.chance(500));
        if (noisy()) acts = m_random.chance(500);
        const Outcome otherwise = m_random.chance(300) ? Outcome::Refused : Outcome::Asked;
        const bool byLeader = each.leader >= 0 && person(each.leader).id != each.id;
        m_rows.add(Participation{.id = m_ids.make<ParticipationId>(),
                                 .test = test.id,
                                 .worker = each.id,
                                 .outcome = acts ? Outcome::TookPart : otherwise,
                                 .on = test.opens.addDays(m_random.between(0, 5)),
                                 .askedByWorker = byLeader ? std::optional(person(each.leader).id)
                                                           : std::nullopt});
    }
}

SyntheticWorksite Maker::make(const Progress &progress)
{
    std::vector<std::function<void()>> stages{[&] {
                                                  addBasics();
                                                  addUnits();
                                              },
                                              [&] { addPeople(); },
                                              [&] { addLeaders(); },
                                              [&] { addTies(); },
                                              [&] { addNominations(); },
                                              [&] { addAssessments(); }};
    for (int test = 0; test < kTests; ++test) stages.emplace_back([this, test] { addTest(test); });
    std::int64_t done = 0;
    for (const auto &stage : stages) {
        if (progress.isCancelled()) break;
        stage();
        progress.report(++done, static_cast<std::int64_t>(stages.size()));
    }
    SyntheticWorksite made{m_rows.finish()};
    for (const int leader : m_leaders) made.leaders.push_back(person(leader).id);
    return made;
}

}   // namespace

SyntheticWorksite syntheticWorksite(const SyntheticPlan &plan, const Progress &progress)
{
    return Maker(plan).make(progress);
}

}   // namespace wallchart
