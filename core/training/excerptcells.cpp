// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/excerptcells.h"

#include <utility>

namespace wallchart {

namespace {

/// Merges small cells; each knows its place in the order of cells, and who shares its unit.
class Merging final {
public:
    explicit Merging(const std::map<Cell, int> &people)
    {
        for (const auto &[cell, count] : people) {
            m_merged.push_back({{cell}, count});
            file(m_merged.size() - 1);
        }
    }

    [[nodiscard]] std::vector<MergedCell> done()
    {
        while (m_all.size() > 1 && m_all.begin()->first < kLeastOfACell) mergeSmallest();
        std::vector<MergedCell> left;
        for (MergedCell &each : m_merged) {
            if (!each.cells.empty()) left.push_back(std::move(each));
        }
        return left;
    }

private:
    using Unit = std::optional<UnitId>;
    /// How many people, and at which place: the smallest first, of several the first.
    using Ranked = std::set<std::pair<int, std::size_t>>;

    void file(std::size_t at)
    {
        m_all.emplace(m_merged[at].people, at);
        for (const Cell &cell : m_merged[at].cells)
            m_inUnit[cell.unit].emplace(m_merged[at].people, at);
    }

    void takeOut(std::size_t at)
    {
        m_all.erase({m_merged[at].people, at});
        for (const Cell &cell : m_merged[at].cells)
            m_inUnit[cell.unit].erase({m_merged[at].people, at});
    }

    void mergeSmallest()
    {
        const std::size_t small = m_all.begin()->second;
        takeOut(small);
        const std::size_t partner = partnerOf(m_merged[small]);
        takeOut(partner);
        m_merged[partner].cells.merge(m_merged[small].cells);
        m_merged[partner].people += m_merged[small].people;
        m_merged[small].cells.clear();
        file(partner);
    }

    /// With whom a small one is merged: of its unit first, then the smallest, then the first.
    [[nodiscard]] std::size_t partnerOf(const MergedCell &small) const
    {
        std::optional<Ranked::value_type> best;
        for (const Cell &cell : small.cells) {
            const Ranked &others = m_inUnit.at(cell.unit);
            if (!others.empty() && (!best || *others.begin() < *best)) best = *others.begin();
        }
        return best ? best->second : m_all.begin()->second;
    }

    std::vector<MergedCell> m_merged;   ///< without cells where merged into another
    Ranked m_all;
    std::map<Unit, Ranked> m_inUnit;
};

QJsonArray sortedCodes(const std::set<QString> &codes)
{
    QJsonArray array;
    for (const QString &code : codes) {
        if (!code.isEmpty()) array.append(code);
    }
    return array;
}

}   // namespace

std::vector<MergedCell> mergedCells(const std::map<Cell, int> &people)
{
    return Merging(people).done();
}

QJsonObject placeOf(const MergedCell &cell, const ExcerptCodes &codes)
{
    std::set<QString> units;
    std::set<QString> shifts;
    for (const Cell &each : cell.cells) {
        if (each.unit) units.insert(codes.codeOf(each.unit->uuid()));
        if (each.shift) shifts.insert(codes.codeOf(each.shift->uuid()));
    }
    return {{QStringLiteral("units"), sortedCodes(units)},
            {QStringLiteral("shifts"), sortedCodes(shifts)}};
}

}   // namespace wallchart
