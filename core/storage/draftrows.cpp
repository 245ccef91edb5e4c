// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/draftrows.h"

#include "core/storage/query.h"
#include "core/storage/rows.h"

namespace wallchart {

namespace {

Result<void> inTransaction(Database &database, Query &query)
{
    Transaction transaction(database);
    return transaction.begin().and_then([&] { return query.run(); }).and_then([&] {
        query.finish();
        return transaction.commit();
    });
}

}   // namespace

Result<std::vector<Draft>> readDrafts(Database &database)
{
    Query query(database, QStringLiteral("SELECT form, subject, text, saved_at FROM draft "
                                         "ORDER BY form, subject"));
    if (auto run = query.run(); !run) return tl::unexpected(run.error());
    std::vector<Draft> drafts;
    while (query.next()) {
        Draft &draft = drafts.emplace_back();
        const bool read = fromColumn(query.value(0), draft.form)
                          && fromColumn(query.value(1), draft.subject)
                          && fromColumn(query.value(2), draft.text)
                          && fromColumn(query.value(3), draft.savedAt);
        if (!read) {
            return fail(kRowUnreadable,
                        {database.path(), QStringLiteral("draft"), QStringLiteral("text")});
        }
    }
    return query.ended().map([&] { return std::move(drafts); });
}

Result<void> writeDraft(Database &database, const Draft &draft)
{
    Query query(database, QStringLiteral("INSERT OR REPLACE INTO draft "
                                         "(form, subject, text, saved_at) VALUES (?, ?, ?, ?)"));
    query.bind(0, toColumn(draft.form));
    query.bind(1, toColumn(draft.subject));
    query.bind(2, toColumn(draft.text));
    query.bind(3, toColumn(draft.savedAt));
    return inTransaction(database, query);
}

Result<void> removeDraft(Database &database, const QString &form, const QString &subject)
{
    Transaction transaction(database);
    return transaction.begin()
        .and_then([&] { return deleteDraftRow(database, form, subject); })
        .and_then([&] { return transaction.commit(); });
}

Result<void> deleteDraftRow(Database &database, const QString &form, const QString &subject)
{
    Query query(database, QStringLiteral("DELETE FROM draft WHERE form = ? AND subject = ?"));
    query.bind(0, toColumn(form));
    query.bind(1, toColumn(subject));
    return query.run();
}

}   // namespace wallchart
