// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ziparchive.h"

#include <QXmlStreamReader>

namespace wallchart {

/// Reads one XML part of an archive token by token, and stops at anything hostile.
///
/// A document type is refused, and so is a single token that would need more memory than
/// any cell can: QXmlStreamReader keeps a whole token in memory before it hands it out.
class XmlPart final {
public:
    [[nodiscard]] static Result<XmlPart> open(ZipArchive &archive, const QString &file,
                                              const QString &part);

    /// Goes to the next token; false at the end of the part and on any failure.
    [[nodiscard]] bool next();
    /// Goes to the next start of an element; false like next().
    [[nodiscard]] bool nextElement();
    /// Reads to the end of the current element; its text, with that of its children, is appended.
    void appendTextOfElement(QString &text);
    void skipElement();
    [[nodiscard]] const QXmlStreamReader &xml() const { return *m_xml; }
    /// What made next() return false; nothing at a good end.
    [[nodiscard]] Result<void> outcome() const;
    [[nodiscard]] std::int64_t bytesRead() const;

private:
    class GuardedDevice;
    XmlPart() = default;

    ZipArchive *m_archive = nullptr;
    QString m_file;
    QString m_part;
    std::unique_ptr<QIODevice> m_inflated;
    std::unique_ptr<QIODevice> m_guarded;
    std::unique_ptr<QXmlStreamReader> m_xml;
    bool m_hasDoctype = false;
    bool m_isOver = false;
    int m_depth = 0;
};

}   // namespace wallchart
