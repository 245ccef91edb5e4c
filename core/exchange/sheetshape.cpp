// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetshape.h"

#include "core/exchange/sheeterrors.h"
#include "core/exchange/sheetfield.h"
#include "core/query/foldedname.h"

#include <algorithm>
#include <array>
#include <map>

namespace wallchart {

namespace {

constexpr int kRowsSearchedForHeader = 30;
constexpr int kMostRowProblems = 1000;
constexpr int kMostLinesListed = 20;

struct RowLook {
    int filled = 0;    ///< cells that are not blank
    int numbers = 0;   ///< of those, plain numbers
    int known = 0;     ///< of those, headers met in the field
    int first = -1;    ///< column of the first filled cell
};

bool isNumber(QByteArrayView cell)
{
    const auto isNumberSign = [](char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == ',' || c == '%' || c == ' ' || c == '-';
    };
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return std::all_of(cell.begin(), cell.end(), isNumberSign)
           && std::any_of(cell.begin(), cell.end(), isDigit);
}

RowLook lookOf(const Sheet &sheet, int row, bool countKnown)
{
    RowLook look;
    for (int column = 0; column < sheet.width(row); ++column) {
        const QByteArrayView cell = sheet.trimmed(row, column);
        if (cell.isEmpty()) continue;
        if (look.first < 0) look.first = column;
        ++look.filled;
        if (isNumber(cell)) ++look.numbers;
        else if (countKnown && cell.size() < 64 && fieldOfHeader(QString::fromUtf8(cell)))
            ++look.known;
    }
    return look;
}

/// Filled cells of most rows: a title is shorter, a header is not.
int usualFilling(const Sheet &sheet)
{
    std::map<int, int> rowsByFilling;
    for (int row = 0; row < std::min(sheet.rowCount(), 500); ++row)
        if (const int filled = lookOf(sheet, row, false).filled; filled > 0)
            ++rowsByFilling[filled];
    const auto most = std::max_element(
        rowsByFilling.begin(), rowsByFilling.end(),
        [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == rowsByFilling.end() ? 0 : most->first;
}

int headerRow(const Sheet &sheet)
{
    int best = -1;
    int bestKnown = 0;
    int firstFull = -1;
    const int usual = usualFilling(sheet);
    for (int row = 0; row < std::min(sheet.rowCount(), kRowsSearchedForHeader); ++row) {
        const RowLook look = lookOf(sheet, row, true);
        if (look.filled == 0) continue;
        if (firstFull < 0 && look.filled >= usual && look.numbers == 0) firstFull = row;
        // Two known headers, or one in a table of one or two columns.
        if (look.known >= std::min(2, std::max(1, usual - 1)) && look.known > bestKnown) {
            best = row;
            bestKnown = look.known;
        }
    }
    return best >= 0 ? best : firstFull;
}

bool isTotalWord(QByteArrayView cell)
{
    if (cell.size() > 100) return false;
    // Only whole words for those that are also people's names (Suma, Summe).
    static const std::array<QString, 8> whole{QStringLiteral("sum"),   QStringLiteral("count"),
                                              QStringLiteral("summe"), QStringLiteral("somme"),
                                              QStringLiteral("suma"),  QStringLiteral("soma"),
                                              QStringLiteral("itogo"), QStringLiteral("vsego")};
    static const std::array<QString, 6> beginning{
        QStringLiteral("total"),       QStringLiteral("totals"), QStringLiteral("subtotal"),
        QStringLiteral("grand total"), QStringLiteral("gesamt"), QStringLiteral("sub total")};
    const QString folded = foldedName(QString::fromUtf8(cell));
    const auto begins = [&](const QString &word) {
        return folded == word || folded.startsWith(word + QLatin1Char(' '));
    };
    return std::find(whole.begin(), whole.end(), folded) != whole.end()
           || std::any_of(beginning.begin(), beginning.end(), begins);
}

/// "Total; 60": the word, and beside it nothing but numbers.
bool isTotal(const Sheet &sheet, int row, const RowLook &look)
{
    const bool onlyNumbersBeside = look.numbers >= look.filled - 1;
    return look.first >= 0 && onlyNumbersBeside && isTotalWord(sheet.trimmed(row, look.first));
}

bool isHeaderAgain(const Sheet &sheet, int row)
{
    const int header = sheet.shape.header;
    const int width = std::max(sheet.width(row), sheet.width(header));
    for (int column = 0; column < width; ++column)
        if (sheet.trimmed(row, column).compare(sheet.trimmed(header, column)) != 0) return false;
    return true;
}

QString firstText(const Sheet &sheet, int row)
{
    for (int column = 0; column < sheet.width(row); ++column)
        if (const QByteArrayView cell = sheet.trimmed(row, column); !cell.isEmpty())
            return QString::fromUtf8(cell.first(std::min<qsizetype>(cell.size(), 200)));
    return {};
}

void note(Sheet &sheet, ErrorCode code, QStringList args, int row)
{
    sheet.notes.push_back({code, std::move(args), sheet.file, sheet.line(row), 0});
}

void noteTitles(Sheet &sheet)
{
    int titles = 0;
    int first = -1;
    for (int row = 0; row < sheet.shape.header; ++row) {
        if (sheet.isBlank(row)) continue;
        if (first < 0) first = row;
        ++titles;
    }
    if (first >= 0)
        note(sheet, kTitleRowsSkipped, {QString::number(titles), firstText(sheet, first)}, first);
}

/// A lonely text after a gap at the very end: "Printed 3/1/2023 by HR".
int footnotesFrom(const Sheet &sheet)
{
    int row = sheet.rowCount() - 1;
    while (row > sheet.shape.header && lookOf(sheet, row, false).filled <= 1) --row;
    const int begin = row + 1;
    const bool isWide = sheet.width(sheet.shape.header) >= 3;
    const bool hasGap = begin < sheet.rowCount() && row > sheet.shape.header
                        && (sheet.isBlank(begin) || sheet.line(begin) > sheet.line(row) + 1);
    return isWide && hasGap ? begin : sheet.rowCount();
}

class RowSorting final {
public:
    explicit RowSorting(Sheet &sheet)
        : m_sheet(sheet), m_header(lookOf(sheet, sheet.shape.header, false)),
          m_footnotes(footnotesFrom(sheet))
    {
        const int width = sheet.width(sheet.shape.header);
        for (int column = 0; column < width; ++column)
            if (!sheet.trimmed(sheet.shape.header, column).isEmpty()) m_lastHeader = column;
    }

    void take(int row)
    {
        const RowLook look = lookOf(m_sheet, row, false);
        if (look.filled == 0) return;
        if (isTotal(m_sheet, row, look)) {
            note(m_sheet, kTotalRowSkipped, {firstText(m_sheet, row)}, row);
        } else if (row >= m_footnotes) {
            note(m_sheet, kFootnoteSkipped, {firstText(m_sheet, row)}, row);
        } else if (look.filled == m_header.filled && isHeaderAgain(m_sheet, row)) {
            note(m_sheet, kRepeatedHeaderSkipped, {}, row);
        } else {
            checkLength(row);
            m_sheet.shape.body.push_back(row);
        }
    }

    void noteShortRows()
    {
        if (m_short == 0) return;
        QString lines = m_shortLines.join(QLatin1String(", "));
        if (m_short > m_shortLines.size()) lines += QLatin1String(", …");
        note(m_sheet, kShortRows, {QString::number(m_short), lines}, m_firstShort);
    }

private:
    void checkLength(int row)
    {
        const int width = m_sheet.width(row);
        if (width <= m_lastHeader && m_sheet.dialect.format == QLatin1String("csv")) {
            if (m_short++ == 0) m_firstShort = row;
            if (m_short <= kMostLinesListed)
                m_shortLines.append(QString::number(m_sheet.line(row)));
        }
        for (int column = m_sheet.width(m_sheet.shape.header); column < width; ++column) {
            const QByteArrayView cell = m_sheet.trimmed(row, column);
            if (cell.isEmpty() || m_tooLong++ >= kMostRowProblems) continue;
            m_sheet.problems.push_back(
                {kRowTooLong,
                 {QString::fromUtf8(cell.first(std::min<qsizetype>(cell.size(), 200)))},
                 m_sheet.file,
                 m_sheet.line(row),
                 column + 1});
            break;
        }
    }

    Sheet &m_sheet;
    RowLook m_header;
    int m_footnotes;
    int m_lastHeader = -1;
    int m_short = 0;
    int m_firstShort = -1;
    QStringList m_shortLines;
    int m_tooLong = 0;
};

/// The first row on or after a line, or -1.
int rowAtLine(const Sheet &sheet, int line)
{
    for (int row = 0; line > 0 && row < sheet.rowCount(); ++row)
        if (sheet.line(row) >= line && !sheet.isBlank(row)) return row;
    return -1;
}

/// The rows of a sheet without a header: every one is about somebody, but for totals.
void takeAllRows(Sheet &sheet)
{
    for (int row = 0; row < sheet.rowCount(); ++row) {
        const RowLook look = lookOf(sheet, row, false);
        if (look.filled == 0) continue;
        if (isTotal(sheet, row, look)) note(sheet, kTotalRowSkipped, {firstText(sheet, row)}, row);
        else sheet.shape.body.push_back(row);
    }
}

}   // namespace

void findShape(Sheet &sheet, std::optional<int> headerLine)
{
    sheet.shape.body.clear();
    sheet.shape.header = headerLine ? rowAtLine(sheet, *headerLine) : headerRow(sheet);
    if (headerLine == 0) takeAllRows(sheet);
    if (sheet.shape.header < 0) return;
    noteTitles(sheet);
    RowSorting sorting(sheet);
    for (int row = sheet.shape.header + 1; row < sheet.rowCount(); ++row) sorting.take(row);
    sorting.noteShortRows();
}

}   // namespace wallchart
