// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/services.h"
#include "ui/workspace/workspace.h"

#include <QFutureWatcher>

namespace wallchart {

class PassphrasePage;

/// Opens and makes campaign files with the passphrase that people type, in another thread.
class CampaignOpening final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive this.
    CampaignOpening(const Services &services, PassphrasePage &page, QObject *parent = nullptr);
    /// Waits for what is under way.
    ~CampaignOpening() override;

    /// Asks for the passphrase of a file.
    void open(const QString &path);
    /// Asks for the passphrase of a new file that will hold `initial`.
    void create(const QString &path, const Campaign &initial);
    /// Nothing will be made any more.
    void forget() { m_toCreate.reset(); }

    /// The campaign that was opened; once.
    [[nodiscard]] std::unique_ptr<Workspace> take();
    /// The words of the recovery sheet of a new file; empty when none was wanted.
    [[nodiscard]] QStringList words() const;

Q_SIGNALS:
    void opened();

private:
    struct Opened {
        Result<OpenedCampaign> campaign;
        QStringList words = {};
    };
    using Opening = std::shared_ptr<Opened>;   // a future needs copies

    void passphraseGiven();
    void finish();

    const Services &m_services;
    PassphrasePage &m_page;
    std::optional<Campaign> m_toCreate;   ///< what the file that is being made will hold
    QFutureWatcher<Opening> m_opening;
};

}   // namespace wallchart
