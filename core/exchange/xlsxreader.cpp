// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxreader.h"

#include "core/exchange/sheeterrors.h"
#include "core/exchange/workbook.h"
#include "core/exchange/xmlpart.h"

#include <algorithm>

namespace wallchart {

namespace {

constexpr int kRowsBetweenReports = 1024;
constexpr std::size_t kMostCellProblems = 1000;

/// Where a text lies in the sheet.
struct Place {
    qsizetype start = 0;
    qsizetype length = 0;
};

/// Excel writes signs that XML cannot hold as `_x000D_`.
QString withoutEscapes(QString text)
{
    qsizetype at = 0;
    while ((at = text.indexOf(QLatin1String("_x"), at)) >= 0) {
        bool isHex = false;
        const ushort code = QStringView(text).mid(at + 2, 4).toUShort(&isHex, 16);
        const bool isEscape = isHex && at + 6 < text.size() && text[at + 6] == QLatin1Char('_');
        if (isEscape) text.replace(at, 7, QChar(code));
        ++at;
    }
    return text;
}

/// 0 for A, 1 for B…; -1 if the reference names no column.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < QLatin1Char('A') || c > QLatin1Char('Z')) break;
        column = column * 26 + (c.unicode() - 'A' + 1);
        if (column > 1'000'000) break;
    }
    return column - 1;
}

enum class CellType { Number, Shared, Inline, Text, Boolean, Date, Error };

CellType typeOf(QStringView written)
{
    if (written == QLatin1String("s")) return CellType::Shared;
    if (written == QLatin1String("inlineStr")) return CellType::Inline;
    if (written == QLatin1String("str")) return CellType::Text;
    if (written == QLatin1String("b")) return CellType::Boolean;
    if (written == QLatin1String("d")) return CellType::Date;
    if (written == QLatin1String("e")) return CellType::Error;
    return CellType::Number;
}

/// What the start of a cell says of it.
struct CellStart {
    int column = -1;   ///< -1: the next one
    CellType type = CellType::Number;
    int style = 0;

    explicit CellStart(const QXmlStreamAttributes &attributes)
    {
        for (const QXmlStreamAttribute &each : attributes) {
            if (each.qualifiedName() == QLatin1String("r")) column = columnOf(each.value());
            else if (each.qualifiedName() == QLatin1String("t")) type = typeOf(each.value());
            else if (each.qualifiedName() == QLatin1String("s")) style = each.value().toInt();
        }
    }
};

class XlsxReader final {
public:
    XlsxReader(Sheet &sheet, ZipArchive &archive, const SheetLimits &limits,
               const Progress &progress)
        : m_sheet(sheet), m_archive(archive), m_limits(limits), m_progress(progress)
    {
    }

    /// The sheet called `wanted`; empty = the first visible one.
    Result<void> read(const QString &wanted);

private:
    Result<void> readSharedStrings();
    Result<void> readCells();
    Result<void> startRow(const QXmlStreamAttributes &attributes);
    Result<void> endRow();
    Result<void> readCell(XmlPart &part);
    void readCellContent(XmlPart &part);
    [[nodiscard]] QString readRichText(XmlPart &part) const;
    Result<void> placeValue(const CellStart &start);
    Result<void> placeText(int column, const QString &text);
    Result<void> place(int column, Place at);
    void problem(ErrorCode code, QStringList args, int column);
    [[nodiscard]] tl::unexpected<Error> refuse(ErrorCode code, QStringList more) const;

    Sheet &m_sheet;
    ZipArchive &m_archive;
    SheetLimits m_limits;
    const Progress &m_progress;
    Workbook m_workbook;
    std::vector<Place> m_shared;
    std::vector<Place> m_row;
    int m_line = 0;
    int m_nextColumn = 0;
    // of the cell being read
    QString m_value;
    QString m_inlineText;
    bool m_hasFormula = false;
};

tl::unexpected<Error> XlsxReader::refuse(ErrorCode code, QStringList more) const
{
    return fail(code, QStringList{m_sheet.file, QString::number(m_line)} + more);
}

void XlsxReader::problem(ErrorCode code, QStringList args, int column)
{
    if (m_sheet.problems.size() < kMostCellProblems)
        m_sheet.problems.push_back({code, std::move(args), m_sheet.file, m_line, column + 1});
}

Result<void> XlsxReader::read(const QString &wanted)
{
    Result<Workbook> workbook = readWorkbook(m_archive, m_sheet.file, wanted);
    if (!workbook) return tl::unexpected(workbook.error());
    m_workbook = std::move(*workbook);
    m_sheet.dialect.sheets = m_workbook.sheets;
    QStringList others = m_workbook.sheets;
    others.removeOne(m_workbook.readSheetName);
    if (!others.isEmpty())
        m_sheet.notes.push_back({kOtherSheets,
                                 {m_workbook.readSheetName, others.join(QLatin1String(", "))},
                                 m_sheet.file,
                                 0,
                                 0});
    if (const Result<void> shared = readSharedStrings(); !shared) return shared;
    return readCells();
}

Result<void> XlsxReader::readSharedStrings()
{
    if (m_workbook.sharedStringsPart.isEmpty()) return {};
    Result<XmlPart> part = XmlPart::open(m_archive, m_sheet.file, m_workbook.sharedStringsPart);
    if (!part) return tl::unexpected(part.error());
    while (part->nextElement()) {
        if (part->xml().name() != QLatin1String("si")) continue;
        const QByteArray text = withoutEscapes(readRichText(*part)).toUtf8();
        if (static_cast<qsizetype>(m_shared.size()) > m_limits.cells)
            return refuse(kTooManyCells, {QString::number(m_limits.cells)});
        m_shared.push_back({m_sheet.keep(text), text.size()});
        if (m_sheet.text().size() > m_limits.fileBytes)
            return refuse(kTooMuchText, {QString::number(m_limits.fileBytes / kMebibyte)});
        if (m_shared.size() % 8192 == 0 && m_progress.isCancelled())
            return fail(kReadingCancelled, {m_sheet.file});
    }
    return part->outcome();
}

/// Text of `si` or `is`: all its runs, without the reading aids of East Asian scripts.
QString XlsxReader::readRichText(XmlPart &part) const
{
    QString text;
    int depth = 1;
    bool inText = false;
    int phoneticDepth = 0;
    while (depth > 0 && part.next()) {
        const QXmlStreamReader &xml = part.xml();
        if (xml.isStartElement()) {
            ++depth;
            if (xml.name() == QLatin1String("rPh")) phoneticDepth = depth;
            inText = xml.name() == QLatin1String("t") && phoneticDepth == 0;
        } else if (xml.isEndElement()) {
            if (phoneticDepth == depth) phoneticDepth = 0;
            --depth;
            inText = false;
        } else if (inText && xml.isCharacters() && text.size() <= m_limits.cellBytes) {
            text += xml.text();   // beyond the limit it only needs to be seen to be too long
        }
    }
    return text;
}

Result<void> XlsxReader::readCells()
{
    Result<XmlPart> part = XmlPart::open(m_archive, m_sheet.file, m_workbook.readSheetPart);
    if (!part) return tl::unexpected(part.error());
    std::int64_t total = 0;
    for (const ZipArchive::Part &listed : m_archive.parts())
        if (listed.name == m_workbook.readSheetPart) total = listed.inflatedBytes;
    int rows = 0;
    while (part->next()) {
        const QXmlStreamReader &xml = part->xml();
        Result<void> done;
        if (xml.isStartElement() && xml.name() == QLatin1String("c")) {
            done = readCell(*part);
        } else if (xml.isStartElement() && xml.name() == QLatin1String("row")) {
            done = startRow(xml.attributes());
            if (++rows % kRowsBetweenReports == 0) m_progress.report(part->bytesRead(), total);
            if (rows % kRowsBetweenReports == 0 && m_progress.isCancelled())
                return fail(kReadingCancelled, {m_sheet.file});
        } else if (xml.isEndElement() && xml.name() == QLatin1String("row")) {
            done = endRow();
        }
        if (!done) return done;
    }
    if (const Result<void> outcome = part->outcome(); !outcome) return outcome;
    m_progress.report(total, total);
    return {};
}

Result<void> XlsxReader::startRow(const QXmlStreamAttributes &attributes)
{
    bool isNumber = false;
    const int line = attributes.value(QLatin1String("r")).toInt(&isNumber);
    m_line = isNumber && line > 0 ? line : m_line + 1;
    m_row.clear();
    m_nextColumn = 0;
    return {};
}

Result<void> XlsxReader::endRow()
{
    if (m_row.empty()) return {};
    m_sheet.startRow(m_line);
    for (const Place &at : m_row) m_sheet.addCell(at.start, at.length);
    m_row.clear();
    if (m_sheet.rowCount() > m_limits.rows)
        return refuse(kTooManyRows, {QString::number(m_limits.rows)});
    if (static_cast<qsizetype>(m_sheet.cellCount()) > m_limits.cells)
        return refuse(kTooManyCells, {QString::number(m_limits.cells)});
    return {};
}

Result<void> XlsxReader::readCell(XmlPart &part)
{
    // Holding on to the attributes would make the reader take new memory for each cell.
    const CellStart start(part.xml().attributes());
    m_value.resize(0);
    m_inlineText.resize(0);
    m_hasFormula = false;
    readCellContent(part);
    return placeValue(start);
}

void XlsxReader::readCellContent(XmlPart &part)
{
    while (part.next()) {
        const QXmlStreamReader &xml = part.xml();
        if (xml.isEndElement()) return;   // of the cell: its children are read whole below
        if (!xml.isStartElement()) continue;
        if (xml.name() == QLatin1String("is")) {
            m_inlineText = readRichText(part);
        } else if (xml.name() == QLatin1String("v")) {
            part.appendTextOfElement(m_value);
        } else {
            m_hasFormula = m_hasFormula || xml.name() == QLatin1String("f");
            part.skipElement();
        }
    }
}

Result<void> XlsxReader::placeValue(const CellStart &start)
{
    const int column = start.column >= 0 ? start.column : m_nextColumn;
    m_nextColumn = column + 1;
    if (start.type == CellType::Inline) return placeText(column, withoutEscapes(m_inlineText));
    if (m_value.isEmpty()) {
        if (m_hasFormula) problem(kFormulaWithoutValue, {}, column);
        return {};
    }
    switch (start.type) {
    case CellType::Shared: {
        bool isNumber = false;
        const auto index = static_cast<std::size_t>(m_value.toUInt(&isNumber));
        if (isNumber && index < m_shared.size()) return place(column, m_shared[index]);
        return fail(kArchiveDamaged, {m_sheet.file, m_workbook.sharedStringsPart});
    }
    case CellType::Error: problem(kErrorCell, {m_value.left(50)}, column); return {};
    case CellType::Boolean:
        return placeText(column, m_value == QLatin1String("0") ? QStringLiteral("FALSE")
                                                               : QStringLiteral("TRUE"));
    case CellType::Date:
        return placeText(
            column,
            m_value.remove(QLatin1String("T00:00:00")).replace(QLatin1Char('T'), QLatin1Char(' ')));
    case CellType::Inline:
    case CellType::Text: return placeText(column, withoutEscapes(m_value));
    case CellType::Number: break;
    }
    const NumberStyle style = m_workbook.style(start.style);
    return placeText(column, cellNumber(m_value, style, m_workbook.countsFrom1904));
}

Result<void> XlsxReader::placeText(int column, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (utf8.size() > m_limits.cellBytes)
        return refuse(kCellTooLong,
                      {QString::number(column + 1), QString::number(m_limits.cellBytes / 1024)});
    if (utf8.isEmpty()) return {};
    if (m_sheet.text().size() + utf8.size() > m_limits.fileBytes)
        return refuse(kTooMuchText, {QString::number(m_limits.fileBytes / kMebibyte)});
    return place(column, {m_sheet.keep(utf8), utf8.size()});
}

Result<void> XlsxReader::place(int column, Place at)
{
    if (at.length == 0) return {};
    if (column >= m_limits.columns)
        return refuse(kTooManyColumns, {QString::number(m_limits.columns)});
    if (at.length > m_limits.cellBytes)
        return refuse(kCellTooLong,
                      {QString::number(column + 1), QString::number(m_limits.cellBytes / 1024)});
    const auto index = static_cast<std::size_t>(column);
    if (m_row.size() <= index) m_row.resize(index + 1);
    m_row[index] = at;
    return {};
}

}   // namespace

Result<void> readXlsx(Sheet &sheet, const QByteArray &bytes, const ReadOptions &options,
                      const Progress &progress)
{
    Result<ZipArchive> archive = ZipArchive::open(bytes, sheet.file, options.limits);
    if (!archive) return tl::unexpected(archive.error());
    return XlsxReader(sheet, *archive, options.limits, progress)
        .read(options.sheet.value_or(QString()));
}

}   // namespace wallchart
