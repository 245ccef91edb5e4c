// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/editing/changestore.h"
#include "core/model/campaign.h"

#include <memory>

namespace wallchart {

/// Who holds a campaign file open for writing.
struct FileHolder {
    QString host;
    qint64 process = 0;
};

enum class Access {
    Write,         ///< fails when another program holds the file
    WriteOrRead,   ///< read-only when another program holds the file
    Read,          ///< never writes, takes no lock
};

/// A campaign that was read from its file, with the store that writes to it.
struct OpenedCampaign {
    Campaign campaign;
    History history;
    std::unique_ptr<ChangeStore> store;
    std::optional<FileHolder> heldBy;   ///< set when it is read-only because of somebody else
};

/// Makes and opens campaign files. A port: core/storage implements it.
class CampaignFiles {
public:
    virtual ~CampaignFiles() = default;

    /// Writes a new file with these rows and an empty history; an existing file is refused.
    [[nodiscard]] virtual Result<OpenedCampaign> create(const QString &path,
                                                        const Secret &passphrase,
                                                        const Campaign &initial,
                                                        const Progress &progress) = 0;
    /// Reads a whole file.
    [[nodiscard]] virtual Result<OpenedCampaign> open(const QString &path, const Secret &passphrase,
                                                      Access access, const Progress &progress) = 0;
};

}   // namespace wallchart
