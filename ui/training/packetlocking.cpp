// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/packetlocking.h"

#include "ui/text/errortext.h"
#include "ui/training/packetpassphrasedialog.h"

#include <QtConcurrent/QtConcurrentRun>

namespace wallchart {

PacketLocking::PacketLocking(Workspace &workspace, Identity identity, TrainingDesk::Make make,
                             QObject *parent)
    : QObject(parent), m_workspace(workspace),
      m_identity(std::make_shared<const Identity>(std::move(identity))), m_make(std::move(make))
{
    connect(&m_making, &QFutureWatcherBase::finished, this, &PacketLocking::made);
}

PacketLocking::~PacketLocking()
{
    m_making.waitForFinished();
}

void PacketLocking::ask(const QString &title, QWidget *window)
{
    m_dialog = new PacketPassphraseDialog(PacketPassphraseTask::Lock, title, window);
    connect(m_dialog, &QDialog::rejected, this, &QObject::deleteLater);
    connect(m_dialog, &PacketPassphraseDialog::given, this, [this] {
        auto passphrase = m_dialog->takePassphrase();
        if (passphrase) lock(std::move(*passphrase));
        else m_dialog->showError(errorText(passphrase.error()));
    });
    m_dialog->open();
}

void PacketLocking::lock(Secret passphrase)
{
    m_making.setFuture(QtConcurrent::run(
        [campaign = m_workspace.campaign(), identity = m_identity, now = m_workspace.now(),
         make = m_make, secret = std::make_shared<const Secret>(std::move(passphrase))] {
            IdSource ids;   // the session's own belongs to the window's thread
            if (const auto greatest = campaign.greatestId()) ids.startAbove(*greatest);
            return std::make_shared<Result<OutgoingPacket>>(
                make({campaign, *identity, now, ids, secret.get()}));
        }));
}

void PacketLocking::made()
{
    if (!m_dialog) return;   // given up
    const Made packet = m_making.result();
    m_dialog->disconnect(this);
    m_dialog->finish();
    if (*packet) Q_EMIT locked(**packet);
    else Q_EMIT failed(packet->error());
    deleteLater();
}

}   // namespace wallchart
