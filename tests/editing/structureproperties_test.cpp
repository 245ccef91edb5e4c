// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/organizerintents.h"
#include "core/editing/intents/structureintents.h"
#include "core/editing/intents/testintents.h"
#include "core/editing/intents/testplanning.h"
#include "core/editing/intents/worksiteintents.h"
#include "core/model/counting.h"
#include "tests/editing/fakechangestore.h"
#include "tests/support/campaigndump.h"
#include "tests/support/campaignfromtext.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace wallchart {

namespace {

constexpr char kStart[] = R"(
    ICU / Night (9): Ana* 2, Ben 3 → Ana, Cem
    ICU / Day: Dia 1, Eva (supervisor)
    Surgery / 3 East / Day (4): Fay** 4, Gus → Fay
    Surgery / 2 West / Night: Hal
    ER / Day (6): Ida
    Empty / Evening (3):
)";
const QDate kOn(2023, 3, 7);

int drawn(int least, int most)
{
    return *rc::gen::inRange(least, most + 1);
}

bool heads()
{
    return drawn(0, 1) == 1;
}

template <class T>
const T &anyOf(const Campaign &campaign)
{
    const int last = static_cast<int>(campaign.all<T>().size()) - 1;
    return *std::next(campaign.all<T>().begin(), drawn(0, last));
}

QString anyWord()
{
    static const QStringList words{QStringLiteral("ICU"), QStringLiteral("Łucja"),
                                   QStringLiteral("3 East"), QStringLiteral("Late"), QString()};
    return words[drawn(0, static_cast<int>(words.size()) - 1)];
}

Organizer linkedOrganizer(const Campaign &campaign)
{
    Organizer organizer = anyOf<Organizer>(campaign);
    organizer.worker = anyOf<Worker>(campaign).id;
    return organizer;
}

Shift timedShift(const Campaign &campaign)
{
    Shift shift = anyOf<Shift>(campaign);
    shift.start = QTime(drawn(0, 23), 0);
    return shift;
}

ChangeSet splitOff(const Campaign &campaign, IdSource &ids)
{
    const std::vector<WorkerId> chosen{anyOf<Worker>(campaign).id, anyOf<Worker>(campaign).id};
    return splitUnit(campaign, {anyOf<Unit>(campaign).id, anyWord(), chosen, kOn}, ids);
}

ChangeSet changedPlan(const Campaign &campaign)
{
    const StructureTest &test = anyOf<StructureTest>(campaign);
    TestPlan plan = planOf(test);
    plan.ask = anyWord();
    plan.closes = kOn.addDays(drawn(-9, 9));
    return changeTest(campaign, test.id, plan);
}

ChangeSet shiftChange(const Campaign &campaign, int intent)
{
    const ShiftId shift = anyOf<Shift>(campaign).id;
    switch (intent) {
    case 0: return setShift(campaign, timedShift(campaign));
    case 1: return shoveShift(campaign, shift, heads() ? Shove::Up : Shove::Down);
    case 2: return mergeShifts(campaign, {shift, anyOf<Shift>(campaign).id, kOn});
    default: return removeShift(campaign, shift);
    }
}

ChangeSet anyChange(const Campaign &campaign, IdSource &ids, int intent)
{
    const Unit &unit = anyOf<Unit>(campaign);
    switch (intent) {
    case 0: return renameUnit(campaign, unit.id, anyWord());
    case 1: return setStrategic(campaign, unit.id, heads());
    case 2:
        return nestUnit(campaign, unit.id,
                        heads() ? std::optional(anyOf<Unit>(campaign).id) : std::nullopt);
    case 3: return shoveUnit(campaign, unit.id, heads() ? Shove::Up : Shove::Down);
    case 4: return mergeUnits(campaign, {unit.id, anyOf<Unit>(campaign).id, kOn});
    case 5: return splitOff(campaign, ids);
    case 6: return removeUnit(campaign, unit.id);
    case 7: return shiftChange(campaign, drawn(0, 3));
    case 8:
        return clearHeadCount(campaign, {worksiteOf(campaign), unit.id, anyOf<Shift>(campaign).id});
    case 9: return addOrganizer(campaign, {.name = anyWord(), .staff = heads()}, ids);
    case 10: return setOrganizer(campaign, linkedOrganizer(campaign));
    case 11: return removeOrganizer(campaign, anyOf<Organizer>(campaign).id);
    case 12: return planTest(campaign, {.name = anyWord(), .publishAt = 0.5}, ids);
    case 13: return changedPlan(campaign);
    default: return removeTest(campaign, anyOf<StructureTest>(campaign).id);
    }
}
constexpr int kChanges = 15;

/// With a closed test that has results and a tally, and two organizers.
Campaign startingCampaign()
{
    Campaign campaign = campaignFromText(kStart);
    IdSource ids = idsAbove(campaign);
    const auto perform = [&](const ChangeSet &changes) { campaign = campaign.with(changes.edits); };
    perform(addTest(campaign,
                    {.name = QStringLiteral("Petition"), .opens = kTextDay, .closes = kTextDay},
                    ids));
    perform(addTest(campaign, {.name = QStringLiteral("Photo"), .opens = kTextDay}, ids));
    const std::vector<StructureTestId> tests{campaign.all<StructureTest>().begin()->id,
                                             std::next(campaign.all<StructureTest>().begin())->id};
    for (const StructureTestId test : tests) {
        for (const char *name : {"Ana", "Cem", "Gus", "Ida"}) {
            perform(recordResult(campaign,
                                 {.test = test,
                                  .worker = workerNamed(campaign, name),
                                  .outcome = Outcome::TookPart,
                                  .on = kTextDay},
                                 ids));
        }
        const Cell cell = cellNamed(campaign, "ICU", "Night");
        perform(recordTally(
            campaign,
            {.test = test, .unit = cell.unit, .shift = cell.shift, .tookPart = 5, .on = kTextDay},
            ids));
    }
    perform(closeDueTests(campaign, kOn, ids));
    perform(addOrganizer(campaign, {.name = QStringLiteral("Ngozi")}, ids));
    perform(addOrganizer(campaign, {.name = QStringLiteral("Rosa"), .staff = true}, ids));
    return campaign;
}

/// True when a unit around `unit`, other than `but`, has a head-count.
bool isCountedAround(const Campaign &campaign, UnitId unit, UnitId but)
{
    for (const Unit *at = campaign.find(campaign.find(unit)->parent); at;
         at = campaign.find(at->parent)) {
        if (at->id != but && !campaign.allWith<&HeadCount::unit>(at->id).empty()) return true;
    }
    return false;
}

/// The base of the worksite, and who took part in each test.
std::vector<int> totalsOf(const Campaign &campaign)
{
    const Reading reading(campaign, kOn);
    std::vector<int> totals{CellCounts(reading).total().base};
    for (const StructureTest &test : campaign.all<StructureTest>()) {
        const TestCounts counts = TestReading(reading, test).total();
        totals.push_back(counts.tookPart);
        totals.push_back(counts.base);
    }
    return totals;
}

}   // namespace

RC_GTEST_PROP(StructureProperties, undo_and_redo_of_any_changes_bring_back_the_very_same_campaign,
              ())
{
    FakeSession fake(startingCampaign());
    Session &session = fake.session;
    std::vector<QString> dumps{dumpOf(session.campaign())};
    const auto changes = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, kChanges));
    for (const int change : changes) {
        const Campaign &campaign = session.campaign();
        if (campaign.all<Unit>().empty() || campaign.all<Shift>().empty()
            || campaign.all<StructureTest>().empty() || campaign.all<Organizer>().empty())
            break;
        const auto sequence = session.perform(anyChange(campaign, session.ids(), change));
        if (sequence && *sequence > 0) dumps.push_back(dumpOf(session.campaign()));
        RC_ASSERT(dumpOf(session.campaign()) == dumps.back());
    }
    for (std::size_t at = dumps.size() - 1; at > 0; --at) {
        RC_ASSERT(session.undo().has_value());
        RC_ASSERT(dumpOf(session.campaign()) == dumps[at - 1]);
    }
    for (std::size_t at = 1; at < dumps.size(); ++at) {
        RC_ASSERT(session.redo().has_value());
        RC_ASSERT(dumpOf(session.campaign()) == dumps[at]);
    }
}

RC_GTEST_PROP(StructureProperties, a_merge_of_any_units_or_shifts_counts_nobody_twice_or_never, ())
{
    FakeSession fake(startingCampaign());
    Session &session = fake.session;
    const std::vector<int> before = totalsOf(session.campaign());
    for (int times = drawn(1, 4); times > 0; --times) {
        const Campaign &campaign = session.campaign();
        if (heads()) {
            (void)session.perform(
                mergeShifts(campaign, {anyOf<Shift>(campaign).id, anyOf<Shift>(campaign).id, kOn}));
            continue;
        }
        const UnitId from = anyOf<Unit>(campaign).id;
        const UnitId into = anyOf<Unit>(campaign).id;
        // A count of a unit around one of both says itself who is inside it.
        if (!isCountedAround(campaign, from, into) && !isCountedAround(campaign, into, into))
            (void)session.perform(mergeUnits(campaign, {from, into, kOn}));
    }
    RC_ASSERT(totalsOf(session.campaign()) == before);
}

TEST(StructureProperties, every_change_performs_with_some_arguments)
{
    for (int change = 0; change < kChanges; ++change) {
        bool performed = false;
        const bool ran = rc::check([&] {
            FakeSession fake(startingCampaign());
            const auto sequence = fake.session.perform(
                anyChange(fake.session.campaign(), fake.session.ids(), change));
            performed = performed || (sequence && *sequence > 0);
        });
        EXPECT_TRUE(ran);
        EXPECT_TRUE(performed) << change;
    }
}

}   // namespace wallchart
