// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/atomicfile.h"

#include <QIODevice>

namespace wallchart {

/// Lets a writer that knows only QIODevice fill an AtomicFile.
///
/// Those writers do not say when the disk refuses, so the device remembers it, and commit()
/// tells. Without commit() nothing is left on the disk.
class AtomicDevice final : public QIODevice {
public:
    explicit AtomicDevice(QString path, IfExists ifExists = IfExists::Replace);

    /// Makes the temporary file, ready to be written.
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();
    [[nodiscard]] qint64 written() const { return m_written; }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 size) override;

private:
    AtomicFile m_file;
    Result<void> m_state;
    qint64 m_written = 0;
};

}   // namespace wallchart
