// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"

namespace wallchart {

namespace {

constexpr char kMark[] = "\xEF\xBB\xBF";

bool looksLikeFormula(const QString &cell)
{
    return !cell.isEmpty() && QStringLiteral("=+-@\t\r").contains(cell.front());
}

QString written(const QString &cell)
{
    QString text = looksLikeFormula(cell) ? u'\'' + cell : cell;
    const bool quote = text.contains(u',') || text.contains(u'"') || text.contains(u'\n')
                       || text.contains(u'\r') || text.contains(u';') || text != text.trimmed();
    if (!quote) return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

}   // namespace

QByteArray csvOf(const std::vector<QStringList> &rows)
{
    QByteArray bytes(kMark);
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row) cells.append(written(cell));
        bytes += cells.join(u',').toUtf8() + "\r\n";
    }
    return bytes;
}

QString unguarded(const QString &cell)
{
    const bool guarded = cell.size() > 1 && cell.front() == u'\'' && looksLikeFormula(cell.mid(1));
    return guarded ? cell.mid(1) : cell;
}

}   // namespace wallchart
