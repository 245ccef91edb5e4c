// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filternames.h"

#include "core/query/filtererrors.h"
#include "core/query/filterlists.h"

#include <algorithm>

namespace wallchart {

namespace {

/// The list that a field's names come from; null for units and fields without names.
const std::vector<KnownName> *listFor(FilterField field, const CampaignNames &names)
{
    switch (field) {
    case FilterField::Shift: return &names.shifts;
    case FilterField::Job: return &names.jobs;
    case FilterField::Worksite: return &names.worksites;
    case FilterField::By: return &names.organizers;
    case FilterField::Language: return &names.languages;
    case FilterField::Tie: return &names.tieKinds;
    case FilterField::List: return &names.lists;
    case FilterField::TookPart:
    case FilterField::SaidYes:
    case FilterField::Asked:
    case FilterField::Refused:
    case FilterField::NotAsked:
    case FilterField::Excluded: return &names.tests;
    default: return nullptr;
    }
}

ErrorCode unknownCode(FilterField field)
{
    switch (field) {
    case FilterField::Unit: return kFilterNoUnit;
    case FilterField::Shift: return kFilterNoShift;
    case FilterField::Job: return kFilterNoJob;
    case FilterField::Worksite: return kFilterNoWorksite;
    case FilterField::By: return kFilterNoOrganizer;
    case FilterField::Language: return kFilterNoLanguage;
    case FilterField::Tie: return kFilterNoTieKind;
    case FilterField::List: return kFilterNoList;
    default: return kFilterNoTest;
    }
}

PositionSet lastTest(const WorkerIndex &index)
{
    const auto &tests = index.reading().tests();
    const StructureTest *last = index.reading().lastClosedTest();
    return PositionSet::where(tests.size(), [&](std::size_t at) { return tests[at] == last; });
}

/// A single level or a range of levels, of which none is on the scale. Comparisons always mean
/// something.
bool isUnknownLevel(const FilterValue &value, const Scale &scale)
{
    const bool compares = value.text.isEmpty() || value.low < 0 || value.high > 1'000'000'000;
    return !compares
           && std::none_of(scale.levels.begin(), scale.levels.end(),
                           [&](const auto &each) { return value.holds(each.level); });
}

std::optional<FilterError> faultOfLevel(const FilterValue &value, const Campaign &campaign)
{
    if (value.kind != ValueKind::Range || campaign.all<Scale>().empty()) return std::nullopt;
    if (!isUnknownLevel(value, campaign.scale())) return std::nullopt;
    QStringList levels;
    for (const ScaleLevel &level : campaign.scale().levels)
        levels.append(QString::number(level.level));
    return FilterError{value.span, kFilterNoLevel, {value.text, levels.join(QStringLiteral(", "))}};
}

std::optional<FilterError> faultOfName(FilterField field, const FilterValue &value,
                                       const WorkerIndex &index)
{
    const bool isLast = value.kind == ValueKind::Key && value.text == QLatin1String("last");
    if (value.kind == ValueKind::Key && !isLast) return std::nullopt;
    if (!namesMeant(field, value, index).empty()) return std::nullopt;
    if (isLast) return FilterError{value.span, kFilterNoClosedTest};
    const QStringList known = namesAfter(field, index.names());
    if (known.isEmpty())
        return FilterError{
            value.span, kFilterNoneKnown, {QString::fromLatin1(ruleOf(field).word), value.text}};
    const QStringList likest = likestOf(value.text, known);
    return FilterError{
        value.span, unknownCode(field), {value.text, likest.join(QStringLiteral(", "))}};
}

std::optional<FilterError> faultOfList(const FilterValue &value, const WorkerIndex &index)
{
    if (auto unknown = faultOfName(FilterField::List, value, index)) return unknown;
    std::optional<FilterError> fault;
    namesMeant(FilterField::List, value, index).each([&](std::size_t list) {
        if (!fault && !isListReadable(list, index))
            fault = {value.span, kFilterListUnreadable, {index.names().lists[list].name}};
    });
    return fault;
}

/// Calls `f` with each term of a filter.
template <class F>
void eachTerm(const Filter &filter, F &&f)
{
    if (filter.kind == FilterKind::Term) f(filter.term);
    for (const Filter &part : filter.parts) eachTerm(part, f);
}

}   // namespace

QStringList namesAfter(FilterField field, const CampaignNames &names)
{
    QStringList shown;
    if (field == FilterField::Unit) {
        for (std::size_t at = 0; at < names.units.size(); ++at) shown.append(names.pathOf(at));
    } else if (const auto *list = listFor(field, names)) {
        for (const KnownName &each : *list) shown.append(each.name);
    }
    return shown;
}

PositionSet namesMeant(FilterField field, const FilterValue &value, const WorkerIndex &index)
{
    const bool isKey = value.kind == ValueKind::Key;
    if (isKey && value.text == QLatin1String("last")) return lastTest(index);
    const CampaignNames &names = index.names();
    if (field == FilterField::Unit)
        return isKey ? PositionSet(names.units.size()) : names.unitsNamed(value.text);
    const auto *list = listFor(field, names);
    if (!list) return {};
    return isKey ? PositionSet(list->size()) : CampaignNames::named(*list, value.text);
}

std::vector<FilterError> unknownNames(const Filter &filter, const WorkerIndex &index)
{
    std::vector<FilterError> faults;
    eachTerm(filter, [&](const FilterTerm &term) {
        for (const FilterValue &value : term.values) {
            std::optional<FilterError> fault;
            if (term.field == FilterField::Stance)
                fault = faultOfLevel(value, index.reading().campaign());
            else if (term.field == FilterField::List) fault = faultOfList(value, index);
            else if (term.field != FilterField::Any
                     && ruleOf(term.field).values == FieldValues::Names)
                fault = faultOfName(term.field, value, index);
            if (fault) faults.push_back(std::move(*fault));
        }
    });
    return faults;
}

bool asksForPrivateTies(const Filter &filter, const WorkerIndex &index)
{
    bool asks = false;
    eachTerm(withoutLists(filter, index), [&](const FilterTerm &term) {
        if (term.field != FilterField::Tie) return;
        for (const FilterValue &value : term.values) {
            const PositionSet meant = namesMeant(term.field, value, index);
            std::size_t at = 0;
            for (const TieKind &kind : index.reading().campaign().all<TieKind>())
                asks = asks || (meant.contains(at++) && kind.isPrivate);
        }
    });
    return asks;
}

}   // namespace wallchart
