// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/packetrecords.h"

#include <algorithm>

namespace wallchart {

namespace {

QString keyText(const PublicKey &key)
{
    return QString::fromLatin1(toPlainBase64(key.view()));
}

SeenPacket seenOf(const PacketSeen &row)
{
    const auto bytes = fromPlainBase64(row.signer.toLatin1()).value_or(QByteArray());
    return {Uuid::fromString(row.packet).value_or(Uuid{}),
            PublicKey::fromBytes(bytes).value_or(PublicKey{}),
            row.kind,
            row.group,
            row.subject,
            row.version};
}

int lastVersion(const Campaign &campaign, const SeenPacket &of)
{
    const QString signer = keyText(of.signer);
    int last = 0;
    for (const PacketSeen &row : campaign.all<PacketSeen>()) {
        const bool same = row.kind == of.kind && row.group == of.group && row.subject == of.subject
                          && row.signer == signer;
        if (same) last = std::max(last, row.version);
    }
    return last;
}

QDateTime toTheSecond(const QDateTime &at)
{
    return QDateTime::fromSecsSinceEpoch(at.toSecsSinceEpoch(), Qt::UTC);
}

}   // namespace

PacketSeen recordOf(const Letter &letter, const Peer &signer, IdSource &ids)
{
    return {ids.make<PacketSeenId>(),
            letter.id.toString(),
            keyText(signer.signs),
            letter.kind,
            letter.group,
            letter.subject,
            letter.version,
            letter.written};
}

bool isRecorded(const Campaign &campaign, const Letter &letter)
{
    const QString id = letter.id.toString();
    const auto &all = campaign.all<PacketSeen>();
    return std::any_of(all.begin(), all.end(),
                       [&](const PacketSeen &row) { return row.packet == id; });
}

PacketLedger ledgerOf(const Campaign &campaign)
{
    PacketLedger ledger;
    for (const PacketSeen &row : campaign.all<PacketSeen>()) ledger.seen.push_back(seenOf(row));
    for (const SmallGroup &group : campaign.all<SmallGroup>()) {
        if (group.mine) ledger.groups.append(group.id.toString());
    }
    for (const Participant &each : campaign.all<Participant>()) {
        if (each.mine && each.smallGroup) ledger.groups.append(each.smallGroup->toString());
    }
    for (const TrainingGroup &group : campaign.all<TrainingGroup>()) {
        if (group.mine) ledger.groups.append(group.id.toString());
    }
    return ledger;
}

Letter nextLetter(const PacketDesk &desk, const char *kind, const QString &group,
                  const QString &subject, QJsonObject body)
{
    Letter letter{.kind = QString::fromLatin1(kind),
                  .id = desk.ids.next(),
                  .written = toTheSecond(desk.now),
                  .group = group,
                  .subject = subject,
                  .body = std::move(body)};
    const SeenPacket seen{letter.id, desk.identity.peer().signs, letter.kind, group, subject};
    if (!subject.isEmpty()) letter.version = lastVersion(desk.campaign, seen) + 1;
    return letter;
}

QString workSubject(ParticipantId participant, int week)
{
    return QStringLiteral("%1/%2").arg(participant.toString()).arg(week);
}

std::optional<Uuid> enrolmentOf(const Campaign &campaign, TrainingGroupId group)
{
    const PacketSeen *last = nullptr;
    for (const PacketSeen &row : campaign.all<PacketSeen>()) {
        const bool ofGroup = row.kind == QLatin1String("enrolment")
                             && row.subject == group.toString();
        if (ofGroup && (!last || last->version < row.version)) last = &row;
    }
    return last ? Uuid::fromString(last->packet) : std::nullopt;
}

bool wroteHere(const Campaign &campaign, const Peer &self, const char *kind,
               const std::optional<Uuid> &packet)
{
    if (!packet) return false;
    const auto &all = campaign.all<PacketSeen>();
    return std::any_of(all.begin(), all.end(), [&](const PacketSeen &row) {
        return row.kind == QLatin1String(kind) && row.packet == packet->toString()
               && row.signer == keyText(self.signs);
    });
}

}   // namespace wallchart
