// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/packetintake.h"

#include "core/base/atomicfile.h"
#include "core/packets/invitation.h"
#include "core/packets/packeterrors.h"
#include "core/training/workerrors.h"
#include "ui/text/errortext.h"
#include "ui/training/joindialog.h"
#include "ui/training/packetpassphrasedialog.h"

#include <QFileInfo>
#include <QtConcurrent/QtConcurrentRun>

namespace wallchart {

PacketIntake::PacketIntake(Workspace &workspace, QWidget &window, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_window(window)
{
    connect(&m_opening, &QFutureWatcherBase::finished, this, &PacketIntake::openedWithPassphrase);
    connect(&workspace, &Workspace::changed, this, [this] { m_isOutdated = true; });
    connect(&workspace, &Workspace::failed, this,
            [this](const Error &error) { m_failure = error; });
}

PacketIntake::~PacketIntake()
{
    m_opening.waitForFinished();
}

void PacketIntake::take(const QStringList &paths)
{
    m_waiting.append(paths);
    if (m_running) return;
    m_running = true;
    next();
}

void PacketIntake::next()
{
    if (m_waiting.isEmpty() && !m_later.isEmpty()) {
        m_waiting = std::exchange(m_later, {});
        m_isAgain = true;
    }
    if (m_waiting.isEmpty()) {
        m_running = false;
        m_isAgain = false;
        m_told.reset();
        Q_EMIT finished(std::exchange(m_through, {}), std::exchange(m_joined, {}));
        return;
    }
    m_path = m_waiting.takeFirst();
    const auto bytes = readFile(m_path);
    const auto identity = identityOf(m_workspace.campaign());
    if (!bytes || !identity) {
        refuse(bytes ? identity.error() : bytes.error());
        return;
    }
    m_bytes = *bytes;
    settle(takenPacket({m_workspace.campaign(), *identity, m_workspace.now(), m_workspace.ids()},
                       m_bytes));
}

void PacketIntake::settle(Result<IncomingPacket> packet)
{
    if (!packet && packet.error().code == kPacketNeedsPassphrase) unlock();
    else if (!packet && packet.error().code == kPacketUnknownSigner && !m_isAgain) takeLater();
    else if (!packet) refuse(packet.error());
    else if (packet->letter.kind == QLatin1String(kInvitationKind)) askWhoJoins(std::move(*packet));
    else note(accept(*packet, packet->changes));
}

/// Work may come before the answer that brings the keys of whoever wrote it.
void PacketIntake::takeLater()
{
    m_later.append(m_path);
    QMetaObject::invokeMethod(this, &PacketIntake::next, Qt::QueuedConnection);
}

void PacketIntake::unlock()
{
    m_asking = new PacketPassphraseDialog(PacketPassphraseTask::Open, fileName(),
                                          m_window.window());
    connect(m_asking, &QDialog::rejected, this, [this] {
        m_opening.setFuture({});   // what comes of it is of no use any more
        refuse({kPacketNeedsPassphrase});
    });
    connect(m_asking, &PacketPassphraseDialog::given, this, [this] {
        auto told = m_asking->takePassphrase();
        if (told) tryPassphrase(std::make_shared<const Secret>(std::move(*told)));
        else m_asking->showError(errorText(told.error()));
    });
    m_asking->open();
    if (!m_told) return;
    m_asking->setBusy(true);
    tryPassphrase(m_told);
}

void PacketIntake::tryPassphrase(Told told)
{
    auto identity = identityOf(m_workspace.campaign());
    if (!identity) {
        m_asking->showError(errorText(identity.error()));
        return;
    }
    m_tried = std::move(told);
    m_isOutdated = false;
    m_opening.setFuture(QtConcurrent::run(
        [campaign = m_workspace.campaign(), now = m_workspace.now(), bytes = m_bytes,
         secret = m_tried, self = std::make_shared<const Identity>(std::move(*identity))] {
            IdSource ids;   // the session's own belongs to the window's thread
            if (const auto greatest = campaign.greatestId()) ids.startAbove(*greatest);
            return std::make_shared<Result<IncomingPacket>>(
                takenPacket({campaign, *self, now, ids, secret.get()}, bytes));
        }));
}

void PacketIntake::openedWithPassphrase()
{
    if (m_opening.future().resultCount() == 0 || !m_asking) return;
    if (m_isOutdated) {
        tryPassphrase(m_tried);
        return;
    }
    Result<IncomingPacket> packet = std::move(*m_opening.result());
    if (!packet && packet.error().code == kPacketWrongPassphrase) {
        // What opened the packet before is no mistake of who is asked now.
        if (m_tried == m_told) m_asking->setBusy(false);
        else m_asking->showError(errorText(packet.error()));
        return;
    }
    m_told = m_tried;
    m_asking->disconnect(this);
    m_asking->finish();
    settle(std::move(packet));
}

void PacketIntake::askWhoJoins(IncomingPacket invitation)
{
    if (invitation.invited.empty()) {
        refuse({kNotInvited, {invitation.from}});
        return;
    }
    auto *dialog = new JoinDialog(m_workspace, invitation, m_window.window());
    connect(dialog, &QDialog::finished, this, &PacketIntake::endJoining);
    connect(dialog, &JoinDialog::chosen, this,
            [this, invitation = std::move(invitation)](ParticipantId as,
                                                       const std::optional<WorkerId> &worker) {
                join(invitation, as, worker);
            });
    dialog->open();
}

void PacketIntake::join(const IncomingPacket &invitation, ParticipantId as,
                        const std::optional<WorkerId> &worker)
{
    const auto identity = identityOf(m_workspace.campaign());
    if (!identity) {
        m_invitation = {.file = fileName(), .refused = identity.error()};
        return;
    }
    const PacketDesk desk{m_workspace.campaign(), *identity, m_workspace.now(), m_workspace.ids()};
    auto changes = joined(desk, invitation, as, worker);
    if (!changes) {
        m_invitation = {.file = fileName(), .refused = changes.error()};
        return;
    }
    IncomingPacket known = invitation;
    known.newCode.clear();   // compared while joining
    TakenPacket taken = accept(known, std::move(*changes));
    if (!taken.refused) m_joined.push_back(as);
    // Of several who join with one file the first is told, or what went wrong.
    if (!m_invitation || taken.refused) m_invitation = std::move(taken);
}

void PacketIntake::endJoining()
{
    if (auto taken = std::exchange(m_invitation, {})) note(std::move(*taken));
    else next();   // it can be taken later
}

TakenPacket PacketIntake::accept(const IncomingPacket &packet, ChangeSet changes)
{
    TakenPacket taken{.file = fileName(),
                      .what = changes.label,
                      .version = packet.letter.version,
                      .from = packet.from,
                      .newCode = packet.newCode};
    m_failure.reset();
    const bool stored = m_workspace.perform(std::move(changes));
    if (!stored) taken.refused = m_failure.value_or(Error{kNoIdentity});   // failed() has told it
    return taken;
}

void PacketIntake::refuse(const Error &error)
{
    note({.file = fileName(), .refused = error});
}

/// The next one waits for the window to have been painted: there may be many.
void PacketIntake::note(TakenPacket packet)
{
    m_through.push_back(std::move(packet));
    QMetaObject::invokeMethod(this, &PacketIntake::next, Qt::QueuedConnection);
}

QString PacketIntake::fileName() const
{
    return QFileInfo(m_path).fileName();
}

}   // namespace wallchart
