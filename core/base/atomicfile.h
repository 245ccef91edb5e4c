// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

namespace wallchart {

/// The disk refused: args are the path and the system's own words.
inline constexpr ErrorCode kCannotWriteFile{"cannot-write-file", ErrorKind::Failed};
inline constexpr ErrorCode kCannotReadFile{"cannot-read-file", ErrorKind::Failed};
/// A file of that name exists already, and nothing is ever overwritten unasked.
inline constexpr ErrorCode kFileExists{"file-exists", ErrorKind::Failed};

enum class IfExists { Replace, Refuse };

/// A file that appears under its name whole, or not at all.
///
/// The content goes into a temporary neighbour (owner may read and write, nobody else), which
/// is synced, renamed over the name, and the folder synced: each step's answer is checked,
/// because QSaveFile reports success when the disk refuses to sync. An AtomicFile that is
/// destroyed without commit() leaves nothing behind.
class AtomicFile final {
public:
    explicit AtomicFile(QString path, IfExists ifExists = IfExists::Replace);
    ~AtomicFile();
    AtomicFile(const AtomicFile &) = delete;
    AtomicFile &operator=(const AtomicFile &) = delete;

    /// Where to write when somebody else's code does the writing (a PDF, a database).
    [[nodiscard]] QString temporaryPath() const { return m_temporary; }

    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> write(QByteArrayView bytes);
    /// Syncs and renames; after it the content survives a power cut.
    [[nodiscard]] Result<void> commit();

private:
    [[nodiscard]] tl::unexpected<Error> refused() const;
    void discard();

    QString m_path;
    QString m_temporary;
    IfExists m_ifExists;
    int m_descriptor = -1;
};

/// Writes `bytes` to `path` in one go.
[[nodiscard]] Result<void> writeFileAtomically(const QString &path, QByteArrayView bytes,
                                               IfExists ifExists = IfExists::Replace);

/// Reads a whole file.
[[nodiscard]] Result<QByteArray> readFile(const QString &path);

}   // namespace wallchart
