// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/editing/session.h"
#include "core/model/shippedscale.h"
#include "core/storage/encryptedcampaignfiles.h"
#include "tests/storage/anycampaign.h"

#include <QTemporaryDir>

namespace wallchart {

inline Secret secretOf(const char *text)
{
    QString words = QString::fromUtf8(text);
    return std::move(*Secret::fromText(words));
}

/// The rows that every campaign has, and one worksite.
inline Campaign smallCampaign()
{
    IdSource ids = IdSource::seeded(7, 1'700'000'000'000);
    Campaign campaign;
    campaign.load<Settings>(
        {Settings{.id = ids.make<SettingsId>(), .campaignName = QStringLiteral("Ward 9")}});
    campaign.load<Worksite>(
        {Worksite{.id = ids.make<WorksiteId>(), .name = QStringLiteral("St Mary")}});
    campaign.load<Scale>({shippedScale(ids.make<ScaleId>())});
    campaign.load<TieKind>(shippedTieKinds(ids));
    return campaign;
}

inline Worker workerNamed(IdSource &ids, int number, const QString &name)
{
    return Worker{.id = ids.make<WorkerId>(), .number = number, .fullName = name};
}

/// A folder with one campaign file in it, and what opens it.
class CampaignFile final {
public:
    explicit CampaignFile(const QTemporaryDir &folder)
        : m_path(folder.filePath(QStringLiteral("ward.wallchart")))
    {
    }

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const Secret &passphrase() const { return m_passphrase; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] FixedClock &clock() { return m_clock; }

    [[nodiscard]] Result<OpenedCampaign> create(const Campaign &campaign)
    {
        return m_files.create(m_path, m_passphrase, campaign, Progress());
    }
    [[nodiscard]] Result<OpenedCampaign> open(Access access = Access::Write)
    {
        return m_files.open(m_path, m_passphrase, access, Progress());
    }
    [[nodiscard]] Result<OpenedCampaign> openWith(const char *passphrase,
                                                  Access access = Access::Write)
    {
        return m_files.open(m_path, secretOf(passphrase), access, Progress());
    }

private:
    QString m_path;
    Secret m_passphrase = secretOf("correct horse battery staple");
    FixedClock m_clock{QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC)};
    EncryptedCampaignFiles m_files{KeyProfile::Light};
};

}   // namespace wallchart
