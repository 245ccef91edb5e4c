// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/campaignfiles.h"
#include "core/storage/filekey.h"

namespace wallchart {

/// Campaigns in encrypted SQLite files. See fileerrors.h for what can go wrong.
///
/// Needs a QCoreApplication, for Qt loads its SQL driver. Can be used from any thread.
class EncryptedCampaignFiles final : public CampaignFiles {
public:
    /// `profile` is how the passphrases of new files are stretched; files tell their own.
    explicit EncryptedCampaignFiles(KeyProfile profile = KeyProfile::Standard) : m_profile(profile)
    {
    }

    [[nodiscard]] Result<OpenedCampaign> create(const QString &path, const Secret &passphrase,
                                                const Campaign &initial,
                                                const Progress &progress) override;
    /// Progress counts tables.
    [[nodiscard]] Result<OpenedCampaign> open(const QString &path, const Secret &passphrase,
                                              Access access, const Progress &progress) override;
    /// The same with the key of a recovery sheet.
    [[nodiscard]] Result<OpenedCampaign> openWithKey(const QString &path, const Secret &key,
                                                     Access access, const Progress &progress);

    [[nodiscard]] KeyProfile profile() const { return m_profile; }

private:
    [[nodiscard]] Result<OpenedCampaign> openWith(const QString &path, const KeySource &key,
                                                  Access access, const Progress &progress);

    KeyProfile m_profile;
};

}   // namespace wallchart
