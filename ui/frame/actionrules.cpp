// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/actionrules.h"

#include "ui/frame/mainwindow.h"

#include <QCoreApplication>

namespace wallchart {

QString actionText(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

QString needsCampaign(const MainWindow &window)
{
    return window.workspace() ? QString()
                              : actionText(QT_TRANSLATE_NOOP("Actions", "No campaign is open."));
}

QString needsWriting(const MainWindow &window)
{
    if (!window.workspace()) return needsCampaign(window);
    return window.workspace()->isReadOnly()
               ? actionText(QT_TRANSLATE_NOOP("Actions", "This campaign is open for reading only."))
               : QString();
}

}   // namespace wallchart
