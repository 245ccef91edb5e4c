// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/inspectcommand.h"

#include "app/commandline/texttable.h"
#include "app/commandline/work.h"
#include "app/commands/commands.h"
#include "core/exchange/readsheet.h"
#include "ui/text/errortext.h"

#include <QJsonObject>

namespace wallchart {

namespace {

QStringList cellsOf(const Sheet &sheet, int row)
{
    QStringList cells;
    for (int column = 0; column < sheet.width(row); ++column) cells.append(sheet.cell(row, column));
    return cells;
}

QJsonArray rowsOf(const Sheet &sheet)
{
    QJsonArray rows;
    for (int row = 0; row < sheet.rowCount(); ++row)
        rows.append(QJsonArray::fromStringList(cellsOf(sheet, row)));
    return rows;
}

QString described(const Sheet &sheet)
{
    const SheetDialect &dialect = sheet.dialect;
    QString text = QStringLiteral("%1: %2").arg(sheet.file, dialect.format);
    if (!dialect.encoding.isEmpty()) text += QStringLiteral(", %1").arg(dialect.encoding);
    if (!dialect.delimiter.isNull())
        text += QStringLiteral(", cells end at %1")
                    .arg(dialect.delimiter == u'\t' ? QStringLiteral("tabs")
                                                    : QString(dialect.delimiter));
    text += QStringLiteral(", %1 rows").arg(sheet.rowCount());
    if (sheet.shape.header >= 0)
        text += QStringLiteral(", header in line %1").arg(sheet.line(sheet.shape.header));
    return text + QLatin1Char('\n');
}

Result<Report> runInspect(const Invocation &call)
{
    return readSheet(call.argument(QStringLiteral("SOURCE"))).map([&](const Sheet &sheet) {
        const SheetDialect &dialect = sheet.dialect;
        const int header = sheet.shape.header;
        Problems all = sheet.notes;
        all.insert(all.end(), sheet.problems.begin(), sheet.problems.end());
        QString text = described(sheet) + textOf(all);
        if (call.isSet(QStringLiteral("grid"))) {
            QList<QStringList> rows;
            for (int row = 0; row < sheet.rowCount(); ++row)
                rows.append(QStringList{QString::number(sheet.line(row))} + cellsOf(sheet, row));
            text += textTable(rows);
        }
        return report(
            QJsonObject{
                {QStringLiteral("format"), dialect.format},
                {QStringLiteral("encoding"), textOrNull(dialect.encoding)},
                {QStringLiteral("delimiter"),
                 textOrNull(dialect.delimiter.isNull() ? QString() : QString(dialect.delimiter))},
                {QStringLiteral("quote"),
                 textOrNull(dialect.quote.isNull() ? QString() : QString(dialect.quote))},
                {QStringLiteral("header_row"),
                 header >= 0 ? QJsonValue(sheet.line(header)) : QJsonValue()},
                {QStringLiteral("sheets"), QJsonArray::fromStringList(dialect.sheets)},
                {QStringLiteral("rows"), rowsOf(sheet)},
                {QStringLiteral("problems"), jsonOf(all)}},
            text);
    });
}

}   // namespace

QJsonArray jsonOf(const Problems &problems)
{
    QJsonArray list;
    for (const Problem &problem : problems) {
        list.append(QJsonObject{
            {QStringLiteral("file"), problem.file},
            {QStringLiteral("line"), problem.line > 0 ? QJsonValue(problem.line) : QJsonValue()},
            {QStringLiteral("column"),
             problem.column > 0 ? QJsonValue(problem.column) : QJsonValue()},
            {QStringLiteral("code"), QLatin1String(problem.code.key)},
            {QStringLiteral("message"), englishProblemText(problem)}});
    }
    return list;
}

QString textOf(const Problems &problems)
{
    QString text;
    for (const Problem &problem : problems)
        text += QStringLiteral("  %1: %2\n").arg(placeText(problem), problemText(problem));
    return text;
}

Command inspectCommand()
{
    return {
        QStringLiteral("inspect"),
        QStringLiteral("Show what the reader sees in a spreadsheet"),
        {{QStringLiteral("SOURCE"), QStringLiteral("a CSV or XLSX file")}},
        {flag("grid", "Print the cells too.")},
        runInspect,
        QStringLiteral(
            "{format, encoding, delimiter, quote, header_row, sheets:[...], rows:[[...]], problems:[...]}")};
}

}   // namespace wallchart
