// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/paper.h"
#include "ui/documents/printdocument.h"

#include <QRectF>

namespace wallchart {

/// A text in its place: the box is as wide as its lines may be.
struct PlacedText {
    QRectF box;
    PrintText text;

    bool operator==(const PlacedText &) const = default;
};

/// Hair parts rows, Heavy ends a header, Writing is to be written on.
enum class PrintRule { Hair, Heavy, Writing };

/// A horizontal line.
struct PlacedRule {
    QPointF from;
    double length = 0;
    PrintRule kind = PrintRule::Hair;

    bool operator==(const PlacedRule &) const = default;
};

struct DocumentPage {
    std::vector<PlacedText> texts;
    std::vector<PlacedRule> rules;

    bool operator==(const DocumentPage &) const = default;
};

/// A document on its pages, in tenths of a point; right-to-left is mirrored already.
struct DocumentPages {
    QSizeF size;
    bool rightToLeft = false;
    std::vector<DocumentPage> pages;

    bool operator==(const DocumentPages &) const = default;
};

struct DocumentPaper {
    Paper paper = Paper::A4;
    Orientation orientation = Orientation::Portrait;
};

/// Breaks a document into lines and pages, each with footer and "Page 1 of 3"; where pages have
/// heads of their own, with "Sheet 1 of 3". Needs loadFonts().
///
/// What is kept together moves to the next page as one; only what is taller than a page overflows
/// it. A long paragraph goes on on the next page. An empty document has one page.
[[nodiscard]] DocumentPages layOutDocument(const PrintDocument &document,
                                           const DocumentPaper &paper);

}   // namespace wallchart
