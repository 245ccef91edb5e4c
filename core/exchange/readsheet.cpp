// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/readsheet.h"

#include "core/base/atomicfile.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/sheeterrors.h"
#include "core/exchange/sheetshape.h"
#include "core/exchange/textencoding.h"
#include "core/exchange/xlsxreader.h"

#include <QFile>
#include <QFileInfo>

#include <array>

namespace wallchart {

namespace {

struct KnownFormat {
    QByteArrayView beginning;
    const char *name;
};

// What people try first, told from its first bytes.
const std::array<KnownFormat, 8> kOtherFormats{{{QByteArrayView("\xD0\xCF\x11\xE0"), "xls"},
                                                {QByteArrayView("%PDF"), "pdf"},
                                                {QByteArrayView("{\\rtf"), "rtf"},
                                                {QByteArrayView("BEGIN:VCARD"), "vcf"},
                                                {QByteArrayView("<html"), "html"},
                                                {QByteArrayView("<!DOCTYPE"), "html"},
                                                {QByteArrayView("<table"), "html"},
                                                {QByteArrayView("<?xml"), "xml"}}};

QString otherFormat(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF")) bytes = bytes.sliced(3);
    bytes = bytes.first(std::min<qsizetype>(bytes.size(), 64)).trimmed();
    for (const KnownFormat &format : kOtherFormats) {
        if (bytes.size() < format.beginning.size()) continue;
        if (bytes.first(format.beginning.size()).compare(format.beginning, Qt::CaseInsensitive)
            == 0)
            return QString::fromLatin1(format.name);
    }
    return {};
}

/// What a ZIP holds that is no XLSX, by the names every archive lists in plain sight.
QString archiveFormat(const QByteArray &bytes)
{
    if (bytes.contains("xl/workbook.xml")) return {};
    if (bytes.contains("word/document.xml")) return QStringLiteral("docx");
    if (bytes.contains("opendocument.spreadsheet")) return QStringLiteral("ods");
    if (bytes.contains("xl/workbook.bin")) return QStringLiteral("xlsb");
    return {};
}

Result<void> readText(Sheet &sheet, QByteArray bytes, const ReadOptions &options,
                      const Progress &progress)
{
    Result<DecodedText> decoded = decodeText(std::move(bytes), sheet.file, options.encoding);
    if (!decoded) return tl::unexpected(decoded.error());
    const QString name = sheet.file;
    sheet = Sheet(name, std::move(decoded->utf8));
    CsvDialect dialect = detectCsvDialect(sheet.text());
    if (options.delimiter) dialect.delimiter = options.delimiter->toLatin1();
    if (options.quote) dialect.quote = options.quote->toLatin1();
    sheet.dialect = {QStringLiteral("csv"),
                     decoded->encoding,
                     QLatin1Char(dialect.delimiter),
                     QLatin1Char(dialect.quote),
                     {}};
    if (decoded->firstBad >= 0)
        sheet.problems.push_back({kUndecodableBytes,
                                  {decoded->encoding},
                                  sheet.file,
                                  lineAt(sheet.text(), decoded->firstBad),
                                  0});
    return readCsv(sheet, dialect, options.limits, progress);
}

Result<void> readWorkbookSheet(Sheet &sheet, const QByteArray &bytes, const ReadOptions &options,
                               const Progress &progress)
{
    const QString other = archiveFormat(bytes);
    if (!other.isEmpty()) return fail(kUnsupportedTable, {sheet.file, other});
    sheet.dialect.format = QStringLiteral("xlsx");
    return readXlsx(sheet, bytes, options, progress);
}

}   // namespace

Result<Sheet> readSheetBytes(QByteArray bytes, const QString &fileName, const ReadOptions &options,
                             const Progress &progress)
{
    if (bytes.size() > options.limits.fileBytes)
        return fail(kTableFileTooLarge,
                    {fileName, QString::number(options.limits.fileBytes / kMebibyte)});
    if (const QString other = otherFormat(bytes); !other.isEmpty())
        return fail(kUnsupportedTable, {fileName, other});
    Sheet sheet(fileName);
    const bool isArchive = bytes.startsWith("PK\x03\x04");
    const Result<void> read = isArchive ? readWorkbookSheet(sheet, bytes, options, progress)
                                        : readText(sheet, std::move(bytes), options, progress);
    if (!read) return tl::unexpected(read.error());
    findShape(sheet, options.headerLine);
    const bool isFound = options.headerLine == 0 ? !sheet.shape.body.empty()
                                                 : sheet.shape.header >= 0;
    if (isFound) return sheet;
    bool hasCells = false;
    for (int row = 0; row < sheet.rowCount(); ++row) hasCells = hasCells || !sheet.isBlank(row);
    return fail(hasCells ? kNoHeader : kEmptyTable, {fileName});
}

Result<Sheet> readSheet(const QString &path, const ReadOptions &options, const Progress &progress)
{
    const QFileInfo about(path);
    if (about.exists() && !about.isFile())
        return fail(kNotATable, {about.fileName(), QStringLiteral("1")});
    if (about.size() > options.limits.fileBytes)
        return fail(kTableFileTooLarge,
                    {about.fileName(), QString::number(options.limits.fileBytes / kMebibyte)});
    Result<QByteArray> bytes = readFile(path);
    if (!bytes) return tl::unexpected(bytes.error());
    return readSheetBytes(std::move(*bytes), about.fileName(), options, progress);
}

}   // namespace wallchart
