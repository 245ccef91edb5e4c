// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/pagecheck.h"

#include "core/storage/query.h"

namespace wallchart {

namespace {

constexpr qint64 kPagesPerReport = 256;

}   // namespace

Result<std::vector<qint64>> findDamagedPages(Database &database, const Progress &progress)
{
    const auto pages = database.number(QStringLiteral("PRAGMA page_count"));
    if (!pages) return tl::unexpected(pages.error());
    Query query(database, QStringLiteral("SELECT length(data) FROM sqlite_dbpage WHERE pgno = ?"));
    std::vector<qint64> damaged;
    for (qint64 page = 1; page <= *pages; ++page) {
        query.bind(0, page);
        const Result<void> run = query.run();
        const bool read = run && query.next();
        const Result<void> ended = run ? query.ended() : run;
        if (!read && !ended && ended.error().code != kFileDamaged)
            return tl::unexpected(ended.error());
        if (!read) damaged.push_back(page);
        query.finish();
        if (page % kPagesPerReport == 0) progress.report(page, *pages);
        if (progress.isCancelled()) return fail(kCancelled);
    }
    return damaged;
}

}   // namespace wallchart
