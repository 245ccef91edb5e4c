// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entities.h"

#include <optional>
#include <tuple>
#include <utility>
#include <vector>

namespace wallchart {

/// One entity before and after: no before = added, no after = removed.
template <class T>
struct Edit {
    std::optional<T> before;
    std::optional<T> after;

    [[nodiscard]] Id<T> id() const { return after ? after->id : before->id; }
    [[nodiscard]] Edit inverse() const { return {after, before}; }

    bool operator==(const Edit &) const = default;
};

/// Edits of any entities, at most one for each entity.
///
/// What needs all entity types at once is compiled in edits.cpp alone: it is expensive.
class Edits {
public:
    Edits();
    ~Edits();
    Edits(const Edits &other);
    Edits(Edits &&other) noexcept;
    Edits &operator=(const Edits &other);
    Edits &operator=(Edits &&other) noexcept;

    template <class T>
    [[nodiscard]] const std::vector<Edit<T>> &of() const
    {
        return std::get<std::vector<Edit<T>>>(m_edits);
    }
    template <class T>
    [[nodiscard]] std::vector<Edit<T>> &of()
    {
        return std::get<std::vector<Edit<T>>>(m_edits);
    }

    template <class T>
    void add(T entity)
    {
        of<T>().push_back({std::nullopt, std::move(entity)});
    }
    /// Nothing is added when both are equal.
    template <class T>
    void change(T before, T after)
    {
        if (before != after) of<T>().push_back({std::move(before), std::move(after)});
    }
    template <class T>
    void remove(T entity)
    {
        of<T>().push_back({std::move(entity), std::nullopt});
    }

    /// Adds the edits of a change that starts where this one ends; no entity may be in both.
    void append(const Edits &next);

    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] bool empty() const { return size() == 0; }
    [[nodiscard]] Edits inverse() const;

    bool operator==(const Edits &other) const;

private:
    template <class Tuple>
    struct Lists;
    template <class... T>
    struct Lists<std::tuple<T...>> {
        using Type = std::tuple<std::vector<Edit<T>>...>;
    };

    typename Lists<Entities>::Type m_edits;
};

}   // namespace wallchart
