// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvdialect.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace wallchart {

namespace {

constexpr qsizetype kSampleBytes = 256 * 1024;
constexpr int kSampleLines = 400;
constexpr std::array kDelimiters{',', ';', '\t', '|'};

std::vector<QByteArrayView> sampleLines(QByteArrayView text)
{
    text = text.first(std::min(text.size(), kSampleBytes));
    std::vector<QByteArrayView> lines;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size() && lines.size() < kSampleLines; ++i) {
        if (i < text.size() && text[i] != '\n' && text[i] != '\r') continue;
        if (i > start) lines.push_back(text.sliced(start, i - start));
        start = i + 1;
    }
    return lines;
}

/// Cells of one line; an unclosed quote counts as a letter, so that it cannot hide the rest.
int cellsIn(QByteArrayView line, char delimiter, char quote)
{
    int cells = 1;
    qsizetype i = 0;
    while (i < line.size()) {
        if (line[i] == quote) {
            const qsizetype close = line.indexOf(quote, i + 1);
            if (close > 0) i = close;
        } else if (line[i] == delimiter) {
            ++cells;
        }
        ++i;
    }
    return cells;
}

/// Share of lines with the usual number of cells, a little in favour of more cells.
double regularity(const std::vector<QByteArrayView> &lines, char delimiter, char quote)
{
    std::map<int, int> linesByCells;
    for (const QByteArrayView line : lines) ++linesByCells[cellsIn(line, delimiter, quote)];
    double best = 0;
    for (const auto &[cells, count] : linesByCells) {
        if (cells < 2) continue;
        const double share = static_cast<double>(count) / static_cast<double>(lines.size());
        best = std::max(best, share * (1.0 + 0.05 * std::min(cells, 20)));
    }
    return best;
}

/// Cells that begin and end with `quote`.
int quotedCells(const std::vector<QByteArrayView> &lines, char delimiter, char quote)
{
    int quoted = 0;
    for (const QByteArrayView line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i) {
            const bool begins = line[i] == quote && (i == 0 || line[i - 1] == delimiter);
            if (!begins) continue;
            const qsizetype close = line.indexOf(quote, i + 1);
            if (close < 0) break;
            if (close + 1 == line.size() || line[close + 1] == delimiter) ++quoted;
            i = close;
        }
    }
    return quoted;
}

}   // namespace

CsvDialect detectCsvDialect(QByteArrayView utf8)
{
    CsvDialect dialect;
    // Excel's own way of saying it.
    if (utf8.size() > 5 && utf8.first(4).compare("sep=", Qt::CaseInsensitive) == 0
        && (utf8[5] == '\r' || utf8[5] == '\n')) {
        dialect.delimiter = utf8[4];
        dialect.start = utf8[5] == '\r' && utf8.size() > 6 && utf8[6] == '\n' ? 7 : 6;
        dialect.startLine = 2;
        return dialect;
    }
    const std::vector<QByteArrayView> lines = sampleLines(utf8);
    double best = 0;
    for (const char delimiter : kDelimiters) {
        const double found = regularity(lines, delimiter, '"');
        if (found > best) dialect.delimiter = delimiter;
        best = std::max(best, found);
    }
    constexpr int kEnough = 3;
    const int single = quotedCells(lines, dialect.delimiter, '\'');
    if (single >= kEnough && quotedCells(lines, dialect.delimiter, '"') == 0) dialect.quote = '\'';
    return dialect;
}

}   // namespace wallchart
