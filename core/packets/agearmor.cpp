// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packets/agearmor.h"

#include "core/packets/packeterrors.h"

#include <QByteArrayList>

namespace wallchart {

namespace {

constexpr QByteArrayView kArmorBegin = "-----BEGIN AGE ENCRYPTED FILE-----";
constexpr QByteArrayView kArmorEnd = "-----END AGE ENCRYPTED FILE-----";
constexpr qsizetype kArmorColumns = 64;

/// All lines are full but the last, which has something on it.
bool areFullLines(const QByteArrayList &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool last = i + 1 == lines.size();
        if (lines[i].isEmpty() || lines[i].size() > kArmorColumns) return false;
        if (!last && lines[i].size() != kArmorColumns) return false;
    }
    return !lines.isEmpty();
}

}   // namespace

bool isArmored(QByteArrayView file)
{
    return file.trimmed().startsWith(kArmorBegin);
}

Result<QByteArray> withoutArmor(QByteArrayView file)
{
    QByteArrayList lines = file.trimmed().toByteArray().replace("\r\n", "\n").split('\n');
    if (lines.size() < 3 || lines.front() != kArmorBegin || lines.back() != kArmorEnd)
        return fail(kPacketDamaged);
    lines.removeFirst();
    lines.removeLast();
    const QByteArray text = areFullLines(lines) ? lines.join() : QByteArray();
    const auto decoded = QByteArray::fromBase64Encoding(text,
                                                        QByteArray::AbortOnBase64DecodingErrors);
    // Writing it again shows stray bits and missing padding, which the decoder passes over.
    if (text.isEmpty() || !decoded || (*decoded).toBase64() != text) return fail(kPacketDamaged);
    return *decoded;
}

}   // namespace wallchart
