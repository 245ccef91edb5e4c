// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace wallchart {

/// Which rows of a list are meant, by position; a bit each.
class PositionSet {
public:
    PositionSet() = default;
    explicit PositionSet(std::size_t size) : m_size(size), m_words((size + 63) / 64) {}

    /// The positions for which `chosen` holds.
    template <class Chosen>
    [[nodiscard]] static PositionSet where(std::size_t size, Chosen chosen)
    {
        PositionSet set(size);
        for (std::size_t at = 0; at < size; ++at)
            set.m_words[at / 64] |= static_cast<std::uint64_t>(chosen(at) ? 1 : 0) << (at % 64);
        return set;
    }

    /// The length of the list, not how many are in the set.
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool contains(std::size_t at) const
    {
        return ((m_words[at / 64] >> (at % 64)) & 1) != 0;
    }
    void insert(std::size_t at) { m_words[at / 64] |= std::uint64_t(1) << (at % 64); }

    [[nodiscard]] std::size_t count() const
    {
        std::size_t sum = 0;
        for (const std::uint64_t word : m_words)
            sum += static_cast<std::size_t>(std::popcount(word));
        return sum;
    }
    [[nodiscard]] bool empty() const { return count() == 0; }

    /// Calls `f` with each position, ascending.
    template <class F>
    void each(F f) const
    {
        for (std::size_t word = 0; word < m_words.size(); ++word) {
            for (std::uint64_t bits = m_words[word]; bits != 0; bits &= bits - 1)
                f(word * 64 + static_cast<std::size_t>(std::countr_zero(bits)));
        }
    }

    PositionSet &operator&=(const PositionSet &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) m_words[i] &= other.m_words[i];
        return *this;
    }
    PositionSet &operator|=(const PositionSet &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) m_words[i] |= other.m_words[i];
        return *this;
    }
    /// All positions that are not in the set.
    [[nodiscard]] PositionSet complement() const
    {
        PositionSet rest = *this;
        for (std::uint64_t &word : rest.m_words) word = ~word;
        if (m_size % 64 != 0) rest.m_words.back() &= (std::uint64_t(1) << (m_size % 64)) - 1;
        return rest;
    }

    bool operator==(const PositionSet &) const = default;

private:
    std::size_t m_size = 0;
    std::vector<std::uint64_t> m_words;   // bits beyond m_size are 0
};

}   // namespace wallchart
