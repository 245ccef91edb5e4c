// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/painting/outputreading.h"

#include <QProcess>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <csignal>

namespace wallchart {

namespace {

QString run(const QString &program, const QStringList &arguments, int *exitCode = nullptr)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(60'000)) << program.toStdString();
    if (exitCode) *exitCode = process.exitCode();
    else EXPECT_EQ(process.exitCode(), 0) << program.toStdString();
    return QString::fromUtf8(process.readAll());
}

}   // namespace

PdfFacts pdfFacts(const QString &path)
{
    PdfFacts facts;
    for (const QString &line : run(QStringLiteral("pdfinfo"), {path}).split(u'\n')) {
        facts.insert(line.section(u':', 0, 0), line.section(u':', 1).trimmed());
    }
    return facts;
}

QString pdfText(const QString &path)
{
    const QString text = run(QStringLiteral("pdftotext"),
                             {QStringLiteral("-layout"), path, QStringLiteral("-")});
    return text.normalized(QString::NormalizationForm_KC);
}

QList<PdfFont> pdfFonts(const QString &path)
{
    QList<PdfFont> fonts;
    const QStringList lines =
        run(QStringLiteral("pdffonts"), {path}).split(u'\n', Qt::SkipEmptyParts);
    // Columns end with: emb sub uni object generation.
    for (const QString &line : lines.mid(2)) {
        const QStringList words = line.simplified().split(u' ');
        fonts.append({words.front(), words.at(words.size() - 5) == u"yes"});
    }
    return fonts;
}

QString pdfComplaints(const QString &path)
{
    int exitCode = 0;
    const QString said = run(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}, &exitCode);
    return exitCode == 0 ? QString() : said;
}

QString xmlComplaints(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) reader.readNext();
    return reader.hasError() ? reader.errorString() : QString();
}

QString xmlText(const QByteArray &bytes)
{
    QString text;
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters) text += reader.text();
    }
    return text;
}

SmallestFiles::SmallestFiles(rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &m_before);
    rlimit small = m_before;
    small.rlim_cur = bytes;
    setrlimit(RLIMIT_FSIZE, &small);
}

SmallestFiles::~SmallestFiles()
{
    setrlimit(RLIMIT_FSIZE, &m_before);
}

}   // namespace wallchart
