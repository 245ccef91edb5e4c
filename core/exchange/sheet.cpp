// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet.h"

namespace wallchart {

namespace {

constexpr QByteArrayView kNoBreakSpace("\xC2\xA0");

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\v' || c == '\f';
}

QByteArrayView withoutSpaceAround(QByteArrayView text)
{
    while (!text.isEmpty()) {
        if (isSpace(text.front())) text = text.sliced(1);
        else if (text.startsWith(kNoBreakSpace)) text = text.sliced(2);
        else if (isSpace(text.back())) text.chop(1);
        else if (text.endsWith(kNoBreakSpace)) text.chop(2);
        else break;
    }
    return text;
}

}   // namespace

Sheet::Sheet(QString fileName, QByteArray text) : file(std::move(fileName)), m_text(std::move(text))
{
}

int Sheet::width(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    const std::size_t end = at + 1 < m_rows.size() ? m_rows[at + 1].firstCell : m_cells.size();
    return static_cast<int>(end - m_rows[at].firstCell);
}

QByteArrayView Sheet::bytes(int row, int column) const
{
    if (column < 0 || column >= width(row)) return {};
    const Cell &cell =
        m_cells[m_rows[static_cast<std::size_t>(row)].firstCell + static_cast<std::size_t>(column)];
    return QByteArrayView(m_text).sliced(cell.start, cell.length);
}

QString Sheet::cell(int row, int column) const
{
    return QString::fromUtf8(bytes(row, column));
}

QByteArrayView Sheet::trimmed(int row, int column) const
{
    return withoutSpaceAround(bytes(row, column));
}

bool Sheet::isBlank(int row) const
{
    for (int column = 0; column < width(row); ++column)
        if (!trimmed(row, column).isEmpty()) return false;
    return true;
}

void Sheet::startRow(int line)
{
    m_rows.push_back({line, m_cells.size()});
}

void Sheet::addCell(qsizetype start, qsizetype length)
{
    m_cells.push_back({static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(length)});
}

void Sheet::addCellCopy(QByteArrayView utf8)
{
    addCell(keep(utf8), utf8.size());
}

qsizetype Sheet::keep(QByteArrayView utf8)
{
    const qsizetype start = m_text.size();
    m_text.append(utf8.data(), utf8.size());
    return start;
}

void Sheet::dropLastRow()
{
    m_cells.resize(m_rows.back().firstCell);
    m_rows.pop_back();
}

}   // namespace wallchart
