// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/training/edition.h"

namespace wallchart {

/// What comes with the program: the six weeks as a template, and one edition of them.
[[nodiscard]] const QStringList &shippedEditionKeys();

/// Reads a shipped edition; initResources() must have been called.
///
/// An edition that is only a start of a template is given whole. Fails with kNoSuchEdition.
[[nodiscard]] tl::expected<Edition, Problems> shippedEdition(const QString &key);

/// Reads the small file that makes an edition of a template: format "wallchart-edition-start".
struct StartOfTemplate {
    QString templateKey;
    EditionStart start;

    bool operator==(const StartOfTemplate &) const = default;
};
[[nodiscard]] tl::expected<StartOfTemplate, Problems> readStart(const QByteArray &bytes,
                                                                const QString &file);

}   // namespace wallchart
