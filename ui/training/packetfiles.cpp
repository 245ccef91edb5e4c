// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/packetfiles.h"
#include "ui/widgets/filequestions.h"

#include "core/training/packetdesk.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace wallchart {

namespace {

QFileDialog *packetDialog(const QString &title, QWidget *parent)
{
    const QString suffix = QLatin1String(kPacketSuffix);
    return fileDialog({.title = title,
                       .filters = {QCoreApplication::translate("FileDialogs", "Packets (%1)")
                                       .arg(QStringLiteral("*.") + suffix)},
                       .suffix = suffix},
                      parent);
}

}   // namespace

bool isPacketFile(const QString &path)
{
    return path.endsWith(QLatin1Char('.') + QLatin1String(kPacketSuffix), Qt::CaseInsensitive);
}

QFileDialog *packetsDialog(const QString &title, QWidget *parent)
{
    QFileDialog *dialog = packetDialog(title, parent);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    return dialog;
}

QFileDialog *packetPlaceDialog(const QString &title, QWidget *parent)
{
    QFileDialog *dialog = packetDialog(title, parent);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // A file that is there is never replaced: that is said when the packet is written.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(randomPacketName());
    return dialog;
}

QFileDialog *packetFolderDialog(const QString &title, QWidget *parent)
{
    QFileDialog *dialog = packetDialog(title, parent);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    return dialog;
}

}   // namespace wallchart
