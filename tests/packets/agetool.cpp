// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packets/agetool.h"

#include "tests/packets/terminalrun.h"

#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

namespace wallchart {

QByteArray AgeTool::recipientOf(const Identity &reader)
{
    writeKeyOf(reader);
    const Run showing = run({QStringLiteral("-y"), path("key")}, "age-keygen");
    EXPECT_EQ(showing.exitCode, 0) << showing.complaint.constData();
    return showing.output.trimmed();
}

QByteArray AgeTool::encryptTo(const QStringList &recipients, const QByteArray &plain,
                              const QStringList &options)
{
    write("plain", plain);
    QStringList arguments = options;
    for (const QString &recipient : recipients) arguments << QStringLiteral("-r") << recipient;
    arguments << QStringLiteral("-o") << path("sealed") << path("plain");
    const Run encrypting = run(arguments);
    EXPECT_EQ(encrypting.exitCode, 0) << encrypting.complaint.constData();
    return read("sealed");
}

QByteArray AgeTool::decryptAs(const Identity &reader, const QByteArray &file)
{
    const QByteArray complaint = complaintAs(reader, file);
    EXPECT_EQ(complaint.toStdString(), "");
    return takeOpened();
}

QByteArray AgeTool::complaintAs(const Identity &reader, const QByteArray &file)
{
    writeKeyOf(reader);
    write("sealed", file);
    const Run decrypting = run({QStringLiteral("-d"), QStringLiteral("-i"), path("key"),
                                QStringLiteral("-o"), path("opened"), path("sealed")});
    EXPECT_EQ(decrypting.exitCode == 0, decrypting.complaint.isEmpty());
    return decrypting.complaint;
}

QByteArray AgeTool::encryptWith(const QByteArray &passphrase, const QByteArray &plain)
{
    write("plain", plain);
    const int exitCode = runOnTerminal(
        {"age", "-p", "-o", QFile::encodeName(path("sealed")), QFile::encodeName(path("plain"))},
        {passphrase, passphrase});
    EXPECT_EQ(exitCode, 0);
    return read("sealed");
}

QByteArray AgeTool::decryptWith(const QByteArray &passphrase, const QByteArray &file)
{
    write("sealed", file);
    const int exitCode = runOnTerminal(
        {"age", "-d", "-o", QFile::encodeName(path("opened")), QFile::encodeName(path("sealed"))},
        {passphrase});
    EXPECT_EQ(exitCode, 0);
    return takeOpened();
}

AgeTool::Run AgeTool::run(const QStringList &arguments, const char *program)
{
    QProcess process;
    process.start(QString::fromLatin1(program), arguments);
    EXPECT_TRUE(process.waitForFinished(60'000)) << "the package age is needed";
    return {process.exitCode(), process.readAllStandardError(), process.readAllStandardOutput()};
}

QString AgeTool::path(const char *name) const
{
    return m_folder.filePath(QString::fromLatin1(name));
}

void AgeTool::write(const char *name, const QByteArray &bytes)
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(bytes), bytes.size());
}

QByteArray AgeTool::read(const char *name) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

QByteArray AgeTool::takeOpened()
{
    if (!QFile::exists(path("opened"))) return {};
    const QByteArray opened = read("opened");
    EXPECT_TRUE(QFile::remove(path("opened")));
    return opened;
}

void AgeTool::writeKeyOf(const Identity &reader)
{
    const auto text = reader.toAgeText();
    ASSERT_TRUE(text);
    write("key", viewOf(text->data()).toByteArray() + '\n');
}

}   // namespace wallchart
