// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/training/edition.h"

namespace wallchart {

// The file of an edition is JSON that people can edit: format "wallchart-edition", version 1.

/// Reads an edition; every mistake in it is named with its field.
///
/// Strict: what is unknown or missing is a Problem. `file` is named in each.
[[nodiscard]] tl::expected<Edition, Problems> readEdition(const QByteArray &bytes,
                                                          const QString &file);

/// Writes what readEdition() reads back the same.
[[nodiscard]] QByteArray writeEdition(const Edition &edition);

}   // namespace wallchart
