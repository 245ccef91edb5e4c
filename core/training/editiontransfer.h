// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/atomicfile.h"
#include "core/training/edition.h"

namespace wallchart {

/// Reads an edition from a file: a whole one, or the start of a template.
///
/// Every mistake is named with its field, also those that only show when the parts are seen
/// together. initResources() must have been called.
[[nodiscard]] tl::expected<Edition, Problems> importEdition(const QString &path);

/// Writes a whole edition that importEdition() reads back the same.
[[nodiscard]] Result<void> exportEdition(const Edition &edition, const QString &path,
                                         IfExists ifExists = IfExists::Refuse);

}   // namespace wallchart
