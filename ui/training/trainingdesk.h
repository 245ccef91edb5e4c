// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/incomingpackets.h"
#include "core/training/outgoingpackets.h"
#include "ui/workspace/workspace.h"

#include <functional>

class QWidget;

namespace wallchart {

class PacketIntake;
struct TakenPacket;

/// How packets of the training come into the open campaign and leave it, with the questions that
/// belong to it: where to, which passphrase, who joins. Nothing is sent anywhere.
///
/// One for all views of the training.
class TrainingDesk final : public QObject {
    Q_OBJECT

public:
    /// Its dialogs belong to the window that `window` is in when they are opened.
    TrainingDesk(Workspace &workspace, QWidget *window);

    /// What packets of this file are signed with, made on first use under the name of its owner.
    /// kNoIdentity while nothing tells who that is; what writes and takes packets asks then.
    [[nodiscard]] Result<Identity> identity();

    /// Asks for packets, then takes them.
    void askForPackets();
    /// Takes each packet that can be taken; asks for a passphrase where one is needed, and who
    /// joins where one is an invitation. What was refused is told in one list, with the file and
    /// the reason.
    void take(const QStringList &paths);

    /// Makes a packet, once for each time it is saved.
    using Make = std::function<Result<OutgoingPacket>(const PacketDesk &)>;
    /// Makes a packet in the window's thread. Asks where to, proposing a name that tells nothing,
    /// writes the packet there and performs what it changes; when that fails, the file is gone
    /// again.
    void save(const QString &title, Make make);
    /// The same, locked with a passphrase that is asked for first. Locking takes a second, so
    /// `make` runs in another thread: it reads from its desk and from what it holds, nothing else.
    void saveWithPassphrase(const QString &title, Make make);
    /// The same as save() for several packets into one folder that is asked for: one file each.
    /// One that cannot be made does not hold up the others.
    void saveAll(const QString &title, std::vector<Make> makes);
    /// Saves the keys of those who joined with this file, for their facilitator: a packet each.
    void saveAnswers(const std::vector<ParticipantId> &joined);

Q_SIGNALS:
    /// All of `paths` are on the disk.
    void saved(const QStringList &paths);
    /// How many packets were taken of those that take() was given.
    void taken(int count);
    /// Nothing was written, or not all of it.
    void failed(const wallchart::Error &error);

private:
    [[nodiscard]] QWidget *window() const;
    /// Goes on once this file has an identity, after asking for a name where none is known.
    void withIdentity(std::function<void()> goOn);
    [[nodiscard]] bool makeIdentityOf(const QString &name);
    [[nodiscard]] Result<OutgoingPacket> made(const Make &make);
    void place(const QString &title, const OutgoingPacket &packet);
    [[nodiscard]] Result<void> write(OutgoingPacket packet, const QString &path);
    void writeAll(const std::vector<Make> &makes, const QString &folder);
    void tell(const std::vector<TakenPacket> &packets, const std::vector<ParticipantId> &joined);
    void offerAnswers(std::vector<ParticipantId> joined);

    Workspace &m_workspace;
    QWidget *m_window;
    PacketIntake *m_intake;
    std::optional<Error> m_failure;   ///< why the last change was not stored
};

}   // namespace wallchart
