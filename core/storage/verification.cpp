// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verification.h"

#include "core/storage/fileerrors.h"
#include "core/storage/fileheader.h"
#include "core/storage/historycheck.h"
#include "core/storage/opening.h"
#include "core/storage/pagecheck.h"
#include "core/storage/query.h"
#include "core/storage/rows.h"

#include <QFileInfo>

#include <map>

namespace wallchart {

namespace {

using Found = Result<Problems>;
using Schema = std::map<QString, QString>;

/// Runs a query and adds what `read` makes of each row; damage is listed elsewhere.
template <class F>
Result<void> eachRow(Database &database, const QString &sql, F &&read)
{
    Query query(database, sql);
    if (auto run = query.run(); !run) return run;
    while (query.next()) read(query);
    return query.ended();
}

/// The result without the error when the error only says that pages are damaged: they are listed.
Found unlessDamaged(const Result<void> &done, Problems problems, const QString &path)
{
    if (done) return problems;
    if (done.error().code != kFileDamaged) return tl::unexpected(done.error());
    problems.push_back({kFileDamaged, {path}});
    return problems;
}

Found checkPages(const QString &path, const QString &name, const FileKey &key,
                 const Progress &progress)
{
    auto opened = Database::open(path, Database::Mode::AsItIs, key);
    if (!opened) return tl::unexpected(opened.error());
    const auto damaged = findDamagedPages(**opened, progress);
    if (!damaged) return tl::unexpected(damaged.error());
    Problems problems;
    for (const qint64 page : *damaged)
        problems.push_back({kPageDamaged, {name, QString::number(page)}});
    const auto pages = (*opened)->number(QStringLiteral("PRAGMA page_count"));
    const qint64 size = QFileInfo(path).size();
    if (pages && size != *pages * kPageSize)
        problems.push_back(
            {kWrongLength, {name, QString::number(*pages * kPageSize), QString::number(size)}});
    return problems;
}

Found checkIntegrity(Database &database, const QString &name)
{
    Problems problems;
    const auto done = eachRow(database, QStringLiteral("PRAGMA integrity_check"),
                              [&](const Query &row) {
                                  const QString words = row.value(0).toString();
                                  if (words != QLatin1String("ok"))
                                      problems.push_back({kIntegrity, {name, words}});
                              });
    return unlessDamaged(done, std::move(problems), name);
}

Result<Schema> schemaOf(Database &database)
{
    Schema schema;
    return eachRow(
               database, QStringLiteral("SELECT name, sql FROM sqlite_schema"),
               [&](const Query &row) { schema[row.value(0).toString()] = row.value(1).toString(); })
        .map([&] { return std::move(schema); });
}

Result<Schema> expectedSchema()
{
    auto database = Database::inMemory();
    if (!database) return tl::unexpected(database.error());
    return runMigrations(**database, shippedMigrations()).and_then([&] {
        return schemaOf(**database);
    });
}

Found checkSchema(Database &database, const QString &name)
{
    auto found = schemaOf(database);
    auto expected = expectedSchema();
    if (!found) return unlessDamaged(tl::unexpected(found.error()), {}, name);
    if (!expected) return tl::unexpected(expected.error());
    Problems problems;
    for (const auto &[table, sql] : *expected) {
        const auto same = found->find(table);
        if (same == found->end() || same->second != sql)
            problems.push_back({kSchemaDiffers, {name, table}});
        if (same != found->end()) found->erase(same);
    }
    for (const auto &[table, sql] : *found) problems.push_back({kSchemaDiffers, {name, table}});
    return problems;
}

Found checkReferences(Database &database, const QString &name)
{
    std::map<std::pair<QString, QString>, int> broken;
    const auto done = eachRow(database, QStringLiteral("PRAGMA foreign_key_check"),
                              [&](const Query &row) {
                                  ++broken[{row.value(0).toString(), row.value(2).toString()}];
                              });
    Problems problems;
    for (const auto &[tables, count] : broken)
        problems.push_back(
            {kReferencesBroken, {name, tables.first, tables.second, QString::number(count)}});
    return unlessDamaged(done, std::move(problems), name);
}

/// Reads all rows; of each table that cannot be understood one problem tells why.
Found checkRows(Database &database, const QString &name, Campaign &campaign)
{
    Problems problems;
    Result<void> done;
    eachEntity([&]<class T>(EntityType<T>) {
        auto rows = readTable<T>(database);
        if (rows) {
            campaign.load<T>(std::move(*rows));
            return;
        }
        QStringList args = rows.error().args;
        args[0] = name;
        const bool isContent = rows.error().code == kRowUnreadable
                               || rows.error().code == kFileDamaged;
        if (isContent) problems.push_back({rows.error().code, args});
        else done = tl::unexpected(rows.error());
    });
    return done.map([&] { return std::move(problems); });
}

void add(Problems &all, Problems some)
{
    all.insert(all.end(), std::make_move_iterator(some.begin()),
               std::make_move_iterator(some.end()));
}

/// Everything behind the pages; the log is compared with the rows only when all rows were read.
Found checkContent(Database &database, const QString &name)
{
    Problems all;
    for (const auto check : {checkIntegrity, checkSchema, checkReferences}) {
        Found found = check(database, name);
        if (!found) return found;
        add(all, std::move(*found));
    }
    Campaign campaign;
    Found unread = checkRows(database, name, campaign);
    if (!unread) return unread;
    const bool complete = unread->empty();
    add(all, std::move(*unread));
    Found history = checkHistory(database, name, complete ? &campaign : nullptr);
    if (!history) return history;
    add(all, std::move(*history));
    return all;
}

/// A file whose pages are too damaged to open it as a campaign.
Found checkPagesOnly(const QString &path, const KeySource &source, const Progress &progress)
{
    const auto salt = readFileHeader(path);
    if (!salt) return tl::unexpected(salt.error());
    auto key = source(*salt);
    if (!key) return tl::unexpected(key.error());
    Found pages = checkPages(path, path, {std::move(*key), *salt}, progress);
    if (pages && !pages->empty()) return pages;
    return Problems{{kFileDamaged, {path}}};
}

}   // namespace

Result<Problems> verifyCampaign(const QString &path, const KeySource &key, const Progress &progress)
{
    auto opened = openCampaignFile({.path = path, .key = key, .mode = Database::Mode::ReadOnly});
    if (!opened && opened.error().code == kFileDamaged) return checkPagesOnly(path, key, progress);
    if (!opened && opened.error().code == kFileCutOff) return Problems{{kFileCutOff, {path}}};
    if (!opened) return tl::unexpected(opened.error());
    Database &database = *opened->database;
    Transaction reading(database);   // nobody writes while this reads
    const auto begun = reading.beginReading().and_then(
        [&] { return database.number(QStringLiteral("PRAGMA schema_version")); });
    if (!begun) return tl::unexpected(begun.error());
    Found problems = checkPages(database.path(), path, opened->key, progress);
    if (!problems) return problems;
    return checkContent(database, path).map([&](Problems content) {
        add(*problems, std::move(content));
        return std::move(*problems);
    });
}

}   // namespace wallchart
