// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook.h"

#include "core/exchange/sheeterrors.h"
#include "core/exchange/xmlpart.h"

#include <QDateTime>
#include <QHash>

#include <cmath>

namespace wallchart {

namespace {

struct Relation {
    QString id;
    QString type;     ///< last word of the type's address
    QString target;   ///< part of the archive
};

struct SheetEntry {
    QString name;
    QString relation;
    bool isHidden;
};

QString resolved(const QString &folder, const QString &target)
{
    if (target.startsWith(QLatin1Char('/'))) return target.mid(1);
    QStringList path = folder.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    const QStringList steps = target.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (const QString &step : steps) {
        if (step == QLatin1String("..")) {
            if (!path.isEmpty()) path.removeLast();
        } else if (step != QLatin1String(".")) {
            path.append(step);
        }
    }
    return path.join(QLatin1Char('/'));
}

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(QLatin1Char('/')) + 1);
}

Result<std::vector<Relation>> readRelations(ZipArchive &archive, const QString &file,
                                            const QString &ofPart)
{
    const QString folder = folderOf(ofPart);
    const QString part = archive.partNamed(folder + QLatin1String("_rels/")
                                           + ofPart.mid(folder.size()) + QLatin1String(".rels"));
    std::vector<Relation> relations;
    if (part.isEmpty()) return relations;
    Result<XmlPart> xml = XmlPart::open(archive, file, part);
    if (!xml) return tl::unexpected(xml.error());
    while (xml->nextElement()) {
        if (xml->xml().name() != QLatin1String("Relationship")) continue;
        const QXmlStreamAttributes attributes = xml->xml().attributes();
        const QString type = attributes.value(QLatin1String("Type")).toString();
        const bool isExternal = attributes.value(QLatin1String("TargetMode"))
                                == QLatin1String("External");
        if (isExternal || type.endsWith(QLatin1String("/externalLink")))
            return fail(kExternalLinks, {file, part});
        relations.push_back(
            {attributes.value(QLatin1String("Id")).toString(),
             type.mid(type.lastIndexOf(QLatin1Char('/')) + 1),
             resolved(folder, attributes.value(QLatin1String("Target")).toString())});
    }
    if (const Result<void> outcome = xml->outcome(); !outcome)
        return tl::unexpected(outcome.error());
    return relations;
}

QString targetOfType(const std::vector<Relation> &relations, QLatin1String type)
{
    for (const Relation &relation : relations)
        if (relation.type == type) return relation.target;
    return {};
}

Result<std::vector<SheetEntry>> readSheets(ZipArchive &archive, const QString &file,
                                           const QString &part, bool &countsFrom1904)
{
    Result<XmlPart> xml = XmlPart::open(archive, file, part);
    if (!xml) return tl::unexpected(xml.error());
    std::vector<SheetEntry> sheets;
    while (xml->nextElement()) {
        const QXmlStreamAttributes attributes = xml->xml().attributes();
        if (xml->xml().name() == QLatin1String("workbookPr")) {
            const auto value = attributes.value(QLatin1String("date1904"));
            countsFrom1904 = value == QLatin1String("1") || value == QLatin1String("true");
        } else if (xml->xml().name() == QLatin1String("sheet")) {
            QString relation;
            for (const QXmlStreamAttribute &attribute : attributes)
                if (attribute.qualifiedName().endsWith(QLatin1String(":id")))
                    relation = attribute.value().toString();
            const auto state = attributes.value(QLatin1String("state"));
            sheets.push_back({attributes.value(QLatin1String("name")).toString(), relation,
                              state.contains(QLatin1String("idden"))});
        }
    }
    if (const Result<void> outcome = xml->outcome(); !outcome)
        return tl::unexpected(outcome.error());
    return sheets;
}

NumberStyle builtInStyle(int format)
{
    if (format == 22) return NumberStyle::DateTime;
    if ((format >= 18 && format <= 21) || (format >= 45 && format <= 47)
        || (format >= 32 && format <= 35) || format == 55 || format == 56)
        return NumberStyle::Time;
    const bool isDate = (format >= 14 && format <= 17) || (format >= 27 && format <= 31)
                        || format == 36 || (format >= 50 && format <= 58);
    return isDate ? NumberStyle::Date : NumberStyle::Number;
}

Result<std::vector<NumberStyle>> readStyles(ZipArchive &archive, const QString &file,
                                            const QString &part)
{
    std::vector<NumberStyle> styles;
    if (part.isEmpty()) return styles;
    Result<XmlPart> xml = XmlPart::open(archive, file, part);
    if (!xml) return tl::unexpected(xml.error());
    QHash<int, NumberStyle> custom;
    bool inCellFormats = false;
    while (xml->next()) {
        const auto name = xml->xml().name();
        if (name == QLatin1String("cellXfs")) inCellFormats = xml->xml().isStartElement();
        if (!xml->xml().isStartElement()) continue;
        const QXmlStreamAttributes attributes = xml->xml().attributes();
        const int format = attributes.value(QLatin1String("numFmtId")).toInt();
        if (name == QLatin1String("numFmt"))
            custom.insert(format, numberStyleOf(attributes.value(QLatin1String("formatCode"))));
        else if (inCellFormats && name == QLatin1String("xf"))
            styles.push_back(custom.contains(format) ? custom.value(format) : builtInStyle(format));
    }
    if (const Result<void> outcome = xml->outcome(); !outcome)
        return tl::unexpected(outcome.error());
    return styles;
}

/// A day count of Excel as a moment; invalid outside of what Excel can write.
QDateTime momentOf(double serial, bool countsFrom1904)
{
    constexpr double kLastDay = 2958465;   // 31 December 9999
    if (!(serial >= 0) || serial > kLastDay) return {};
    // Excel believes in a 29 February 1900, so days before it count from one day later.
    const QDate first = countsFrom1904 ? QDate(1904, 1, 1)
                        : serial < 60  ? QDate(1899, 12, 31)
                                       : QDate(1899, 12, 30);
    const double days = std::floor(serial);
    const auto seconds = static_cast<qint64>(std::llround((serial - days) * 86400.0));
    return QDateTime(first, QTime(0, 0), Qt::UTC)
        .addDays(static_cast<qint64>(days))
        .addSecs(seconds);
}

}   // namespace

NumberStyle Workbook::style(int index) const
{
    const auto at = static_cast<std::size_t>(index);
    return index >= 0 && at < styles.size() ? styles[at] : NumberStyle::Number;
}

Result<Workbook> readWorkbook(ZipArchive &archive, const QString &file, const QString &wanted)
{
    Workbook workbook;
    const auto root = readRelations(archive, file, QString());
    if (!root) return tl::unexpected(root.error());
    QString main = archive.partNamed(targetOfType(*root, QLatin1String("officeDocument")));
    if (main.isEmpty()) main = archive.partNamed(QStringLiteral("xl/workbook.xml"));
    if (main.isEmpty()) return fail(kNoSheet, {file});
    const auto relations = readRelations(archive, file, main);
    if (!relations) return tl::unexpected(relations.error());
    const auto sheets = readSheets(archive, file, main, workbook.countsFrom1904);
    if (!sheets) return tl::unexpected(sheets.error());
    auto styles = readStyles(archive, file,
                             archive.partNamed(targetOfType(*relations, QLatin1String("styles"))));
    if (!styles) return tl::unexpected(styles.error());
    workbook.styles = std::move(*styles);
    workbook.sharedStringsPart = archive.partNamed(
        targetOfType(*relations, QLatin1String("sharedStrings")));
    bool foundVisible = false;
    for (const SheetEntry &sheet : *sheets) {
        workbook.sheets.append(sheet.name);
        for (const Relation &relation : *relations) {
            const bool isThis = relation.id == sheet.relation
                                && relation.type == QLatin1String("worksheet");
            const bool isBetter = sheet.name == wanted
                                  || (wanted.isEmpty()
                                      && (workbook.readSheetPart.isEmpty()
                                          || (!foundVisible && !sheet.isHidden)));
            if (!isThis || !isBetter) continue;
            workbook.readSheetName = sheet.name;
            workbook.readSheetPart = archive.partNamed(relation.target);
            foundVisible = !sheet.isHidden;
        }
    }
    if (workbook.readSheetPart.isEmpty()) return fail(kNoSheet, {file});
    return workbook;
}

NumberStyle numberStyleOf(QStringView formatCode)
{
    bool hasDay = false;
    bool hasTime = false;
    bool hasMonthOrMinute = false;
    for (qsizetype i = 0; i < formatCode.size(); ++i) {
        const QChar c = formatCode[i].toLower();
        if (c == QLatin1Char(';')) break;   // only the format of positive numbers
        if (c == QLatin1Char('\\') || c == QLatin1Char('_') || c == QLatin1Char('*')) {
            ++i;
        } else if (c == QLatin1Char('"')) {
            const qsizetype close = formatCode.indexOf(QLatin1Char('"'), i + 1);
            i = close < 0 ? formatCode.size() : close;
        } else if (c == QLatin1Char('[')) {
            const QChar first = i + 1 < formatCode.size() ? formatCode[i + 1].toLower() : QChar();
            hasTime = hasTime || first == QLatin1Char('h');
            const qsizetype close = formatCode.indexOf(QLatin1Char(']'), i + 1);
            i = close < 0 ? formatCode.size() : close;
        } else {
            if (formatCode.mid(i).startsWith(QLatin1String("general"), Qt::CaseInsensitive))
                return NumberStyle::Number;
            hasDay = hasDay || c == QLatin1Char('d') || c == QLatin1Char('y');
            hasTime = hasTime || c == QLatin1Char('h') || c == QLatin1Char('s');
            hasMonthOrMinute = hasMonthOrMinute || c == QLatin1Char('m');
        }
    }
    if (hasDay && hasTime) return NumberStyle::DateTime;
    if (hasDay || (hasMonthOrMinute && !hasTime)) return NumberStyle::Date;
    return hasTime ? NumberStyle::Time : NumberStyle::Number;
}

QString cellNumber(QStringView value, NumberStyle style, bool countsFrom1904)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number)) return value.toString();
    if (style != NumberStyle::Number) {
        const QDateTime moment = momentOf(number, countsFrom1904);
        if (moment.isValid() && (style == NumberStyle::Time && number < 1))
            return moment.time().toString(QStringLiteral("HH:mm:ss"));
        if (moment.isValid() && style == NumberStyle::Date)
            return moment.date().toString(Qt::ISODate);
        if (moment.isValid()) return moment.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    }
    constexpr double kExactlyWhole = 1e15;
    if (number == std::floor(number) && std::abs(number) < kExactlyWhole)
        return QString::number(static_cast<qint64>(number));
    return QString::number(number, 'g', 15);
}

}   // namespace wallchart
