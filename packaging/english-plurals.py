#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills the two English forms of texts with a number that have none yet.

"%n worker(s)" becomes "%n worker" and "%n workers"; a text without "(s)" is the same in both.
usage: english-plurals.py wallchart_en.ts
"""
import re
import sys


def forms(source):
    return source.replace("(s)", ""), source.replace("(s)", "s")


def fill(match):
    block = match.group(0)
    source = re.search(r"<source>(.*?)</source>", block, re.S).group(1)
    empty = re.search(
        r'<translation type="unfinished">\s*(<numerusform></numerusform>\s*){2}</translation>', block)
    if not empty:
        return block
    one, many = forms(source)
    filled = (f"<translation>\n            <numerusform>{one}</numerusform>\n"
              f"            <numerusform>{many}</numerusform>\n        </translation>")
    return block.replace(empty.group(0), filled)


def main():
    path = sys.argv[1]
    with open(path, encoding="utf-8") as file:
        text = file.read()
    text = re.sub(r'<message numerus="yes">.*?</message>', fill, text, flags=re.S)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


if __name__ == "__main__":
    main()
