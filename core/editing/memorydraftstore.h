// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/draftstore.h"

#include <map>

namespace wallchart {

/// Drafts in memory, gone with the session: for the sample, which is no file.
class MemoryDraftStore final : public DraftStore {
public:
    [[nodiscard]] QFuture<Result<void>> keep(Draft draft) override;
    [[nodiscard]] QFuture<Result<void>> forget(QString form, QString subject) override;
    [[nodiscard]] Result<std::vector<Draft>> waiting() override;

private:
    std::map<std::pair<QString, QString>, Draft> m_drafts;   // by form and subject
};

}   // namespace wallchart
