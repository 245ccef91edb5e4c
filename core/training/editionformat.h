// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonObject>

namespace wallchart {

inline constexpr char kEditionFormat[] = "wallchart-edition";
inline constexpr char kEditionStartFormat[] = "wallchart-edition-start";
inline constexpr int kEditionVersion = 1;

/// JSON whose members "format" and "version" say that it is one of ours, and not a later one; at most 4
/// MiB.
[[nodiscard]] tl::expected<QJsonObject, Problems> readTrainingJson(const QByteArray &bytes,
                                                                   const QString &file,
                                                                   const char *format);

/// The keys of all checks, to be shown when another is named.
[[nodiscard]] QString checkKeys();

}   // namespace wallchart
