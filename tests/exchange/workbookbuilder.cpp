// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/workbookbuilder.h"

#include <QFile>
#include <QTemporaryDir>

#include <minizip/zip.h>

namespace wallchart {

namespace {

constexpr char kRelations[] =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
constexpr char kOffice[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

QByteArray relation(const char *id, const char *type, const char *target)
{
    return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + kOffice + type + "\" Target=\""
           + target + "\"/>";
}

}   // namespace

WorkbookBuilder::WorkbookBuilder()
{
    part("[Content_Types].xml", "<Types/>");
    part("_rels/.rels",
         kRelations + relation("r1", "officeDocument", "xl/workbook.xml") + "</Relationships>");
    part(
        "xl/workbook.xml",
        R"(<workbook xmlns:r="x"><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>)");
    part("xl/_rels/workbook.xml.rels",
         kRelations + relation("rId1", "worksheet", "worksheets/sheet1.xml")
             + relation("rId2", "styles", "styles.xml")
             + relation("rId3", "sharedStrings", "/xl/sharedStrings.xml") + "</Relationships>");
    part(
        "xl/styles.xml",
        R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy&quot; hrs&quot;"/></numFmts>)"
        R"(<cellStyleXfs><xf numFmtId="22"/></cellStyleXfs>)"
        R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="22"/><xf numFmtId="10"/></cellXfs></styleSheet>)");
    rows("");
}

WorkbookBuilder &WorkbookBuilder::part(const char *name, const QByteArray &content)
{
    for (auto &[known, old] : m_parts)
        if (known == name) {
            old = content;
            return *this;
        }
    m_parts.emplace_back(name, content);
    return *this;
}

WorkbookBuilder &WorkbookBuilder::rows(const QByteArray &xml)
{
    return part("xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + xml + "</sheetData></worksheet>");
}

WorkbookBuilder &WorkbookBuilder::sharedStrings(const QByteArray &items)
{
    return part("xl/sharedStrings.xml", "<sst>" + items + "</sst>");
}

QByteArray WorkbookBuilder::bytes() const
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    zipFile zip = zipOpen64(path.toLocal8Bit().constData(), APPEND_STATUS_CREATE);
    for (const auto &[name, content] : m_parts) {
        const zip_fileinfo about{};
        zipOpenNewFileInZip64(zip, name.constData(), &about, nullptr, 0, nullptr, 0, nullptr, 8, 6,
                              0);
        zipWriteInFileInZip(zip, content.constData(), static_cast<unsigned>(content.size()));
        zipCloseFileInZip(zip);
    }
    zipClose(zip, nullptr);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray textCell(const char *reference, const char *text)
{
    return QByteArray("<c r=\"") + reference + "\" t=\"inlineStr\"><is><t>" + text
           + "</t></is></c>";
}

}   // namespace wallchart
