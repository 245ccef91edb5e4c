// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/memorychangestore.h"
#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

#include <QApplication>
#include <QDir>
#include <QWidget>

namespace wallchart {

/// A campaign in memory as pages see it, on a day that does not move.
struct OpenedWorkspace {
    explicit OpenedWorkspace(Campaign campaign, QDate today = QDate(2023, 3, 7))
        : clock(QDateTime(today, QTime(9, 30), Qt::UTC)),
          workspace(openedInMemory(std::move(campaign)), {}, clock)
    {
    }

    FixedClock clock;
    Appearance appearance{*qApp};
    Workspace workspace;
};

/// Shows a widget offscreen at a size, so that layout and focus are as in the program.
inline void showAt(QWidget &widget, QSize size)
{
    widget.resize(size);
    widget.show();
    QApplication::setActiveWindow(&widget);
    QApplication::processEvents();
}

/// Saves what a widget looks like as NAME.png in the folder WALLCHART_PICTURES names, if any:
/// to look at by eye.
inline void keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("WALLCHART_PICTURES");
    if (folder.isEmpty()) return;
    QDir().mkpath(folder);
    QApplication::processEvents();
    widget.grab().save(folder + u'/' + name + QStringLiteral(".png"));
}

}   // namespace wallchart
