// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packets/agestanzas.h"
#include "core/packets/peer.h"

namespace wallchart {

/// Who one is in packets: the secret keys that open what comes in and sign what goes out.
///
/// Made at random on first use; the caller keeps it in the encrypted campaign and nowhere else.
class Identity final {
public:
    [[nodiscard]] static Result<Identity> make();
    /// From what toSecret() gave; kKeyUnreadable when it is not that.
    [[nodiscard]] static Result<Identity> fromSecret(const Secret &stored);
    /// 64 bytes to be stored.
    [[nodiscard]] Result<Secret> toSecret() const;

    /// The public halves, to be shown to everyone.
    [[nodiscard]] const Peer &peer() const { return m_peer; }
    [[nodiscard]] ReceivingKey receivingKey() const { return {m_receives, m_peer.receives}; }
    /// An Ed25519 signature: 64 bytes.
    [[nodiscard]] QByteArray signatureOf(QByteArrayView bytes) const;
    /// The receiving key as the `age` tool takes it: `AGE-SECRET-KEY-1…`.
    [[nodiscard]] Result<Secret> toAgeText() const;

private:
    Identity(Secret receives, Secret signs, Peer peer)
        : m_receives(std::move(receives)), m_signs(std::move(signs)), m_peer(peer)
    {
    }

    Secret m_receives;   // 32 bytes
    Secret m_signs;      // 64 bytes: the seed, then the public half, as libsodium wants it
    Peer m_peer;
};

}   // namespace wallchart
