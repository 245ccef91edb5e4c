// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/workerorder.h"

#include "core/editing/intents/peopleintents.h"
#include "core/editing/intents/relationintents.h"
#include "core/editing/intents/testintents.h"
#include "tests/support/campaignfromtext.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

constexpr char kOrderText[] = R"(
    10 East / Night: Zoë 2, ana 5, Łucja
    3 East / Day: Ben* 2, Ålan 1, Dia (supervisor)
    ? / ?: Cem
)";

std::string namesIn(const Reading &reading, const std::vector<std::uint32_t> &positions)
{
    QStringList names;
    for (const std::uint32_t at : positions) names.append(reading.workers()[at].worker->fullName);
    return names.join(u' ').toStdString();
}

WorkerOrder orderedByName(const Reading &reading)
{
    WorkerOrder workers;
    workers.sortBy(reading, {WorkerColumn::Name}, Qt::AscendingOrder);
    return workers;
}

/// By that column, and by name among equals.
std::string sortedBy(WorkerColumn column, Qt::SortOrder order = Qt::AscendingOrder)
{
    const Reading reading(campaignFromText(kOrderText), kTextDay);
    WorkerOrder workers = orderedByName(reading);
    workers.sortBy(reading, {column}, order);
    return namesIn(reading, workers.positions());
}

}   // namespace

TEST(WorkerOrder, names_stand_where_people_look_for_them_in_any_script_and_case)
{
    EXPECT_EQ(sortedBy(WorkerColumn::Name), "Ålan ana Ben Cem Dia Łucja Zoë");
    EXPECT_EQ(sortedBy(WorkerColumn::Name, Qt::DescendingOrder), "Zoë Łucja Dia Cem Ben ana Ålan");
}

TEST(WorkerOrder, numbers_in_the_names_of_units_count_as_numbers)
{
    EXPECT_EQ(sortedBy(WorkerColumn::Unit), "Ålan Ben Dia ana Łucja Zoë Cem");
}

TEST(WorkerOrder, empty_cells_are_last_in_both_directions)
{
    EXPECT_EQ(sortedBy(WorkerColumn::Stance), "Ålan Ben Zoë ana Cem Dia Łucja");
    EXPECT_EQ(sortedBy(WorkerColumn::Stance, Qt::DescendingOrder),
              "ana Ben Zoë Ålan Cem Dia Łucja");
}

TEST(WorkerOrder, what_was_sorted_by_before_decides_among_equals)
{
    const Reading reading(campaignFromText(kOrderText), kTextDay);
    WorkerOrder workers;
    workers.sortBy(reading, {WorkerColumn::Name}, Qt::DescendingOrder);
    workers.sortBy(reading, {WorkerColumn::Unit}, Qt::AscendingOrder);
    EXPECT_EQ(namesIn(reading, workers.positions()), "Dia Ben Ålan Zoë Łucja ana Cem");
}

TEST(WorkerOrder, leaders_and_those_out_of_the_base_come_together)
{
    EXPECT_EQ(sortedBy(WorkerColumn::Leader), "Ben Ålan ana Cem Dia Łucja Zoë");
    EXPECT_EQ(sortedBy(WorkerColumn::Base), "Ålan ana Ben Cem Łucja Zoë Dia");
}

TEST(WorkerOrder, results_go_from_who_took_part_to_who_refused)
{
    Campaign campaign = campaignFromText(kOrderText);
    IdSource ids = idsAbove(campaign);
    campaign = campaign.with(
        addTest(campaign, {.name = QStringLiteral("Petition"), .opens = kTextDay}, ids).edits);
    const StructureTestId test = campaign.all<StructureTest>().begin()->id;
    for (const auto &[name, outcome] :
         {std::pair{"Cem", Outcome::Refused}, std::pair{"Dia", Outcome::TookPart},
          std::pair{"ana", Outcome::SaidYes}}) {
        campaign = campaign.with(recordResult(campaign,
                                              {.test = test,
                                               .worker = workerNamed(campaign, name),
                                               .outcome = outcome,
                                               .on = kTextDay},
                                              ids)
                                     .edits);
    }
    const Reading reading(campaign, kTextDay);
    WorkerOrder workers = orderedByName(reading);
    workers.sortBy(reading, {WorkerColumn::Result, test}, Qt::AscendingOrder);
    EXPECT_EQ(namesIn(reading, workers.positions()), "Dia ana Cem Ålan Ben Łucja Zoë");
}

TEST(WorkerOrder, an_edit_moves_nobody_until_people_sort_again)
{
    const Campaign campaign = campaignFromText(kOrderText);
    const Reading reading(campaign, kTextDay);
    WorkerOrder workers = orderedByName(reading);
    workers.sortBy(reading, {WorkerColumn::Stance}, Qt::AscendingOrder);
    const std::string before = namesIn(reading, workers.positions());

    IdSource ids = idsAbove(campaign);
    const ChangeSet change = assess(
        campaign, {.worker = workerNamed(campaign, "ana"), .level = 1, .on = kTextDay}, ids);
    const Reading next = reading.after(campaign.with(change.edits), change.edits);
    workers.forget(change.edits);
    EXPECT_EQ(namesIn(next, workers.positions()), before);
    workers.sortBy(next, {WorkerColumn::Stance}, Qt::AscendingOrder);
    EXPECT_EQ(namesIn(next, workers.positions()), "Ålan ana Ben Zoë Cem Dia Łucja");
}

TEST(WorkerOrder, only_those_found_keep_their_order)
{
    const Reading reading(campaignFromText(kOrderText), kTextDay);
    WorkerOrder workers;
    workers.sortBy(reading, {WorkerColumn::Name}, Qt::AscendingOrder);
    const PositionSet assessed = PositionSet::where(
        reading.workers().size(), [&](std::size_t at) { return reading.workers()[at].assessed(); });
    EXPECT_EQ(namesIn(reading, workers.positionsOf(&assessed)), "Ålan ana Ben Zoë");
}

}   // namespace wallchart
