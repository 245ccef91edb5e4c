// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits.h"
#include "core/storage/query.h"
#include "core/storage/rowvalues.h"

namespace wallchart {

/// A row cannot be understood. Args: path, table, column.
inline constexpr ErrorCode kRowUnreadable{"row-unreadable", ErrorKind::Failed};

/// "id, name, …" of a table; names come from Describe and are quoted, for one of them is `key`.
template <class T>
[[nodiscard]] QStringList columnNames()
{
    QStringList names;
    eachField<T>([&](const auto &each) {
        names.append(QLatin1Char('"') + QLatin1String(each.name) + QLatin1Char('"'));
    });
    return names;
}

template <class T>
[[nodiscard]] QString selectSql(const QString &condition = {})
{
    return QStringLiteral("SELECT %1 FROM \"%2\" %3")
        .arg(columnNames<T>().join(QLatin1String(", ")), QLatin1String(Describe<T>::table),
             condition);
}

/// The row the query stands on, or the name of the column that cannot be understood.
template <class T>
[[nodiscard]] tl::expected<void, const char *> readRow(const Query &query, T &row)
{
    int column = 0;
    const char *bad = nullptr;
    eachField<T>([&](const auto &each) {
        if (!bad && !fromColumn(query.value(column), row.*each.at)) bad = each.name;
        ++column;
    });
    if (bad) return tl::unexpected(bad);
    return {};
}

/// All rows of a table, in order of their ids.
template <class T>
[[nodiscard]] Result<std::vector<T>> readTable(Database &database)
{
    Query query(database, selectSql<T>());
    if (auto run = query.run(); !run) return tl::unexpected(run.error());
    std::vector<T> rows;
    T row = blank<T>();
    while (query.next()) {
        if (const auto read = readRow(query, row); !read) {
            return fail(kRowUnreadable, {database.path(), QLatin1String(Describe<T>::table),
                                         QLatin1String(read.error())});
        }
        rows.push_back(row);
    }
    return query.ended().map([&] { return std::move(rows); });
}

/// Writes rows of one type; statements are prepared when first needed.
template <class T>
class RowWriter final {
public:
    explicit RowWriter(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> insert(const T &row)
    {
        if (!m_insert) m_insert.emplace(m_database, insertSql());
        bindAll(*m_insert, row, 0);
        return m_insert->run();
    }

    [[nodiscard]] Result<void> update(const T &row)
    {
        if (!m_update) m_update.emplace(m_database, updateSql());
        bindAll(*m_update, row, -1);
        m_update->bind(static_cast<int>(kFieldCount<T>) - 1, toColumn(row.id));
        return runOnOne(*m_update);
    }

    [[nodiscard]] Result<void> remove(const Id<T> &id)
    {
        if (!m_remove) m_remove.emplace(m_database, removeSql());
        m_remove->bind(0, toColumn(id));
        return runOnOne(*m_remove);
    }

private:
    static QString insertSql()
    {
        QStringList places(static_cast<qsizetype>(kFieldCount<T>), QStringLiteral("?"));
        return QStringLiteral("INSERT INTO \"%1\" (%2) VALUES (%3)")
            .arg(QLatin1String(Describe<T>::table), columnNames<T>().join(QLatin1String(", ")),
                 places.join(QLatin1String(", ")));
    }

    static QString updateSql()
    {
        const QStringList columns = columnNames<T>().mid(1);
        return QStringLiteral("UPDATE \"%1\" SET %2 = ? WHERE id = ?")
            .arg(QLatin1String(Describe<T>::table), columns.join(QLatin1String(" = ?, ")));
    }

    static QString removeSql()
    {
        return QStringLiteral("DELETE FROM \"%1\" WHERE id = ?")
            .arg(QLatin1String(Describe<T>::table));
    }

    /// Binds fields from `firstPosition`; a position below 0 is left out (the id of an update).
    static void bindAll(Query &query, const T &row, int firstPosition)
    {
        int position = firstPosition;
        eachField<T>([&](const auto &each) {
            if (position >= 0) query.bind(position, toColumn(row.*each.at));
            ++position;
        });
    }

    Result<void> runOnOne(Query &query)
    {
        if (auto run = query.run(); !run) return run;
        if (query.rowsChanged() != 1) return fail(kStoreOutOfStep, {m_database.path()});
        return {};
    }

    Database &m_database;
    std::optional<Query> m_insert;
    std::optional<Query> m_update;
    std::optional<Query> m_remove;
};

}   // namespace wallchart
