// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace wallchart {

/// Makes archives for the tests, sound and hostile ones.
class WorkbookBuilder final {
public:
    /// A workbook with one sheet named "People" and two date styles (1 = date, 2 = date and time).
    WorkbookBuilder();

    /// Rows of the sheet as XML: `<row r="1">…</row>`.
    WorkbookBuilder &rows(const QByteArray &xml);
    /// Puts or replaces a part of the archive.
    WorkbookBuilder &part(const char *name, const QByteArray &content);
    WorkbookBuilder &sharedStrings(const QByteArray &items);
    [[nodiscard]] QByteArray bytes() const;

private:
    std::vector<std::pair<QByteArray, QByteArray>> m_parts;
};

/// A cell with the text in place: `<c r="A1" t="inlineStr">…`.
[[nodiscard]] QByteArray textCell(const char *reference, const char *text);

}   // namespace wallchart
