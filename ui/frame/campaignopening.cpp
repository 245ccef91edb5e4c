// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/campaignopening.h"

#include "ui/text/errortext.h"
#include "ui/welcome/passphrasepage.h"

#include <QtConcurrentRun>

namespace wallchart {

CampaignOpening::CampaignOpening(const Services &services, PassphrasePage &page, QObject *parent)
    : QObject(parent), m_services(services), m_page(page)
{
    connect(&page, &PassphrasePage::given, this, &CampaignOpening::passphraseGiven);
    connect(&m_opening, &QFutureWatcher<Opening>::finished, this, &CampaignOpening::finish);
}

CampaignOpening::~CampaignOpening()
{
    m_opening.waitForFinished();
}

void CampaignOpening::open(const QString &path)
{
    m_toCreate.reset();
    m_page.start(PassphraseTask::Open, path);
}

void CampaignOpening::create(const QString &path, const Campaign &initial)
{
    m_toCreate = initial;
    m_page.start(PassphraseTask::Make, path);
}

void CampaignOpening::passphraseGiven()
{
    auto passphrase = m_page.takePassphrase();
    if (!passphrase) {
        m_page.showError(errorText(passphrase.error()));
        return;
    }
    const auto secret = std::make_shared<const Secret>(std::move(*passphrase));   // for the thread
    const QString path = m_page.path();
    CampaignFiles &files = m_services.files;
    if (!m_toCreate) {
        m_opening.setFuture(QtConcurrent::run([&files, path, secret] {
            return std::make_shared<Opened>(
                Opened{files.open(path, *secret, Access::WriteOrRead, Progress())});
        }));
        return;
    }
    auto words = m_page.wantsRecoverySheet() ? m_services.recoveryWords : nullptr;
    m_opening.setFuture(QtConcurrent::run([&files, path, secret, words, initial = *m_toCreate] {
        auto made = std::make_shared<Opened>(
            Opened{files.create(path, *secret, initial, Progress())});
        if (made->campaign && words) made->words = words(path, *secret).value_or(QStringList());
        return made;
    }));
}

void CampaignOpening::finish()
{
    const Opening opening = m_opening.result();
    if (!opening->campaign) {
        m_page.showError(errorText(opening->campaign.error()));
        return;
    }
    m_toCreate.reset();
    Q_EMIT opened();
}

std::unique_ptr<Workspace> CampaignOpening::take()
{
    return std::make_unique<Workspace>(std::move(*m_opening.result()->campaign), m_page.path(),
                                       m_services.clock);
}

QStringList CampaignOpening::words() const
{
    return m_opening.result()->words;
}

}   // namespace wallchart
