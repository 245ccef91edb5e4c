// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/innerids.h"
#include "core/storage/rows.h"

#include <algorithm>

namespace wallchart {

/// Reads the rows of a table that lie on readable pages.
///
/// Between each two rows of the tree's inner pages from both ends towards the middle, until a
/// damaged page stops it: every leaf page that can be reached from the root is found.
template <class T>
class ReadableRows final {
public:
    explicit ReadableRows(Database &database)
        : m_database(database),
          m_up(database, selectSql<T>(QStringLiteral("WHERE id BETWEEN ? AND ? ORDER BY id"))),
          m_down(database,
                 selectSql<T>(QStringLiteral("WHERE id BETWEEN ? AND ? ORDER BY id DESC")))
    {
    }

    /// All readable rows, in order of their ids, each once.
    [[nodiscard]] std::vector<T> read()
    {
        const Uuid end{~std::uint64_t{0}, ~std::uint64_t{0}};
        Uuid from{0, 0};
        Uuid last = from;
        if (!run(m_up, from, end, last)) {
            m_metDamage = true;
            for (const Uuid &next : innerIds(m_database, QLatin1String(Describe<T>::table))) {
                readBetween(from, next, kBlindHalvings);
                from = next;
            }
            readBetween(from, end, kBlindHalvings);
        }
        const auto byId = [](const T &a, const T &b) { return a.id < b.id; };
        std::sort(m_rows.begin(), m_rows.end(), byId);
        const auto sameId = [](const T &a, const T &b) { return a.id == b.id; };
        m_rows.erase(std::unique(m_rows.begin(), m_rows.end(), sameId), m_rows.end());
        return std::move(m_rows);
    }

    /// After read(): whether damaged pages or senseless rows were met.
    [[nodiscard]] bool metDamage() const { return m_metDamage; }

private:
    /// How often a range without a readable row is halved, once a page gave some rows but not
    /// all: long texts lie on pages of their own.
    static constexpr int kBlindHalvings = 10;

    /// Adds the rows of one direction; false when damage stopped it, `last` is then the last id.
    bool run(Query &query, const Uuid &from, const Uuid &to, Uuid &last)
    {
        query.bind(0, from.toBytes());
        query.bind(1, to.toBytes());
        bool whole = query.run().has_value();
        T row = blank<T>();
        while (whole && query.next()) {
            if (readRow(query, row)) m_rows.push_back(row);
            else m_metDamage = true;
            last = row.id.uuid();
        }
        whole = whole && query.ended();
        query.finish();
        return whole;
    }

    void readBetween(Uuid from, Uuid to, int blind)
    {
        Uuid low = from;
        Uuid high = to;
        if (run(m_up, from, to, low)) return;
        m_metDamage = true;
        if (run(m_down, low, to, high) || !(low < high)) return;
        const bool found = from < low || high < to;
        const Uuid middle = between(low, high);
        if (middle == low || (!found && blind == kBlindHalvings)) return;
        readBetween(low, middle, found ? 0 : blind + 1);
        readBetween(middle, high, found ? 0 : blind + 1);
    }

    static Uuid between(const Uuid &low, const Uuid &high)
    {
        __extension__ using Wide = unsigned __int128;
        const auto wide = [](const Uuid &uuid) {
            return static_cast<Wide>(uuid.high) << 64 | uuid.low;
        };
        const Wide middle = wide(low) + (wide(high) - wide(low)) / 2;
        return {static_cast<std::uint64_t>(middle >> 64), static_cast<std::uint64_t>(middle)};
    }

    Database &m_database;
    Query m_up;
    Query m_down;
    std::vector<T> m_rows;
    bool m_metDamage = false;
};

}   // namespace wallchart
