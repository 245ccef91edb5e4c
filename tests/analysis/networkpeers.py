#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Computes the measures of a file of graphs again, with igraph and networkx, and compares."""

import json
import sys

import igraph
import networkx

PRECISE = 1e-9
MODULARITY = 0.002


def mistakes_of(name, ours, theirs, scale=1.0):
    """What differs by more than PRECISE, relative to `scale`."""
    if len(ours) != len(theirs):
        return [f"{name}: {len(ours)} values, not {len(theirs)}"]
    return [
        f"{name}[{at}]: {a!r}, not {b!r}"
        for at, (a, b) in enumerate(zip(ours, theirs))
        if abs(a - b) > PRECISE * max(scale, abs(b))
    ][:3]


def pagerank_mistakes(graph):
    edges = zip(graph["from"], graph["to"])
    peer = igraph.Graph(n=graph["vertices"], edges=list(edges), directed=True)
    theirs = peer.pagerank(damping=0.85, weights=graph["weights"], implementation="prpack")
    return mistakes_of("pagerank (igraph)", graph["pagerank"], theirs)


def undirected_mistakes(graph):
    edges = [
        (a, b, w)
        for a, b, w in zip(graph["from"], graph["to"], graph["weights"])
        if a < b
    ]
    pairs = [(a, b) for a, b, _ in edges]
    peer = igraph.Graph(n=graph["vertices"], edges=pairs, directed=False)
    other = networkx.Graph()
    other.add_nodes_from(range(graph["vertices"]))
    other.add_weighted_edges_from(edges)
    found = mistakes_of("betweenness (igraph)", graph["betweenness"], peer.betweenness())
    between = networkx.betweenness_centrality(other, normalized=False)
    theirs = [between[vertex] for vertex in range(graph["vertices"])]
    found += mistakes_of("betweenness (networkx)", graph["betweenness"], theirs)
    found += mistakes_of(
        "articulation (igraph)", graph["articulation"], sorted(peer.articulation_points())
    )
    found += mistakes_of(
        "articulation (networkx)",
        graph["articulation"],
        sorted(networkx.articulation_points(other)),
    )
    components = [0] * graph["vertices"]
    parts = sorted(networkx.connected_components(other), key=min)
    for number, part in enumerate(parts):
        for vertex in part:
            components[vertex] = number
    found += mistakes_of("components (networkx)", graph["components"], components)
    weights = [w for _, _, w in edges]
    membership = [int(number) for number in graph["communities"]]
    claimed = peer.modularity(membership, weights=weights)
    found += mistakes_of("modularity (igraph)", [graph["modularity"]], [claimed])
    louvain = peer.community_multilevel(weights=weights)
    best = peer.modularity(louvain, weights=weights)
    if graph["modularity"] < best - MODULARITY:
        found.append(f"communities: modularity {graph['modularity']}, igraph finds {best}")
    return found


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        graphs = json.load(file)
    found = []
    for graph in graphs:
        directed = "betweenness" not in graph
        mistakes = pagerank_mistakes(graph)
        if not directed:
            mistakes += undirected_mistakes(graph)
        found += [f"{graph['name']}: {mistake}" for mistake in mistakes]
    print("\n".join(found))
    return 1 if found or len(graphs) < 6 else 0


if __name__ == "__main__":
    sys.exit(main())
