// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/campaignnames.h"

#include "core/query/foldedname.h"

#include <map>

namespace wallchart {

namespace {

KnownName known(const QString &name)
{
    return {name, foldedName(name)};
}

template <class T>
std::vector<KnownName> namesIn(const Table<T> &rows)
{
    std::vector<KnownName> names;
    names.reserve(rows.size());
    for (const T &row : rows) names.push_back(known(row.name));
    return names;
}

std::vector<KnownUnit> unitsIn(const Table<Unit> &rows)
{
    std::map<UnitId, int> positions;
    for (const Unit &unit : rows) positions.emplace(unit.id, static_cast<int>(positions.size()));
    std::vector<KnownUnit> units;
    units.reserve(rows.size());
    for (const Unit &unit : rows) {
        const auto parent = unit.parent ? positions.find(*unit.parent) : positions.end();
        units.push_back(
            {unit.name, foldedName(unit.name), parent == positions.end() ? -1 : parent->second});
    }
    return units;
}

/// How a name answers to what was typed; the whole name wins over its beginnings.
enum class Likeness { None, Begins, Whole };

Likeness likeness(const QString &folded, const QString &typed)
{
    if (folded == typed) return Likeness::Whole;
    return beginsWord(folded, typed) ? Likeness::Begins : Likeness::None;
}

template <class LikenessAt>
PositionSet bestOf(std::size_t size, LikenessAt likenessAt)
{
    std::vector<Likeness> found(size);
    Likeness best = Likeness::Begins;
    for (std::size_t at = 0; at < size; ++at) {
        found[at] = likenessAt(at);
        best = std::max(best, found[at]);
    }
    return PositionSet::where(size, [&](std::size_t at) { return found[at] == best; });
}

/// The likeness of a unit to a path; those above it may be left out.
Likeness pathLikeness(const std::vector<KnownUnit> &units, int at, const QStringList &path)
{
    Likeness least = Likeness::Whole;
    for (qsizetype part = path.size() - 1; part >= 0 && least != Likeness::None; --part) {
        if (at < 0) return Likeness::None;
        const KnownUnit &unit = units[static_cast<std::size_t>(at)];
        least = std::min(least, likeness(unit.folded, path[part]));
        at = unit.parent;
    }
    return least;
}

QStringList foldedPath(const QString &text)
{
    QStringList path;
    for (const QString &part : text.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty()) path.append(foldedName(part));
    }
    return path;
}

}   // namespace

bool beginsWord(const QString &folded, const QString &begin)
{
    for (qsizetype at = folded.indexOf(begin); at >= 0; at = folded.indexOf(begin, at + 1)) {
        if (at == 0 || folded[at - 1] == QLatin1Char(' ')) return !begin.isEmpty();
    }
    return false;
}

CampaignNames::CampaignNames(const Reading &reading)
    : units(unitsIn(reading.campaign().all<Unit>())),
      shifts(namesIn(reading.campaign().all<Shift>())),
      worksites(namesIn(reading.campaign().all<Worksite>())),
      organizers(namesIn(reading.campaign().all<Organizer>())),
      lists(namesIn(reading.campaign().all<SavedList>()))
{
    for (const StructureTest *test : reading.tests()) tests.push_back(known(test->name));
    for (const TieKind &kind : reading.campaign().all<TieKind>())
        tieKinds.push_back(known(kind.label.isEmpty() ? kind.key : kind.label));
}

PositionSet CampaignNames::named(const std::vector<KnownName> &names, const QString &text)
{
    const QString typed = foldedName(text);
    return bestOf(names.size(), [&](std::size_t at) { return likeness(names[at].folded, typed); });
}

PositionSet CampaignNames::unitsNamed(const QString &text) const
{
    const QString typed = foldedName(text);
    const QStringList path = foldedPath(text);
    return bestOf(units.size(), [&](std::size_t at) {
        const Likeness name = likeness(units[at].folded, typed);
        if (path.size() < 2) return name;
        return std::max(name, pathLikeness(units, static_cast<int>(at), path));
    });
}

PositionSet CampaignNames::withUnitsBelow(const PositionSet &above) const
{
    PositionSet all = above;
    for (std::size_t at = 0; at < units.size(); ++at) {
        for (int up = units[at].parent; up >= 0; up = units[static_cast<std::size_t>(up)].parent) {
            if (above.contains(static_cast<std::size_t>(up))) all.insert(at);
        }
    }
    return all;
}

QString CampaignNames::pathOf(std::size_t unit) const
{
    QStringList path;
    for (int at = static_cast<int>(unit); at >= 0; at = units[static_cast<std::size_t>(at)].parent)
        path.prepend(units[static_cast<std::size_t>(at)].name);
    return path.join(QStringLiteral(" / "));
}

}   // namespace wallchart
