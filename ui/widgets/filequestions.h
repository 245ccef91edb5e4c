// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QFileDialog;
class QWidget;

namespace wallchart {

/// What a file dialog asks for.
struct FileQuestion {
    QString title = {};
    QStringList filters = {};   ///< "PDF documents (*.pdf)"
    QString suffix = {};        ///< "pdf"
};

// None of these is the system's own: those remember recent files. They delete themselves.

/// Asks for whatever is set on it afterwards.
[[nodiscard]] QFileDialog *fileDialog(const FileQuestion &question, QWidget *parent);
/// Asks where to write; proposes a name that tells nothing.
[[nodiscard]] QFileDialog *fileToWrite(const FileQuestion &question, QWidget *parent);
/// Asks for a file that is there.
[[nodiscard]] QFileDialog *fileToRead(const FileQuestion &question, QWidget *parent);

}   // namespace wallchart
