// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <deque>
#include <vector>

namespace wallchart {

/// How a file writes its sheet.
struct SheetDialect {
    QString format;            ///< "csv" or "xlsx"
    QString encoding;          ///< "UTF-8", "UTF-16LE", "windows-1252"…; empty for xlsx
    QChar delimiter = {};      ///< null for xlsx
    QChar quote = {};          ///< null for xlsx
    QStringList sheets = {};   ///< all sheets of the workbook; the first is the one read
};

/// Which rows are what: titles above the header and totals below are neither.
struct SheetShape {
    int header = -1;         ///< row of the header, -1 = no row looks like one
    std::vector<int> body;   ///< rows that say something about somebody, in order
};

/// A sheet as the reader found it: every record that is not an empty line.
///
/// The cells live in one UTF-8 text, so that a table of 200 000 rows costs little more than
/// its file. Rows and columns count from 0 here; lines and the columns of a Problem from 1.
class Sheet final {
public:
    /// A table whose cells will lie in `text`, or be appended to it.
    explicit Sheet(QString file = {}, QByteArray text = {});

    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }
    /// Cells written in that row; trailing blank cells count if the file writes them.
    [[nodiscard]] int width(int row) const;
    /// The line the row begins on, or the row number of the sheet.
    [[nodiscard]] int line(int row) const { return m_rows[static_cast<std::size_t>(row)].line; }
    /// The cell as it is written; empty beyond the end of the row.
    [[nodiscard]] QString cell(int row, int column) const;
    /// The same cell in UTF-8, without white space around it.
    [[nodiscard]] QByteArrayView trimmed(int row, int column) const;
    [[nodiscard]] bool isBlank(int row) const;
    [[nodiscard]] std::size_t cellCount() const { return m_cells.size(); }

    void startRow(int line);
    /// Appends a cell that lies at `start` in the text.
    void addCell(qsizetype start, qsizetype length);
    /// Appends a cell and copies its text into the sheet.
    void addCellCopy(QByteArrayView utf8);
    /// Puts `utf8` at the end of the text and says where it lies.
    qsizetype keep(QByteArrayView utf8);
    /// Forgets the last row, as if it had never been started.
    void dropLastRow();
    [[nodiscard]] QByteArray &text() { return m_text; }

    /// Name of the file without its folder, as it stands in every Problem.
    QString file;
    SheetDialect dialect;
    SheetShape shape;
    Problems problems;   ///< cells that could not be read as they stand
    Problems notes;      ///< what was passed over on purpose

private:
    struct Cell {
        std::uint32_t start;
        std::uint32_t length;
    };
    struct Row {
        int line;
        std::size_t firstCell;
    };
    [[nodiscard]] QByteArrayView bytes(int row, int column) const;

    QByteArray m_text;
    std::deque<Cell> m_cells;   // a deque: growing never needs the double of the memory
    std::vector<Row> m_rows;
};

}   // namespace wallchart
