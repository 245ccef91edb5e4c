// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packets/ageheader.h"

#include "core/packets/packeterrors.h"
#include "core/packets/publickey.h"

#include <algorithm>

namespace wallchart {

namespace {

constexpr QByteArrayView kAgeFamily = "age-encryption.org/";
constexpr QByteArrayView kAgeVersion = "age-encryption.org/v1";
constexpr qsizetype kBodyColumns = 64;
constexpr qsizetype kMaxHeaderSize = 256 * 1024;

/// Hands out the lines of a header, each of which ends with a line feed.
class HeaderLines final {
public:
    explicit HeaderLines(QByteArrayView file)
        : m_text(file.first(std::min(file.size(), kMaxHeaderSize)))
    {
    }

    [[nodiscard]] std::optional<QByteArrayView> next()
    {
        const qsizetype end = m_text.indexOf('\n', m_at);
        if (end < 0) return std::nullopt;
        const QByteArrayView line = m_text.sliced(m_at, end - m_at);
        m_at = end + 1;
        return line;
    }
    [[nodiscard]] qsizetype at() const { return m_at; }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

bool isVisible(QByteArrayView word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](char sign) {
        return sign >= 33 && sign <= 126;
    });
}

/// The words behind `-> `, each parted by one space.
std::optional<QByteArrayList> stanzaArgs(QByteArrayView line)
{
    const QByteArrayList args = line.sliced(3).toByteArray().split(' ');
    const bool visible = std::all_of(args.begin(), args.end(),
                                     [](const QByteArray &word) { return isVisible(word); });
    return visible ? std::optional(args) : std::nullopt;
}

/// Full lines, then a shorter one, which may be empty.
std::optional<QByteArray> stanzaBody(HeaderLines &lines)
{
    QByteArray text;
    for (;;) {
        const auto line = lines.next();
        if (!line || line->size() > kBodyColumns) return std::nullopt;
        text.append(*line);
        if (line->size() < kBodyColumns) return fromPlainBase64(text);
    }
}

Result<void> readVersion(HeaderLines &lines, QByteArrayView file)
{
    if (!file.startsWith(kAgeFamily)) return fail(kNotAPacket);
    const auto line = lines.next();
    if (!line) return fail(kPacketDamaged);
    if (*line != kAgeVersion) return fail(kPacketNewer);
    return {};
}

/// The last line of a header: `--- ` and the code.
bool readCode(QByteArrayView line, qsizetype lineBegin, AgeHeader &header)
{
    const auto code = line.startsWith("--- ") ? fromPlainBase64(line.sliced(4)) : std::nullopt;
    if (!code || code->size() != 32) return false;
    header.code = *code;
    header.codedSize = lineBegin + 3;
    return true;
}

bool readStanza(QByteArrayView line, HeaderLines &lines, AgeHeader &header)
{
    if (!line.startsWith("-> ")) return false;
    const auto args = stanzaArgs(line);
    const auto body = args ? stanzaBody(lines) : std::nullopt;
    if (!body) return false;
    header.stanzas.push_back({*args, *body});
    return true;
}

}   // namespace

QByteArray codedHeader(const std::vector<AgeStanza> &stanzas)
{
    QByteArray text = kAgeVersion.toByteArray() + '\n';
    for (const AgeStanza &stanza : stanzas) {
        text += "-> " + stanza.args.join(' ') + '\n';
        const QByteArray body = toPlainBase64(stanza.body);
        for (qsizetype at = 0; at <= body.size(); at += kBodyColumns)
            text += body.mid(at, kBodyColumns) + '\n';
    }
    return text + "---";
}

Result<AgeHeader> readAgeHeader(QByteArrayView file)
{
    HeaderLines lines(file);
    if (const auto version = readVersion(lines, file); !version)
        return tl::unexpected(version.error());
    AgeHeader header;
    for (;;) {
        const qsizetype lineBegin = lines.at();
        const auto line = lines.next();
        if (!line) return fail(kPacketDamaged);
        if (line->startsWith("---")) {
            if (header.stanzas.empty() || !readCode(*line, lineBegin, header))
                return fail(kPacketDamaged);
            header.size = lines.at();
            return header;
        }
        if (!readStanza(*line, lines, header)) return fail(kPacketDamaged);
    }
}

}   // namespace wallchart
