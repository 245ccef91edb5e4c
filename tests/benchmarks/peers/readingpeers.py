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

import openpyxl


def read_csv(path):
    with open(path, encoding="utf-8", newline="") as file:
        return sum(1 for _ in csv.reader(file))


def write_xlsx(roster, book):
    """The same cells as openpyxl itself would write them."""
    workbook = openpyxl.Workbook(write_only=True)
    sheet = workbook.create_sheet()
    with open(roster, encoding="utf-8", newline="") as file:
        for row in csv.reader(file):
            sheet.append(row)
    workbook.save(book)


def read_xlsx(path, read_only):
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
        roster = folder / f"roster{people}.csv"
        if not roster.exists():
            continue
        times = 5 if people < 100_000 else 3
        book = folder / f"peer{people}.xlsx"
        write_xlsx(roster, book)
        peers = {
            "csv": lambda: read_csv(roster),
            "openpyxl": lambda: read_xlsx(book, False),
            "openpyxl read-only": lambda: read_xlsx(book, True),
        }
        for name, work in peers.items():
            print(f"{name:20} {people:7}  {median_seconds(work, times) * 1000:9.1f} ms")


if __name__ == "__main__":
    main()
