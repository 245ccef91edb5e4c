// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/introductions.h"

#include "tests/analysis/testedcampaign.h"

#include <gtest/gtest.h>

#include <random>

namespace wallchart {

namespace {

QStringList namesOf(const Introduction &chain, const Campaign &campaign)
{
    QStringList names;
    for (const IntroductionStep &step : chain.steps) names << campaign.find(step.worker)->fullName;
    return names;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

/// Twelve people, most of them with us, and ties drawn by lot.
Campaign drawnTies(unsigned seed)
{
    std::mt19937 random(seed);
    QByteArray text = "ICU / Day: ";
    for (int i = 0; i < 12; ++i) {
        text += (i ? ", W" : "W") + QByteArray::number(i);
        text += " " + QByteArray::number(random() % 4 == 0 ? 3 : 1);
    }
    TestedCampaign made(campaignFromText(text.constData()));
    for (int i = 0; i < 20; ++i) {
        const auto one = random() % 12;
        const auto other = random() % 12;
        const char *kinds[] = {"friend", "carpool", "works-closely"};
        if (one != other)
            made.tie(("W" + QByteArray::number(one)).constData(),
                     ("W" + QByteArray::number(other)).constData(), kinds[random() % 3]);
    }
    return made.campaign();
}

/// The most trusted chain found by trying all of them.
double bestTrust(const Campaign &campaign, WorkerId at, WorkerId to, std::vector<WorkerId> &visited)
{
    if (at == to) return 1;
    const Reading reading(campaign, kTestedDay);
    double best = 0;
    visited.push_back(at);
    for (const Tie &tie : campaign.all<Tie>()) {
        if (tie.from != at && tie.to != at) continue;
        const WorkerId next = tie.from == at ? tie.to : tie.from;
        if (std::find(visited.begin(), visited.end(), next) != visited.end()) continue;
        if (next != to && !reading.find(next)->withUs()) continue;
        const double trust = campaign.find(tie.kind)->trust * tie.strength / 3.0;
        best = std::max(best, trust * bestTrust(campaign, next, to, visited));
    }
    visited.pop_back();
    return best;
}

}   // namespace

TEST(Introductions, travel_over_trusted_ties_through_people_with_us)
{
    TestedCampaign made(campaignFromText("ICU / Day: Me 1, Ana 1, Ben 4, Cem 1, Goal 3"));
    made.tie("Me", "Ben", "friend");
    made.tie("Ben", "Goal", "friend");
    made.tie("Me", "Ana", "carpool");
    made.tie("Ana", "Cem", "carpool");
    made.tie("Cem", "Goal", "carpool");
    const Campaign campaign = made.campaign();
    Introductions introductions(Reading(campaign, kTestedDay));
    const Introduction chain = introductions.between(workerNamed(campaign, "Me"),
                                                     workerNamed(campaign, "Goal"));
    EXPECT_EQ(namesOf(chain, campaign), words("Me Ana Cem Goal"));
    EXPECT_FALSE(chain.steps.front().via);
    EXPECT_TRUE(chain.steps.back().via);
}

TEST(Introductions, never_travel_over_conflict_nor_over_private_ties_unless_wanted)
{
    TestedCampaign made(campaignFromText("ICU / Day: Me 1, Ana 1, Goal 3"));
    made.tie("Me", "Goal", "conflict");
    made.tie("Me", "Ana", "family");
    made.tie("Ana", "Goal", "friend");
    const Campaign campaign = made.campaign();
    const WorkerId me = workerNamed(campaign, "Me");
    const WorkerId goal = workerNamed(campaign, "Goal");
    const Reading reading(campaign, kTestedDay);
    EXPECT_TRUE(Introductions(reading).between(me, goal).isEmpty());
    EXPECT_EQ(Introductions(reading, PrivateTies::Include).between(me, goal).steps.size(), 3u);
}

TEST(Introductions, are_as_trusted_as_any_chain_there_is)
{
    for (unsigned seed = 1; seed <= 30; ++seed) {
        const Campaign campaign = drawnTies(seed);
        Introductions introductions(Reading(campaign, kTestedDay));
        const WorkerId from = workerNamed(campaign, "W0");
        const WorkerId to = workerNamed(campaign, "W11");
        std::vector<WorkerId> visited;
        EXPECT_NEAR(introductions.between(from, to).trust, bestTrust(campaign, from, to, visited),
                    1e-9)
            << "seed " << seed;
    }
}

TEST(Introductions, alternatives_differ_and_come_in_order_of_trust)
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const Campaign campaign = drawnTies(seed);
        Introductions introductions(Reading(campaign, kTestedDay));
        const auto chains = introductions.between(workerNamed(campaign, "W0"),
                                                  workerNamed(campaign, "W11"), 4);
        for (std::size_t at = 1; at < chains.size(); ++at) {
            EXPECT_LE(chains[at].trust, chains[at - 1].trust + 1e-12);
            EXPECT_NE(namesOf(chains[at], campaign), namesOf(chains[at - 1], campaign));
        }
    }
}

}   // namespace wallchart
