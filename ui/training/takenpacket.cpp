// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/takenpacket.h"

#include "ui/text/changetext.h"
#include "ui/text/errortext.h"
#include "ui/training/codelabel.h"

#include <QCoreApplication>
#include <QLocale>

namespace wallchart {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("TakenPacket", text);
}

}   // namespace

QString takenPacketText(const TakenPacket &packet)
{
    if (packet.refused) return errorText(*packet.refused);
    QString text = changeText(packet.what);
    if (packet.version > 1)
        text = words(QT_TRANSLATE_NOOP("TakenPacket", "%1, version %2"))
                   .arg(text, QLocale().toString(packet.version));
    if (packet.newCode.isEmpty()) return text;
    return words(QT_TRANSLATE_NOOP("TakenPacket", "%1. New keys: compare the code %2 with %3 by "
                                                  "voice."))
        .arg(text, codeText(packet.newCode), packet.from);
}

}   // namespace wallchart
