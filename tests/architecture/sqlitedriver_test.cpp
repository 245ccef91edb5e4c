// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <functional>

namespace wallchart {

namespace {

/// A raw key of 32 bytes, followed by the 16 bytes of salt that begin the file.
QByteArray rawKey(char fill)
{
    return QByteArrayLiteral("raw:") + QByteArray(32, fill)
           + QByteArrayLiteral("\1alt of 16 bytes");
}

/// Opens `path` through Qt's driver with `key`, does `work`, closes.
void withDatabase(const QString &path, const QByteArray &key,
                  const std::function<void(QSqlQuery &)> &work)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"),
                                                          QStringLiteral("test"));
        database.setDatabaseName(path);
        ASSERT_TRUE(database.open());
        sqlite3 *handle = *static_cast<sqlite3 *const *>(database.driver()->handle().constData());
        ASSERT_EQ(sqlite3_key(handle, key.constData(), static_cast<int>(key.size())), SQLITE_OK);
        QSqlQuery query(database);
        work(query);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("test"));
}

void writeAName(const QString &path)
{
    withDatabase(path, rawKey('k'), [](QSqlQuery &query) {
        EXPECT_TRUE(query.exec(QStringLiteral("CREATE TABLE worker(name TEXT)")));
        EXPECT_TRUE(query.exec(QStringLiteral("INSERT INTO worker VALUES('Rosalind Okafor')")));
    });
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}   // namespace

TEST(SqliteDriver, a_keyed_database_is_encrypted_from_its_first_byte)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.wallchart"));
    writeAName(path);
    const QByteArray content = contentOf(path);
    EXPECT_GE(content.size(), 8192);
    EXPECT_TRUE(content.startsWith("\1alt of 16 bytes"));
    EXPECT_EQ(content.mid(16, 8).toHex(), "1000010120402020");
    EXPECT_FALSE(content.contains("SQLite format"));
    EXPECT_FALSE(content.contains("Okafor"));
}

TEST(SqliteDriver, only_the_right_key_reads_it_again)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.wallchart"));
    writeAName(path);
    const QString select = QStringLiteral("SELECT name FROM worker");
    withDatabase(path, rawKey('k'), [&](QSqlQuery &query) {
        EXPECT_TRUE(query.exec(select) && query.next());
        EXPECT_EQ(query.value(0).toString(), QStringLiteral("Rosalind Okafor"));
    });
    withDatabase(path, rawKey('x'), [&](QSqlQuery &query) { EXPECT_FALSE(query.exec(select)); });
}

TEST(SqliteDriver, is_compiled_with_the_options_that_safety_rests_on)
{
    for (const char *option : {"THREADSAFE=1", "TEMP_STORE=3", "SECURE_DELETE", "DQS=0",
                               "DEFAULT_FOREIGN_KEYS", "OMIT_LOAD_EXTENSION",
                               "ENABLE_COLUMN_METADATA", "ENABLE_DBPAGE_VTAB", "MAX_MMAP_SIZE=0"}) {
        EXPECT_TRUE(sqlite3_compileoption_used(option)) << option;
    }
}

TEST(SqliteDriver, knows_one_cipher_only)
{
    EXPECT_EQ(sqlite3mc_cipher_count(), 1);
    EXPECT_STREQ(sqlite3mc_cipher_name(1), "chacha20");
}

}   // namespace wallchart
