// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/staleness.h"

#include "tests/support/campaignfromtext.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace wallchart {

namespace {

const QDate kLookedOn(2023, 3, 20);

/// Everybody was assessed on kTextDay, the first of March.
class StalenessTest : public testing::Test {
protected:
    Campaign campaign = campaignFromText(R"(
        ICU / Night: Ana* 2, Ben 3 → Ana, Cem 2 → Ana, Dia
        ICU / Day: Eva 1
        Surgery / 3 East / Night: Fay 2, Gus 4 → Fay
    )");
    IdSource ids = idsAbove(campaign);

    template <class T>
    void add(T row)
    {
        Edits edits;
        edits.add(std::move(row));
        campaign = campaign.with(edits);
    }
    void assess(const char *name, std::optional<int> level, QDate on)
    {
        add(Assessment{.id = ids.make<AssessmentId>(),
                       .worker = workerNamed(campaign, name),
                       .scale = campaign.scale().id,
                       .level = level,
                       .on = on});
    }
    EmployerMoveId moveOn(QDate on)
    {
        const auto id = ids.make<EmployerMoveId>();
        add(EmployerMove{.id = id, .on = on, .kind = MoveKind::Firing});
        return id;
    }
    void touch(EmployerMoveId move, std::optional<UnitId> unit, std::optional<ShiftId> shift)
    {
        add(TouchedCell{ids.make<TouchedCellId>(), move, unit, shift});
    }
    [[nodiscard]] std::optional<StaleReason> reasonFor(const char *name, QDate on = kLookedOn) const
    {
        const Reading reading(campaign, on);
        const WorkerReading &worker = *reading.find(workerNamed(campaign, name));
        const auto staleness = stalenessOf(reading, worker);
        EXPECT_EQ(worker.stale, staleness.has_value()) << name;
        return staleness ? std::optional(staleness->reason) : std::nullopt;
    }
};

}   // namespace

TEST_F(StalenessTest, an_assessment_is_fresh_until_something_happens)
{
    for (const char *name : {"Ana", "Ben", "Eva", "Gus"}) EXPECT_FALSE(reasonFor(name)) << name;
    EXPECT_FALSE(reasonFor("Dia"));   // unassessed is neither fresh nor stale
    EXPECT_EQ(reasonFor("Eva", kTextDay.addDays(42)), std::nullopt);
    EXPECT_EQ(reasonFor("Eva", kTextDay.addDays(43)), StaleReason::TooOld);
}

TEST_F(StalenessTest, a_move_without_cells_makes_everybody_assessed_before_it_stale)
{
    moveOn(QDate(2023, 3, 10));
    assess("Ben", 3, QDate(2023, 3, 10));
    EXPECT_EQ(reasonFor("Ana"), StaleReason::EmployerMove);
    EXPECT_EQ(reasonFor("Eva"), StaleReason::EmployerMove);
    EXPECT_FALSE(reasonFor("Ben"));                      // talked to on that day
    EXPECT_FALSE(reasonFor("Ana", QDate(2023, 3, 9)));   // not yet
}

TEST_F(StalenessTest, a_move_touches_a_unit_with_those_inside_it_a_shift_or_both)
{
    touch(moveOn(QDate(2023, 3, 10)), unitNamed(campaign, "Surgery"), {});
    EXPECT_EQ(reasonFor("Fay"), StaleReason::EmployerMove);
    EXPECT_FALSE(reasonFor("Ana"));
    touch(moveOn(QDate(2023, 3, 11)), unitNamed(campaign, "ICU"), shiftNamed(campaign, "Night"));
    EXPECT_EQ(reasonFor("Ana"), StaleReason::EmployerMove);
    EXPECT_FALSE(reasonFor("Eva"));
    touch(moveOn(QDate(2023, 3, 12)), {}, shiftNamed(campaign, "Day"));
    EXPECT_EQ(reasonFor("Eva"), StaleReason::EmployerMove);
}

TEST_F(StalenessTest, when_a_leader_crosses_the_middle_followers_turn_stale_and_the_leader_not)
{
    assess("Ana", 4, QDate(2023, 3, 12));
    EXPECT_EQ(reasonFor("Ben"), StaleReason::LeaderMoved);
    EXPECT_EQ(reasonFor("Cem"), StaleReason::LeaderMoved);
    EXPECT_FALSE(reasonFor("Ana"));
    EXPECT_FALSE(reasonFor("Eva"));
    assess("Ben", 3, QDate(2023, 3, 12));
    EXPECT_FALSE(reasonFor("Ben"));
    const Reading reading(campaign, kLookedOn);
    EXPECT_EQ(reading.find(workerNamed(campaign, "Ana"))->leaderState, LeaderState::Confirmed);
}

TEST_F(StalenessTest, reaching_the_middle_is_not_crossing_it_and_the_way_may_lead_over_it)
{
    assess("Ana", 3, QDate(2023, 3, 8));
    EXPECT_FALSE(reasonFor("Ben"));
    assess("Ana", {}, QDate(2023, 3, 9));
    assess("Ana", 2, QDate(2023, 3, 10));
    EXPECT_FALSE(reasonFor("Ben"));   // back where she was
    assess("Ana", 3, QDate(2023, 3, 11));
    assess("Ana", 5, QDate(2023, 3, 14));
    EXPECT_EQ(reasonFor("Ben"), StaleReason::LeaderMoved);
    const Reading reading(campaign, kLookedOn);
    const auto staleness = stalenessOf(reading, *reading.find(workerNamed(campaign, "Ben")));
    EXPECT_EQ(staleness->since, QDate(2023, 3, 14));
    EXPECT_EQ(staleness->leader, workerNamed(campaign, "Ana"));
}

TEST_F(StalenessTest, whoever_is_followed_counts_marked_or_not_but_not_a_disproved_leader)
{
    assess("Fay", 5, QDate(2023, 3, 12));
    EXPECT_EQ(reasonFor("Gus"), StaleReason::LeaderMoved);
    add(LeaderMark{.id = ids.make<LeaderMarkId>(),
                   .worker = workerNamed(campaign, "Fay"),
                   .state = LeaderState::Disproved,
                   .on = QDate(2023, 3, 13)});
    EXPECT_FALSE(reasonFor("Gus"));
}

TEST_F(StalenessTest, a_tie_that_ended_no_longer_makes_stale)
{
    const Tie held = *campaign.allWith<&Tie::from>(workerNamed(campaign, "Ben")).front();
    Tie ended = held;
    ended.until = QDate(2023, 3, 15);
    Edits edits;
    edits.change(held, ended);
    campaign = campaign.with(edits);
    assess("Ana", 4, QDate(2023, 3, 12));
    EXPECT_EQ(reasonFor("Ben", QDate(2023, 3, 14)), StaleReason::LeaderMoved);
    EXPECT_FALSE(reasonFor("Ben", QDate(2023, 3, 15)));
}

TEST_F(StalenessTest, the_most_telling_reason_is_named_first)
{
    moveOn(QDate(2023, 3, 10));
    add(StructureTest{.id = ids.make<StructureTestId>(),
                      .name = QStringLiteral("Petition"),
                      .opens = QDate(2023, 3, 2),
                      .closes = QDate(2023, 3, 9)});
    EXPECT_EQ(reasonFor("Ben", QDate(2023, 6, 1)), StaleReason::EmployerMove);
    assess("Ana", 4, QDate(2023, 3, 12));
    EXPECT_EQ(reasonFor("Ben", QDate(2023, 6, 1)), StaleReason::LeaderMoved);
    EXPECT_EQ(reasonFor("Ben", QDate(2023, 3, 9)), std::nullopt);
    EXPECT_EQ(reasonFor("Ana", QDate(2023, 6, 1)), StaleReason::TooOld);
}

namespace {

template <class T>
const T &someRow(const Campaign &campaign)
{
    const auto &rows = campaign.all<T>();
    return *std::next(rows.begin(), *rc::gen::inRange(0, static_cast<int>(rows.size())));
}

QDate someDay()
{
    return kTextDay.addDays(*rc::gen::inRange(-5, 19));
}

/// An edit that may make somebody's assessment stale, or fresh again.
Edits staleningEdit(const Campaign &campaign, IdSource &ids)
{
    Edits edits;
    switch (*rc::gen::inRange(0, 7)) {
    case 0:
    case 1:
        edits.add(Assessment{.id = ids.make<AssessmentId>(),
                             .worker = someRow<Worker>(campaign).id,
                             .scale = campaign.scale().id,
                             .level = *rc::gen::inRange(1, 6),
                             .on = someDay()});
        break;
    case 2: edits.add(EmployerMove{.id = ids.make<EmployerMoveId>(), .on = someDay()}); break;
    case 3:
        if (campaign.all<EmployerMove>().empty()) break;
        edits.add(TouchedCell{ids.make<TouchedCellId>(),
                              someRow<EmployerMove>(campaign).id,
                              someRow<Unit>(campaign).id,
                              {}});
        break;
    case 4:
        edits.add(
            LeaderMark{.id = ids.make<LeaderMarkId>(),
                       .worker = someRow<Worker>(campaign).id,
                       .state = *rc::gen::element(LeaderState::Disproved, LeaderState::Confirmed),
                       .on = someDay()});
        break;
    case 5: {
        Tie tie = someRow<Tie>(campaign);
        tie.id = ids.make<TieId>();
        tie.from = someRow<Worker>(campaign).id;
        tie.to = someRow<Worker>(campaign).id;
        edits.add(tie);
        break;
    }
    default: edits.remove(someRow<Assessment>(campaign));
    }
    return edits;
}

}   // namespace

RC_GTEST_PROP(StaleAfterEdits, is_the_same_as_read_anew_and_always_has_its_reason, ())
{
    Campaign campaign = campaignFromText(R"(
        ICU / Night: Ana* 2, Ben 3 → Ana, Cem 2 → Ana, Dia 1
        ICU / Day: Eva 1, Hal 4 → Eva → Ana
        Surgery / 3 East / Night: Fay 2, Gus 4 → Fay
    )");
    IdSource ids = idsAbove(campaign);
    Reading kept(campaign, kLookedOn);
    for (int step = 0; step < 12; ++step) {
        const Edits edits = staleningEdit(campaign, ids);
        campaign = campaign.with(edits);
        kept = kept.after(campaign, edits);
        const Reading anew(campaign, kLookedOn);
        for (const WorkerReading &fresh : anew.workers()) {
            RC_ASSERT(kept.find(fresh.worker->id)->stale == fresh.stale);
            RC_ASSERT(stalenessOf(anew, fresh).has_value() == fresh.stale);
        }
    }
}

}   // namespace wallchart
