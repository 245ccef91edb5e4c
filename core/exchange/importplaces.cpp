// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importplaces.h"

#include "core/exchange/importerrors.h"
#include "core/query/foldedname.h"

namespace wallchart {

namespace {

QStringList pathOf(const QString &text)
{
    QStringList path;
    for (const QString &part : text.split(QStringLiteral(" / "), Qt::SkipEmptyParts))
        path.append(part.simplified());
    return path;
}

/// True when every row names the same worksite, or none does.
bool namesOneSite(const Sheet &sheet, const ColumnMapping &mapping)
{
    const int column = mapping.find(SheetField::Worksite);
    QString first;
    for (const int row : sheet.shape.body) {
        const QString name = column < 0 ? QString() : foldedName(sheet.cell(row, column));
        if (name.isEmpty()) continue;
        if (first.isEmpty()) first = name;
        else if (name != first) return false;
    }
    return true;
}

}   // namespace

ImportPlaces::ImportPlaces(ImportWork &work, NewPlaces newPlaces)
    : m_work(work), m_newPlaces(newPlaces),
      m_onlyOneSite(namesOneSite(work.sheet, work.plan.mapping))
{
    for (const Worksite &site : work.campaign.all<Worksite>())
        m_worksites.emplace(foldedName(site.name), site.id);
    for (const Unit &unit : work.campaign.all<Unit>()) {
        const Uuid inside = unit.parent ? unit.parent->uuid() : unit.worksite.uuid();
        m_units.emplace(Key{inside, foldedName(unit.name)}, unit.id);
        m_unitsAnywhere.emplace(Key{unit.worksite.uuid(), foldedName(unit.name)}, unit.id);
        m_orders[inside] = std::max(m_orders[inside], unit.order + 1);
    }
    for (const Shift &shift : work.campaign.all<Shift>())
        m_shifts.emplace(Key{shift.worksite.uuid(), shiftKey(shift.name)}, shift.id);
}

WorksiteId ImportPlaces::addWorksite(const QString &name)
{
    const WorksiteId id = m_work.ids.make<WorksiteId>();
    m_work.plan.changes.edits.add(Worksite{id, name});
    m_worksites.emplace(foldedName(name), id);
    return id;
}

std::optional<WorksiteId> ImportPlaces::worksiteOf(const ImportRow &row)
{
    QString name = m_work.options.worksite;
    if (name.isEmpty() && m_onlyOneSite && m_worksites.size() == 1)
        return m_worksites.begin()->second;
    if (name.isEmpty()) name = row.text(SheetField::Worksite);
    const auto known = m_worksites.find(foldedName(name));
    if (known != m_worksites.end()) return known->second;
    if (m_newPlaces == NewPlaces::Refuse) return std::nullopt;
    if (name.isEmpty() && !m_worksites.empty()) return m_worksites.begin()->second;
    return addWorksite(name.isEmpty() ? m_work.campaign.settings().campaignName : name);
}

/// A unit of that name at any depth, when there is just one.
std::optional<UnitId> ImportPlaces::anywhere(WorksiteId worksite, const QString &name) const
{
    const auto [first, last] = m_unitsAnywhere.equal_range(Key{worksite.uuid(), foldedName(name)});
    return std::distance(first, last) == 1 ? std::optional<UnitId>(first->second) : std::nullopt;
}

std::optional<UnitId> ImportPlaces::unitNamed(WorksiteId worksite, const QStringList &path)
{
    Uuid inside = worksite.uuid();
    std::optional<UnitId> unit;
    for (const QString &name : path) {
        const auto known = m_units.find(Key{inside, foldedName(name)});
        if (known != m_units.end()) {
            unit = known->second;
        } else if (const auto nested = path.size() == 1 ? anywhere(worksite, name) : std::nullopt) {
            unit = nested;
        } else if (m_newPlaces == NewPlaces::Refuse) {
            return std::nullopt;
        } else {
            Unit added{m_work.ids.make<UnitId>(), worksite, unit, name, m_orders[inside]++};
            unit = added.id;
            m_units.emplace(Key{inside, foldedName(name)}, added.id);
            m_unitsAnywhere.emplace(Key{worksite.uuid(), foldedName(name)}, added.id);
            m_work.plan.changes.edits.add(std::move(added));
        }
        inside = unit->uuid();
    }
    return unit;
}

std::optional<UnitId> ImportPlaces::unitOf(const ImportRow &row, WorksiteId worksite)
{
    const QString text = row.text(SheetField::Unit);
    if (text.isEmpty()) return std::nullopt;
    const auto unit = unitNamed(worksite, pathOf(text));
    if (!unit) row.complain(kUnitMissing, {text}, m_work.plan.mapping.find(SheetField::Unit));
    return unit;
}

std::optional<ShiftId> ImportPlaces::shiftOf(const ImportRow &row, WorksiteId worksite)
{
    const QString text = row.text(SheetField::Shift);
    if (text.isEmpty()) return std::nullopt;
    const Key key{worksite.uuid(), shiftKey(text)};
    const auto known = m_shifts.find(key);
    if (known != m_shifts.end()) return known->second;
    int order = 0;
    for (const auto &[other, id] : m_shifts) order += other.first == worksite.uuid() ? 1 : 0;
    Shift added{.id = m_work.ids.make<ShiftId>(),
                .worksite = worksite,
                .name = shiftName(text),
                .order = order};
    m_shifts.emplace(key, added.id);
    m_work.plan.changes.edits.add(added);
    return added.id;
}

RowPlace ImportPlaces::placeOf(const ImportRow &row)
{
    RowPlace place;
    place.worksite = worksiteOf(row);
    if (!place.worksite) return place;
    place.unit = unitOf(row, *place.worksite);
    place.shift = shiftOf(row, *place.worksite);
    return place;
}

}   // namespace wallchart
