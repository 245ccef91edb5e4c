// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packets/payload.h"

#include "core/packets/letter.h"
#include "core/packets/packeterrors.h"

#include <sodium.h>

namespace wallchart {

namespace {

constexpr QByteArrayView kPayloadMark = "wallpacket ";
constexpr char kPayloadVersion[] = "1";
constexpr qsizetype kMaxLineLength = 256;

/// The words of the first line: mark, version, kind, signer, signature.
struct PayloadLine {
    QByteArrayList words;
    qsizetype length = 0;
};

Result<PayloadLine> firstLine(QByteArrayView payload)
{
    if (!payload.startsWith(kPayloadMark)) return fail(kNotAPacket);
    const qsizetype end = payload.first(std::min(payload.size(), kMaxLineLength)).indexOf('\n');
    if (end < 0) return fail(kPacketBroken, {QStringLiteral("wallpacket")});
    const QByteArrayList words = payload.first(end).toByteArray().split(' ');
    if (words[1] != kPayloadVersion) return fail(kPacketNewer);
    if (words.size() != 5) return fail(kPacketBroken, {QStringLiteral("wallpacket")});
    return PayloadLine{words, end + 1};
}

bool isSignatureOf(const QByteArray &signature, QByteArrayView bytes, const PublicKey &signer)
{
    return crypto_sign_verify_detached(sodiumBytes(signature), sodiumBytes(bytes),
                                       static_cast<unsigned long long>(bytes.size()),
                                       signer.bytes.data())
           == 0;
}

}   // namespace

QByteArray signedPayload(const QString &kind, const QByteArray &json, const Identity &writer)
{
    return kPayloadMark.toByteArray() + kPayloadVersion + ' ' + kind.toLatin1() + ' '
           + toPlainBase64(writer.peer().signs.view()) + ' '
           + toPlainBase64(writer.signatureOf(json)) + '\n' + json;
}

Result<SignedPayload> readSignedPayload(QByteArrayView payload)
{
    const auto line = firstLine(payload);
    if (!line) return tl::unexpected(line.error());
    const QString kind = QString::fromLatin1(line->words[2]);
    const auto signerBytes = fromPlainBase64(line->words[3]);
    const auto signer = signerBytes ? PublicKey::fromBytes(*signerBytes) : std::nullopt;
    const auto signature = fromPlainBase64(line->words[4]);
    if (!isPacketKind(kind) || !signer || !signature || signature->size() != crypto_sign_BYTES)
        return fail(kPacketBroken, {QStringLiteral("wallpacket")});
    const QByteArrayView json = payload.sliced(line->length);
    if (!isSignatureOf(*signature, json, *signer)) return fail(kPacketBadSignature);
    return SignedPayload{kind, *signer, json.toByteArray()};
}

}   // namespace wallchart
