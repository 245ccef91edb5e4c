// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/training.h"

#include <optional>

namespace wallchart {

/// Whose participants are shown: of a group, of a small group, or with neither everybody's.
struct GroupChoice {
    std::optional<TrainingGroupId> group = {};
    std::optional<SmallGroupId> circle = {};

    bool operator==(const GroupChoice &) const = default;

    [[nodiscard]] bool isAll() const { return !group && !circle; }
    [[nodiscard]] bool holds(const Participant &participant) const
    {
        if (group) return participant.group == *group;
        return !circle || participant.smallGroup == circle;
    }
};

}   // namespace wallchart
