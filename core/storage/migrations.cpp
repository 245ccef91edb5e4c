// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/base/atomicfile.h"
#include "core/storage/database.h"

#include "core/storage/shippedmigrations.h"

namespace wallchart {

namespace {

Result<void> runStep(Database &database, const Migration &step)
{
    const QByteArray version = "PRAGMA user_version = " + QByteArray::number(step.version);
    return database.runScript(step.sql)
        .and_then([&] { return database.runScript(version.constData()); })
        .or_else([&](const Error &error) -> Result<void> {
            if (error.code == kDiskFull || error.code == kCannotWriteFile)
                return tl::unexpected(error);
            return fail(kMigrationFailed,
                        {database.path(), QString::number(step.version), error.args.value(1)});
        });
}

}   // namespace

std::span<const Migration> shippedMigrations()
{
    return kShippedMigrations;
}

int newestSchema()
{
    return shippedMigrations().back().version;
}

Result<void> runMigrations(Database &database, std::span<const Migration> steps)
{
    const auto current = database.number(QStringLiteral("PRAGMA user_version"));
    if (!current) return tl::unexpected(current.error());
    for (const Migration &step : steps) {
        if (step.version <= *current) continue;
        if (auto done = runStep(database, step); !done) return done;
    }
    const QByteArray id = "PRAGMA application_id = " + QByteArray::number(kApplicationId);
    return database.runScript(id.constData());
}

}   // namespace wallchart
