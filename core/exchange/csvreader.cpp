// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"

#include "core/exchange/sheeterrors.h"
#include "core/exchange/textencoding.h"

#include <algorithm>
#include <cstring>

namespace wallchart {

namespace {

/// Quotes left open before the file is taken for one whose quotes mean something else.
constexpr int kMostUnclosedQuotes = 1000;
constexpr int kRowsBetweenReports = 4096;

class CsvReader final {
public:
    CsvReader(Sheet &sheet, const CsvDialect &dialect, const SheetLimits &limits,
              const Progress &progress)
        : m_sheet(sheet), m_dialect(dialect), m_limits(limits), m_progress(progress),
          m_bytes(sheet.text().data()), m_size(sheet.text().size()), m_at(dialect.start),
          m_line(dialect.startLine)
    {
    }

    Result<void> read();

private:
    Result<void> readRecord();
    Result<void> readCell(int column);
    Result<void> readPlainCell(int column, bool afterBrokenQuote);
    /// True if a well-formed quoted cell began here and was read.
    bool readQuotedCell();
    /// Where the quote closes; -1 if it does not. Counts the doubled quotes before it.
    [[nodiscard]] qsizetype closingQuote(qsizetype start, qsizetype &doubled) const;
    void unescape(qsizetype start, qsizetype end, qsizetype doubled);
    void skipLineEnd();
    [[nodiscard]] bool atLineEnd() const { return isLineEnd(m_at); }
    [[nodiscard]] bool isLineEnd(qsizetype at) const
    {
        return at >= m_size || m_bytes[at] == '\n' || m_bytes[at] == '\r';
    }
    [[nodiscard]] tl::unexpected<Error> refuse(ErrorCode code, QStringList more) const;

    Sheet &m_sheet;
    CsvDialect m_dialect;
    SheetLimits m_limits;
    const Progress &m_progress;
    char *m_bytes;
    qsizetype m_size;
    qsizetype m_at;
    int m_line;
    int m_unclosed = 0;
};

tl::unexpected<Error> CsvReader::refuse(ErrorCode code, QStringList more) const
{
    return fail(code, QStringList{m_sheet.file, QString::number(m_line)} + more);
}

void CsvReader::skipLineEnd()
{
    if (m_at >= m_size) return;
    const bool isPair = m_bytes[m_at] == '\r' && m_at + 1 < m_size && m_bytes[m_at + 1] == '\n';
    m_at += isPair ? 2 : 1;
    ++m_line;
}

Result<void> CsvReader::read()
{
    while (m_at < m_size) {
        if (atLineEnd()) {
            skipLineEnd();
            continue;
        }
        if (const Result<void> record = readRecord(); !record) return record;
        if (m_sheet.rowCount() > m_limits.rows)
            return refuse(kTooManyRows, {QString::number(m_limits.rows)});
        if (m_sheet.rowCount() % kRowsBetweenReports == 0) {
            m_progress.report(m_at, m_size);
            if (m_progress.isCancelled()) return fail(kReadingCancelled, {m_sheet.file});
        }
    }
    m_progress.report(m_size, m_size);
    return {};
}

Result<void> CsvReader::readRecord()
{
    m_sheet.startRow(m_line);
    for (int column = 0;; ++column) {
        if (column >= m_limits.columns)
            return refuse(kTooManyColumns, {QString::number(m_limits.columns)});
        if (const Result<void> cell = readCell(column); !cell) return cell;
        if (atLineEnd()) break;
        ++m_at;   // the delimiter
    }
    skipLineEnd();
    if (static_cast<qsizetype>(m_sheet.cellCount()) > m_limits.cells)
        return refuse(kTooManyCells, {QString::number(m_limits.cells)});
    return {};
}

Result<void> CsvReader::readCell(int column)
{
    const bool isQuoted = m_at < m_size && m_bytes[m_at] == m_dialect.quote;
    if (isQuoted && readQuotedCell()) return {};
    return readPlainCell(column, isQuoted);
}

Result<void> CsvReader::readPlainCell(int column, bool afterBrokenQuote)
{
    qsizetype start = m_at;
    while (!isLineEnd(m_at) && m_bytes[m_at] != m_dialect.delimiter) ++m_at;
    if (m_at - start > m_limits.cellBytes)
        return refuse(kCellTooLong,
                      {QString::number(column + 1), QString::number(m_limits.cellBytes / 1024)});
    const QByteArrayView cell(m_bytes + start, m_at - start);
    if (afterBrokenQuote && cell.lastIndexOf(m_dialect.quote) == 0) {
        ++start;
        if (++m_unclosed > kMostUnclosedQuotes) return refuse(kBrokenQuotes, {});
        m_sheet.problems.push_back(
            {kUnclosedQuote,
             {QString::fromUtf8(cell.sliced(1).first(std::min<qsizetype>(cell.size() - 1, 200)))},
             m_sheet.file,
             m_line,
             column + 1});
    }
    m_sheet.addCell(start, m_at - start);
    return {};
}

qsizetype CsvReader::closingQuote(qsizetype start, qsizetype &doubled) const
{
    const qsizetype limit = std::min(m_size, start + m_limits.cellBytes + 1);
    for (qsizetype at = start; at < limit; at += 2, ++doubled) {
        const void *found = std::memchr(m_bytes + at, m_dialect.quote,
                                        static_cast<std::size_t>(limit - at));
        if (!found) return -1;
        at = static_cast<const char *>(found) - m_bytes;
        if (at + 1 >= m_size || m_bytes[at + 1] != m_dialect.quote) return at;
    }
    return -1;
}

bool CsvReader::readQuotedCell()
{
    const qsizetype start = m_at + 1;
    qsizetype doubled = 0;
    const qsizetype close = closingQuote(start, doubled);
    qsizetype next = close + 1;
    while (close >= 0 && next < m_size && m_bytes[next] == ' ' && m_dialect.delimiter != ' ')
        ++next;
    if (close < 0 || (!isLineEnd(next) && m_bytes[next] != m_dialect.delimiter)) return false;
    m_line += lineAt({m_bytes + start, close - start}, close - start) - 1;
    unescape(start, close, doubled);
    m_at = next;
    return true;
}

void CsvReader::unescape(qsizetype start, qsizetype end, qsizetype doubled)
{
    m_sheet.addCell(start, end - start - doubled);
    if (doubled == 0) return;
    qsizetype to = start;
    for (qsizetype from = start; from < end; ++from) {
        if (m_bytes[from] == m_dialect.quote) ++from;
        m_bytes[to++] = m_bytes[from];
    }
}

}   // namespace

Result<void> readCsv(Sheet &sheet, const CsvDialect &dialect, const SheetLimits &limits,
                     const Progress &progress)
{
    return CsvReader(sheet, dialect, limits, progress).read();
}

}   // namespace wallchart
