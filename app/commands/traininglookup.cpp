// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/traininglookup.h"

#include "app/commandline/lookup.h"
#include "app/commandline/passphrase.h"
#include "app/commandline/work.h"
#include "app/commands/commands.h"
#include "core/base/atomicfile.h"
#include "core/training/enrolled.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace wallchart {

namespace {

const QString &labelOf(const StoredEdition &row)
{
    return row.key;
}
template <class T>
const QString &labelOf(const T &row)
{
    return row.name;
}

/// What is said where none is found of that name, and where none is at all.
struct Missing {
    ErrorCode named;
    ErrorCode any;
};

/// The row of that id or name among those accepted; without a text the only one.
template <class T, class Fits>
Result<Id<T>> rowNamed(const Campaign &campaign, const QString &text, const Missing &missing,
                       const Fits &fits)
{
    std::vector<const T *> found;
    for (const T &row : campaign.all<T>()) {
        const bool named = text.isEmpty() || row.id.toString() == text
                           || labelOf(row).compare(text, Qt::CaseInsensitive) == 0;
        if (named && fits(row)) found.push_back(&row);
    }
    if (found.size() == 1) return found.front()->id;
    if (found.empty()) return text.isEmpty() ? fail(missing.any) : fail(missing.named, {text});
    QStringList candidates;
    for (const T *row : found)
        candidates.append(QStringLiteral("%1 (%2)").arg(labelOf(*row), row->id.toString()));
    const QString several = candidates.join(QStringLiteral("; "));
    return text.isEmpty() ? fail(kWhichOne, {several}) : fail(kAmbiguousName, {text, several});
}

template <class T>
bool anyRow(const T &)
{
    return true;
}

}   // namespace

Result<StoredEditionId> editionNamed(const Campaign &campaign, const QString &key)
{
    return rowNamed<StoredEdition>(campaign, key, {kNoEditionHere, kNoEditionYet},
                                   anyRow<StoredEdition>);
}

Result<TrainingGroupId> trainingGroupNamed(const Campaign &campaign, const QString &text)
{
    return rowNamed<TrainingGroup>(campaign, text, {kNoSuchTrainingGroup, kNoTrainingGroupYet},
                                   anyRow<TrainingGroup>);
}

Result<SmallGroupId> smallGroupNamed(const Campaign &campaign, const QString &text)
{
    return rowNamed<SmallGroup>(campaign, text, {kNoSuchSmallGroup, kNoSmallGroupYet},
                                anyRow<SmallGroup>);
}

Result<ParticipantId> participantNamed(const Campaign &campaign, const QString &text)
{
    return rowNamed<Participant>(campaign, text, {kNoSuchParticipant, kNoParticipantYet},
                                 anyRow<Participant>);
}

Result<std::vector<ParticipantId>> participantsNamed(const Campaign &campaign,
                                                     const QStringList &texts)
{
    std::vector<ParticipantId> found;
    for (const QString &text : texts) {
        const auto one = participantNamed(campaign, text);
        if (!one) return tl::unexpected(one.error());
        found.push_back(*one);
    }
    return found;
}

Result<ParticipantId> learnerNamed(const Campaign &campaign, const QString &text)
{
    const auto here = participantsHere(campaign);
    if (text.isEmpty() && here.size() != 1) {
        QStringList names;
        for (const Participant *each : here) names.append(each->name);
        return fail(kWhoLearns, {names.join(QStringLiteral(", "))});
    }
    return rowNamed<Participant>(campaign, text, {kNoSuchParticipant, kNoParticipantYet},
                                 [](const Participant &row) { return row.mine; });
}

Result<KnownPeerId> peerNamed(const Campaign &campaign, const QString &text)
{
    return rowNamed<KnownPeer>(campaign, text, {kNoSuchPeer, kNoSuchPeer}, anyRow<KnownPeer>);
}

Result<int> weekFrom(const Invocation &call)
{
    if (!call.isSet(QStringLiteral("week")))
        return fail(kArgumentMissing, {QStringLiteral("training"), QStringLiteral("--week N")});
    return countFrom(QStringLiteral("week"), call.value(QStringLiteral("week")));
}

Result<std::vector<std::pair<QString, QString>>> pairsFrom(const Invocation &call,
                                                           const QString &option)
{
    std::vector<std::pair<QString, QString>> pairs;
    for (const QString &text : call.values(option)) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 1) return fail(kBadValue, {option, text, QStringLiteral("KEY=VALUE")});
        pairs.emplace_back(text.left(equals), text.mid(equals + 1));
    }
    return pairs;
}

Result<TrainingWork> trainingWork(const Invocation &call)
{
    std::optional<Secret> passphrase;
    const QString option = QStringLiteral("packet-passphrase-file");
    if (call.isSet(option)) {
        auto read = readPassphrase(call.value(option), AskTwice::No);
        if (!read) return tl::unexpected(read.error());
        passphrase = std::move(*read);
    }
    auto session = openToWrite(call);
    if (!session) return tl::unexpected(session.error());
    Session &working = **session;
    auto made = makeIdentity(working.campaign(), call.globals().by, working.ids());
    if (!made) return tl::unexpected(made.error());
    if (const auto performed = working.perform(std::move(*made)); !performed)
        return tl::unexpected(performed.error());
    auto identity = identityOf(working.campaign());
    if (!identity) return tl::unexpected(identity.error());
    return TrainingWork{std::move(*session), std::move(*identity), std::move(passphrase),
                        call.clock().now()};
}

QString packetPath(const QString &output)
{
    return QFileInfo(output).isDir() ? QDir(output).filePath(randomPacketName()) : output;
}

Result<void> deliver(Session &session, OutgoingPacket packet, const QString &path)
{
    auto written = writeFileAtomically(path, packet.bytes, IfExists::Refuse);
    if (!written) return written;
    const auto performed = session.perform(std::move(packet.changes));
    if (performed) return {};
    QFile::remove(path);
    return tl::unexpected(performed.error());
}

QCommandLineOption packetPassphraseOption()
{
    return option("packet-passphrase-file", "FILE|-",
                  "Lock or open the packet with a passphrase told by voice: first line of FILE.");
}

QCommandLineOption weekOption()
{
    return option("week", "N", "The week of the edition.");
}

QJsonObject keysJson(const Peer &peer)
{
    return {{QStringLiteral("receives"), recipientText(peer.receives)},
            {QStringLiteral("signs"), QString::fromLatin1(toPlainBase64(peer.signs.view()))},
            {QStringLiteral("code"), codeOf(peer).join(QLatin1Char(' '))}};
}

}   // namespace wallchart
