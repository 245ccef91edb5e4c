// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/salvage.h"

#include "core/base/atomicfile.h"
#include "core/model/shippedscale.h"
#include "core/storage/backups.h"
#include "core/storage/historycheck.h"
#include "core/storage/historyrows.h"
#include "core/storage/opening.h"
#include "core/storage/readablerows.h"
#include "core/storage/rowedits.h"
#include "core/storage/targeterror.h"

#include <QFileInfo>

#include <unordered_set>

namespace wallchart {

namespace {

/// Collects what can be kept, each type after those it refers to.
class Collection final {
public:
    Collection(Database &database, QString name) : m_database(database), m_name(std::move(name)) {}

    template <class T>
    void collect()
    {
        ReadableRows<T> readable(m_database);
        std::vector<T> rows = readable.read();
        if (readable.metDamage()) lose<T>(kRowsLost);
        remember(rows);
        emptyReferences(rows);
        leaveOutOrphans(rows);
        m_campaign.load<T>(std::move(rows));
    }

    /// What no campaign can do without.
    void addMissing()
    {
        if (m_campaign.hasSettings() && !m_campaign.all<Scale>().empty()) return;
        IdSource ids;
        if (!m_campaign.hasSettings()) {
            m_campaign.load<Settings>(
                {Settings{.id = ids.make<SettingsId>(),
                          .campaignName = QFileInfo(m_name).completeBaseName()}});
            lose<Settings>(kRowsLost);
        }
        if (m_campaign.all<Scale>().empty())
            m_campaign.load<Scale>({shippedScale(ids.make<ScaleId>())});
    }

    [[nodiscard]] const Campaign &campaign() const { return m_campaign; }
    [[nodiscard]] Problems takeLosses() { return std::move(m_lost); }

private:
    template <class T>
    void lose(ErrorCode code, QStringList more = {})
    {
        m_lost.push_back({code, QStringList{m_name, QLatin1String(Describe<T>::table)} + more});
    }

    template <class T>
    void remember(const std::vector<T> &rows)
    {
        for (const T &row : rows) m_known.insert(row.id.uuid());
    }

    template <class T>
    void emptyReferences(std::vector<T> &rows)
    {
        int emptied = 0;
        for (T &row : rows) {
            eachField<T>([&](const auto &each) {
                using Value = typename std::remove_cvref_t<decltype(each)>::Value;
                if constexpr (kIsReference<Value> && kIsOptional<Value>) {
                    const auto target = referredUuid(row.*each.at);
                    if (!target || m_known.contains(*target)) return;
                    (row.*each.at).reset();
                    ++emptied;
                }
            });
        }
        if (emptied) lose<T>(kReferencesEmptied, {QString::number(emptied)});
    }

    template <class T>
    void leaveOutOrphans(std::vector<T> &rows)
    {
        const auto left = std::erase_if(rows, [&](const T &row) {
            bool orphan = false;
            eachField<T>([&](const auto &each) {
                using Value = typename std::remove_cvref_t<decltype(each)>::Value;
                if constexpr (kIsId<Value>)
                    orphan = orphan || !m_known.contains((row.*each.at).uuid());
            });
            if (orphan) m_known.erase(row.id.uuid());
            return orphan;
        });
        if (left) lose<T>(kRowsWithoutOwner, {QString::number(left)});
    }

    Database &m_database;
    QString m_name;
    Campaign m_campaign;
    std::unordered_set<Uuid> m_known;
    Problems m_lost;
};

/// The log with its edits, when it is whole and tells of these rows; else nothing.
std::vector<std::pair<HistoryEntry, QByteArray>> wholeHistory(Database &database,
                                                              const Campaign &rows)
{
    const auto problems = checkHistory(database, database.path(), &rows);
    const auto entries = readHistory(database);
    if (!problems || !problems->empty() || !entries) return {};
    std::vector<std::pair<HistoryEntry, QByteArray>> lines;
    for (const HistoryEntry &entry : *entries) {
        auto bytes = readEditsBytes(database, entry.sequence);
        if (!bytes) return {};
        lines.emplace_back(entry, std::move(*bytes));
    }
    return lines;
}

Result<void> writeLines(Database &database,
                        const std::vector<std::pair<HistoryEntry, QByteArray>> &lines)
{
    for (const auto &[entry, edits] : lines) {
        if (auto written = insertHistory(database, entry, edits); !written) return written;
    }
    return {};
}

Result<void> writeSalvaged(Database &from, const Campaign &campaign, const QString &to,
                           const FileKey &key, const Progress &progress, bool &historyKept)
{
    auto opened = Database::open(to, Database::Mode::Create, key);
    if (!opened) return tl::unexpected(opened.error());
    Database &database = **opened;
    const auto lines = wholeHistory(from, campaign);
    const auto last = lastSequence(from);
    historyKept = !lines.empty() || last == qint64{0};
    Transaction transaction(database);
    return applySafeSettings(database)
        .and_then([&] { return transaction.begin(); })
        .and_then([&] { return runMigrations(database, shippedMigrations()); })
        .and_then([&] { return writeCampaign(database, campaign, progress); })
        .and_then([&] { return writeLines(database, lines); })
        .and_then([&] { return transaction.commit(); });
}

}   // namespace

Result<Salvaged> salvage(const QString &path, const QString &to, const KeySource &key,
                         const Progress &progress)
{
    AtomicFile file(to, IfExists::Refuse);
    if (auto begun = file.open(); !begun) return tl::unexpected(begun.error());
    auto opened = openCampaignFile({.path = path, .key = key, .mode = Database::Mode::Salvage});
    if (!opened) return tl::unexpected(opened.error());
    Collection collection(*opened->database, path);
    eachEntity([&]<class T>(EntityType<T>) { collection.collect<T>(); });
    collection.addMissing();
    bool historyKept = false;
    const auto written = writeSalvaged(*opened->database, collection.campaign(),
                                       file.temporaryPath(), opened->key, progress, historyKept)
                             .and_then(
                                 [&] { return readBack(file.temporaryPath(), opened->key, to); })
                             .and_then([&] { return file.commit(); });
    if (!written) return tl::unexpected(aboutTarget(written.error(), file, to));
    Salvaged salvaged{.rows = 0, .lost = collection.takeLosses()};
    eachEntity([&]<class T>(EntityType<T>) {
        salvaged.rows += static_cast<qint64>(collection.campaign().all<T>().size());
    });
    if (!historyKept) salvaged.lost.push_back({kHistoryLost, {path}});
    return salvaged;
}

}   // namespace wallchart
