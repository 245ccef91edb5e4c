// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/hospital.h"

#include "core/model/shippedscale.h"

namespace wallchart {

namespace {

constexpr int kListedDaysAgo = 120;   // when the list and the head-counts were made

void addShifts(Hospital &hospital, WorksiteId worksite)
{
    struct Hours {
        const char *name;
        int start;
        int end;
    };
    constexpr std::array<Hours, kShifts> kHours{
        {{"Day", 7, 15}, {"Evening", 15, 23}, {"Night", 23, 7}}};
    for (const Hours &hours : kHours) {
        hospital.shifts.push_back(
            hospital.rows.add(Shift{.id = hospital.ids.make<ShiftId>(),
                                    .worksite = worksite,
                                    .name = QString::fromLatin1(hours.name),
                                    .start = QTime(hours.start, 0),
                                    .end = QTime(hours.end, 0),
                                    .order = static_cast<int>(hospital.shifts.size())}));
    }
}

void addHeadCounts(Hospital &hospital, WorksiteId worksite, std::size_t unit)
{
    for (std::size_t shift = 0; shift < kShifts; ++shift) {
        hospital.rows.add(HeadCount{.id = hospital.ids.make<HeadCountId>(),
                                    .worksite = worksite,
                                    .unit = hospital.units[unit],
                                    .shift = hospital.shifts[shift],
                                    .people = plannedUnits()[unit].people[shift],
                                    .on = hospital.daysAgo(kListedDaysAgo)});
    }
}

/// Those of the cast who work there, then as many invented ones as the cell lacks.
void addCell(Hospital &hospital, PersonNames &names, int unit, int shift)
{
    const PlannedUnit &plan = plannedUnits()[static_cast<std::size_t>(unit)];
    const auto at = static_cast<std::size_t>(shift);
    const QStringList jobs = QString::fromLatin1(plan.jobs).split(QLatin1Char('|'));
    std::vector<HospitalPerson> cell;
    int missing = plan.people[at] - plan.unnamed[at];
    for (const CastMember &role : cast()) {
        if (role.unit != unit || role.shift != shift) continue;
        cell.push_back({hospital.ids.make<WorkerId>(),
                        {QString::fromUtf8(role.name), QStringLiteral("en")},
                        unit,
                        shift,
                        QString::fromLatin1(role.job),
                        &role,
                        -1,
                        role.level});
        missing -= role.out ? 0 : 1;
    }
    for (; missing > 0; --missing)
        cell.push_back({hospital.ids.make<WorkerId>(), names.next(hospital.random), unit, shift,
                        hospital.random.of(jobs)});
    hospital.random.shuffle(cell);
    hospital.people.insert(hospital.people.end(), cell.begin(), cell.end());
}

/// 555-0100 to 555-0199 are kept free for fiction; example.org belongs to nobody.
Worker workerRow(Hospital &hospital, const HospitalPerson &person, int number)
{
    RandomNumbers &random = hospital.random;
    Worker worker{.id = person.id, .number = number, .fullName = person.name.fullName};
    worker.languages = {QStringLiteral("en")};
    if (person.name.language != QLatin1String("en")) worker.languages.prepend(person.name.language);
    if (random.chance(700))
        worker.phones = {
            QStringLiteral("555-01%1").arg(random.between(0, 99), 2, 10, QLatin1Char('0'))};
    if (random.chance(550)) worker.emails = {QStringLiteral("w%1@example.org").arg(number)};
    worker.hiredOn = hospital.daysAgo(random.chance(600) ? random.between(150, 1800)
                                                         : random.between(1800, 9000));
    if (random.chance(950)) worker.bargainingUnit = person.inBase();
    worker.externalIds = {QStringLiteral("E%1").arg(10000 + number * 7)};
    return worker;
}

Post postRow(Hospital &hospital, const HospitalPerson &person, const Worker &worker)
{
    constexpr std::array kHours{40.0, 40.0, 36.0, 36.0, 24.0, 20.0};
    return Post{.id = hospital.ids.make<PostId>(),
                .worker = person.id,
                .worksite = hospital.worksites.front(),
                .unit = hospital.units[static_cast<std::size_t>(person.unit)],
                .shift = hospital.shifts[static_cast<std::size_t>(person.shift)],
                .jobTitle = person.job,
                .hours = hospital.random.of(kHours),
                .from = worker.hiredOn};
}

/// Why somebody is out, since the list was made; who left, left in the middle of the campaign.
void addOut(Hospital &hospital, const HospitalPerson &person)
{
    constexpr int kLeftDaysAgo = 45;
    const bool left = person.role->out == OutReason::Left;
    hospital.rows.add(BaseMark{.id = hospital.ids.make<BaseMarkId>(),
                               .worker = person.id,
                               .on = hospital.daysAgo(left ? kLeftDaysAgo : kListedDaysAgo),
                               .out = person.role->out});
}

/// The first of the many in a cell.
int placeOfOneOfMany(const Hospital &hospital, int unit, int shift)
{
    for (const int place : hospital.placesIn(unit, shift)) {
        if (!hospital.personAt(place).role) return place;
    }
    return 0;
}

Post *mainPostOf(Hospital &hospital, int place)
{
    auto &posts = hospital.rows.of<Post>();
    const auto found = std::find_if(posts.begin(), posts.end(), [&](const Post &post) {
        return post.main && post.worker == hospital.personAt(place).id && !post.to.isValid();
    });
    return &*found;
}

/// Two people of a unit who changed shifts with each other, so that no cell grew.
void swapShifts(Hospital &hospital, int unit)
{
    const int first = placeOfOneOfMany(hospital, unit, 0);
    const int second = placeOfOneOfMany(hospital, unit, 1);
    for (const auto &[place, before] : {std::pair{first, 1}, std::pair{second, 0}}) {
        Post earlier = *mainPostOf(hospital, place);
        mainPostOf(hospital, place)->from = hospital.daysAgo(50);
        earlier.id = hospital.ids.make<PostId>();
        earlier.shift = hospital.shifts[static_cast<std::size_t>(before)];
        earlier.to = hospital.daysAgo(50);
        hospital.rows.add(earlier);
    }
}

/// Somebody of one unit who also works in another.
void addSecondPost(Hospital &hospital, int unit, int otherUnit)
{
    Post post = *mainPostOf(hospital, placeOfOneOfMany(hospital, unit, 2));
    post.id = hospital.ids.make<PostId>();
    post.unit = hospital.units[static_cast<std::size_t>(otherUnit)];
    post.hours = 8.0;
    post.main = false;
    hospital.rows.add(post);
}

}   // namespace

void addStructure(Hospital &hospital)
{
    SampleRows &rows = hospital.rows;
    IdSource &ids = hospital.ids;
    rows.add(Settings{.id = ids.make<SettingsId>(),
                      .campaignName = QStringLiteral("St. Brigid Hospital"),
                      .startedOn = hospital.daysAgo(kListedDaysAgo)});
    rows.add(shippedScale(ids.make<ScaleId>()));
    for (const TieKind &kind : shippedTieKinds(ids)) {
        rows.add(kind);
        hospital.tieKinds.emplace(kind.key, kind);
    }
    const WorksiteId worksite = rows.add(
        Worksite{.id = ids.make<WorksiteId>(),
                 .name = QStringLiteral("St. Brigid Hospital"),
                 .employer = QStringLiteral("Brightwater Health Partners"),
                 .timeZone = QStringLiteral("America/New_York")});
    hospital.worksites.push_back(worksite);
    addShifts(hospital, worksite);
    for (const PlannedUnit &plan : plannedUnits()) {
        const int order = static_cast<int>(hospital.units.size());
        hospital.units.push_back(rows.add(Unit{.id = ids.make<UnitId>(),
                                               .worksite = worksite,
                                               .parent = {},
                                               .name = QString::fromLatin1(plan.name),
                                               .order = order,
                                               .strategic = plan.strategic}));
        addHeadCounts(hospital, worksite, static_cast<std::size_t>(order));
    }
}

void addPeople(Hospital &hospital)
{
    PersonNames names;
    for (const CastMember &role : cast()) names.take(QString::fromUtf8(role.name));
    for (int unit = 0; unit < static_cast<int>(hospital.units.size()); ++unit) {
        for (int shift = 0; shift < kShifts; ++shift) addCell(hospital, names, unit, shift);
    }
    int number = 0;
    for (const HospitalPerson &person : hospital.people) {
        const Worker worker = workerRow(hospital, person, ++number);
        hospital.rows.add(worker);
        hospital.rows.add(postRow(hospital, person, worker));
        if (!person.inBase()) addOut(hospital, person);
    }
    swapShifts(hospital, 0);
    swapShifts(hospital, 4);
    addSecondPost(hospital, 4, 5);
    addSecondPost(hospital, 8, 1);
}

}   // namespace wallchart
