// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/packetfiles.h"

#include "core/training/packetdesk.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace wallchart {

namespace {

QFileDialog *ownFileDialog(const QString &title, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setNameFilter(QCoreApplication::translate("FileDialogs", "Packets (%1)")
                              .arg(QStringLiteral("*.") + QLatin1String(kPacketSuffix)));
    dialog->setDefaultSuffix(QLatin1String(kPacketSuffix));
    return dialog;
}

}   // namespace

bool isPacketFile(const QString &path)
{
    return path.endsWith(QLatin1Char('.') + QLatin1String(kPacketSuffix), Qt::CaseInsensitive);
}

QFileDialog *packetsDialog(const QString &title, QWidget *parent)
{
    QFileDialog *dialog = ownFileDialog(title, parent);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    return dialog;
}

QFileDialog *packetPlaceDialog(const QString &title, QWidget *parent)
{
    QFileDialog *dialog = ownFileDialog(title, parent);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // A file that is there is never replaced: that is said when the packet is written.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(randomPacketName());
    return dialog;
}

QFileDialog *packetFolderDialog(const QString &title, QWidget *parent)
{
    QFileDialog *dialog = ownFileDialog(title, parent);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    return dialog;
}

}   // namespace wallchart
