// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/editiontransfer.h"

#include "core/training/editionediting.h"
#include "core/training/editionfile.h"
#include "core/training/shippededitions.h"
#include "core/training/trainingerrors.h"

#include <QFileInfo>

namespace wallchart {

namespace {

tl::expected<Edition, Problems> editionIn(const QByteArray &bytes, const QString &file)
{
    const auto start = readStart(bytes, file);
    if (!start && start.error().front().code == kEditionOfOtherFormat)
        return readEdition(bytes, file);
    if (!start) return tl::unexpected(start.error());
    return shippedEdition(start->templateKey).map([&](const Edition &pattern) {
        return startedOn(pattern, start->start);
    });
}

}   // namespace

tl::expected<Edition, Problems> importEdition(const QString &path)
{
    const QString file = QFileInfo(path).fileName();
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes) return tl::unexpected(Problems{{bytes.error().code, bytes.error().args, file}});
    auto edition = editionIn(*bytes, file);
    if (!edition) return edition;
    Problems problems = problemsOf(*edition);
    for (Problem &problem : problems) problem.file = file;
    if (!problems.empty()) return tl::unexpected(std::move(problems));
    return edition;
}

Result<void> exportEdition(const Edition &edition, const QString &path, IfExists ifExists)
{
    return writeFileAtomically(path, writeEdition(edition), ifExists);
}

}   // namespace wallchart
