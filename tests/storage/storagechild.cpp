// SPDX-License-Identifier: GPL-3.0-or-later
// Works on a campaign file until it is killed, and reports each thing that is done: a line on
// standard output once the store said that it is on the disk.
#include "core/storage/maintenance.h"
#include "core/storage/opening.h"
#include "tests/storage/campaignfile.h"
#include "tests/storage/killedwork.h"
#include "tests/storage/latersteps.h"

#include <QCoreApplication>

#include <cstdio>
#include <random>

using namespace wallchart;

namespace {

void report(qint64 number)
{
    std::printf("%lld\n", static_cast<long long>(number));
    std::fflush(stdout);
}

Secret keyFromHex(const QString &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
    Secret key = std::move(*Secret::ofSize(static_cast<std::size_t>(bytes.size())));
    std::copy(bytes.begin(), bytes.end(), key.data().begin());
    return key;
}

ChangeSet addWorkers(Session &session, int count)
{
    ChangeSet add{{QStringLiteral("import")}};
    int number = session.campaign().nextChartNumber();
    for (int i = 0; i < count; ++i, ++number)
        add.edits.add(workerNamed(session.ids(), number, plantedName(number % kPlantedNames)));
    return add;
}

/// When a program says that an edit is done.
enum class Reports { WhenStored, TooEarly };

int editForever(const QString &path, const Secret &key, unsigned seed, Reports reports)
{
    const SystemClock clock;
    EncryptedCampaignFiles files(KeyProfile::Light);
    auto opened = files.openWithKey(path, key, Access::Write, Progress());
    if (!opened) return 1;
    Session session(std::move(*opened), clock);
    std::mt19937 random(seed);
    report(static_cast<qint64>(session.history().entries().size()));
    while (true) {
        const unsigned choice = random() % 20;
        if (reports == Reports::TooEarly)
            report(static_cast<qint64>(session.history().entries().size()) + 1);
        if (choice < 4) (void)session.undo();
        else if (choice < 6) (void)session.redo();
        else if (!session.perform(addWorkers(session, choice < 9 ? 400 : 1))) return 1;
        report(static_cast<qint64>(session.history().entries().size()));
    }
}

int createForever(const QString &path)
{
    EncryptedCampaignFiles files(KeyProfile::Light);
    const Campaign campaign = AnyValues(1).campaign(300);
    report(0);
    for (int number = 1; true; ++number) {
        if (!files.create(path + QString::number(number), secretOf(kFirstPassphrase), campaign,
                          Progress()))
            return 1;
        report(number);
    }
}

int changePassphraseForever(const QString &path)
{
    const Secret passphrases[] = {secretOf(kFirstPassphrase), secretOf(kSecondPassphrase)};
    report(0);
    for (std::size_t number = 1; true; ++number) {
        const auto changed = changePassphrase(
            path, keyFromPassphrase(passphrases[(number + 1) % 2]), passphrases[number % 2],
            KeyProfile::Light, OldBackups::Delete, Progress());
        if (!changed) return 1;
        report(static_cast<qint64>(number));
    }
}

int backUpForever(const QString &path, const Secret &key)
{
    report(0);
    for (int number = 1; true; ++number) {
        if (!backUp(path, path + QString::number(number), keyAsGiven(key), Progress())) return 1;
        report(number);
    }
}

int migrateOnce(const QString &path, const Secret &key)
{
    report(0);
    const std::vector<Migration> steps = withLaterSteps({kSlowStep});
    const auto opened = openCampaignFile(
        {.path = path, .key = keyAsGiven(key), .mode = Database::Mode::ReadWrite, .steps = steps});
    if (!opened) return 1;
    report(1);
    return 0;
}

}   // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList args = QCoreApplication::arguments();
    const QString work = args.value(1);
    const QString path = args.value(2);
    if (work == QLatin1String("create")) return createForever(path);
    if (work == QLatin1String("passphrase")) return changePassphraseForever(path);
    const Secret key = keyFromHex(args.value(3));
    if (work == QLatin1String("edit"))
        return editForever(path, key, args.value(4).toUInt(), Reports::WhenStored);
    if (work == QLatin1String("boast"))
        return editForever(path, key, args.value(4).toUInt(), Reports::TooEarly);
    if (work == QLatin1String("backup")) return backUpForever(path, key);
    if (work == QLatin1String("migrate")) return migrateOnce(path, key);
    return 2;
}
