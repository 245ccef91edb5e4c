// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/workerorder.h"

#include <numeric>

namespace wallchart {

namespace {

constexpr std::size_t kMostColumns = 3;   // more than people can follow
constexpr std::uint32_t kDigitBits = 11;
constexpr std::uint32_t kDigits = 1u << kDigitBits;

/// Ranks in the wanted direction; empty cells stay last.
std::vector<std::uint32_t> directed(const std::vector<std::uint32_t> &ranks, Qt::SortOrder order,
                                    std::uint32_t most)
{
    std::vector<std::uint32_t> result(ranks.size());
    const bool up = order == Qt::AscendingOrder;
    std::transform(ranks.begin(), ranks.end(), result.begin(), [&](std::uint32_t rank) {
        if (rank == kNoRank) return most + 1;
        return up ? rank : most - rank;
    });
    return result;
}

/// One pass of a radix sort: stable, a bucket for each value of a digit.
void sortByDigit(std::vector<std::uint32_t> &positions, const std::vector<std::uint32_t> &ranks,
                 std::uint32_t shift)
{
    std::array<std::uint32_t, kDigits + 1> starts{};
    for (const std::uint32_t at : positions) ++starts[((ranks[at] >> shift) & (kDigits - 1)) + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<std::uint32_t> sorted(positions.size());
    for (const std::uint32_t at : positions)
        sorted[starts[(ranks[at] >> shift) & (kDigits - 1)]++] = at;
    positions.swap(sorted);
}

void stableSortByRank(std::vector<std::uint32_t> &positions,
                      const std::vector<std::uint32_t> &ranks, Qt::SortOrder order)
{
    std::uint32_t most = 0;
    for (const std::uint32_t rank : ranks) most = std::max(most, rank == kNoRank ? 0 : rank);
    const std::vector<std::uint32_t> keys = directed(ranks, order, most);
    for (std::uint32_t shift = 0; shift < 32 && ((most + 1) >> shift) != 0; shift += kDigitBits)
        sortByDigit(positions, keys, shift);
}

bool touchesStances(const Edits &edits)
{
    return !edits.of<Assessment>().empty() || !edits.of<Scale>().empty()
           || !edits.of<Settings>().empty() || !edits.of<StructureTest>().empty();
}

bool touchesPosts(const Edits &edits)
{
    return !edits.of<Post>().empty() || !edits.of<Unit>().empty() || !edits.of<Shift>().empty()
           || !edits.of<Worksite>().empty();
}

}   // namespace

void WorkerOrder::sortBy(const Reading &reading, const ColumnId &column, Qt::SortOrder order)
{
    std::erase_if(m_sortedBy, [&](const SortedBy &each) { return each.column == column; });
    m_sortedBy.insert(m_sortedBy.begin(), {column, order});
    if (m_sortedBy.size() > kMostColumns) m_sortedBy.resize(kMostColumns, {column});
    arrange(reading);
}

WorkerOrder::Known WorkerOrder::found(const Reading &reading, const std::vector<SortedBy> &by,
                                      FoldedTexts folded)
{
    Known known{{}, std::move(folded)};
    for (const SortedBy &each : by)
        known.ranks.emplace(each.column, ranksBy(reading, each.column, known.folded));
    return known;
}

void WorkerOrder::know(Known known)
{
    m_folded = std::move(known.folded);
    for (auto &[column, ranks] : known.ranks) {
        if (ranks.size() == m_positions.size()) m_ranks.insert_or_assign(column, std::move(ranks));
    }
}

void WorkerOrder::sort(const Reading &reading, std::vector<SortedBy> by)
{
    m_sortedBy = std::move(by);
    arrange(reading);
}

void WorkerOrder::sortAnew(const Reading &reading, std::vector<SortedBy> by)
{
    m_ranks.clear();
    sort(reading, std::move(by));
}

void WorkerOrder::arrange(const Reading &reading)
{
    m_positions.resize(reading.workers().size());
    std::iota(m_positions.begin(), m_positions.end(), 0u);
    for (auto by = m_sortedBy.rbegin(); by != m_sortedBy.rend(); ++by) {
        auto known = m_ranks.find(by->column);
        if (known == m_ranks.end())
            known = m_ranks.emplace(by->column, ranksBy(reading, by->column, m_folded)).first;
        stableSortByRank(m_positions, known->second, by->order);
    }
}

void WorkerOrder::forget(const Edits &edits)
{
    using C = WorkerColumn;
    if (!edits.of<Worker>().empty())
        forgetColumns({C::Number, C::Name, C::PreferredName, C::CodeName, C::Languages, C::Phones,
                       C::Emails, C::HiredOn, C::BargainingUnit, C::ExternalIds, C::Note});
    if (touchesPosts(edits)) forgetColumns({C::Unit, C::Shift, C::Job, C::Worksite, C::Base});
    if (touchesStances(edits)) forgetColumns({C::Stance, C::AssessedOn, C::Freshness});
    if (!edits.of<BaseMark>().empty()) forgetColumns({C::Base});
    if (!edits.of<LeaderMark>().empty()) forgetColumns({C::Leader});
    if (!edits.of<CommitteeMark>().empty()) forgetColumns({C::Committee});
    if (!edits.of<Tie>().empty() || !edits.of<TieKind>().empty()) forgetColumns({C::Followers});
    if (!edits.of<Participation>().empty() || !edits.of<StructureTest>().empty())
        forgetColumns({C::Result});
}

void WorkerOrder::forgetColumns(std::initializer_list<WorkerColumn> columns)
{
    std::erase_if(m_ranks, [&](const auto &known) {
        return std::find(columns.begin(), columns.end(), known.first.column) != columns.end();
    });
}

std::vector<std::uint32_t> WorkerOrder::positionsOf(const PositionSet *chosen) const
{
    if (!chosen) return m_positions;
    std::vector<std::uint32_t> result;
    result.reserve(chosen->count());
    for (const std::uint32_t at : m_positions) {
        if (chosen->contains(at)) result.push_back(at);
    }
    return result;
}

}   // namespace wallchart
