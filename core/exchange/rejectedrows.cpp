// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rejectedrows.h"

namespace wallchart {

namespace {

int widthOfTable(const Sheet &sheet, const std::vector<int> &rows)
{
    int width = sheet.shape.header >= 0 ? sheet.width(sheet.shape.header) : 0;
    for (const int row : rows) width = std::max(width, sheet.width(row));
    return width;
}

QStringList cellsOf(const Sheet &sheet, int row, int width)
{
    QStringList cells;
    for (int column = 0; column < width; ++column) cells.append(sheet.cell(row, column));
    return cells;
}

}   // namespace

std::vector<QStringList> rejectedRows(const Sheet &sheet, const ImportPlan &plan,
                                      const RejectedWords &words)
{
    std::map<int, QStringList> reasons;
    for (const Problem &problem : plan.problems) {
        if (problem.line > 0) reasons[problem.line].append(words.sentence(problem));
    }
    std::vector<int> rows;
    for (const int row : sheet.shape.body) {
        if (reasons.contains(sheet.line(row))) rows.push_back(row);
    }
    std::vector<QStringList> table;
    if (rows.empty()) return table;
    const int width = widthOfTable(sheet, rows);
    if (sheet.shape.header >= 0) {
        table.push_back(cellsOf(sheet, sheet.shape.header, width));
        table.back().append(words.reason);
    }
    for (const int row : rows) {
        table.push_back(cellsOf(sheet, row, width));
        table.back().append(reasons.at(sheet.line(row)).join(u' '));
    }
    return table;
}

}   // namespace wallchart
