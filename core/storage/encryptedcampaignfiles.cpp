// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/encryptedcampaignfiles.h"

#include "core/base/atomicfile.h"
#include "core/storage/encryptedchangestore.h"
#include "core/storage/fileheader.h"
#include "core/storage/leftovers.h"
#include "core/storage/rowedits.h"
#include "core/storage/targeterror.h"

#include <QFileInfo>

#include <cerrno>
#include <cstring>

namespace wallchart {

namespace {

/// Writes schema and rows into an empty file and closes it.
Result<void> writeNewFile(const QString &path, const FileKey &key, const Campaign &campaign,
                          const Progress &progress)
{
    auto opened = Database::open(path, Database::Mode::Create, key);
    if (!opened) return tl::unexpected(opened.error());
    Database &database = **opened;
    Transaction transaction(database);
    return applySafeSettings(database)
        .and_then([&] { return transaction.begin(); })
        .and_then([&] { return runMigrations(database, shippedMigrations()); })
        .and_then([&] { return writeCampaign(database, campaign, progress); })
        .and_then([&] { return transaction.commit(); });
}

struct Holding {
    std::optional<FileLock> lock;
    std::optional<FileHolder> heldBy;
};

/// Takes the lock when the access wants it and can do with or without.
Result<Holding> hold(const QString &path, Access access)
{
    if (access == Access::Read) return Holding{};
    auto lock = FileLock::take(path);
    if (lock) return Holding{std::move(*lock), std::nullopt};
    if (access == Access::Write) return tl::unexpected(lock.error());
    if (lock.error().code == kHeldElsewhere) return Holding{std::nullopt, holderFrom(lock.error())};
    return Holding{};   // a medium that cannot be written to
}

}   // namespace

Result<OpenedCampaign> EncryptedCampaignFiles::create(const QString &path, const Secret &passphrase,
                                                      const Campaign &initial,
                                                      const Progress &progress)
{
    const QString target = realPathOf(path);
    AtomicFile file(target, IfExists::Refuse);
    if (auto begun = file.open(); !begun) return tl::unexpected(begun.error());
    auto lock = FileLock::take(target);
    if (!lock) return tl::unexpected(lock.error());
    const auto key = makeFileKey(passphrase, m_profile);
    if (!key) return tl::unexpected(key.error());
    const auto written = writeNewFile(file.temporaryPath(), *key, initial, progress).and_then([&] {
        return file.commit();
    });
    if (!written) return tl::unexpected(aboutTarget(written.error(), file, target));
    auto store = std::make_unique<EncryptedChangeStore>(target);
    OpeningRequest request{
        .path = target, .key = keyAsGiven(key->key), .mode = Database::Mode::ReadWrite};
    return store->open(std::move(request), std::move(*lock)).map([&] {
        return OpenedCampaign{initial, History(), std::move(store), std::nullopt};
    });
}

Result<OpenedCampaign> EncryptedCampaignFiles::open(const QString &path, const Secret &passphrase,
                                                    Access access, const Progress &progress)
{
    return openWith(path, keyFromPassphrase(passphrase), access, progress);
}

Result<OpenedCampaign> EncryptedCampaignFiles::openWithKey(const QString &path, const Secret &key,
                                                           Access access, const Progress &progress)
{
    return openWith(path, keyAsGiven(key), access, progress);
}

Result<OpenedCampaign> EncryptedCampaignFiles::openWith(const QString &path, const KeySource &key,
                                                        Access access, const Progress &progress)
{
    const QString target = realPathOf(path);
    if (const QFileInfo info(target); !info.isFile())
        return fail(kCannotReadFile, {target, QString::fromLocal8Bit(
                                                  std::strerror(info.exists() ? EISDIR : ENOENT))});
    auto holding = hold(target, access);
    if (!holding) return tl::unexpected(holding.error());
    if (holding->lock) removeLeftovers(target);
    const auto mode = holding->lock ? Database::Mode::ReadWrite : Database::Mode::ReadOnly;
    auto store = std::make_unique<EncryptedChangeStore>(target);
    auto opened = store->open({.path = target, .key = key, .mode = mode}, std::move(holding->lock));
    if (!opened) return tl::unexpected(opened.error());
    return store->read(progress).map([&](std::pair<Campaign, History> read) {
        return OpenedCampaign{std::move(read.first), std::move(read.second), std::move(store),
                              holding->heldBy};
    });
}

}   // namespace wallchart
