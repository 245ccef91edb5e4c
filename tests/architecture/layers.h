// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace wallchart {

/// The layer a file belongs to: `core/model`, `ui/painting`, `app`; a screen's folder is `ui`.
///
/// Empty for a path outside app, core, ui and resources.
[[nodiscard]] QString layerOf(const QString &path);

/// True if the house's plan lets a file of one layer include a header of another.
[[nodiscard]] bool mayInclude(const QString &fromLayer, const QString &toLayer);

/// The Qt modules whose headers a layer may include.
[[nodiscard]] QStringList qtModulesFor(const QString &layer);

/// `QtGui` for `QPainter`, by the installed headers; empty for what is no header of Qt.
[[nodiscard]] QString qtModuleOf(const QString &header);

}   // namespace wallchart
