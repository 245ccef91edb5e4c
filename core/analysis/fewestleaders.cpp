// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/fewestleaders.h"

#include <algorithm>
#include <functional>

namespace wallchart {

namespace {

/// A candidate and what adding them would bring.
struct Gain {
    int leader;
    int more;
};

std::vector<Gain> gainsOf(const CellCover &cover, const std::vector<int> &candidates)
{
    std::vector<Gain> gains;
    for (const int leader : candidates) gains.push_back({leader, cover.gainOf(leader)});
    std::stable_sort(gains.begin(), gains.end(),
                     [](const Gain &a, const Gain &b) { return a.more > b.more; });
    return gains;
}

bool isMet(const CellCover &today, const CellCover &now, std::size_t added, const CoverNeed &need)
{
    return now.covered() - today.covered() >= need.people
           && static_cast<int>(added) >= need.leaders;
}

/// The greatest gain first, until the need is met or nobody brings anything more.
std::vector<int> stepByStep(const CellCover &today, std::vector<int> candidates,
                            const CoverNeed &need)
{
    CellCover cover = today;
    std::vector<int> chosen;
    while (!candidates.empty() && !isMet(today, cover, chosen.size(), need)) {
        const Gain best = gainsOf(cover, candidates).front();
        if (best.more == 0 && static_cast<int>(chosen.size()) >= need.leaders) break;
        cover.add(best.leader);
        chosen.push_back(best.leader);
        std::erase(candidates, best.leader);
    }
    return chosen;
}

/// Looks for a choice of exactly so many that meets the need.
class ChoiceSearch {
public:
    ChoiceSearch(const CellCover &today, const CoverNeed &need) : m_today(today), m_need(need) {}

    [[nodiscard]] bool find(const CellCover &cover, const std::vector<int> &candidates,
                            std::size_t more);
    [[nodiscard]] const std::vector<int> &chosen() const { return m_chosen; }
    [[nodiscard]] bool gaveUp() const { return m_tries > kMostTries; }

private:
    const CellCover &m_today;
    CoverNeed m_need;
    std::vector<int> m_chosen;
    int m_tries = 0;
};

bool ChoiceSearch::find(const CellCover &cover, const std::vector<int> &candidates,
                        std::size_t more)
{
    if (more == 0) return isMet(m_today, cover, m_chosen.size(), m_need);
    m_tries += static_cast<int>(candidates.size());
    const std::vector<Gain> gains = gainsOf(cover, candidates);
    for (std::size_t at = 0; at + more <= gains.size() && !gaveUp(); ++at) {
        // Later choices bring no more than they would bring now.
        int bound = cover.covered() - m_today.covered();
        for (std::size_t next = at; next < at + more; ++next) bound += gains[next].more;
        if (bound < m_need.people) return false;
        std::vector<int> rest;
        for (std::size_t next = at + 1; next < gains.size(); ++next)
            rest.push_back(gains[next].leader);
        CellCover with = cover;
        with.add(gains[at].leader);
        m_chosen.push_back(gains[at].leader);
        if (find(with, rest, more - 1)) return true;
        m_chosen.pop_back();
    }
    return false;
}

}   // namespace

FewestLeaders fewestLeaders(const CellCover &today, const std::vector<int> &candidates,
                            const CoverNeed &need)
{
    std::vector<int> greedy = stepByStep(today, candidates, need);
    CellCover all = today;
    for (const int leader : greedy) all.add(leader);
    if (!isMet(today, all, greedy.size(), need)) return {std::move(greedy), true};
    const auto least = static_cast<std::size_t>(std::max(0, need.leaders));
    for (std::size_t size = least; size < greedy.size(); ++size) {
        ChoiceSearch search(today, need);
        if (search.find(today, candidates, size)) return {search.chosen(), true};
        if (search.gaveUp()) return {std::move(greedy), false};
    }
    return {std::move(greedy), true};
}

}   // namespace wallchart
