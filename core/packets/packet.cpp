// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packets/packet.h"

#include "core/packets/agefile.h"
#include "core/packets/packeterrors.h"
#include "core/packets/payload.h"

#include <sodium.h>

#include <algorithm>

namespace wallchart {

namespace {

constexpr qsizetype kMaxStrangeSize = 256 * 1024;

/// Bytes that are wiped when they are no longer needed.
class WipedBytes final {
public:
    explicit WipedBytes(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    ~WipedBytes() { sodium_memzero(m_bytes.data(), static_cast<std::size_t>(m_bytes.size())); }
    WipedBytes(const WipedBytes &) = delete;
    WipedBytes &operator=(const WipedBytes &) = delete;
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// The JSON of a letter, read back once: what we write, we can read.
Result<QByteArray> jsonToSign(const Letter &letter, const Peer &signer,
                              const std::vector<PublicKey> &recipients)
{
    const QByteArray json = toJsonBytes(letter, signer, recipients);
    return packetFromJsonBytes(json).map([&](const Packet &) { return json; });
}

bool anyKnown(const KnownPeers &known, const PublicKey &signer)
{
    return std::any_of(known.peers.begin(), known.peers.end(),
                       [&](const Peer &peer) { return peer.signs == signer; });
}

/// Before anything is parsed: strangers get little room.
Result<void> checkSize(const SignedPayload &payload, const KnownPeers &known)
{
    if (anyKnown(known, payload.signer) || payload.json.size() <= kMaxStrangeSize) return {};
    return fail(kPacketTooLarge, {QStringLiteral("0.25")});
}

/// A packet whose signature is sound; what it says of itself must agree with it.
Result<Packet> packetFrom(const SignedPayload &payload, const KnownPeers &known)
{
    if (const auto fits = checkSize(payload, known); !fits) return tl::unexpected(fits.error());
    auto packet = packetFromJsonBytes(payload.json);
    if (!packet) return packet;
    if (packet->letter.kind != payload.kind) return fail(kPacketBroken, {QStringLiteral("kind")});
    if (packet->signer.signs != payload.signer)
        return fail(kPacketBroken, {QStringLiteral("from")});
    const auto &peers = known.peers;
    packet->fromStranger = std::find(peers.begin(), peers.end(), packet->signer) == peers.end();
    if (packet->fromStranger && known.strangers == Strangers::Refuse)
        return fail(kPacketUnknownSigner, {codeOf(packet->signer).join(QLatin1Char(' '))});
    return packet;
}

Result<Packet> opened(Result<QByteArray> plain, const KnownPeers &known)
{
    if (!plain) return tl::unexpected(plain.error());
    const WipedBytes wiped(std::move(*plain));
    const auto payload = readSignedPayload(wiped.bytes());
    if (!payload) return tl::unexpected(payload.error());
    return packetFrom(*payload, known);
}

}   // namespace

Result<QByteArray> writePacket(const Letter &letter, const Identity &writer,
                               const std::vector<Peer> &recipients)
{
    std::vector<PublicKey> keys;
    for (const Peer &peer : recipients) keys.push_back(peer.receives);
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    const auto json = jsonToSign(letter, writer.peer(), keys);
    if (!json) return json;
    const WipedBytes plain(signedPayload(letter.kind, *json, writer));
    return encryptForRecipients(plain.bytes(), keys);
}

Result<QByteArray> writePacket(const Letter &letter, const Identity &writer,
                               const Secret &passphrase, WorkFactor work)
{
    const auto json = jsonToSign(letter, writer.peer(), {});
    if (!json) return json;
    const WipedBytes plain(signedPayload(letter.kind, *json, writer));
    return encryptWithPassphrase(plain.bytes(), passphrase, work);
}

Result<Packet> readPacket(QByteArrayView file, const Identity &reader, const KnownPeers &known)
{
    auto packet = opened(decryptWithKey(file, reader.receivingKey()), known);
    if (!packet) return packet;
    const auto &to = packet->recipients;
    const bool meant = std::find(to.begin(), to.end(), reader.peer().receives) != to.end();
    if (!meant) return fail(kPacketNotForYou);   // a recipient locked it anew for somebody else
    return packet;
}

Result<Packet> readPacket(QByteArrayView file, const Secret &passphrase, const KnownPeers &known)
{
    auto packet = opened(decryptWithPassphrase(file, passphrase), known);
    if (packet && !packet->recipients.empty()) return fail(kPacketNotForYou);
    return packet;
}

}   // namespace wallchart
