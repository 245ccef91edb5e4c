// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/packetbodies.h"
#include "core/training/packetdesk.h"

namespace wallchart {

/// Rows that came in a packet, laid over those of this file: what is private here stays.
class IncomingRows final {
public:
    IncomingRows(const Campaign &campaign, Edits &edits) : m_campaign(campaign), m_edits(edits) {}

    /// The edition of that key that is here already holds, unless it is the same row.
    [[nodiscard]] StoredEditionId take(const StoredEdition &edition);
    void take(TrainingGroup group);
    /// `mine` of one that is new here.
    void take(SmallGroup group, bool mine);
    void take(Participant participant);
    /// The keys of somebody; `known` are those of them that are here.
    void takeKeys(const KnownPeer *known, KnownPeer row);

private:
    template <class T>
    void put(const T &row)
    {
        if (const T *held = m_campaign.find(row.id)) m_edits.change(*held, row);
        else m_edits.add(row);
    }

    const Campaign &m_campaign;
    Edits &m_edits;
};

}   // namespace wallchart
