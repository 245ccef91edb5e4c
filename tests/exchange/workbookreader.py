#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what a workbook holds, read by nothing but Python's own zipfile and XML reader.

First a line for the archive, then one for each cell: place, kind, style's format, bold, value.
"""

import json
import sys
import xml.etree.ElementTree as tree
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def styles_of(archive):
    root = tree.fromstring(archive.read("xl/styles.xml"))
    own = {f.get("numFmtId"): f.get("formatCode") for f in root.iter(MAIN + "numFmt")}
    bold = [font.find(MAIN + "b") is not None for font in root.find(MAIN + "fonts")]
    return [
        (own.get(xf.get("numFmtId"), xf.get("numFmtId")), bold[int(xf.get("fontId"))])
        for xf in root.find(MAIN + "cellXfs")
    ]


def line_of(cell, styles):
    form, bold = styles[int(cell.get("s"))]
    inline = cell.find(f"{MAIN}is/{MAIN}t")
    value = inline.text if inline is not None else cell.find(MAIN + "v").text
    return [cell.get("r"), cell.get("t", "n"), form, bold, value]


def main(path):
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None, "a part is damaged"
        for name in archive.namelist():
            tree.fromstring(archive.read(name))
        sheet = tree.fromstring(archive.read("xl/worksheets/sheet1.xml"))
        pane = sheet.find(f"{MAIN}sheetViews/{MAIN}sheetView/{MAIN}pane")
        facts = {
            "parts": archive.namelist(),
            "days": sorted({"%d-%d-%d" % each.date_time[:3] for each in archive.infolist()}),
            "comment": archive.comment.decode(),
            "formulas": len(list(sheet.iter(MAIN + "f"))),
            "frozen": pane.get("state") + " " + pane.get("ySplit"),
            "cells": [line_of(cell, styles_of(archive)) for cell in sheet.iter(MAIN + "c")],
        }
    json.dump(facts, sys.stdout)


main(sys.argv[1])
