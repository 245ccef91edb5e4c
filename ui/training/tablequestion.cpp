// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/tablequestion.h"

#include "ui/chartprint/wallchartprint.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace wallchart {

QFileDialog *tableToWrite(const QString &title, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    const QString text = QCoreApplication::translate("FileDialogs", "Text with columns (%1)")
                             .arg(QStringLiteral("*.csv"));
    dialog->setNameFilters({QCoreApplication::translate("FileDialogs", "Spreadsheets (%1)")
                                .arg(QStringLiteral("*.xlsx")),
                            text});
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    dialog->selectFile(neutralFileName(QStringLiteral("xlsx")));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog, text](const QString &filter) {
                         dialog->setDefaultSuffix(filter == text ? QStringLiteral("csv")
                                                                 : QStringLiteral("xlsx"));
                     });
    return dialog;
}

}   // namespace wallchart
