// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>

namespace wallchart {

namespace {

const QDir &root()
{
    static const QDir dir(QStringLiteral(WALLCHART_SOURCE_DIR));
    return dir;
}

std::vector<SourceFile> filesBelow(const QString &folder, const QStringList &patterns)
{
    std::vector<SourceFile> files;
    QDirIterator it(root().filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = root().relativeFilePath(it.next());
        files.push_back({path, sourceText(path)});
    }
    return files;
}

void append(std::vector<SourceFile> &all, std::vector<SourceFile> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(all));
}

void sortByPath(std::vector<SourceFile> &files)
{
    std::sort(files.begin(), files.end(),
              [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
}

}   // namespace

std::vector<SourceFile> cppFilesBelow(const QStringList &folders)
{
    std::vector<SourceFile> files;
    for (const QString &folder : folders) {
        append(files, filesBelow(folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}));
    }
    sortByPath(files);
    return files;
}

std::vector<SourceFile> allTextFiles()
{
    const QStringList text = {
        QStringLiteral("*.h"),   QStringLiteral("*.cpp"),   QStringLiteral("*.S"),
        QStringLiteral("*.txt"), QStringLiteral("*.cmake"), QStringLiteral("*.json"),
        QStringLiteral("*.md"),  QStringLiteral("*.sh"),    QStringLiteral("*.sql"),
        QStringLiteral("*.ts"),  QStringLiteral("*.in"),    QStringLiteral("run")};
    std::vector<SourceFile> files;
    for (const QFileInfo &entry : root().entryInfoList(text, QDir::Files | QDir::Hidden)) {
        files.push_back({entry.fileName(), sourceText(entry.fileName())});
    }
    QStringList folders = root().entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    folders.removeAll(QStringLiteral("build"));
    folders.append(QStringLiteral(".ci"));
    for (const QString &folder : folders) append(files, filesBelow(folder, text));
    sortByPath(files);
    return files;
}

QString sourceText(const QString &path)
{
    QFile file(root().filePath(path));
    if (!file.open(QIODevice::ReadOnly)) {
        ADD_FAILURE() << "cannot read " << path.toStdString();
        return {};
    }
    return QString::fromUtf8(file.readAll());
}

}   // namespace wallchart
