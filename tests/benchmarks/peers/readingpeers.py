#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times Python's csv and openpyxl on the rosters that benchmark_exchange left in FOLDER.

They only read the cells: no encoding is guessed, no header found, nothing planned.
usage: readingpeers.py FOLDER   (needs openpyxl)
"""
import csv
import statistics
import sys
import time
from pathlib import Path


def read_csv(path):
    with open(path, encoding="utf-8", newline="") as file:
        return sum(1 for _ in csv.reader(file))


def read_xlsx(path, read_only):
    import openpyxl

    book = openpyxl.load_workbook(path, read_only=read_only)
    return sum(1 for _ in book.worksheets[0].iter_rows(values_only=True))


def median_seconds(work, times):
    taken = []
    for _ in range(times):
        begin = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begin)
    return statistics.median(taken)


def main():
    folder = Path(sys.argv[1])
    for people in (412, 10_000, 100_000):
        times = 5 if people < 100_000 else 3
        peers = {
            "csv": lambda: read_csv(folder / f"roster{people}.csv"),
            "openpyxl": lambda: read_xlsx(folder / f"roster{people}.xlsx", False),
            "openpyxl read-only": lambda: read_xlsx(folder / f"roster{people}.xlsx", True),
        }
        for name, work in peers.items():
            print(f"{name:20} {people:7}  {median_seconds(work, times) * 1000:9.1f} ms")


if __name__ == "__main__":
    main()
