// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/campaign.h"

namespace wallchart {

/// Everything a campaign holds as edits that add it: onto an empty campaign they make it again.
[[nodiscard]] inline Edits additionsOf(const Campaign &campaign)
{
    Edits edits;
    eachEntity([&]<class T>(EntityType<T>) {
        for (const T &row : campaign.all<T>()) edits.add(row);
    });
    return edits;
}

}   // namespace wallchart
