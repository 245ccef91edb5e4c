// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/atomicdevice.h"

namespace wallchart {

AtomicDevice::AtomicDevice(QString path, IfExists ifExists) : m_file(std::move(path), ifExists) {}

Result<void> AtomicDevice::begin()
{
    m_state = m_file.open();
    if (m_state) open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    return m_state;
}

Result<void> AtomicDevice::commit()
{
    if (!m_state) return m_state;
    close();
    return m_file.commit();
}

/// After a refusal everything counts as written: the writers would otherwise try each piece
/// again, or warn about it, and the file is thrown away anyhow.
qint64 AtomicDevice::writeData(const char *bytes, qint64 size)
{
    if (m_state) m_state = m_file.write({bytes, static_cast<qsizetype>(size)});
    m_written += size;
    return size;
}

}   // namespace wallchart
