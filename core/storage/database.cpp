// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/base/atomicfile.h"
#include "core/storage/query.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <sodium.h>
#include <sqlite3.h>

#include <atomic>
#include <cstring>

namespace wallchart {

namespace {

QString nextConnectionName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("wallchart-%1").arg(++count);
}

bool isReadOnly(Database::Mode mode)
{
    return mode == Database::Mode::ReadOnly || mode == Database::Mode::AsItIs
           || mode == Database::Mode::Salvage;
}

QString uriOf(const QString &path, Database::Mode mode)
{
    const char *options = mode == Database::Mode::AsItIs ? "?mode=ro&immutable=1"
                          : isReadOnly(mode)             ? "?mode=ro"
                                                         : "?mode=rw";
    return QLatin1String("file:") + QString::fromLatin1(QUrl::toPercentEncoding(path, "/"))
           + QLatin1String(options);
}

/// One file is one campaign: nothing may be joined to it.
int denyAttach(void *, int action, const char *, const char *, const char *, const char *)
{
    return action == SQLITE_ATTACH ? SQLITE_DENY : SQLITE_OK;
}

bool isWriteFailure(int extendedCode)
{
    switch (extendedCode) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_FSTAT:
    case SQLITE_IOERR_ACCESS: return false;
    default: return true;
    }
}

struct Setting {
    const char *set;
    const char *read;
    const char *expected;
};

constexpr Setting kSettings[] = {
    {"PRAGMA journal_mode=DELETE", "PRAGMA journal_mode", "delete"},
    {"PRAGMA synchronous=EXTRA", "PRAGMA synchronous", "3"},
    {"PRAGMA foreign_keys=ON", "PRAGMA foreign_keys", "1"},
    {"PRAGMA trusted_schema=OFF", "PRAGMA trusted_schema", "0"},
    {"PRAGMA cell_size_check=ON", "PRAGMA cell_size_check", "1"},
    {"PRAGMA secure_delete=ON", "PRAGMA secure_delete", "1"},
    {"PRAGMA cache_size=-65536", "PRAGMA cache_size", "-65536"},
};

}   // namespace

Database::Database(QString path, QString connection)
    : m_path(std::move(path)), m_connection(std::move(connection)),
      m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection))
{
}

Database::~Database()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode, const FileKey &key)
{
    std::unique_ptr<Database> database(new Database(path, nextConnectionName()));
    database->m_mode = mode;
    return database->connect(uriOf(path, mode), isReadOnly(mode))
        .and_then([&] { return database->giveKey(key, mode == Mode::Create); })
        .and_then([&] { return database->allowMissingPages(); })
        .map([&] { return std::move(database); });
}

Result<std::unique_ptr<Database>> Database::inMemory()
{
    std::unique_ptr<Database> database(new Database({}, nextConnectionName()));
    return database->connect(QStringLiteral(":memory:"), false).map([&] {
        return std::move(database);
    });
}

Result<void> Database::connect(const QString &uri, bool readOnly)
{
    m_database.setDatabaseName(uri);
    m_database.setConnectOptions(
        QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=20000")
        + (readOnly ? QStringLiteral(";QSQLITE_OPEN_READONLY") : QString()));
    if (!m_database.open())
        return fail(kCannotReadFile, {m_path, m_database.lastError().databaseText()});
    const QVariant handle = m_database.driver()->handle();
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_set_authorizer(m_handle, denyAttach, nullptr);
    return {};
}

Result<void> Database::giveKey(const FileKey &key, bool withSalt)
{
    static constexpr char kRaw[] = {'r', 'a', 'w', ':'};
    auto raw = Secret::ofSize(sizeof kRaw + key.key.size() + (withSalt ? key.salt.size() : 0));
    if (!raw) return tl::unexpected(raw.error());
    unsigned char *to = raw->data().data();
    std::memcpy(to, kRaw, sizeof kRaw);
    std::memcpy(to + sizeof kRaw, key.key.data().data(), key.key.size());
    if (withSalt) std::memcpy(to + sizeof kRaw + key.key.size(), key.salt.data(), key.salt.size());
    if (sqlite3_key(m_handle, to, static_cast<int>(raw->size())) != SQLITE_OK)
        return tl::unexpected(lastError());
    return {};
}

Result<void> Database::allowMissingPages()
{
    // Otherwise the first read ends with SQLITE_CORRUPT when page 1 tells of more pages than
    // there are. The connection only reads, so nobody can write into its schema.
    int allows = 0;
    if (m_mode == Mode::Salvage
        && sqlite3_db_config(m_handle, SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1, &allows) != SQLITE_OK)
        return tl::unexpected(lastError());
    return {};
}

Result<void> Database::runScript(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::unexpected(lastError());
    return {};
}

Result<qint64> Database::number(const QString &sql)
{
    Query query(*this, sql);
    return query.run().and_then([&]() -> Result<qint64> {
        if (!query.next())
            return query.ended().and_then(
                [&]() -> Result<qint64> { return fail(kStoreFailed, {m_path}); });
        return query.value(0).toLongLong();
    });
}

Error Database::lastError() const
{
    const int code = sqlite3_extended_errcode(m_handle);
    const int reason = sqlite3_system_errno(m_handle);
    const QString system = QString::fromLocal8Bit(std::strerror(reason));
    switch (code & 0xff) {
    case SQLITE_FULL: return {kDiskFull, {m_path}};
    case SQLITE_IOERR:
        return {isWriteFailure(code) ? kCannotWriteFile : kCannotReadFile, {m_path, system}};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {kCannotWriteFile, {m_path, QString::fromUtf8(sqlite3_errmsg(m_handle))}};
    case SQLITE_CANTOPEN:
        return {kCannotWriteFile,
                {m_path, reason ? system : QString::fromUtf8(sqlite3_errmsg(m_handle))}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {kFileBusy, {m_path}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return {kFileDamaged, {m_path}};
    default: return {kStoreFailed, {m_path, QString::fromUtf8(sqlite3_errmsg(m_handle))}};
    }
}

bool Database::refusesKey() const
{
    return sqlite3_errcode(m_handle) == SQLITE_NOTADB;
}

void Database::shrink()
{
    sqlite3_db_release_memory(m_handle);
}

Result<void> applySafeSettings(Database &database)
{
    for (const Setting &setting : kSettings) {
        if (auto set = database.runScript(setting.set); !set) return set;
        Query query(database, QLatin1String(setting.read));
        if (auto read = query.run(); !read) return read;
        if (!query.next() || query.value(0).toString() != QLatin1String(setting.expected))
            return fail(kStoreFailed, {database.path(), QLatin1String(setting.set)});
    }
    if (database.mode() == Database::Mode::Salvage) return {};   // it forbids missing pages
    int defensive = 0;
    if (sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, &defensive) != SQLITE_OK
        || !defensive)
        return fail(kStoreFailed, {database.path(), QStringLiteral("defensive")});
    return {};
}

Transaction::~Transaction()
{
    // Where the disk failed SQLite has rolled back already, and there is nothing left to end.
    if (!sqlite3_get_autocommit(m_database.handle())) (void)m_database.runScript("ROLLBACK");
}

Result<void> Transaction::begin()
{
    return m_database.runScript("BEGIN IMMEDIATE");
}

Result<void> Transaction::beginReading()
{
    return m_database.runScript("BEGIN");
}

Result<void> Transaction::commit()
{
    return m_database.runScript("COMMIT");
}

}   // namespace wallchart
