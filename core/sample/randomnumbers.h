// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace wallchart {

/// Pseudo-random numbers that are the same on every computer and with every library.
///
/// SplitMix64 (Steele, Lea, Flood 2014); whole numbers only, for what the standard library's
/// distributions return differs between its makers. Not for secrets.
class RandomNumbers final {
public:
    explicit RandomNumbers(std::uint64_t seed) : m_state(seed) {}

    [[nodiscard]] std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ull);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
        return z ^ (z >> 31);
    }
    /// 0 … end − 1; `end` is at least 1.
    [[nodiscard]] std::size_t below(std::size_t end)
    {
        return static_cast<std::size_t>((next() >> 32) * end >> 32);
    }
    /// least … most, both included.
    [[nodiscard]] int between(int least, int most)
    {
        return least + static_cast<int>(below(std::size_t(most - least) + 1));
    }
    /// True so many times in a thousand.
    [[nodiscard]] bool chance(int perMille) { return between(0, 999) < perMille; }
    /// One of a list that is not empty.
    template <class List>
    [[nodiscard]] const auto &of(const List &list)
    {
        return list[below(std::size(list))];
    }
    template <class T>
    void shuffle(std::vector<T> &list)
    {
        for (std::size_t left = list.size(); left > 1; --left)
            std::swap(list[left - 1], list[below(left)]);
    }

private:
    std::uint64_t m_state;
};

}   // namespace wallchart
