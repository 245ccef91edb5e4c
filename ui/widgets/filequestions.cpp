// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filequestions.h"

#include "ui/chartprint/wallchartprint.h"

#include <QFileDialog>

namespace wallchart {

QFileDialog *fileDialog(const FileQuestion &question, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    if (!question.filters.isEmpty()) dialog->setNameFilters(question.filters);
    if (!question.suffix.isEmpty()) dialog->setDefaultSuffix(question.suffix);
    return dialog;
}

QFileDialog *fileToWrite(const FileQuestion &question, QWidget *parent)
{
    QFileDialog *dialog = fileDialog(question, parent);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(neutralFileName(question.suffix));
    return dialog;
}

QFileDialog *fileToRead(const FileQuestion &question, QWidget *parent)
{
    QFileDialog *dialog = fileDialog(question, parent);
    dialog->setFileMode(QFileDialog::ExistingFile);
    return dialog;
}

}   // namespace wallchart
