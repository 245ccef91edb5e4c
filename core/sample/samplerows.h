// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/campaign.h"

namespace wallchart {

/// Rows of a campaign that is being made up, before anything can be asked of it.
class SampleRows final {
public:
    template <class T>
    [[nodiscard]] std::vector<T> &of()
    {
        return std::get<std::vector<T>>(m_lists);
    }
    template <class T>
    Id<T> add(T row)
    {
        const Id<T> id = row.id;
        of<T>().push_back(std::move(row));
        return id;
    }
    /// Hands the rows over; afterwards there are none.
    [[nodiscard]] Campaign finish()
    {
        Campaign campaign;
        eachEntity([&]<class T>(EntityType<T>) { campaign.load(std::exchange(of<T>(), {})); });
        return campaign;
    }

private:
    template <class Tuple>
    struct Lists;
    template <class... T>
    struct Lists<std::tuple<T...>> {
        using Type = std::tuple<std::vector<T>...>;
    };

    typename Lists<Entities>::Type m_lists;
};

}   // namespace wallchart
