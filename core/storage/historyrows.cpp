// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/historyrows.h"

#include "core/storage/query.h"
#include "core/storage/rows.h"

namespace wallchart {

namespace {

bool readEntry(const Query &query, HistoryEntry &entry)
{
    std::optional<qint64> of;
    const bool read = fromColumn(query.value(0), entry.sequence)
                      && fromColumn(query.value(1), entry.at)
                      && fromColumn(query.value(2), entry.by)
                      && fromColumn(query.value(3), entry.kind) && fromColumn(query.value(4), of)
                      && fromColumn(query.value(5), entry.label.key)
                      && fromColumn(query.value(6), entry.label.args)
                      && fromColumn(query.value(7), entry.changes);
    entry.of = of.value_or(0);
    return read;
}

}   // namespace

Result<std::vector<HistoryEntry>> readHistory(Database &database)
{
    Query query(
        database,
        QStringLiteral("SELECT sequence, at, by_name, kind, of_edit, label, label_args, changes "
                       "FROM history ORDER BY sequence"));
    if (auto run = query.run(); !run) return tl::unexpected(run.error());
    std::vector<HistoryEntry> entries;
    while (query.next()) {
        HistoryEntry &entry = entries.emplace_back();
        if (!readEntry(query, entry))
            return fail(kRowUnreadable, {database.path(), QStringLiteral("history"),
                                         QString::number(entry.sequence)});
    }
    return query.ended().map([&] { return std::move(entries); });
}

Result<QByteArray> readEditsBytes(Database &database, qint64 sequence)
{
    Query query(database, QStringLiteral("SELECT edits FROM history WHERE sequence = ?"));
    query.bind(0, sequence);
    if (auto run = query.run(); !run) return tl::unexpected(run.error());
    if (query.next()) return query.value(0).toByteArray();
    return query.ended().and_then([&]() -> Result<QByteArray> {
        return fail(kRowUnreadable,
                    {database.path(), QStringLiteral("history"), QString::number(sequence)});
    });
}

Result<void> insertHistory(Database &database, const HistoryEntry &entry, const QByteArray &edits)
{
    Query query(database,
                QStringLiteral("INSERT INTO history (sequence, at, by_name, kind, of_edit, label, "
                               "label_args, changes, edits) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    const bool isEdit = listsEdits(entry.kind);
    query.bind(0, entry.sequence);
    query.bind(1, toColumn(entry.at));
    query.bind(2, toColumn(entry.by));
    query.bind(3, toColumn(entry.kind));
    query.bind(4, isEdit ? QVariant() : QVariant(entry.of));
    query.bind(5, toColumn(entry.label.key));
    query.bind(6, toColumn(entry.label.args));
    query.bind(7, entry.changes);
    query.bind(8, isEdit ? QVariant(edits) : QVariant());
    return query.run();
}

Result<void> updateHistory(Database &database, const HistoryEntry &entry, const QByteArray &edits)
{
    Query query(database, QStringLiteral("UPDATE history SET by_name = ?, label_args = ?, "
                                         "changes = ?, edits = ? WHERE sequence = ?"));
    query.bind(0, toColumn(entry.by));
    query.bind(1, toColumn(entry.label.args));
    query.bind(2, entry.changes);
    query.bind(3, listsEdits(entry.kind) ? QVariant(edits) : QVariant());
    query.bind(4, entry.sequence);
    return query.run();
}

Result<qint64> lastSequence(Database &database)
{
    return database.number(QStringLiteral("SELECT coalesce(max(sequence), 0) FROM history"));
}

}   // namespace wallchart
