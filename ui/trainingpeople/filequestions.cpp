// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/filequestions.h"

#include "ui/chartprint/wallchartprint.h"

#include <QFileDialog>

namespace wallchart {

namespace {

QFileDialog *ownDialog(const FileQuestion &question, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    if (!question.filter.isEmpty()) dialog->setNameFilter(question.filter);
    return dialog;
}

}   // namespace

QFileDialog *fileToWrite(const FileQuestion &question, QWidget *parent)
{
    QFileDialog *dialog = ownDialog(question, parent);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(question.suffix);
    dialog->selectFile(neutralFileName(question.suffix));
    return dialog;
}

QFileDialog *fileToRead(const FileQuestion &question, QWidget *parent)
{
    QFileDialog *dialog = ownDialog(question, parent);
    dialog->setFileMode(QFileDialog::ExistingFile);
    return dialog;
}

}   // namespace wallchart
