// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xmlpart.h"

#include "core/exchange/sheeterrors.h"

#include <algorithm>

namespace wallchart {

namespace {

/// A cell of 1 MiB with some signs escaped; Excel itself writes at most 32 767 letters.
constexpr std::int64_t kMostBytesInAToken = 2 * 1024 * 1024;
/// Bounds the attributes of one element, which are compared each with each.
constexpr std::int64_t kMostEqualsSignsInAToken = 16'384;
constexpr int kDeepestElement = 64;

}   // namespace

/// Counts what is read between two tokens.
class XmlPart::GuardedDevice final : public QIODevice {
public:
    explicit GuardedDevice(QIODevice &source) : m_source(source)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    void tokenDone()
    {
        m_sinceToken = 0;
        m_equalsSigns = 0;
    }
    [[nodiscard]] bool isTokenTooLong() const
    {
        return m_sinceToken > kMostBytesInAToken || m_equalsSigns > kMostEqualsSignsInAToken;
    }
    [[nodiscard]] std::int64_t total() const { return m_total; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        if (isTokenTooLong()) return -1;
        const qint64 got = m_source.read(data, maxSize);
        if (got > 0) m_sinceToken += got;
        if (got > 0) m_total += got;
        if (got > 0) m_equalsSigns += std::count(data, data + got, '=');
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice &m_source;
    std::int64_t m_sinceToken = 0;
    std::int64_t m_equalsSigns = 0;
    std::int64_t m_total = 0;
};

Result<XmlPart> XmlPart::open(ZipArchive &archive, const QString &file, const QString &part)
{
    Result<std::unique_ptr<QIODevice>> inflated = archive.inflate(part);
    if (!inflated) return tl::unexpected(inflated.error());
    XmlPart opened;
    opened.m_archive = &archive;
    opened.m_file = file;
    opened.m_part = part;
    opened.m_inflated = std::move(*inflated);
    opened.m_guarded = std::make_unique<GuardedDevice>(*opened.m_inflated);
    opened.m_xml = std::make_unique<QXmlStreamReader>(opened.m_guarded.get());
    return opened;
}

bool XmlPart::next()
{
    // Sticky: after an early end QXmlStreamReader would take up the same token again.
    if (m_isOver) return false;
    const QXmlStreamReader::TokenType token = m_xml->readNext();
    static_cast<GuardedDevice &>(*m_guarded).tokenDone();
    m_hasDoctype = token == QXmlStreamReader::DTD;
    if (token == QXmlStreamReader::StartElement && ++m_depth > kDeepestElement) m_xml->raiseError();
    if (token == QXmlStreamReader::EndElement) --m_depth;
    m_isOver = m_hasDoctype || m_depth > kDeepestElement || token == QXmlStreamReader::Invalid
               || token == QXmlStreamReader::EndDocument;
    return !m_isOver;
}

bool XmlPart::nextElement()
{
    while (next())
        if (m_xml->isStartElement()) return true;
    return false;
}

void XmlPart::appendTextOfElement(QString &text)
{
    for (int depth = 1; depth > 0 && next();) {
        if (m_xml->isStartElement()) ++depth;
        else if (m_xml->isEndElement()) --depth;
        else if (m_xml->isCharacters()) text += m_xml->text();
        if (text.size() <= kMostBytesInAToken) continue;
        m_xml->raiseError();
        m_isOver = true;
    }
}

void XmlPart::skipElement()
{
    for (int depth = 1; depth > 0 && next();) {
        if (m_xml->isStartElement()) ++depth;
        else if (m_xml->isEndElement()) --depth;
    }
}

Result<void> XmlPart::outcome() const
{
    if (m_archive->refusal()) return tl::unexpected(*m_archive->refusal());
    const QString line = QString::number(m_xml->lineNumber());
    if (m_hasDoctype) return fail(kPartHasDoctype, {m_file, m_part, line});
    if (m_xml->hasError()) return fail(kPartBroken, {m_file, m_part, line});
    return {};
}

std::int64_t XmlPart::bytesRead() const
{
    return static_cast<const GuardedDevice &>(*m_guarded).total();
}

}   // namespace wallchart
