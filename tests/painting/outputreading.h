// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <sys/resource.h>

namespace wallchart {

/// What pdfinfo says, by its own names.
using PdfFacts = QHash<QString, QString>;

struct PdfFont {
    QString name;
    bool embedded = false;
};

[[nodiscard]] PdfFacts pdfFacts(const QString &path);
/// The text of all pages, in compatibility form (NFKC).
[[nodiscard]] QString pdfText(const QString &path);
[[nodiscard]] QList<PdfFont> pdfFonts(const QString &path);
/// What qpdf finds wrong; empty = sound.
[[nodiscard]] QString pdfComplaints(const QString &path);
/// Why `bytes` is no XML; empty = it is.
[[nodiscard]] QString xmlComplaints(const QByteArray &bytes);
/// All character data of an XML document.
[[nodiscard]] QString xmlText(const QByteArray &bytes);

/// As long as it lives, writing beyond `bytes` fails as on a full disk.
class SmallestFiles final {
public:
    explicit SmallestFiles(rlim_t bytes);
    ~SmallestFiles();
    SmallestFiles(const SmallestFiles &) = delete;
    SmallestFiles &operator=(const SmallestFiles &) = delete;

private:
    rlimit m_before{};
};

}   // namespace wallchart
