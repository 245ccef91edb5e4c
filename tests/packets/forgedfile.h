// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packets/agestanzas.h"

#include <vector>

namespace wallchart {

/// One chunk of a payload, as a forger who knows the file key would seal it.
struct ForgedChunk {
    QByteArray plain;
    unsigned char number;
    bool last;
};

/// An age file whose header and chunks can be anything, correctly authenticated all the same.
class ForgedFile final {
public:
    ForgedFile();

    [[nodiscard]] const Secret &fileKey() const { return m_fileKey; }
    /// The stanza that `recipient` can open.
    [[nodiscard]] AgeStanza stanzaFor(const PublicKey &recipient) const;

    /// Header with these stanzas, around a short payload.
    [[nodiscard]] QByteArray with(const std::vector<AgeStanza> &stanzas) const;
    /// Header as written here, up to and with `---`, around a short payload.
    [[nodiscard]] QByteArray withHeader(const QByteArray &coded) const;
    /// A sound header for `recipient` around these chunks.
    [[nodiscard]] QByteArray withChunks(const PublicKey &recipient,
                                        const std::vector<ForgedChunk> &chunks) const;

private:
    [[nodiscard]] QByteArray finished(const QByteArray &coded) const;

    Secret m_fileKey;
};

}   // namespace wallchart
