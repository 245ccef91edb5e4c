// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/storedarchive.h"

#include <cstdint>
#include <zlib.h>

namespace wallchart {

namespace {

/// The numbers of a ZIP header, least byte first.
QByteArray numbers(std::initializer_list<std::pair<std::uint32_t, int>> values)
{
    QByteArray bytes;
    for (const auto &[value, size] : values)
        for (int i = 0; i < size; ++i) bytes += static_cast<char>(value >> (8 * i) & 0xFF);
    return bytes;
}

/// What the header of a part and its entry in the directory have in common.
QByteArray about(const StoredPart &part)
{
    const auto size = static_cast<std::uint32_t>(part.content.size());
    const auto sum = static_cast<std::uint32_t>(
        crc32(0, reinterpret_cast<const Bytef *>(part.content.constData()), size));
    return numbers({{20, 2},
                    {0, 2},
                    {0, 2},
                    {0, 4},
                    {sum, 4},
                    {size, 4},
                    {size, 4},
                    {static_cast<std::uint32_t>(part.name.size()), 2},
                    {0, 2}});
}

}   // namespace

QByteArray storedArchive(const std::vector<StoredPart> &parts)
{
    QByteArray archive;
    QByteArray directory;
    for (const StoredPart &part : parts) {
        const auto offset = static_cast<std::uint32_t>(archive.size());
        archive += "PK\3\4" + about(part) + part.name + part.content;
        directory += "PK\1\2" + numbers({{20, 2}}) + about(part)
                     + numbers({{0, 2}, {0, 2}, {0, 2}, {0, 4}, {offset, 4}}) + part.name;
    }
    const auto count = static_cast<std::uint32_t>(parts.size());
    return archive + directory + "PK\5\6"
           + numbers({{0, 2},
                      {0, 2},
                      {count, 2},
                      {count, 2},
                      {static_cast<std::uint32_t>(directory.size()), 4},
                      {static_cast<std::uint32_t>(archive.size()), 4},
                      {0, 2}});
}

}   // namespace wallchart
