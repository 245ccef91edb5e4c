// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/trainingdesk.h"

#include "core/base/atomicfile.h"
#include "core/training/enrolled.h"
#include "core/training/workerrors.h"
#include "ui/training/answerdialog.h"
#include "ui/training/packetfiles.h"
#include "ui/training/packetintake.h"
#include "ui/training/packetlocking.h"
#include "ui/training/takenpacketsdialog.h"
#include "ui/widgets/namedialog.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>

namespace wallchart {

namespace {

/// Whose file it is, as far as it tells; empty = somebody has to be asked.
QString ownersName(const Campaign &campaign)
{
    for (const SmallGroup &each : campaign.all<SmallGroup>()) {
        if (each.mine && !each.facilitator.isEmpty()) return each.facilitator;
    }
    for (const TrainingGroup &each : campaign.all<TrainingGroup>()) {
        if (each.mine && !each.contactPerson.isEmpty()) return each.contactPerson;
    }
    if (const auto here = participantsHere(campaign); here.size() == 1) return here.front()->name;
    const auto &organizers = campaign.all<Organizer>();
    return organizers.size() == 1 ? organizers.begin()->name : QString();
}

}   // namespace

TrainingDesk::TrainingDesk(Workspace &workspace, QWidget *window)
    : QObject(window), m_workspace(workspace), m_window(window),
      m_intake(new PacketIntake(workspace, *window, this))
{
    connect(m_intake, &PacketIntake::finished, this, &TrainingDesk::tell);
    connect(&workspace, &Workspace::failed, this,
            [this](const Error &error) { m_failure = error; });
}

QWidget *TrainingDesk::window() const
{
    return m_window->window();
}

bool TrainingDesk::makeIdentityOf(const QString &name)
{
    auto made = makeIdentity(m_workspace.campaign(), name, m_workspace.ids());
    if (!made) {
        m_failure = made.error();
        return false;
    }
    return m_workspace.perform(std::move(*made));
}

Result<Identity> TrainingDesk::identity()
{
    const Campaign &campaign = m_workspace.campaign();
    const QString name = ownersName(campaign);
    if (campaign.all<OwnIdentity>().empty() && !name.isEmpty() && !makeIdentityOf(name))
        return tl::unexpected(m_failure.value_or(Error{kNoIdentity}));
    return identityOf(m_workspace.campaign());
}

void TrainingDesk::withIdentity(std::function<void()> goOn)
{
    const auto known = identity();
    if (known) {
        goOn();
        return;
    }
    if (known.error().code != kNoIdentity) {
        Q_EMIT failed(known.error());
        return;
    }
    auto *dialog = new NameDialog(m_workspace, tr("Your name in the training"), window());
    dialog->setNote(tr("Packets are signed under this name, once and for all. Write it as the "
                       "others in the training know you."));
    dialog->setIntent([this](const QString &name) {
        auto made = makeIdentity(m_workspace.campaign(), name, m_workspace.ids());
        if (!made) Q_EMIT failed(made.error());
        return made ? std::move(*made) : ChangeSet{};
    });
    connect(dialog, &QDialog::accepted, this, [this, goOn = std::move(goOn)] {
        if (identityOf(m_workspace.campaign())) goOn();
    });
    dialog->open();
}

void TrainingDesk::askForPackets()
{
    QFileDialog *dialog = packetsDialog(tr("Take packets"), window());
    connect(dialog, &QFileDialog::filesSelected, this, &TrainingDesk::take);
    dialog->open();
}

void TrainingDesk::take(const QStringList &paths)
{
    if (paths.isEmpty()) return;
    withIdentity([this, paths] { m_intake->take(paths); });
}

Result<OutgoingPacket> TrainingDesk::made(const Make &make)
{
    const auto self = identity();
    if (!self) return tl::unexpected(self.error());
    return make({m_workspace.campaign(), *self, m_workspace.now(), m_workspace.ids()});
}

void TrainingDesk::save(const QString &title, Make make)
{
    // What stands in the way is said before a place is asked for.
    withIdentity([this, title, make = std::move(make)] {
        const auto packet = made(make);
        if (packet) place(title, *packet);
        else Q_EMIT failed(packet.error());
    });
}

void TrainingDesk::saveWithPassphrase(const QString &title, Make make)
{
    withIdentity([this, title, make = std::move(make)] {
        auto self = identity();
        if (!self) {
            Q_EMIT failed(self.error());
            return;
        }
        auto *locking = new PacketLocking(m_workspace, std::move(*self), make, this);
        connect(locking, &PacketLocking::failed, this, &TrainingDesk::failed);
        connect(locking, &PacketLocking::locked, this,
                [this, title](const OutgoingPacket &packet) { place(title, packet); });
        locking->ask(title, window());
    });
}

void TrainingDesk::saveAll(const QString &title, std::vector<Make> makes)
{
    if (makes.empty()) return;
    withIdentity([this, title, makes = std::move(makes)] {
        QFileDialog *dialog = packetFolderDialog(title, window());
        connect(dialog, &QFileDialog::fileSelected, this,
                [this, makes](const QString &folder) { writeAll(makes, folder); });
        dialog->open();
    });
}

void TrainingDesk::saveAnswers(const std::vector<ParticipantId> &joined)
{
    std::vector<Make> makes;
    for (const ParticipantId each : joined)
        makes.emplace_back([each](const PacketDesk &desk) { return joiningPacket(desk, each); });
    if (makes.size() == 1) save(tr("Your answer for the facilitator"), makes.front());
    else saveAll(tr("A folder for your answers"), std::move(makes));
}

void TrainingDesk::place(const QString &title, const OutgoingPacket &packet)
{
    QFileDialog *dialog = packetPlaceDialog(title, window());
    connect(dialog, &QFileDialog::fileSelected, this, [this, packet](const QString &path) {
        const auto written = write(packet, path);
        if (written) Q_EMIT saved({path});
        else Q_EMIT failed(written.error());
    });
    dialog->open();
}

Result<void> TrainingDesk::write(OutgoingPacket packet, const QString &path)
{
    auto written = writeFileAtomically(path, packet.bytes, IfExists::Refuse);
    if (!written) return written;
    if (m_workspace.perform(std::move(packet.changes))) return {};
    QFile::remove(path);
    return tl::unexpected(m_failure.value_or(Error{kNoIdentity}));
}

void TrainingDesk::writeAll(const std::vector<Make> &makes, const QString &folder)
{
    QStringList paths;
    std::optional<Error> first;
    for (const Make &make : makes) {
        const QString path = QDir(folder).filePath(randomPacketName());
        const auto written = made(make).and_then(
            [&](OutgoingPacket packet) { return write(std::move(packet), path); });
        if (written) paths.append(path);
        else if (!first) first = written.error();
    }
    if (!paths.isEmpty()) Q_EMIT saved(paths);
    if (first) Q_EMIT failed(*first);
}

void TrainingDesk::tell(const std::vector<TakenPacket> &packets,
                        const std::vector<ParticipantId> &joined)
{
    const auto isPlain = [](const TakenPacket &packet) {
        return !packet.refused && packet.newCode.isEmpty();
    };
    const bool needsNoList = packets.empty() || (packets.size() == 1 && isPlain(packets.front()));
    offerAnswers(joined);
    if (!needsNoList) (new TakenPacketsDialog(packets, window()))->open();
    Q_EMIT taken(
        static_cast<int>(std::count_if(packets.begin(), packets.end(),
                                       [](const TakenPacket &packet) { return !packet.refused; })));
}

/// One question for all who joined: two that wait at once would take the keyboard from each other.
void TrainingDesk::offerAnswers(std::vector<ParticipantId> joined)
{
    const auto self = identity();
    std::erase_if(joined,
                  [this](ParticipantId each) { return !m_workspace.campaign().find(each); });
    if (!self || joined.empty()) return;
    auto *dialog = new AnswerDialog(m_workspace.campaign(), joined, codeOf(self->peer()), window());
    connect(dialog, &QDialog::accepted, this, [this, joined] { saveAnswers(joined); });
    dialog->open();
}

}   // namespace wallchart
