// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/cellmerging.h"

#include "core/model/counting.h"

namespace wallchart {

namespace {

/// Everything in `part` is in `whole`, whose open parts mean "any".
bool liesIn(const Campaign &campaign, const Cell &part, const Cell &whole)
{
    return (!whole.shift || whole.shift == part.shift)
           && (!whole.unit || isInside(campaign, part.unit, *whole.unit));
}

class CellMerging {
public:
    CellMerging(const Campaign &campaign, const CellMerge &merge, QDate today)
        : m_campaign(campaign), m_merge(merge), m_today(today)
    {
    }

    [[nodiscard]] Edits collect();

private:
    /// A cell that goes away and the one it becomes; `nested` when the first counts as part of
    /// the second already.
    struct Pair {
        Cell from;
        Cell into;
        bool nested = false;
    };

    template <class Row>
    void rename();
    template <class Row>
    [[nodiscard]] std::map<Cell, Pair> pairs() const;
    template <class Row>
    [[nodiscard]] std::vector<const Row *> rowsOf(const Cell &cell) const;
    [[nodiscard]] Pair pairOf(const Cell &cell) const;
    void mergeHeadCounts(const Pair &pair);
    void mergeTallies();
    void mergeTallies(const Pair &pair, StructureTestId test, const TestReading &reading);
    void mergeFrozenBases();
    [[nodiscard]] int peopleIn(const Cell &cell, QDate on) const;

    const Campaign &m_campaign;
    const CellMerge &m_merge;
    QDate m_today;
    Edits m_edits;
};

bool isOf(const Cell &cell, const std::optional<UnitId> &unit, const std::optional<ShiftId> &shift)
{
    return (unit && cell.unit == unit) || (shift && cell.shift == shift);
}

/// The same cell after the merge.
Cell mergedCell(const CellMerge &merge, Cell cell)
{
    if (merge.fromUnit && cell.unit == merge.fromUnit) cell.unit = merge.intoUnit;
    if (merge.fromShift && cell.shift == merge.fromShift) cell.shift = merge.intoShift;
    return cell;
}

template <class Row>
Cell cellOfRow(const Row &row)
{
    return {row.unit, row.shift};
}

template <class Row>
void placeInto(Row &row, const Cell &cell)
{
    row.unit = cell.unit;
    row.shift = cell.shift;
}

/// Of dated rows in order of id, the one that holds on a day, or null.
template <class Row>
const Row *heldOn(const std::vector<const Row *> &rows, QDate on)
{
    const Row *held = nullptr;
    for (const Row *row : rows) {
        if (row->on <= on && (!held || row->on >= held->on)) held = row;
    }
    return held;
}

template <class Row>
void CellMerging::rename()
{
    for (const Row &row : m_campaign.all<Row>()) {
        Row moved = row;
        placeInto(moved, mergedCell(m_merge, cellOfRow(row)));
        m_edits.change(row, std::move(moved));
    }
}

CellMerging::Pair CellMerging::pairOf(const Cell &cell) const
{
    Pair pair{cell, mergedCell(m_merge, cell)};
    if (pair.from == pair.into) {   // `cell` is the one that stays
        if (m_merge.fromUnit) pair.from.unit = m_merge.fromUnit;
        else pair.from.shift = m_merge.fromShift;
    }
    pair.nested = m_merge.fromUnit && isInside(m_campaign, m_merge.fromUnit, *m_merge.intoUnit);
    return pair;
}

/// The pairs of cells of which rows speak, by the cell they become.
template <class Row>
std::map<Cell, CellMerging::Pair> CellMerging::pairs() const
{
    std::map<Cell, Pair> found;
    for (const Row &row : m_campaign.all<Row>()) {
        const Cell cell = cellOfRow(row);
        const bool concerned = isOf(cell, m_merge.fromUnit, m_merge.fromShift)
                               || isOf(cell, m_merge.intoUnit, m_merge.intoShift);
        if (!concerned) continue;
        const Pair pair = pairOf(cell);
        found.emplace(pair.into, pair);
    }
    return found;
}

template <class Row>
std::vector<const Row *> CellMerging::rowsOf(const Cell &cell) const
{
    std::vector<const Row *> rows;
    for (const Row &row : m_campaign.all<Row>()) {
        if (cellOfRow(row) == cell) rows.push_back(&row);
    }
    return rows;
}

int CellMerging::peopleIn(const Cell &cell, QDate on) const
{
    return CellCounts(Reading(m_campaign, on))
        .sum([&](const Cell &part) { return liesIn(m_campaign, part, cell); })
        .base;
}

/// Every count becomes that of both: on its day the other cell had so many by its own count, or
/// else by what was known of it. Where one lies in the other, the wider counts them both.
void CellMerging::mergeHeadCounts(const Pair &pair)
{
    const auto from = rowsOf<HeadCount>(pair.from);
    const auto into = rowsOf<HeadCount>(pair.into);
    const auto together = [&](const HeadCount &row, const std::vector<const HeadCount *> &others,
                              const Cell &other) {
        const HeadCount *held = heldOn(others, row.on);
        return row.people + (held ? held->people : peopleIn(other, row.on));
    };
    for (const HeadCount *row : from) {
        const HeadCount *wider = heldOn(into, row->on);
        const int inside = pair.nested ? peopleIn(pair.into, row->on) : 0;
        if (pair.nested && wider && wider->people >= inside) {
            m_edits.remove(*row);
            continue;
        }
        HeadCount merged = *row;
        placeInto(merged, pair.into);
        merged.people = pair.nested ? inside : together(*row, into, pair.into);
        m_edits.change(*row, std::move(merged));
    }
    for (const HeadCount *row : into) {
        HeadCount merged = *row;
        if (!pair.nested) merged.people = together(*row, from, pair.from);
        m_edits.change(*row, std::move(merged));
    }
}

/// The latest tally of both cells gets what both did, by names or by eye; older ones are history.
void CellMerging::mergeTallies(const Pair &pair, StructureTestId test, const TestReading &reading)
{
    std::vector<const Tally *> rows;
    for (const Tally *tally : m_campaign.allWith<&Tally::test>(test)) {
        const Cell cell = cellOfRow(*tally);
        if (cell == pair.from || cell == pair.into) rows.push_back(tally);
    }
    if (rows.empty()) return;
    const auto tookPart = [&](const Cell &whole) {
        return reading.sum([&](const Cell &part) { return liesIn(m_campaign, part, whole); })
            .tookPart;
    };
    const Tally *latest = heldOn(rows, m_today);
    for (const Tally *row : rows) {
        Tally merged = *row;
        placeInto(merged, pair.into);
        if (row == latest)
            merged.tookPart = tookPart(pair.into) + (pair.nested ? 0 : tookPart(pair.from));
        m_edits.change(*row, std::move(merged));
    }
}

void CellMerging::mergeTallies()
{
    const auto concerned = pairs<Tally>();
    if (concerned.empty()) return;
    const Reading today(m_campaign, m_today);
    for (const StructureTest &test : m_campaign.all<StructureTest>()) {
        if (m_campaign.allWith<&Tally::test>(test.id).empty()) continue;
        const TestReading reading(today, test);
        for (const auto &[into, pair] : concerned) mergeTallies(pair, test.id, reading);
    }
}

void CellMerging::mergeFrozenBases()
{
    std::map<std::pair<StructureTestId, Cell>, const FrozenBase *> staying;
    std::vector<const FrozenBase *> going;
    for (const FrozenBase &base : m_campaign.all<FrozenBase>()) {
        const Cell cell = cellOfRow(base);
        if (mergedCell(m_merge, cell) != cell) going.push_back(&base);
        else staying[{base.test, cell}] = &base;
    }
    for (const FrozenBase *base : going) {
        const Cell into = mergedCell(m_merge, cellOfRow(*base));
        const auto twin = staying.find({base->test, into});
        FrozenBase merged = twin == staying.end() ? *base : *twin->second;
        placeInto(merged, into);
        if (twin == staying.end()) {
            m_edits.change(*base, std::move(merged));
            continue;
        }
        merged.people += base->people;
        m_edits.change(*twin->second, std::move(merged));
        m_edits.remove(*base);
    }
}

Edits CellMerging::collect()
{
    rename<Post>();
    rename<LeaderMark>();
    for (const auto &[into, pair] : pairs<HeadCount>()) mergeHeadCounts(pair);
    mergeTallies();
    mergeFrozenBases();
    return std::move(m_edits);
}

}   // namespace

Edits mergeCells(const Campaign &campaign, const CellMerge &merge, QDate today)
{
    return CellMerging(campaign, merge, today).collect();
}

}   // namespace wallchart
