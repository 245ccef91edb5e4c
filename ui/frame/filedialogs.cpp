// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/filedialogs.h"
#include "ui/widgets/filequestions.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace wallchart {

namespace {

QString fileWords(const char *text)
{
    return QCoreApplication::translate("FileDialogs", text);
}

}   // namespace

QFileDialog *campaignFileDialog(const QString &title, QWidget *parent)
{
    QFileDialog *dialog = fileDialog({.title = title}, parent);
    dialog->setNameFilter(fileWords(QT_TRANSLATE_NOOP("FileDialogs", "Campaigns (%1)"))
                              .arg(QStringLiteral("*.wallchart")));
    dialog->setDefaultSuffix(QStringLiteral("wallchart"));
    return dialog;
}

QFileDialog *sheetFileDialog(const QString &title, QWidget *parent)
{
    QFileDialog *dialog = fileDialog({.title = title}, parent);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(fileWords(QT_TRANSLATE_NOOP("FileDialogs", "Spreadsheets (%1)"))
                              .arg(QStringLiteral("*.csv *.tsv *.txt *.xlsx")));
    return dialog;
}

}   // namespace wallchart
