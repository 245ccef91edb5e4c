// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/campaignfiles.h"
#include "core/editing/memorydraftstore.h"

#include <unordered_map>

namespace wallchart {

/// Keeps changes in memory, gone with the session: for the sample, which is no file.
class MemoryChangeStore final : public ChangeStore {
public:
    [[nodiscard]] QFuture<Result<void>> append(HistoryEntry entry, Edits edits,
                                               Progress progress) override;
    [[nodiscard]] QFuture<Result<RenewedBackups>> rewrite(HistoryEntry entry, Rewriting rewriting,
                                                          OldBackups oldBackups,
                                                          Progress progress) override;
    [[nodiscard]] Result<Edits> editsOf(qint64 sequence) override;
    [[nodiscard]] bool isReadOnly() const override { return false; }
    [[nodiscard]] DraftStore &drafts() override { return m_drafts; }

private:
    MemoryDraftStore m_drafts;
    std::unordered_map<qint64, Edits> m_edits;
};

/// A campaign that lives in memory alone.
[[nodiscard]] OpenedCampaign openedInMemory(Campaign campaign);

}   // namespace wallchart
