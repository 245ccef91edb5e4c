// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxwriter.h"

#include "core/exchange/sheeterrors.h"
#include "core/exchange/zipwriter.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace wallchart {

namespace {

constexpr char kHead[] = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

constexpr char kTypes[] =
    R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
    R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
    R"(<Default Extension="xml" ContentType="application/xml"/>)"
    R"(<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>)"
    R"(<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>)"
    R"(<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>)"
    R"(</Types>)";

constexpr char kRelations[] =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
    R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>)"
    R"(</Relationships>)";

constexpr char kWorkbook[] =
    R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">)"
    R"(<bookViews><workbookView/></bookViews>)"
    R"(<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>)";

constexpr char kWorkbookRelations[] =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
    R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>)"
    R"(<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>)"
    R"(</Relationships>)";

/// Cell styles in the order of CellStyle. 49 is the format of text, so that a cell stays text when
/// somebody types in it.
constexpr char kStyles[] =
    R"(<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)"
    R"(<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts>)"
    R"(<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>)"
    R"(<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>)"
    R"(<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>)"
    R"(<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>)"
    R"(<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>)"
    R"(<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>)"
    R"(<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>)"
    R"(<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>)"
    R"(<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>)"
    R"(<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>)";

constexpr char kSheetStart[] =
    R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)"
    R"(<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>)"
    R"(<sheetFormatPr defaultRowHeight="15"/>)";

enum class CellStyle { Plain, Header, Text, Day };

constexpr qsizetype kNarrowest = 9;
constexpr qsizetype kWidest = 48;

/// A for 0, Z for 25, AA for 26.
QByteArray columnName(qsizetype column)
{
    QByteArray name;
    for (qsizetype left = column + 1; left > 0; left = (left - 1) / 26)
        name.prepend(static_cast<char>('A' + (left - 1) % 26));
    return name;
}

/// True for signs that XML cannot hold, or would not give back as they are.
bool needsEscape(QChar c)
{
    const bool isControl = c < u' ' && c != u'\n' && c != u'\t';
    return isControl || c == QChar(0xFFFE) || c == QChar(0xFFFF);
}

/// Text of an element: what XML cannot hold is written as `_x000D_`, and a `_` that would be taken
/// for the start of that as `_x005F_`.
QByteArray xmlText(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool looksEscaped = text[i] == u'_' && i + 6 < text.size() && text[i + 1] == u'x'
                                  && (text[i + 6] == u'_' || needsEscape(text[i + 6]));
        if (needsEscape(text[i]) || looksEscaped) {
            escaped += QStringLiteral("_x%1_").arg(QString::number(text[i].unicode(), 16).toUpper(),
                                                   4, QLatin1Char('0'));
        } else {
            escaped += text[i];
        }
    }
    return escaped.toHtmlEscaped().toUtf8();
}

/// Days since 30 December 1899; none for what is no day, or lies where Excel counts one day too
/// many.
std::optional<qint64> serialOf(const QString &cell)
{
    const QDate day = QDate::fromString(cell, Qt::ISODate);
    if (!day.isValid() || day < QDate(1900, 3, 1) || day.toString(Qt::ISODate) != cell) return {};
    return QDate(1899, 12, 30).daysTo(day);
}

/// True for what reads the same after it was a number; "007" does not.
bool isPlainNumber(const QString &cell)
{
    static const QRegularExpression plain(
        QStringLiteral("\\A-?(0|[1-9][0-9]{0,11})(\\.[0-9]{0,2}[1-9])?\\z"));
    return cell != QLatin1String("-0") && plain.match(cell).hasMatch();
}

/// The rows of the sheet as XML.
class SheetText final {
public:
    explicit SheetText(const std::vector<ColumnKind> &kinds) : m_kinds(kinds) {}

    [[nodiscard]] QByteArray of(const std::vector<QStringList> &rows)
    {
        m_xml = QByteArray(kHead) + kSheetStart + widths(rows) + "<sheetData>";
        for (std::size_t i = 0; i < rows.size(); ++i) addRow(rows[i], i);
        m_xml += "</sheetData></worksheet>";
        return std::move(m_xml);
    }

private:
    [[nodiscard]] static QByteArray widths(const std::vector<QStringList> &rows)
    {
        std::vector<qsizetype> longest;
        for (const QStringList &row : rows) {
            const auto columns = static_cast<std::size_t>(row.size());
            if (columns > longest.size()) longest.resize(columns, kNarrowest);
            for (std::size_t i = 0; i < columns; ++i)
                longest[i] = std::max(longest[i], row[static_cast<qsizetype>(i)].size() + 2);
        }
        if (longest.empty()) return {};
        QByteArray xml("<cols>");
        for (std::size_t i = 0; i < longest.size(); ++i) {
            const QByteArray column = QByteArray::number(qulonglong(i) + 1);
            xml += "<col min=\"" + column + "\" max=\"" + column + "\" width=\""
                   + QByteArray::number(std::min(longest[i], kWidest)) + "\" customWidth=\"1\"/>";
        }
        return xml + "</cols>";
    }

    void addRow(const QStringList &cells, std::size_t index)
    {
        const QByteArray number = QByteArray::number(qulonglong(index) + 1);
        m_xml += "<row r=\"" + number + "\">";
        for (qsizetype column = 0; column < cells.size(); ++column) {
            if (cells[column].isEmpty()) continue;
            m_xml += "<c r=\"" + columnName(column) + number + "\" ";
            if (index == 0) addText(cells[column], CellStyle::Header);
            else addCell(cells[column], static_cast<std::size_t>(column));
        }
        m_xml += "</row>";
    }

    void addCell(const QString &cell, std::size_t column)
    {
        const ColumnKind kind = column < m_kinds.size() ? m_kinds[column] : ColumnKind::Text;
        if (kind == ColumnKind::Number && isPlainNumber(cell))
            return addValue(cell.toLatin1(), CellStyle::Plain);
        if (kind == ColumnKind::Date) {
            if (const auto serial = serialOf(cell))
                return addValue(QByteArray::number(*serial), CellStyle::Day);
        }
        addText(cell, CellStyle::Text);
    }

    void addValue(const QByteArray &value, CellStyle style)
    {
        m_xml += "s=\"" + QByteArray::number(static_cast<int>(style)) + "\"><v>" + value
                 + "</v></c>";
    }

    void addText(const QString &cell, CellStyle style)
    {
        m_xml += "s=\"" + QByteArray::number(static_cast<int>(style))
                 + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                 + xmlText(cell.left(kMostWorkbookCell)) + "</t></is></c>";
    }

    const std::vector<ColumnKind> &m_kinds;
    QByteArray m_xml;
};

}   // namespace

Result<QByteArray> xlsxOf(const std::vector<QStringList> &rows,
                          const std::vector<ColumnKind> &kinds, const QString &file)
{
    if (rows.size() > static_cast<std::size_t>(kMostWorkbookRows))
        return fail(kTooManyRows, {file, QString::number(kMostWorkbookRows + 1),
                                   QString::number(kMostWorkbookRows)});
    ZipWriter zip;
    zip.add("[Content_Types].xml", QByteArray(kHead) + kTypes);
    zip.add("_rels/.rels", QByteArray(kHead) + kRelations);
    zip.add("xl/workbook.xml", QByteArray(kHead) + kWorkbook);
    zip.add("xl/_rels/workbook.xml.rels", QByteArray(kHead) + kWorkbookRelations);
    zip.add("xl/styles.xml", QByteArray(kHead) + kStyles);
    zip.add("xl/worksheets/sheet1.xml", SheetText(kinds).of(rows));
    return zip.finish();
}

}   // namespace wallchart
