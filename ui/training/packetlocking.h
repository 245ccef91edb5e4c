// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/trainingdesk.h"

#include <QFutureWatcher>
#include <QPointer>

namespace wallchart {

class PacketPassphraseDialog;

/// Asks for a passphrase and makes one packet that is locked with it, in another thread.
///
/// Deletes itself when it is through or given up.
class PacketLocking final : public QObject {
    Q_OBJECT

public:
    /// `identity` is what signs it; the dialog belongs to `window`.
    PacketLocking(Workspace &workspace, Identity identity, TrainingDesk::Make make,
                  QObject *parent);
    /// Waits for what is under way.
    ~PacketLocking() override;

    void ask(const QString &title, QWidget *window);

Q_SIGNALS:
    void locked(const wallchart::OutgoingPacket &packet);
    void failed(const wallchart::Error &error);

private:
    using Made = std::shared_ptr<Result<OutgoingPacket>>;

    void lock(Secret passphrase);
    void made();

    Workspace &m_workspace;
    std::shared_ptr<const Identity> m_identity;   // shared with the thread
    TrainingDesk::Make m_make;
    QPointer<PacketPassphraseDialog> m_dialog;
    QFutureWatcher<Made> m_making;
};

}   // namespace wallchart
