// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <variant>
#include <vector>

namespace wallchart {

enum class PrintRole { Title, Subtitle, Heading, Strong, Body, Note };

/// What stands before a text, at its leading side. Marks are drawn: they need no font.
enum class TextMark { None, Bullet, Check, Turned, Waiting, Dash, Box };

/// A text in the direction of its own first letter.
struct PrintText {
    QString text;
    PrintRole role = PrintRole::Body;
    TextMark mark = TextMark::None;

    bool operator==(const PrintText &) const = default;
};

/// Texts one below the other.
using PrintCell = std::vector<PrintText>;

enum class Keep { Alone, WithNext };

struct PrintParagraph {
    PrintText text;
    Keep keep = Keep::Alone;   ///< on the page of what follows

    bool operator==(const PrintParagraph &) const = default;
};

/// Rows never split; the header stands again on every page that goes on with them.
struct PrintTable {
    std::vector<double> widths;   ///< of the columns, in any unit
    std::vector<PrintCell> header = {};
    std::vector<std::vector<PrintCell>> rows = {};
    bool forAPen = false;   ///< rows as tall as a hand writes, each with a line to write on

    bool operator==(const PrintTable &) const = default;
};

/// Lines to write on, as wide as the page.
struct WritingLines {
    int count = 1;
    Keep keep = Keep::Alone;

    bool operator==(const WritingLines &) const = default;
};

/// A place to fill in by hand.
struct FillIn {
    QString label;
    enum Kind { Box, Blank } kind = Blank;   ///< a box to tick, or a line behind the label

    bool operator==(const FillIn &) const = default;
};

/// Places to fill in side by side, in columns of equal width; more than fit go into further rows.
struct FillRow {
    std::vector<FillIn> items;
    int columns = 3;

    bool operator==(const FillRow &) const = default;
};

struct PageBreak {
    bool operator==(const PageBreak &) const = default;
};

/// Begins a new page, and a part of the document that is handed out on its own: these texts stand
/// at the head of each of its pages, with "Page 1 of 2" of the part. Until the next head.
struct PageHead {
    PrintCell texts;

    bool operator==(const PageHead &) const = default;
};

using PrintBlock =
    std::variant<PrintParagraph, PrintTable, WritingLines, FillRow, PageBreak, PageHead>;

/// Text on pages, before it is known how many.
struct PrintDocument {
    QString footer;   ///< at the foot of every page, beside its number
    bool rightToLeft = false;
    std::vector<PrintBlock> blocks = {};

    bool operator==(const PrintDocument &) const = default;

    void add(const QString &text, PrintRole role = PrintRole::Body);
    /// A title with what it is of.
    void addTitle(const QString &title, const QString &subtitle);
    /// Stays on the page of what follows.
    void addHeading(const QString &text);
    /// Each text with a bullet; nothing for none.
    void addList(const std::vector<QString> &texts);
};

}   // namespace wallchart
