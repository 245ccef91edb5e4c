// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/fileerrors.h"
#include "core/storage/filekey.h"

#include <QSqlDatabase>

#include <memory>

struct sqlite3;

namespace wallchart {

/// One connection to one encrypted file, through Qt SQL. Belongs to the thread that opened it.
class Database final {
public:
    enum class Mode {
        Create,      ///< the file is empty; its salt becomes that of the key
        ReadWrite,   ///< the file must exist
        ReadOnly,
        AsItIs,    ///< reads the bytes as they are, without a look at journals and locks
        Salvage,   ///< ReadOnly, but takes a file whose end is missing for what is left of it
    };

    /// An empty one that is never written anywhere: to know what a schema looks like.
    [[nodiscard]] static Result<std::unique_ptr<Database>> inMemory();
    /// Opens and gives the key; nothing has been read yet, so a wrong key shows later.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode,
                                                                const FileKey &key);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

    [[nodiscard]] Mode mode() const { return m_mode; }

    /// Runs one or more statements that take no values and whose rows do not matter.
    [[nodiscard]] Result<void> runScript(const char *sql);
    /// The number in the first column of the first row.
    [[nodiscard]] Result<qint64> number(const QString &sql);
    /// Why the last call failed, told apart by SQLite's code.
    [[nodiscard]] Error lastError() const;
    /// Whether the last call failed because page 1 does not open with the key.
    [[nodiscard]] bool refusesKey() const;
    /// Gives unused memory back.
    void shrink();

private:
    friend class Query;

    Database(QString path, QString connection);
    [[nodiscard]] Result<void> connect(const QString &uri, bool readOnly);
    [[nodiscard]] Result<void> giveKey(const FileKey &key, bool withSalt);
    /// Lets SQLite begin to read although pages are missing at the end.
    [[nodiscard]] Result<void> allowMissingPages();

    QString m_path;
    QString m_connection;
    Mode m_mode = Mode::ReadWrite;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;   // owned by the driver
};

/// Sets what every connection must have, and reads it back.
[[nodiscard]] Result<void> applySafeSettings(Database &database);

/// Rolls back unless it was committed.
class Transaction final {
public:
    explicit Transaction(Database &database) : m_database(database) {}
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// For writing: nobody else can write from here on.
    [[nodiscard]] Result<void> begin();
    /// For reading: all reads see one state of the file.
    [[nodiscard]] Result<void> beginReading();
    [[nodiscard]] Result<void> commit();

private:
    Database &m_database;
};

}   // namespace wallchart
