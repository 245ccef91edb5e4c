// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/readsheet.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace wallchart {

using Rows = std::vector<std::vector<std::string>>;

/// Reads a roster beside the tests; fails the test when it is refused.
inline Sheet roster(const char *name)
{
    const QString path = QStringLiteral(WALLCHART_ROSTERS "/") + QString::fromLatin1(name);
    Result<Sheet> sheet = readSheet(path);
    if (!sheet) ADD_FAILURE() << name << ": " << sheet.error().code.key;
    return sheet ? std::move(*sheet) : Sheet();
}

/// Reads CSV written in the test.
inline Sheet csv(const char *text, const ReadOptions &options = {})
{
    Result<Sheet> sheet = readSheetBytes(QByteArray(text), QStringLiteral("test.csv"), options);
    if (!sheet) ADD_FAILURE() << sheet.error().code.key;
    return sheet ? std::move(*sheet) : Sheet();
}

/// Reads bytes that must be refused, and says with what.
inline Error refusalOf(const QByteArray &bytes, const ReadOptions &options = {})
{
    const Result<Sheet> sheet = readSheetBytes(bytes, QStringLiteral("bad.csv"), options);
    if (!sheet) return sheet.error();
    ADD_FAILURE() << "not refused";
    return Error{ErrorCode{"none", ErrorKind::Failed}};
}

inline void PrintTo(const ErrorCode &code, std::ostream *out)
{
    *out << code.key;
}

inline Rows rowsOf(const Sheet &sheet)
{
    Rows rows;
    for (int row = 0; row < sheet.rowCount(); ++row) {
        rows.emplace_back();
        for (int column = 0; column < sheet.width(row); ++column)
            rows.back().push_back(sheet.cell(row, column).toStdString());
    }
    return rows;
}

/// "code@line:column" of each problem or note.
inline std::vector<std::string> codesOf(const Problems &problems)
{
    std::vector<std::string> codes;
    for (const Problem &problem : problems)
        codes.push_back(std::string(problem.code.key) + "@" + std::to_string(problem.line) + ":"
                        + std::to_string(problem.column));
    return codes;
}

}   // namespace wallchart
