// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coveredworkers.h"

#include "tests/support/campaignfromtext.h"

#include <gtest/gtest.h>

#include <random>

namespace wallchart {

namespace {

const QDate kLater(2023, 3, 7);

std::string namesOf(const Campaign &campaign)
{
    std::string text;
    for (const auto &[id, covered] : coveredWorkers(Reading(campaign, kLater))) {
        text += campaign.find(id)->fullName.toStdString();
        text += covered.leads ? "*" : "";
        text += covered.proven ? "! " : " ";
    }
    return text;
}

Campaign withFollowersPerLeader(const Campaign &campaign, int most)
{
    Settings settings = campaign.settings();
    settings.followersPerLeader = most;
    Edits edits;
    edits.change(campaign.settings(), settings);
    return campaign.with(edits);
}

Campaign withDelivered(const Campaign &campaign, const std::vector<WorkerId> &tookPart)
{
    IdSource ids = idsAbove(campaign);
    Edits edits;
    const StructureTest test{.id = ids.make<StructureTestId>(),
                             .name = QStringLiteral("Petition"),
                             .opens = QDate(2023, 2, 1),
                             .closes = QDate(2023, 2, 28)};
    edits.add(test);
    for (const WorkerId &worker : tookPart)
        edits.add(Participation{.id = ids.make<ParticipationId>(),
                                .test = test.id,
                                .worker = worker,
                                .outcome = Outcome::TookPart,
                                .on = QDate(2023, 2, 10)});
    return campaign.with(edits);
}

/// Two cells of sixteen with leaders of every stance, ties across and a test.
Campaign randomCells(unsigned seed)
{
    std::mt19937 random(seed);
    const auto below = [&](unsigned n) { return random() % n; };
    std::string text;
    for (const char *cell : {"ICU / Night: ", "ICU / Day: "}) {
        text += cell;
        for (int i = 0; i < 16; ++i) {
            const std::string prefix = cell[6] == 'N' ? "N" : "D";
            text += (i > 0 ? ", " : "") + prefix + std::to_string(i);
            text += below(2) == 0 ? "*" : "";
            text += below(3) > 0 ? " " + std::to_string(1 + below(3)) : "";
            for (unsigned ties = below(4); ties > 0; --ties) {
                const unsigned to = below(16);
                if (static_cast<int>(to) != i) text += " → " + prefix + std::to_string(to);
            }
        }
        text += "\n";
    }
    const Campaign campaign = campaignFromText(text.c_str());
    std::vector<WorkerId> tookPart;
    for (const Worker &worker : campaign.all<Worker>()) {
        if (below(2)) tookPart.push_back(worker.id);
    }
    return withFollowersPerLeader(withDelivered(campaign, tookPart),
                                  1 + static_cast<int>(below(3)));
}

}   // namespace

TEST(CoveredWorkers, are_leaders_with_us_and_those_who_follow_them_in_the_cell)
{
    EXPECT_EQ(namesOf(campaignFromText(R"(
        ICU / Night: Ana* 2, Ben 3 → Ana, Cem, Dia* 4, Eva → Dia
        ICU / Day: Fay → Ana
    )")),
              "Ana* Ben ");
}

TEST(CoveredWorkers, are_proven_when_the_leader_delivered)
{
    const Campaign campaign = campaignFromText("ICU / Night: Ana* 1, Ben → Ana, Cem* 2, Dia → Cem");
    EXPECT_EQ(namesOf(withDelivered(campaign, {workerNamed(campaign, "Ben")})),
              "Ana*! Ben! Cem* Dia ");
}

TEST(CoveredWorkers, beyond_what_a_leader_can_cover_are_not_listed)
{
    const Campaign campaign = campaignFromText(
        "ICU / Night: Ana* 1, Ben → Ana, Cem → Ana, Dia → Ana");
    EXPECT_EQ(namesOf(withFollowersPerLeader(campaign, 2)), "Ana* Ben Cem ");
}

class AnyCells : public testing::TestWithParam<unsigned> {};

TEST_P(AnyCells, has_as_many_covered_one_by_one_as_are_counted)
{
    const Reading reading(randomCells(GetParam()), kLater);
    std::map<Cell, std::pair<int, int>> byCell;
    for (const auto &[id, covered] : coveredWorkers(reading)) {
        auto &[stated, proven] = byCell[reading.find(id)->cell()];
        ++stated;
        proven += covered.proven ? 1 : 0;
    }
    int covered = 0;
    for (const auto &[cell, coverage] : coverageOf(reading, Progress())) {
        EXPECT_EQ(byCell[cell].first, coverage.stated);
        EXPECT_EQ(byCell[cell].second, coverage.proven);
        covered += coverage.stated;
    }
    EXPECT_GT(covered, 0);
}

INSTANTIATE_TEST_SUITE_P(Random, AnyCells, testing::Range(1U, 61U));

}   // namespace wallchart
