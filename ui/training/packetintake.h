// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/incomingpackets.h"
#include "ui/training/takenpacket.h"
#include "ui/workspace/workspace.h"

#include <QFutureWatcher>
#include <QPointer>

namespace wallchart {

class PacketPassphraseDialog;

/// Takes packets one after the other, each as one change, and asks what has to be asked.
///
/// Passphrases are tried in another thread; one that opened a packet is tried first for the next.
/// Needs the identity of the file to be there.
class PacketIntake final : public QObject {
    Q_OBJECT

public:
    /// Dialogs belong to the window that `window` is in.
    PacketIntake(Workspace &workspace, QWidget &window, QObject *parent = nullptr);
    /// Waits for what is under way.
    ~PacketIntake() override;

    /// Takes these too, after those that are under way.
    void take(const QStringList &paths);
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// All of them are through. `joined` are those who learn with this file since.
    void finished(const std::vector<wallchart::TakenPacket> &packets,
                  const std::vector<wallchart::ParticipantId> &joined);

private:
    using Told = std::shared_ptr<const Secret>;   // shared with the thread that tries it
    using Opened = std::shared_ptr<Result<IncomingPacket>>;

    void next();
    void settle(Result<IncomingPacket> packet);
    void takeLater();
    void unlock();
    void tryPassphrase(Told told);
    void openedWithPassphrase();
    void askWhoJoins(IncomingPacket invitation);
    void join(const IncomingPacket &invitation, ParticipantId as,
              const std::optional<WorkerId> &worker);
    /// Performs what a packet changes; what came of it is noted by its caller.
    [[nodiscard]] TakenPacket accept(const IncomingPacket &packet, ChangeSet changes);
    void endJoining();
    void refuse(const Error &error);
    void note(TakenPacket packet);
    [[nodiscard]] QString fileName() const;

    Workspace &m_workspace;
    QWidget &m_window;
    QStringList m_waiting;
    QStringList m_later;   ///< signed by keys that another of them may bring
    bool m_isAgain = false;
    QString m_path;
    QByteArray m_bytes;
    std::vector<TakenPacket> m_through;
    std::vector<ParticipantId> m_joined;
    std::optional<TakenPacket> m_invitation;   ///< what came of the one that is asked about
    std::optional<Error> m_failure;            ///< why the last change was not stored
    Told m_told;                               ///< what opened the last packet
    Told m_tried;
    bool m_isOutdated = false;   ///< the campaign changed while a passphrase was tried
    bool m_running = false;
    QPointer<PacketPassphraseDialog> m_asking;
    QFutureWatcher<Opened> m_opening;
};

}   // namespace wallchart
