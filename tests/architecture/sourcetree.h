// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace wallchart {

/// A file of this repository.
struct SourceFile {
    QString path;   ///< from the root, with slashes
    QString text;
};

/// C++ files (.h, .cpp) below the named folders, in order of path.
[[nodiscard]] std::vector<SourceFile> cppFilesBelow(const QStringList &folders);

/// Every text file of the repository, in order of path; nothing that is built or hidden by git.
[[nodiscard]] std::vector<SourceFile> allTextFiles();

/// Reads one file of the repository; a missing one fails the test and is empty.
[[nodiscard]] QString sourceText(const QString &path);

}   // namespace wallchart
