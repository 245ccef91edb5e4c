#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times igraph on the networks that benchmark_network left in FOLDER.

Louvain, PRPACK, articulation points, betweenness where it is exact, and a hundred shortest
paths; medians of five. Goals stand in the project's table of figures. The hundred paths go
between the same places as benchmark_analysis --benchmark_filter=hundredIntroductions.
usage: networktimes.py FOLDER   (needs python3-igraph)
"""
import statistics
import sys
import time
from pathlib import Path

import igraph


def median_milliseconds(work, times=5):
    taken = []
    for _ in range(times):
        begin = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begin)
    return statistics.median(taken) * 1000


def hundred_paths(graph):
    people = graph.vcount()
    for i in range(100):
        graph.get_shortest_paths(i * 7919 % people, (i * 104729 + people // 2) % people)


def main():
    folder = Path(sys.argv[1])
    for people in (200, 2_000, 10_000, 100_000):
        path = folder / f"network{people}.txt"
        if not path.exists():
            continue
        pairs = [tuple(map(int, line.split())) for line in path.read_text().splitlines()]
        graph = igraph.Graph(n=people, edges=pairs)
        peers = {
            "pagerank": graph.pagerank,
            "articulation": graph.articulation_points,
            "louvain": graph.community_multilevel,
            "hundred paths": lambda graph=graph: hundred_paths(graph),
        }
        if people in (2_000, 10_000):
            peers["betweenness"] = graph.betweenness
        for name, work in peers.items():
            times = 1 if name == "betweenness" and people == 10_000 else 5
            print(f"igraph {name:14} {people:7}  {median_milliseconds(work, times):10.1f} ms")
        modularity = max(graph.community_multilevel().modularity for _ in range(3))
        print(f"igraph modularity     {people:7}  {modularity:10.4f}")


if __name__ == "__main__":
    main()
