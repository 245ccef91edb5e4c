// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QSqlQuery>
#include <QVariant>

namespace wallchart {

/// One prepared statement: forward only, values bound and columns read by position.
///
/// The database must outlive it. A statement that could not be prepared says so in run().
class Query final {
public:
    Query(Database &database, const QString &sql);

    void bind(int position, const QVariant &value) { m_query.bindValue(position, value); }
    /// Runs it with what is bound; may be called again with other values.
    [[nodiscard]] Result<void> run();
    /// Goes to the next row; false at the end and when reading fails, which ended() tells apart.
    [[nodiscard]] bool next() { return m_query.next(); }
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    /// After next() was false: success when there really were no more rows.
    [[nodiscard]] Result<void> ended() const;
    [[nodiscard]] int rowsChanged() const { return m_query.numRowsAffected(); }
    /// Lets go of the rows, so that the file is no longer being read.
    void finish() { m_query.finish(); }

private:
    Database &m_database;
    QSqlQuery m_query;
    bool m_prepared = false;
};

}   // namespace wallchart
