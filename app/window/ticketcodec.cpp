// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ticketcodec.h"

#include <QDataStream>
#include <QIODevice>

namespace wallchart {

QByteArray encodeTicket(const LockTicket &ticket)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << ticket.path << ticket.geometry << ticket.language << keyOf(ticket.theme);
    return bytes;
}

std::optional<LockTicket> decodeTicket(const QByteArray &bytes)
{
    LockTicket ticket;
    QString theme;
    QDataStream stream(bytes);
    stream >> ticket.path >> ticket.geometry >> ticket.language >> theme;
    const auto choice = fromKey<ThemeChoice>(theme);
    if (stream.status() != QDataStream::Ok || ticket.path.isEmpty() || !choice) return std::nullopt;
    ticket.theme = *choice;
    return ticket;
}

}   // namespace wallchart
