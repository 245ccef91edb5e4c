// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/query.h"

#include <QSqlError>

namespace wallchart {

Query::Query(Database &database, const QString &sql)
    : m_database(database), m_query(database.m_database)
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Result<void> Query::run()
{
    if (!m_prepared || !m_query.exec()) return tl::unexpected(m_database.lastError());
    return {};
}

Result<void> Query::ended() const
{
    if (m_query.lastError().isValid()) return tl::unexpected(m_database.lastError());
    return {};
}

}   // namespace wallchart
