// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ziparchive.h"

#include "core/exchange/sheeterrors.h"

#include <minizip/unzip.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace wallchart {

/// minizip's view of a file, on bytes in memory.
struct ZipMemoryFile {
    const QByteArray *bytes;
    std::int64_t at = 0;
};

namespace {

constexpr std::size_t kMostParts = 4096;
/// Below this a part may shrink as well as it likes: empty sheets of spaces do.
constexpr std::int64_t kRatioMattersFrom = 1024 * 1024;

voidpf openMemory(voidpf file, const void *, int)
{
    return file;
}

uLong readMemory(voidpf, voidpf stream, void *buffer, uLong size)
{
    auto *file = static_cast<ZipMemoryFile *>(stream);
    const std::int64_t left = file->bytes->size() - file->at;
    const std::int64_t taken = std::clamp<std::int64_t>(static_cast<std::int64_t>(size), 0, left);
    std::memcpy(buffer, file->bytes->constData() + file->at, static_cast<std::size_t>(taken));
    file->at += taken;
    return static_cast<uLong>(taken);
}

uLong writeNothing(voidpf, voidpf, const void *, uLong)
{
    return 0;
}

ZPOS64_T tellMemory(voidpf, voidpf stream)
{
    return static_cast<ZPOS64_T>(static_cast<ZipMemoryFile *>(stream)->at);
}

long seekMemory(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    auto *file = static_cast<ZipMemoryFile *>(stream);
    std::int64_t from = 0;
    if (origin == ZLIB_FILEFUNC_SEEK_CUR) from = file->at;
    if (origin == ZLIB_FILEFUNC_SEEK_END) from = file->bytes->size();
    const std::int64_t to = from + static_cast<std::int64_t>(offset);
    if (to < 0 || to > file->bytes->size()) return -1;
    file->at = to;
    return 0;
}

int closeMemory(voidpf, voidpf)
{
    return 0;
}

int noError(voidpf, voidpf)
{
    return 0;
}

}   // namespace

struct ZipArchive::State {
    const QByteArray *bytes = nullptr;
    QString file;
    SheetLimits limits = kRosterLimits;
    ZipMemoryFile memory{nullptr};
    unzFile zip = nullptr;
    std::vector<Part> parts;
    std::int64_t inflated = 0;
    std::optional<Error> refusal;

    State() = default;
    State(const State &) = delete;
    State &operator=(const State &) = delete;
    ~State()
    {
        if (zip) unzClose(zip);
    }
};

/// One part, inflated as it is read, and counted.
class InflatingDevice final : public QIODevice {
public:
    InflatingDevice(ZipArchive::State &state, ZipArchive::Part part)
        : m_state(state), m_part(std::move(part))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~InflatingDevice() override { unzCloseCurrentFile(m_state.zip); }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        if (m_atEnd) return 0;
        const int got = unzReadCurrentFile(
            m_state.zip, data, static_cast<unsigned>(std::min<qint64>(maxSize, 1 << 20)));
        if (got < 0) return refuse(kArchiveDamaged);
        m_atEnd = got == 0;
        if (m_atEnd && unzCloseCurrentFile(m_state.zip) == UNZ_CRCERROR)
            return refuse(kArchiveDamaged);
        m_inflated += got;
        m_state.inflated += got;
        const bool swells = m_inflated > kRatioMattersFrom
                            && m_inflated > m_part.packedBytes * m_state.limits.inflationRatio;
        if (swells || m_state.inflated > m_state.limits.inflatedBytes) return refuse(kArchiveBomb);
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 refuse(ErrorCode code)
    {
        m_state.refusal = Error{code, {m_state.file, m_part.name}};
        return -1;
    }

    ZipArchive::State &m_state;
    ZipArchive::Part m_part;
    std::int64_t m_inflated = 0;
    bool m_atEnd = false;
};

namespace {

struct Entry {
    ZipArchive::Part part;
    bool isEncrypted;
};

std::optional<Entry> currentEntry(unzFile zip)
{
    unz_file_info64 about;
    std::array<char, 1024> name;
    if (unzGetCurrentFileInfo64(zip, &about, name.data(), name.size() - 1, nullptr, 0, nullptr, 0)
        != UNZ_OK)
        return std::nullopt;
    const std::size_t length = std::min<std::size_t>(about.size_filename, name.size() - 1);
    return Entry{{QString::fromUtf8(name.data(), static_cast<qsizetype>(length)),
                  static_cast<std::int64_t>(about.compressed_size),
                  static_cast<std::int64_t>(about.uncompressed_size)},
                 (about.flag & 1) != 0};
}

}   // namespace

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes, const QString &file,
                                    const SheetLimits &limits)
{
    auto state = std::make_unique<State>();
    state->bytes = &bytes;
    state->file = file;
    state->limits = limits;
    state->memory.bytes = &bytes;
    zlib_filefunc64_def functions{openMemory, readMemory,  writeNothing, tellMemory,
                                  seekMemory, closeMemory, noError,      &state->memory};
    state->zip = unzOpen2_64(nullptr, &functions);
    if (!state->zip) return fail(kArchiveUnreadable, {file});
    std::int64_t claimed = 0;
    for (int at = unzGoToFirstFile(state->zip); at == UNZ_OK; at = unzGoToNextFile(state->zip)) {
        const std::optional<Entry> entry = currentEntry(state->zip);
        if (!entry || state->parts.size() >= kMostParts) return fail(kArchiveUnreadable, {file});
        if (entry->isEncrypted) return fail(kArchiveEncrypted, {file, entry->part.name});
        claimed += std::max<std::int64_t>(0, entry->part.inflatedBytes);
        const bool swells = entry->part.inflatedBytes > kRatioMattersFrom
                            && entry->part.inflatedBytes / limits.inflationRatio
                                   > entry->part.packedBytes;
        if (swells || claimed > limits.inflatedBytes)
            return fail(kArchiveBomb, {file, entry->part.name});
        state->parts.push_back(entry->part);
    }
    return ZipArchive(std::move(state));
}

ZipArchive::ZipArchive(std::unique_ptr<State> state) : m_state(std::move(state)) {}
ZipArchive::ZipArchive(ZipArchive &&) noexcept = default;
ZipArchive &ZipArchive::operator=(ZipArchive &&) noexcept = default;
ZipArchive::~ZipArchive() = default;

const std::vector<ZipArchive::Part> &ZipArchive::parts() const
{
    return m_state->parts;
}

QString ZipArchive::partNamed(const QString &name) const
{
    for (const Part &part : m_state->parts)
        if (part.name.compare(name, Qt::CaseInsensitive) == 0) return part.name;
    return {};
}

Result<std::unique_ptr<QIODevice>> ZipArchive::inflate(const QString &part)
{
    const auto found = std::find_if(m_state->parts.begin(), m_state->parts.end(),
                                    [&](const Part &p) { return p.name == part; });
    const bool isOpen = found != m_state->parts.end()
                        && unzLocateFile(m_state->zip, part.toUtf8().constData(), 1) == UNZ_OK
                        && unzOpenCurrentFile(m_state->zip) == UNZ_OK;
    if (!isOpen) return fail(kArchiveDamaged, {m_state->file, part});
    return std::make_unique<InflatingDevice>(*m_state, *found);
}

const std::optional<Error> &ZipArchive::refusal() const
{
    return m_state->refusal;
}

}   // namespace wallchart
