// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/readsheet.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>
#include <vector>

namespace wallchart {

/// A ZIP archive in memory, read through minizip and never trusted.
///
/// What its directory claims is checked before anything is inflated, and counted again while
/// it is: all parts together against `inflatedBytes`, each part against `inflationRatio`.
class ZipArchive final {
public:
    struct Part {
        QString name;
        std::int64_t packedBytes;
        std::int64_t inflatedBytes;   ///< as the directory claims
    };

    /// Reads the directory; `bytes` must outlive the archive.
    [[nodiscard]] static Result<ZipArchive> open(const QByteArray &bytes, const QString &file,
                                                 const SheetLimits &limits);
    ZipArchive(ZipArchive &&) noexcept;
    ZipArchive &operator=(ZipArchive &&) noexcept;
    ~ZipArchive();

    [[nodiscard]] const std::vector<Part> &parts() const;
    /// Name as the directory writes it (case as there), or empty if there is no such part.
    [[nodiscard]] QString partNamed(const QString &name) const;
    /// A device that inflates the part; one at a time, and it must not outlive the archive.
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> inflate(const QString &part);
    /// Why the last device stopped before its end, if it did.
    [[nodiscard]] const std::optional<Error> &refusal() const;

private:
    struct State;
    friend class InflatingDevice;
    explicit ZipArchive(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

}   // namespace wallchart
