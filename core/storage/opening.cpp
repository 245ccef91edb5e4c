// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening.h"

#include "core/base/atomicfile.h"
#include "core/storage/backups.h"
#include "core/storage/fileheader.h"
#include "core/storage/filelock.h"

#include <QFile>

namespace wallchart {

namespace {

/// Reads page 1 and nothing else: fails unless the key is right and the page whole.
Result<qint64> readFirstPage(Database &database)
{
    return database.number(QStringLiteral("PRAGMA application_id"));
}

/// Whether the key is right: a file that was cut off says so although it is damaged.
Result<void> tryKey(const QString &path, Database::Mode mode, const FileKey &key)
{
    return Database::open(path, mode, key).and_then([](const auto &database) -> Result<void> {
        const auto read = readFirstPage(*database);
        if (read || (read.error().code == kFileDamaged && !database->refusesKey())) return {};
        return tl::unexpected(read.error());
    });
}

bool opensNewestBackup(const OpeningRequest &request)
{
    const std::vector<Backup> backups = backupsOf(request.path);
    if (backups.empty()) return false;
    const auto salt = readFileHeader(backups.front().path);
    if (!salt) return false;
    auto key = request.key(*salt);
    return key
           && tryKey(backups.front().path, Database::Mode::AsItIs, {std::move(*key), *salt})
                  .has_value();
}

/// Page 1 did not open: the disk, the key or the page?
Error reasonOf(const OpeningRequest &request, const Error &error)
{
    if (error.code != kFileDamaged) return error;
    QFile file(request.path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)
        || file.read(kPageSize).size() != kPageSize)
        return {kCannotReadFile, {request.path, file.errorString()}};
    if (opensNewestBackup(request)) return {kFileDamaged, {request.path}};
    return {kWrongPassphrase, {request.path}};
}

/// The file and its journal in a folder of their own.
Result<std::unique_ptr<QTemporaryDir>> copyAside(const QString &path)
{
    auto folder = std::make_unique<QTemporaryDir>();
    const QString copy = folder->filePath(QStringLiteral("copy"));
    const bool copied = folder->isValid() && QFile::copy(path, copy)
                        && (!hasJournal(path) || QFile::copy(journalOf(path), journalOf(copy)))
                        && QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    if (!copied) return fail(kCannotWriteFile, {copy, folder->errorString()});
    return folder;
}

/// Whether the key is right, asked without letting SQLite roll back the journal.
Result<void> tryKeyBesideJournal(const QString &path, const FileKey &key)
{
    const auto opens = [&key](const QString &file, Database::Mode mode) {
        return Database::open(file, mode, key).and_then([](const auto &database) {
            return readFirstPage(*database);
        });
    };
    const auto asItIs = opens(path, Database::Mode::AsItIs);
    if (asItIs) return {};
    // Page 1 itself may be half written: roll back a copy and look there. With a wrong key that
    // fails in many ways, so only what can be read counts.
    const auto folder = copyAside(path);
    if (!folder) return tl::unexpected(folder.error());
    if (opens((*folder)->filePath(QStringLiteral("copy")), Database::Mode::ReadWrite)) return {};
    return tl::unexpected(asItIs.error());
}

Result<void> checkApplication(Database &database, const OpeningRequest &request)
{
    const auto application = readFirstPage(database);
    if (!application && !database.refusesKey()) return tl::unexpected(application.error());
    if (!application) return tl::unexpected(reasonOf(request, application.error()));
    const auto version = database.number(QStringLiteral("PRAGMA user_version"));
    if (!version) return tl::unexpected(version.error());
    if (*application != kApplicationId || *version < 1)
        return fail(kOtherApplication, {request.path});
    const int newest = request.steps.back().version;
    if (*version > newest)
        return fail(kNewerSchema,
                    {request.path, QString::number(*version), QString::number(newest)});
    return {};
}

Result<bool> isOlder(Database &database, const OpeningRequest &request)
{
    return database.number(QStringLiteral("PRAGMA user_version")).map([&](qint64 version) {
        return version < request.steps.back().version;
    });
}

Result<void> migrate(Database &database, std::span<const Migration> steps)
{
    Transaction transaction(database);
    return transaction.begin()
        .and_then([&] { return runMigrations(database, steps); })
        .and_then([&] { return transaction.commit(); });
}

Result<OpenedFile> openAt(const QString &path, const OpeningRequest &request, Database::Mode mode,
                          FileKey key)
{
    OpenedFile opened{std::move(key), nullptr, nullptr};
    auto database = Database::open(path, mode, opened.key);
    if (!database) return tl::unexpected(database.error());
    opened.database = std::move(*database);
    return checkApplication(*opened.database, request)
        .and_then([&] { return applySafeSettings(*opened.database); })
        .map([&] { return std::move(opened); });
}

/// Makes a private copy and brings it to today's schema.
Result<OpenedFile> openCopy(const OpeningRequest &request, FileKey key)
{
    auto folder = copyAside(request.path);
    if (!folder) return tl::unexpected(folder.error());
    const QString copy = (*folder)->filePath(QStringLiteral("copy"));
    auto opened = openAt(copy, request, Database::Mode::ReadWrite, std::move(key));
    if (!opened) return opened;
    opened->privateCopy = std::move(*folder);
    return migrate(*opened->database, request.steps).map([&] { return std::move(*opened); });
}

Result<OpenedFile> bringUpToDate(OpenedFile opened, const OpeningRequest &request)
{
    const auto older = isOlder(*opened.database, request);
    if (!older) return tl::unexpected(older.error());
    if (!*older) return opened;
    if (request.mode != Database::Mode::ReadWrite) return openCopy(request, std::move(opened.key));
    return makeBackup(request.path, opened.key, request.now)
        .and_then([&](const Backup &) { return migrate(*opened.database, request.steps); })
        .map([&] { return std::move(opened); });
}

/// A journal that nobody is going to finish, as opposed to one of a change just being made.
class LeftJournal final {
public:
    explicit LeftJournal(const OpeningRequest &request) : m_exists(hasJournal(request.path))
    {
        // Who opens for writing holds the lock already; a reader holds it while it copies.
        if (!m_exists || request.mode == Database::Mode::ReadWrite) return;
        auto lock = FileLock::take(request.path);
        if (lock) m_lock.emplace(std::move(*lock));
        else m_exists = lock.error().code != kHeldElsewhere;
    }
    [[nodiscard]] bool exists() const { return m_exists; }

private:
    bool m_exists;
    std::optional<FileLock> m_lock;
};

}   // namespace

Result<OpenedFile> openCampaignFile(const OpeningRequest &asked)
{
    OpeningRequest request = asked;
    request.path = realPathOf(asked.path);
    const auto partPages = request.mode == Database::Mode::Salvage ? PartPages::Allow
                                                                   : PartPages::Refuse;
    const auto salt = readFileHeader(request.path, partPages);
    if (!salt) return tl::unexpected(salt.error());
    auto secret = request.key(*salt);
    if (!secret) return tl::unexpected(secret.error());
    FileKey key{std::move(*secret), *salt};
    const LeftJournal left(request);
    if (left.exists()) {
        const Result<void> fits = tryKeyBesideJournal(request.path, key);
        if (!fits) return tl::unexpected(reasonOf(request, fits.error()));
        if (request.mode != Database::Mode::ReadWrite) return openCopy(request, std::move(key));
    }
    return openAt(request.path, request, request.mode, std::move(key))
        .and_then([&](OpenedFile opened) { return bringUpToDate(std::move(opened), request); });
}

}   // namespace wallchart
