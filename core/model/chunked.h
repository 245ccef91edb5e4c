// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <memory>
#include <numeric>
#include <vector>

namespace wallchart {

/// What becomes of a key: a row, or nothing. Not a type of its own for each kind of row, so that
/// sorting is compiled once for each kind of key.
template <class Key>
struct Replacement {
    Key key;
    const void *row;   ///< null = the key goes away; not owned, must live until with() returns

    bool operator<(const Replacement &other) const { return key < other.key; }
};

/// The order that sorts `keys`: the position of the smallest first. Equal keys keep theirs.
template <class Key>
[[nodiscard]] std::vector<std::size_t> sortingOrder(const std::vector<Key> &keys)
{
    std::vector<std::size_t> order(keys.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
    return order;
}

/// Rows sorted by a unique key, in shared chunks that are copied when written to.
///
/// A copy of the whole is as many pointers as there are chunks, so a snapshot of a million rows
/// costs kilobytes; rows never move while any snapshot that holds them lives. `KeyOf` turns a
/// row into its key. Chunks are shared between snapshots: hence shared_ptr.
template <class Row, class KeyOf>
class Chunked {
public:
    using Key = std::remove_cvref_t<decltype(KeyOf{}(std::declval<const Row &>()))>;
    using Chunk = std::vector<Row>;

    using Replacement = wallchart::Replacement<Key>;

    class Iterator {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = Row;
        using difference_type = std::ptrdiff_t;
        using pointer = const Row *;
        using reference = const Row &;

        Iterator() = default;
        Iterator(const Chunked *rows, std::size_t chunk, std::size_t at)
            : m_rows(rows), m_chunk(chunk), m_at(at)
        {
        }
        reference operator*() const { return (*m_rows->m_chunks[m_chunk])[m_at]; }
        pointer operator->() const { return &**this; }
        Iterator &operator++()
        {
            if (++m_at == m_rows->m_chunks[m_chunk]->size()) {
                ++m_chunk;
                m_at = 0;
            }
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator old = *this;
            ++*this;
            return old;
        }
        bool operator==(const Iterator &) const = default;

    private:
        const Chunked *m_rows = nullptr;
        std::size_t m_chunk = 0;
        std::size_t m_at = 0;
    };

    Chunked() = default;

    /// Takes rows in any order; of rows with equal keys one is kept.
    static Chunked fromRows(Chunk rows)
    {
        const auto notAbove = [](const Row &a, const Row &b) { return !(KeyOf{}(a) < KeyOf{}(b)); };
        if (std::adjacent_find(rows.begin(), rows.end(), notAbove) != rows.end())
            rows = sorted(std::move(rows));
        Chunked made;
        made.addChunks(std::move(rows));
        return made;
    }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] Iterator begin() const { return {this, 0, 0}; }
    [[nodiscard]] Iterator end() const { return {this, m_chunks.size(), 0}; }

    /// The row with that key, or null. Cost O(log n).
    [[nodiscard]] const Row *find(const Key &key) const
    {
        const Iterator at = lowerBound(key);
        return at != end() && !(key < KeyOf{}(*at)) ? &*at : nullptr;
    }

    /// The first row whose key is not below `key`.
    [[nodiscard]] Iterator lowerBound(const Key &key) const
    {
        const auto chunk = std::partition_point(
            m_chunks.begin(), m_chunks.end(),
            [&](const auto &candidate) { return KeyOf{}(candidate->back()) < key; });
        if (chunk == m_chunks.end()) return end();
        const auto row = std::partition_point(
            (*chunk)->begin(), (*chunk)->end(),
            [&](const Row &candidate) { return KeyOf{}(candidate) < key; });
        return {this, static_cast<std::size_t>(chunk - m_chunks.begin()),
                static_cast<std::size_t>(row - (*chunk)->begin())};
    }

    /// The same rows with replacements, which are sorted by key, each key once.
    /// Only touched chunks are copied.
    [[nodiscard]] Chunked with(const std::vector<Replacement> &replacements) const
    {
        Chunked next;
        auto from = replacements.begin();
        for (std::size_t i = 0; i < m_chunks.size(); ++i) {
            const bool last = i + 1 == m_chunks.size();
            const auto to = last ? replacements.end()
                                 : std::partition_point(
                                     from, replacements.end(), [&](const Replacement &r) {
                                         return r.key < KeyOf{}(m_chunks[i + 1]->front());
                                     });
            if (from == to) next.share(m_chunks[i]);
            else next.addChunks(merged(*m_chunks[i], from, to));
            from = to;
        }
        if (m_chunks.empty()) next.addChunks(merged({}, replacements.begin(), replacements.end()));
        return next;
    }

private:
    static constexpr std::size_t kChunkRows = 1024;
    using ReplacementIterator = typename std::vector<Replacement>::const_iterator;

    /// Of equal keys the first is kept.
    static Chunk sorted(Chunk rows)
    {
        std::vector<Key> keys;
        keys.reserve(rows.size());
        for (const Row &row : rows) keys.push_back(KeyOf{}(row));
        Chunk result;
        result.reserve(rows.size());
        for (const std::size_t at : sortingOrder(keys)) {
            if (result.empty() || KeyOf{}(result.back()) < keys[at])
                result.push_back(std::move(rows[at]));
        }
        return result;
    }

    static Chunk merged(const Chunk &rows, ReplacementIterator from, ReplacementIterator to)
    {
        Chunk result;
        result.reserve(rows.size() + static_cast<std::size_t>(to - from));
        auto row = rows.begin();
        for (; from != to; ++from) {
            while (row != rows.end() && KeyOf{}(*row) < from->key) result.push_back(*row++);
            if (row != rows.end() && !(from->key < KeyOf{}(*row))) ++row;
            if (from->row) result.push_back(*static_cast<const Row *>(from->row));
        }
        result.insert(result.end(), row, rows.end());
        return result;
    }

    void share(const std::shared_ptr<const Chunk> &chunk)
    {
        m_chunks.push_back(chunk);
        m_size += chunk->size();
    }

    /// Appends rows in chunks of about kChunkRows; one chunk may grow to twice that.
    void addChunks(Chunk rows)
    {
        if (rows.empty()) return;
        if (rows.size() <= 2 * kChunkRows) {
            share(std::make_shared<const Chunk>(std::move(rows)));
            return;
        }
        for (std::size_t at = 0; at < rows.size(); at += kChunkRows) {
            const auto first = rows.begin() + static_cast<std::ptrdiff_t>(at);
            const auto last = rows.begin()
                              + static_cast<std::ptrdiff_t>(std::min(rows.size(), at + kChunkRows));
            share(std::make_shared<const Chunk>(std::make_move_iterator(first),
                                                std::make_move_iterator(last)));
        }
    }

    std::vector<std::shared_ptr<const Chunk>> m_chunks;   // never empty ones
    std::size_t m_size = 0;
};

}   // namespace wallchart
