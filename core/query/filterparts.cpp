// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterparts.h"

#include "core/query/filternames.h"

#include <QDate>

#include <array>
#include <limits>

namespace wallchart {

namespace {

constexpr qsizetype kMostNames = 3;
constexpr char kNot[] = "not-";

/// Keys whose negation has a key, or which another says as well: what is told instead.
struct KeyCode {
    const char *key;   ///< `field-key`
    const char *code;
    const char *negated;
};
constexpr std::array kKeyCodes{
    KeyCode{"stance-none", "unassessed", "assessed"},
    KeyCode{"assessed-never", "unassessed", "assessed"},
    KeyCode{"assessed-fresh", "assessed-fresh", "assessed-stale"},
    KeyCode{"assessed-stale", "assessed-stale", "assessed-fresh"},
    KeyCode{"leader-yes", "leader-yes", "leader-no"},
    KeyCode{"leader-no", "leader-no", "leader-yes"},
    KeyCode{"committee-yes", "committee-yes", "committee-no"},
    KeyCode{"committee-no", "committee-no", "committee-yes"},
    KeyCode{"member-yes", "member-yes", "member-no"},
    KeyCode{"member-no", "member-no", "member-yes"},
    KeyCode{"base-in", "base-in", "base-out"},
    KeyCode{"base-out", "base-out", "base-in"},
};

QString negatedCode(const QString &code, bool negated)
{
    return negated ? QLatin1String(kNot) + code : code;
}

FilterPart leaf(const QString &code, QStringList args = {})
{
    return {.kind = FilterKind::Term, .code = code, .args = std::move(args)};
}

FilterPart group(FilterKind kind, std::vector<FilterPart> parts)
{
    std::vector<FilterPart> flat;
    for (FilterPart &part : parts) {
        if (part.kind != kind) flat.push_back(std::move(part));
        else
            for (FilterPart &inner : part.parts) flat.push_back(std::move(inner));
    }
    if (flat.size() == 1) return std::move(flat.front());
    return {.kind = kind, .parts = std::move(flat)};
}

QString shownNumber(FilterField field, qint64 number)
{
    const bool isDay = ruleOf(field).values == FieldValues::Days;
    return isDay ? QDate::fromJulianDay(number).toString(Qt::ISODate) : QString::number(number);
}

/// Numbers and days: exactly, from the low end on, or below the high end.
FilterPart rangePart(FilterField field, const FilterValue &value, bool negated)
{
    const QString word = QLatin1String(ruleOf(field).word);
    const auto part = [&](const char *form, qint64 number) {
        return leaf(word + QLatin1String(form), {shownNumber(field, number)});
    };
    if (value.low == value.high)
        return leaf(negatedCode(word + QLatin1String("-is"), negated),
                    {shownNumber(field, value.low)});
    std::vector<FilterPart> ends;
    if (value.low != std::numeric_limits<qint64>::min())
        ends.push_back(part(negated ? "-below" : "-from", value.low));
    if (value.high != std::numeric_limits<qint64>::max())
        ends.push_back(part(negated ? "-from" : "-below", value.high + 1));
    return group(negated ? FilterKind::Or : FilterKind::And, std::move(ends));
}

/// The levels of the scale that are meant, one by one.
FilterPart levelPart(const FilterValue &value, bool negated, const WorkerIndex &index)
{
    QStringList levels;
    if (!index.reading().campaign().all<Scale>().empty()) {
        for (const ScaleLevel &level : index.reading().campaign().scale().levels) {
            if (value.holds(level.level)) levels.append(QString::number(level.level));
        }
    }
    if (levels.isEmpty()) levels.append(value.text);
    return leaf(negatedCode(QStringLiteral("stance-levels"), negated),
                {levels.join(QStringLiteral(", "))});
}

FilterPart keyPart(FilterField field, const FilterValue &value, bool negated)
{
    const QString word = QLatin1String(ruleOf(field).word);
    const QString key = word + QLatin1Char('-') + value.text;
    for (const KeyCode &known : kKeyCodes) {
        if (key == QLatin1String(known.key))
            return leaf(QLatin1String(negated ? known.negated : known.code));
    }
    const bool isListed = field == FilterField::Leader || field == FilterField::Out;
    if (isListed) return leaf(negatedCode(word, negated), {value.text});
    return leaf(negatedCode(key, negated));
}

/// The names that a beginning stands for.
QString meantNames(FilterField field, const FilterValue &value, const WorkerIndex &index)
{
    const QStringList known = namesAfter(field, index.names());
    QStringList names;
    namesMeant(field, value, index).each([&](std::size_t at) {
        names.append(known[static_cast<qsizetype>(at)]);
    });
    names.removeDuplicates();
    if (names.isEmpty()) return value.text;
    const bool more = names.size() > kMostNames;
    return names.mid(0, kMostNames).join(QStringLiteral(", "))
           + (more ? QStringLiteral(", …") : QString());
}

FilterPart valuePart(FilterField field, const FilterValue &value, bool negated,
                     const WorkerIndex &index)
{
    if (field == FilterField::Any)
        return leaf(negatedCode(QStringLiteral("any"), negated), {value.text});
    const QString word = QLatin1String(ruleOf(field).word);
    const bool isLast = value.kind == ValueKind::Key && value.text == QLatin1String("last");
    if (value.kind == ValueKind::Key && !isLast) return keyPart(field, value, negated);
    if (field == FilterField::Stance) return levelPart(value, negated, index);
    if (value.kind == ValueKind::Range) return rangePart(field, value, negated);
    if (ruleOf(field).values == FieldValues::Words)
        return leaf(negatedCode(word, negated), {value.text});
    return leaf(negatedCode(word, negated), {meantNames(field, value, index)});
}

FilterPart partOf(const Filter &filter, bool negated, const WorkerIndex &index)
{
    if (filter.kind == FilterKind::Not) return partOf(filter.parts.front(), !negated, index);
    std::vector<FilterPart> parts;
    for (const FilterValue &value : filter.term.values)
        parts.push_back(valuePart(filter.term.field, value, negated, index));
    for (const Filter &part : filter.parts) parts.push_back(partOf(part, negated, index));
    const bool isAnd = (filter.kind == FilterKind::And) != negated;
    return group(isAnd ? FilterKind::And : FilterKind::Or, std::move(parts));
}

void appendBoth(QStringList &codes, const QString &code)
{
    codes.append(code);
    codes.append(negatedCode(code, true));
}

}   // namespace

FilterPart partsOf(const Filter &filter, const WorkerIndex &index)
{
    return partOf(filter, false, index);
}

QStringList filterPartCodes()
{
    QStringList codes;
    appendBoth(codes, QStringLiteral("any"));
    appendBoth(codes, QStringLiteral("stance-levels"));
    for (const FieldRule &rule : fieldRules()) {
        const QString word = QLatin1String(rule.word);
        const bool isNamed = rule.values == FieldValues::Names || rule.values == FieldValues::Words;
        const bool isListed = rule.field == FilterField::Leader || rule.field == FilterField::Out;
        if (isNamed || isListed) appendBoth(codes, word);
        if (!isNamed && rule.values != FieldValues::None && rule.field != FilterField::Stance) {
            appendBoth(codes, word + QLatin1String("-is"));
            codes += {word + QLatin1String("-below"), word + QLatin1String("-from")};
        }
        for (const QString &key : keysOf(rule)) {
            if (key == QLatin1String("last")) continue;
            const FilterValue value{ValueKind::Key, key};
            for (const bool negated : {false, true})
                codes.append(keyPart(rule.field, value, negated).code);
        }
    }
    codes.removeDuplicates();
    return codes;
}

}   // namespace wallchart
