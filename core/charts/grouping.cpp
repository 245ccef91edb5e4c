// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/grouping.h"

namespace wallchart {

namespace {

/// From the outermost unit to `unit`.
std::vector<const Unit *> lineOf(const Campaign &campaign, const Unit &unit)
{
    std::vector<const Unit *> line;
    for (const Unit *at = &unit; at; at = campaign.find(at->parent)) line.push_back(at);
    std::reverse(line.begin(), line.end());
    return line;
}

/// The unit that stands for `unit` at a depth.
const Unit *unitAtDepth(const Campaign &campaign, const Unit &unit, int depth)
{
    if (depth <= 0) return &unit;
    const std::vector<const Unit *> line = lineOf(campaign, unit);
    return line[std::min(line.size(), static_cast<std::size_t>(depth)) - 1];
}

/// Names that tell units apart: the own one, else with those above, else with the worksite.
class UnitNames {
public:
    explicit UnitNames(const Campaign &campaign) : m_campaign(&campaign)
    {
        for (const Unit &unit : campaign.all<Unit>()) {
            ++m_names[unit.name];
            ++m_paths[unitPath(campaign, unit.id)];
        }
    }
    [[nodiscard]] QString nameOf(const Unit &unit) const
    {
        if (m_names.at(unit.name) == 1) return unit.name;
        const QString path = unitPath(*m_campaign, unit.id);
        const Worksite *site = m_campaign->find(unit.worksite);
        return m_paths.at(path) == 1 || !site ? path : site->name + QStringLiteral(" / ") + path;
    }

private:
    const Campaign *m_campaign;
    std::map<QString, int> m_names;
    std::map<QString, int> m_paths;
};

}   // namespace

Grouping::Grouping(const Reading &reading, std::vector<Dimension> dimensions, Collation collation)
    : m_reading(&reading), m_dimensions(std::move(dimensions)), m_collation(std::move(collation))
{
    bool insideUnit = false;
    for (const Dimension &dimension : m_dimensions) {
        Values values;
        switch (dimension.kind) {
        case DimensionKind::Worksite: addWorksites(values); break;
        case DimensionKind::Unit: addUnits(values, dimension, insideUnit); break;
        case DimensionKind::Shift: addShifts(values); break;
        case DimensionKind::Job: addJobs(values); break;
        }
        const bool isPlace = dimension.kind == DimensionKind::Unit
                             || dimension.kind == DimensionKind::Shift;
        if (m_values.empty() && isPlace) addUnassigned(values);
        insideUnit = insideUnit || dimension.kind == DimensionKind::Unit;
        for (ChartGroup &group : values.groups) group.dimension = dimension;
        m_values.push_back(std::move(values));
    }
}

void Grouping::addWorksites(Values &values) const
{
    std::vector<std::tuple<QString, WorksiteId, const Worksite *>> sorted;
    for (const Worksite &site : m_reading->campaign().all<Worksite>())
        sorted.emplace_back(m_collation(site.name), site.id, &site);
    std::sort(sorted.begin(), sorted.end());
    for (const auto &[key, id, site] : sorted) {
        values.ranks.emplace(id.uuid(), static_cast<std::uint32_t>(values.groups.size()));
        values.groups.push_back({.name = site->name, .worksite = id});
    }
}

void Grouping::addUnits(Values &values, const Dimension &dimension, bool plainNames) const
{
    const Campaign &campaign = m_reading->campaign();
    const UnitNames names(campaign);
    for (const Unit *unit : unitsInOrder(campaign, m_collation)) {
        const Unit *shown = unitAtDepth(campaign, *unit, dimension.depth);
        const auto known = values.ranks.find(shown->id.uuid());
        const auto next = static_cast<std::uint32_t>(values.groups.size());
        const std::uint32_t rank = known == values.ranks.end() ? next : known->second;
        if (rank == next) {
            const QString name = plainNames ? shown->name : names.nameOf(*shown);
            values.groups.push_back({.name = name, .worksite = shown->worksite, .unit = shown->id});
        }
        values.ranks.emplace(shown->id.uuid(), rank);
        values.ranks.emplace(unit->id.uuid(), rank);
    }
}

void Grouping::addShifts(Values &values) const
{
    // Worksites name their shifts alike: "Day" of one and of another are one group.
    std::map<std::pair<int, QString>, std::vector<const Shift *>> byName;
    std::map<QString, int> firstOrder;
    for (const Shift &shift : m_reading->campaign().all<Shift>()) {
        const QString key = m_collation(shift.name);
        const auto known = firstOrder.emplace(key, shift.order).first;
        known->second = std::min(known->second, shift.order);
    }
    for (const Shift &shift : m_reading->campaign().all<Shift>()) {
        const QString key = m_collation(shift.name);
        byName[{firstOrder.at(key), key}].push_back(&shift);
    }
    for (const auto &[key, shifts] : byName) {
        for (const Shift *shift : shifts)
            values.ranks.emplace(shift->id.uuid(),
                                 static_cast<std::uint32_t>(values.groups.size()));
        ChartGroup group{.name = shifts.front()->name};
        if (shifts.size() == 1) group.shift = shifts.front()->id;
        values.groups.push_back(group);
    }
}

void Grouping::addUnassigned(Values &values) const
{
    Values sites;
    addWorksites(sites);
    if (sites.groups.size() < 2) return;
    for (const auto &[site, rank] : sites.ranks)
        values.ranks.emplace(site, static_cast<std::uint32_t>(values.groups.size()) + rank);
    for (const ChartGroup &site : sites.groups)
        values.groups.push_back({.name = {}, .unassignedAt = site.name, .worksite = site.worksite});
}

void Grouping::addJobs(Values &values) const
{
    std::map<QString, QString> names;   // collation key → as first written
    std::unordered_map<QString, QString> keys;
    for (const Post &post : m_reading->campaign().all<Post>()) {
        if (post.jobTitle.isEmpty() || keys.contains(post.jobTitle)) continue;
        const QString key = m_collation(post.jobTitle.simplified());
        keys.emplace(post.jobTitle, key);
        if (!key.isEmpty()) names.emplace(key, post.jobTitle.simplified());
    }
    std::map<QString, std::uint32_t> ranks;
    for (const auto &[key, name] : names) {
        ranks.emplace(key, static_cast<std::uint32_t>(values.groups.size()));
        values.groups.push_back({.name = name, .job = name});
    }
    for (const auto &[title, key] : keys) {
        if (!key.isEmpty()) values.jobRanks.emplace(title, ranks.at(key));
    }
}

std::optional<WorksiteId> Grouping::worksiteOf(const ChartPlace &place) const
{
    const Campaign &campaign = m_reading->campaign();
    if (const Unit *unit = campaign.find(place.unit)) return unit->worksite;
    if (const Shift *shift = campaign.find(place.shift)) return shift->worksite;
    if (place.worksite) return place.worksite;
    const auto &sites = campaign.all<Worksite>();
    return sites.size() == 1 ? std::optional(sites.begin()->id) : std::nullopt;
}

std::uint32_t Grouping::rankOf(std::size_t level, const ChartPlace &place) const
{
    const Values &values = m_values[level];
    const auto rank = [&](const auto &id) {
        const auto found = id ? values.ranks.find(id->uuid()) : values.ranks.end();
        return found == values.ranks.end() ? kNone : found->second;
    };
    switch (m_dimensions[level].kind) {
    case DimensionKind::Worksite: return rank(worksiteOf(place));
    case DimensionKind::Unit:
        return place.unit || level > 0 ? rank(place.unit) : rank(worksiteOf(place));
    case DimensionKind::Shift:
        return place.shift || level > 0 ? rank(place.shift) : rank(worksiteOf(place));
    case DimensionKind::Job: break;
    }
    const auto found = values.jobRanks.find(place.job);
    return found == values.jobRanks.end() ? kNone : found->second;
}

void Grouping::pathOf(const ChartPlace &place, GroupPath &path) const
{
    path.resize(m_dimensions.size());
    for (std::size_t level = 0; level < path.size(); ++level) path[level] = rankOf(level, place);
}

bool Grouping::isDetermined(const Cell &cell, std::size_t depth) const
{
    const bool siteKnown = cell.unit || cell.shift || cell.worksite
                           || m_reading->campaign().all<Worksite>().size() < 2;
    return std::all_of(m_dimensions.begin(),
                       m_dimensions.begin() + static_cast<std::ptrdiff_t>(depth),
                       [&](const Dimension &dimension) {
                           if (dimension.kind == DimensionKind::Job) return false;
                           return dimension.kind != DimensionKind::Worksite || siteKnown;
                       });
}

bool Grouping::looksAtJobs(std::size_t depth) const
{
    return std::any_of(
        m_dimensions.begin(), m_dimensions.begin() + static_cast<std::ptrdiff_t>(depth),
        [](const Dimension &dimension) { return dimension.kind == DimensionKind::Job; });
}

GroupPath Grouping::pathOfUnit(UnitId unit) const
{
    GroupPath path;
    for (std::size_t level = 0; level < m_dimensions.size(); ++level) {
        const DimensionKind kind = m_dimensions[level].kind;
        if (kind != DimensionKind::Unit && kind != DimensionKind::Worksite) break;
        path.push_back(rankOf(level, {.unit = unit}));
    }
    return path;
}

ChartGroup Grouping::groupAt(std::size_t level, std::uint32_t rank) const
{
    if (rank == kNone) return {.name = {}, .dimension = m_dimensions[level]};
    return m_values[level].groups[rank];
}

ChartPlace Grouping::placeOf(const Post *post)
{
    return post ? ChartPlace{post->worksite, post->unit, post->shift, post->jobTitle}
                : ChartPlace{};
}

ChartPlace Grouping::placeOf(const Cell &cell)
{
    return {.worksite = cell.worksite, .unit = cell.unit, .shift = cell.shift};
}

}   // namespace wallchart
