// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packets/publickey.h"

#include <cstring>

namespace wallchart {

std::optional<PublicKey> PublicKey::fromBytes(QByteArrayView bytes)
{
    PublicKey key;
    if (bytes.size() != static_cast<qsizetype>(key.bytes.size())) return std::nullopt;
    std::memcpy(key.bytes.data(), bytes.data(), key.bytes.size());
    return key;
}

QByteArray toPlainBase64(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size())
        .toBase64(QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals);
}

std::optional<QByteArray> fromPlainBase64(QByteArrayView text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toByteArray(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    // Writing it again shows padding and stray bits, which the decoder passes over.
    if (!decoded || toPlainBase64(*decoded) != text) return std::nullopt;
    return *decoded;
}

}   // namespace wallchart
