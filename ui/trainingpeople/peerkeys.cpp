// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/peerkeys.h"

#include "core/model/packetpeers.h"
#include "core/training/packetdesk.h"

#include <QRegularExpression>

namespace wallchart {

QString keysText(const NamedKeys &keys)
{
    IdSource ids;   // of the row nothing but the keys is used
    const KnownPeer row = knownPeer(keys.peer, keys.name, PeerRole::Facilitator, ids);
    return QStringList{keys.name, row.receives, row.signs}.join(QLatin1Char('\n'));
}

std::optional<NamedKeys> keysFromText(const QString &text)
{
    static const QRegularExpression receives(QStringLiteral(R"(\bage1[0-9a-z]{50,70}\b)"));
    static const QRegularExpression signs(
        QStringLiteral(R"((?<![A-Za-z0-9+/])[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/]))"));
    KnownPeer told = blank<KnownPeer>();
    told.receives = receives.match(text).captured();
    told.signs = signs.match(text).captured();
    const auto keys = peerOf(told);
    if (!keys) return std::nullopt;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        QString rest = line;
        rest.remove(told.receives).remove(told.signs);
        if (!rest.trimmed().isEmpty()) return NamedKeys{rest.simplified(), *keys};
    }
    return NamedKeys{{}, *keys};
}

}   // namespace wallchart
