// SPDX-License-Identifier: GPL-3.0-or-later
// The measures beside programs that are not ours: networkpeers.py computes them again with
// igraph and networkx and compares.
#include "core/analysis/networkmeasures.h"

#include "core/analysis/influencegraph.h"
#include "core/sample/syntheticworksite.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <numeric>
#include <random>

namespace wallchart {

namespace {

struct TestGraph {
    const char *name;
    CsrGraph graph;
};

CsrGraph randomGraph(std::uint32_t vertices, double degree, bool directed, std::uint32_t seed)
{
    std::mt19937 random(seed);
    std::uniform_int_distribution<std::uint32_t> any(0, vertices - 1);
    std::uniform_real_distribution<double> weight(0.1, 3.0);
    std::vector<WeightedArc> arcs;
    for (std::size_t i = 0; i < static_cast<std::size_t>(vertices * degree / 2); ++i)
        arcs.push_back({any(random), any(random), weight(random)});
    return directed ? directedGraph(vertices, std::move(arcs))
                    : undirectedGraph(vertices, std::move(arcs));
}

/// Circles of ten, each tied to the next by one person.
CsrGraph chainOfCircles(std::uint32_t circles)
{
    std::vector<WeightedArc> edges;
    for (std::uint32_t circle = 0; circle < circles; ++circle) {
        const std::uint32_t first = circle * 10;
        for (std::uint32_t a = 0; a < 10; ++a) {
            for (std::uint32_t b = a + 1; b < 10; ++b)
                edges.push_back({first + a, first + b, 1.0 + a % 3});
        }
        if (circle > 0) edges.push_back({first - 1, first, 0.5});
    }
    return undirectedGraph(circles * 10 + 3, std::move(edges));   // three are tied to nobody
}

std::vector<TestGraph> graphs()
{
    return {{"sparse", randomGraph(300, 1.6, false, 1)},
            {"random", randomGraph(400, 7, false, 2)},
            {"dense", randomGraph(60, 30, false, 3)},
            {"clustered", chainOfCircles(12)},
            {"worksite", [] {
                 const Campaign site = syntheticWorksite({.workers = 600, .seed = 5}).campaign;
                 return InfluenceGraph::of(Reading(site, QDate(2023, 3, 7)), Progress()).bonds;
             }()}};
}

QJsonArray jsonOf(const auto &values)
{
    QJsonArray array;
    for (const auto &value : values) array.append(static_cast<double>(value));
    return array;
}

QJsonObject arcsOf(const CsrGraph &graph)
{
    QJsonArray from;
    QJsonArray to;
    QJsonArray weights;
    for (std::uint32_t vertex = 0; vertex < graph.size(); ++vertex) {
        for (std::size_t arc = graph.offsets[vertex]; arc < graph.offsets[vertex + 1]; ++arc) {
            from.append(static_cast<int>(vertex));
            to.append(static_cast<int>(graph.targets[arc]));
            weights.append(graph.weight(arc));
        }
    }
    return {{QStringLiteral("vertices"), static_cast<int>(graph.size())},
            {QStringLiteral("from"), from},
            {QStringLiteral("to"), to},
            {QStringLiteral("weights"), weights}};
}

QJsonObject measured(const TestGraph &test)
{
    QJsonObject json = arcsOf(test.graph);
    const Components components = connectedComponents(test.graph);
    json[QStringLiteral("name")] = QString::fromLatin1(test.name);
    json[QStringLiteral("pagerank")] = jsonOf(pageRank(test.graph, Progress()));
    json[QStringLiteral("betweenness")] = jsonOf(exactBetweenness(test.graph, Progress()).values);
    json[QStringLiteral("articulation")] = jsonOf(articulationPoints(test.graph));
    json[QStringLiteral("components")] = jsonOf(components.of);
    json[QStringLiteral("modularity")] = communitiesOf(test.graph, Progress()).modularity;
    json[QStringLiteral("communities")] = jsonOf(communitiesOf(test.graph, Progress()).of);
    return json;
}

CsrGraph renamed(const CsrGraph &graph, const std::vector<std::uint32_t> &names)
{
    std::vector<WeightedArc> arcs;
    for (std::uint32_t vertex = 0; vertex < graph.size(); ++vertex) {
        for (std::size_t arc = graph.offsets[vertex]; arc < graph.offsets[vertex + 1]; ++arc)
            arcs.push_back({names[vertex], names[graph.targets[arc]], graph.weight(arc)});
    }
    return directedGraph(graph.size(), std::move(arcs));
}

}   // namespace

TEST(NetworkMeasures, equal_those_of_igraph_and_networkx)
{
    QTemporaryDir folder;
    QJsonArray all;
    for (const TestGraph &test : graphs()) all.append(measured(test));
    QJsonObject directed = arcsOf(randomGraph(300, 6, true, 4));
    directed[QStringLiteral("name")] = QStringLiteral("directed");
    directed[QStringLiteral("pagerank")] = jsonOf(
        pageRank(randomGraph(300, 6, true, 4), Progress()));
    all.append(directed);
    QFile file(folder.filePath(QStringLiteral("measures.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(all).toJson());
    file.close();
    QProcess peers;
    peers.setProcessChannelMode(QProcess::MergedChannels);
    peers.start(QStringLiteral("/usr/bin/python3"),
                {QStringLiteral(WALLCHART_NETWORK_PEERS), file.fileName()});
    ASSERT_TRUE(peers.waitForFinished(100'000));
    EXPECT_EQ(peers.exitCode(), 0) << peers.readAll().constData();
}

TEST(NetworkMeasures, do_not_depend_on_how_vertices_are_numbered)
{
    for (const TestGraph &test : graphs()) {
        std::vector<std::uint32_t> names(test.graph.size());
        std::iota(names.begin(), names.end(), 0u);
        std::shuffle(names.begin(), names.end(), std::mt19937(9));
        const CsrGraph other = renamed(test.graph, names);
        const auto ranks = pageRank(test.graph, Progress());
        const auto otherRanks = pageRank(other, Progress());
        const auto paths = exactBetweenness(test.graph, Progress()).values;
        const auto otherPaths = exactBetweenness(other, Progress()).values;
        for (std::uint32_t vertex = 0; vertex < test.graph.size(); ++vertex) {
            EXPECT_NEAR(ranks[vertex], otherRanks[names[vertex]], 1e-9) << test.name;
            EXPECT_NEAR(paths[vertex], otherPaths[names[vertex]], 1e-6) << test.name;
        }
    }
}

TEST(NetworkMeasures, equal_graphs_give_equal_bits)
{
    for (const TestGraph &test : graphs()) {
        EXPECT_EQ(exactBetweenness(test.graph, Progress()).values,
                  exactBetweenness(test.graph, Progress()).values);
        EXPECT_EQ(pageRank(test.graph, Progress()), pageRank(test.graph, Progress()));
        EXPECT_EQ(communitiesOf(test.graph, Progress()).of,
                  communitiesOf(test.graph, Progress()).of);
    }
}

TEST(NetworkMeasures, a_sample_of_all_sources_is_exact_and_a_smaller_one_says_how_sure_it_is)
{
    int within = 0;
    int all = 0;
    for (const std::uint32_t vertices : {300u, 350u, 400u, 450u}) {
        const CsrGraph graph = randomGraph(vertices, 7, false, 2);
        const Betweenness exact = exactBetweenness(graph, Progress());
        EXPECT_TRUE(sampledBetweenness(graph, vertices, Progress()).isExact());
        const Betweenness some = sampledBetweenness(graph, 128, Progress());
        ASSERT_FALSE(some.isExact());
        for (std::uint32_t vertex = 0; vertex < vertices; ++vertex) {
            const double off = std::abs(exact.values[vertex] - some.values[vertex]);
            within += off <= 3 * some.errors[vertex] + 1e-9 ? 1 : 0;
            ++all;
        }
    }
    // The vertices share one sample, so they miss together: not as rare as 3 in 1 000.
    EXPECT_GT(within, all * 85 / 100);
}

TEST(NetworkMeasures, more_sources_go_on_from_fewer)
{
    const CsrGraph graph = randomGraph(400, 7, false, 2);
    const Betweenness some = sampledBetweenness(graph, 128, Progress());
    const Betweenness refined = sampledBetweenness(graph, 256, Progress(), some);
    const Betweenness atOnce = sampledBetweenness(graph, 256, Progress());
    for (std::uint32_t vertex = 0; vertex < graph.size(); ++vertex) {
        EXPECT_NEAR(refined.values[vertex], atOnce.values[vertex], 1e-6);
        EXPECT_NEAR(refined.errors[vertex], atOnce.errors[vertex], 1e-6);
    }
    const auto sum = [](const std::vector<double> &errors) {
        return std::accumulate(errors.begin(), errors.end(), 0.0);
    };
    EXPECT_LT(sum(refined.errors), sum(some.errors));
}

TEST(NetworkMeasures, of_nobody_and_of_one_are_nothing)
{
    for (const std::uint32_t vertices : {0u, 1u, 2u}) {
        const CsrGraph graph = undirectedGraph(vertices, {});
        EXPECT_EQ(pageRank(graph, Progress()).size(), vertices);
        EXPECT_EQ(exactBetweenness(graph, Progress()).values, std::vector<double>(vertices, 0.0));
        EXPECT_TRUE(articulationPoints(graph).empty());
        EXPECT_EQ(connectedComponents(graph).count, vertices);
        EXPECT_EQ(communitiesOf(graph, Progress()).modularity, 0);
    }
}

}   // namespace wallchart
