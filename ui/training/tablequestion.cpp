// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/tablequestion.h"

#include "ui/widgets/filequestions.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace wallchart {

QFileDialog *tableToWrite(const QString &title, QWidget *parent)
{
    const QString text = QCoreApplication::translate("FileDialogs", "Text with columns (%1)")
                             .arg(QStringLiteral("*.csv"));
    const QString book = QCoreApplication::translate("FileDialogs", "Spreadsheets (%1)")
                             .arg(QStringLiteral("*.xlsx"));
    QFileDialog *dialog = fileToWrite(
        {.title = title, .filters = {book, text}, .suffix = QStringLiteral("xlsx")}, parent);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog, text](const QString &filter) {
                         dialog->setDefaultSuffix(filter == text ? QStringLiteral("csv")
                                                                 : QStringLiteral("xlsx"));
                     });
    return dialog;
}

}   // namespace wallchart
