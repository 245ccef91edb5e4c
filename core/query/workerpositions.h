// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

namespace wallchart {

/// Finds the position of a worker in Reading::workers() by id, in one or two looks into memory:
/// a reading of 100 000 people and a million ties asks two million times.
class WorkerPositions {
public:
    explicit WorkerPositions(const Reading &reading);

    [[nodiscard]] std::optional<std::size_t> find(WorkerId id) const;

private:
    std::vector<Uuid> m_ids;
    std::vector<std::uint32_t> m_slots;   // position + 1; 0 = free. A power of two of them
};

}   // namespace wallchart
