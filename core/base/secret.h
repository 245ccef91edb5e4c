// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <cstddef>
#include <memory>
#include <span>

namespace wallchart {

/// There is no memory that could be kept off the disk.
inline constexpr ErrorCode kNoSecureMemory{"no-secure-memory", ErrorKind::Failed};

/// Bytes that nobody else shall read: a passphrase, a key.
///
/// They live in memory that is locked (never swapped), guarded and wiped when it goes away.
class Secret final {
public:
    /// Uninitialised bytes to be filled through data().
    [[nodiscard]] static Result<Secret> ofSize(std::size_t size);
    /// Takes a passphrase: Unicode NFC, as UTF-8. The argument is wiped.
    [[nodiscard]] static Result<Secret> fromText(QString &text);
    /// Takes UTF-8 bytes, such as the first line of a file; normalised to NFC. The argument is wiped.
    [[nodiscard]] static Result<Secret> fromUtf8(QByteArray &bytes);

    [[nodiscard]] std::span<unsigned char> data() { return {m_bytes.get(), m_size}; }
    [[nodiscard]] std::span<const unsigned char> data() const { return {m_bytes.get(), m_size}; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }

private:
    struct Free {
        void operator()(unsigned char *bytes) const;
    };
    Secret(unsigned char *bytes, std::size_t size) : m_bytes(bytes), m_size(size) {}

    std::unique_ptr<unsigned char, Free> m_bytes;
    std::size_t m_size = 0;
};

}   // namespace wallchart
