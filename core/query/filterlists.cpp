// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterlists.h"

#include "core/query/filternames.h"
#include "core/query/filterparsing.h"

#include <algorithm>

namespace wallchart {

namespace {

bool asksForLists(const Filter &filter)
{
    if (filter.kind == FilterKind::Term) return filter.term.field == FilterField::List;
    return std::any_of(filter.parts.begin(), filter.parts.end(), asksForLists);
}

const SavedList &listAt(std::size_t position, const WorkerIndex &index)
{
    const auto &lists = index.reading().campaign().all<SavedList>();
    auto at = lists.begin();
    while (position-- > 0) ++at;
    return *at;
}

/// Puts lists in the place of their names; `path` are those it is inside of.
class ListExpansion {
public:
    explicit ListExpansion(const WorkerIndex &index) : m_index(index) {}

    [[nodiscard]] Filter expanded(const Filter &filter)
    {
        if (!asksForLists(filter)) return filter;
        if (filter.kind == FilterKind::Term) return ofTerm(filter.term);
        Filter result{.kind = filter.kind};
        for (const Filter &part : filter.parts) result.parts.push_back(expanded(part));
        return result;
    }

    [[nodiscard]] std::optional<Filter> ofList(std::size_t list)
    {
        if (std::find(m_path.begin(), m_path.end(), list) != m_path.end()) return std::nullopt;
        const ParsedFilter parsed = parseFilter(listAt(list, m_index).expression);
        if (!parsed.filter) return std::nullopt;
        m_path.push_back(list);
        Filter inside = expanded(*parsed.filter);
        m_path.pop_back();
        if (asksForLists(inside) || !unknownNames(inside, m_index).empty()) return std::nullopt;
        return inside;
    }

private:
    [[nodiscard]] Filter ofTerm(const FilterTerm &term)
    {
        Filter any{.kind = FilterKind::Or};
        for (const FilterValue &value : term.values) {
            namesMeant(FilterField::List, value, m_index).each([&](std::size_t list) {
                if (auto inside = ofList(list)) any.parts.push_back(std::move(*inside));
                else
                    any.parts.push_back({.kind = FilterKind::Term,
                                         .term = {.field = FilterField::List, .values = {value}}});
            });
        }
        return any;
    }

    const WorkerIndex &m_index;
    std::vector<std::size_t> m_path;
};

}   // namespace

Filter withoutLists(const Filter &filter, const WorkerIndex &index)
{
    return ListExpansion(index).expanded(filter);
}

bool isListReadable(std::size_t list, const WorkerIndex &index)
{
    return ListExpansion(index).ofList(list).has_value();
}

}   // namespace wallchart
