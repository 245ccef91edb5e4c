// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zipwriter.h"

#include <minizip/zip.h>

#include <algorithm>
#include <cstring>

namespace wallchart {

/// minizip's view of a file, on bytes in memory that grow.
struct GrowingFile {
    QByteArray bytes;
    qsizetype at = 0;
};

namespace {

/// 1 January 1980, midnight.
constexpr uLong kFirstDay = (1u << 21) | (1u << 16);
constexpr int kDeflated = 8;
constexpr int kLevel = 6;
/// What one call of minizip can take.
constexpr qsizetype kPiece = 1 << 20;

GrowingFile &fileIn(voidpf stream)
{
    return *static_cast<GrowingFile *>(stream);
}

voidpf openGrowing(voidpf file, const void *, int)
{
    return file;
}

uLong readGrowing(voidpf, voidpf stream, void *buffer, uLong size)
{
    GrowingFile &file = fileIn(stream);
    const qsizetype taken = std::min(static_cast<qsizetype>(size), file.bytes.size() - file.at);
    std::memcpy(buffer, file.bytes.constData() + file.at, static_cast<std::size_t>(taken));
    file.at += taken;
    return static_cast<uLong>(taken);
}

/// minizip goes back to the head of a part to write its size; everything else is appended.
uLong writeGrowing(voidpf, voidpf stream, const void *data, uLong size)
{
    GrowingFile &file = fileIn(stream);
    const auto *from = static_cast<const char *>(data);
    const auto length = static_cast<qsizetype>(size);
    const qsizetype over = std::min(length, file.bytes.size() - file.at);
    std::memcpy(file.bytes.data() + file.at, from, static_cast<std::size_t>(over));
    file.bytes.append(from + over, length - over);
    file.at += length;
    return size;
}

ZPOS64_T tellGrowing(voidpf, voidpf stream)
{
    return static_cast<ZPOS64_T>(fileIn(stream).at);
}

long seekGrowing(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    GrowingFile &file = fileIn(stream);
    qsizetype to = static_cast<qsizetype>(offset);
    if (origin == ZLIB_FILEFUNC_SEEK_CUR) to += file.at;
    if (origin == ZLIB_FILEFUNC_SEEK_END) to += file.bytes.size();
    if (to < 0 || to > file.bytes.size()) return -1;
    file.at = to;
    return 0;
}

int nothingWrong(voidpf, voidpf)
{
    return 0;
}

}   // namespace

struct ZipWriter::State {
    GrowingFile file;
    zipFile zip = nullptr;
};

ZipWriter::ZipWriter() : m_state(std::make_unique<State>())
{
    zlib_filefunc64_def functions{openGrowing, readGrowing,  writeGrowing, tellGrowing,
                                  seekGrowing, nothingWrong, nothingWrong, &m_state->file};
    m_state->zip = zipOpen2_64(nullptr, APPEND_STATUS_CREATE, nullptr, &functions);
}

ZipWriter::~ZipWriter()
{
    if (m_state->zip) zipClose(m_state->zip, nullptr);
}

void ZipWriter::add(const char *name, const QByteArray &content)
{
    zip_fileinfo about{};
    about.dosDate = kFirstDay;
    zipOpenNewFileInZip64(m_state->zip, name, &about, nullptr, 0, nullptr, 0, nullptr, kDeflated,
                          kLevel, 0);
    for (qsizetype at = 0; at < content.size(); at += kPiece) {
        const qsizetype length = std::min(kPiece, content.size() - at);
        zipWriteInFileInZip(m_state->zip, content.constData() + at, static_cast<unsigned>(length));
    }
    zipCloseFileInZip(m_state->zip);
}

QByteArray ZipWriter::finish()
{
    zipClose(m_state->zip, nullptr);
    m_state->zip = nullptr;
    return std::move(m_state->file.bytes);
}

}   // namespace wallchart
