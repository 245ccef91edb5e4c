// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/workerpositions.h"

#include <bit>

namespace wallchart {

namespace {

std::size_t slotOf(const Uuid &id, std::size_t slots)
{
    return (((id.low ^ id.high) * 0x9E3779B97F4A7C15ull) >> 32) & (slots - 1);
}

}   // namespace

WorkerPositions::WorkerPositions(const Reading &reading)
    : m_slots(std::bit_ceil(reading.workers().size() * 2 + 1))
{
    m_ids.reserve(reading.workers().size());
    for (const WorkerReading &each : reading.workers()) {
        m_ids.push_back(each.worker->id.uuid());
        std::size_t slot = slotOf(m_ids.back(), m_slots.size());
        while (m_slots[slot] != 0) slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = static_cast<std::uint32_t>(m_ids.size());
    }
}

std::optional<std::size_t> WorkerPositions::find(WorkerId id) const
{
    std::size_t slot = slotOf(id.uuid(), m_slots.size());
    for (; m_slots[slot] != 0; slot = (slot + 1) & (m_slots.size() - 1)) {
        const std::size_t at = m_slots[slot] - 1;
        if (m_ids[at] == id.uuid()) return at;
    }
    return std::nullopt;
}

}   // namespace wallchart
