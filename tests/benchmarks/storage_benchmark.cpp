// SPDX-License-Identifier: GPL-3.0-or-later
// The store beside the bare SQLite C API: same file, same key, same pragmas, same rows.
#include "core/editing/changecodec.h"
#include "core/storage/encryptedcampaignfiles.h"
#include "core/storage/fileheader.h"
#include "core/storage/rows.h"
#include "tests/benchmarks/growth.h"
#include "tests/storage/campaignfile.h"

#include <QCoreApplication>
#include <QFile>

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <chrono>
#include <cstdio>
#include <cstring>
#include <map>
#include <random>

namespace wallchart {

namespace {

constexpr int kTiesPerWorker = 10;

double seconds(const std::function<void()> &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

void require(bool condition, const char *what)
{
    if (condition) return;
    std::fprintf(stderr, "benchmark_storage: %s failed\n", what);
    std::exit(1);
}

/// What the process holds in memory now, in MiB.
double residentMebibytes()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    require(status.open(QIODevice::ReadOnly), "reading statm");
    return status.readAll().split(' ').value(1).toDouble() * 4096 / (1024 * 1024);
}

/// Workers with a post each, and ten times as many ties to write.
struct Workplace {
    explicit Workplace(int people)
    {
        std::mt19937 random(1);
        const auto some = static_cast<unsigned>(people);
        const WorksiteId site = campaign.all<Worksite>().begin()->id;
        std::vector<Worker> workers;
        std::vector<Post> posts;
        for (int i = 1; i <= people; ++i) {
            Worker worker = workerNamed(ids, i, QStringLiteral("Worker Number %1").arg(i));
            worker.phones = {QStringLiteral("555-%1").arg(i)};
            worker.hiredOn = QDate(2020, 1, 1).addDays(i % 2000);
            posts.push_back(Post{.id = ids.make<PostId>(),
                                 .worker = worker.id,
                                 .worksite = site,
                                 .unit = {},
                                 .shift = {},
                                 .jobTitle = QStringLiteral("Nurse")});
            workers.push_back(std::move(worker));
        }
        const TieKindId kind = campaign.all<TieKind>().begin()->id;
        for (int i = 0; i < people * kTiesPerWorker; ++i) {
            const WorkerId from = workers[random() % some].id;
            ties.push_back(Tie{.id = ids.make<TieId>(),
                               .from = from,
                               .to = workers[random() % some].id,
                               .kind = kind,
                               .source = QStringLiteral("import"),
                               .seenOn = QDate(2026, 1, 2)});
        }
        campaign.load<Worker>(std::move(workers));
        campaign.load<Post>(std::move(posts));
        withTies = campaign;
        withTies.load<Tie>(ties);
    }

    /// Each size is made once.
    static const Workplace &ofSize(const benchmark::State &state)
    {
        static std::map<std::int64_t, Workplace> made;
        const auto people = state.range(0);
        return made.try_emplace(people, static_cast<int>(people)).first->second;
    }

    IdSource ids = IdSource::seeded(3, 1'700'000'000'000);
    Campaign campaign = smallCampaign();
    std::vector<Tie> ties;
    Campaign withTies;
};

/// A new file with those rows, closed.
struct NewFile {
    explicit NewFile(const Campaign &campaign)
    {
        require(file.create(campaign).has_value(), "creating");
        key = deriveKey(file.passphrase(), *readFileHeader(file.path())).value();
    }
    Result<OpenedCampaign> open()
    {
        return EncryptedCampaignFiles().openWithKey(file.path(), *key, Access::Write, Progress());
    }

    QTemporaryDir folder;
    CampaignFile file{folder};
    std::optional<Secret> key;
};

/// The peer: nothing between us and SQLite.
class Peer final {
public:
    explicit Peer(const NewFile &from)
    {
        require(sqlite3_open_v2(QFile::encodeName(from.file.path()).constData(), &m_handle,
                                SQLITE_OPEN_READWRITE, nullptr)
                    == SQLITE_OK,
                "opening");
        QByteArray raw = "raw:";
        raw.append(reinterpret_cast<const char *>(from.key->data().data()), 32);
        require(sqlite3_key(m_handle, raw.constData(), static_cast<int>(raw.size())) == SQLITE_OK,
                "the key");
        run("PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA; PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF;"
            "PRAGMA cell_size_check=ON; PRAGMA secure_delete=ON; PRAGMA cache_size=-65536");
    }
    ~Peer() { sqlite3_close(m_handle); }

    void run(const char *sql)
    {
        require(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sql);
    }

    sqlite3_stmt *prepare(const QString &sql)
    {
        sqlite3_stmt *statement = nullptr;
        require(sqlite3_prepare_v2(m_handle, sql.toUtf8().constData(), -1, &statement, nullptr)
                    == SQLITE_OK,
                "preparing");
        return statement;
    }

    /// Copies every column of every row out of SQLite.
    void readAll()
    {
        eachEntity([&]<class T>(EntityType<T>) {
            sqlite3_stmt *statement = prepare(selectSql<T>());
            while (sqlite3_step(statement) == SQLITE_ROW) {
                for (int column = 0; column < static_cast<int>(kFieldCount<T>); ++column)
                    take(statement, column);
            }
            sqlite3_finalize(statement);
        });
    }

    void insert(const std::vector<Tie> &ties)
    {
        sqlite3_stmt *statement = prepare(
            QStringLiteral("INSERT INTO tie VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        for (const Tie &tie : ties) {
            const QByteArray source = tie.source.toUtf8();
            bind(statement, 1, tie.id.uuid());
            bind(statement, 2, tie.from.uuid());
            bind(statement, 3, tie.to.uuid());
            bind(statement, 4, tie.kind.uuid());
            sqlite3_bind_int(statement, 5, tie.directed);
            sqlite3_bind_int(statement, 6, tie.strength);
            sqlite3_bind_text(statement, 7, source.constData(), static_cast<int>(source.size()),
                              SQLITE_TRANSIENT);
            sqlite3_bind_int64(statement, 8, tie.seenOn.toJulianDay());
            sqlite3_bind_null(statement, 9);
            require(sqlite3_step(statement) == SQLITE_DONE, "inserting");
            sqlite3_reset(statement);
        }
        sqlite3_finalize(statement);
    }

    void changeNote(const Uuid &id, const QString &note)
    {
        sqlite3_stmt *statement = prepare(
            QStringLiteral("UPDATE worker SET note = ? WHERE id = ?"));
        const QByteArray text = note.toUtf8();
        sqlite3_bind_text(statement, 1, text.constData(), static_cast<int>(text.size()),
                          SQLITE_STATIC);
        bind(statement, 2, id);
        require(sqlite3_step(statement) == SQLITE_DONE, "updating");
        sqlite3_finalize(statement);
    }

    void log(int sequence, const QByteArray &edits)
    {
        sqlite3_stmt *statement = prepare(
            QStringLiteral("INSERT INTO history VALUES (?, 0, '', 'edit', NULL, 'x', '[]', 1, ?)"));
        sqlite3_bind_int(statement, 1, sequence);
        sqlite3_bind_blob(statement, 2, edits.constData(), static_cast<int>(edits.size()),
                          SQLITE_STATIC);
        require(sqlite3_step(statement) == SQLITE_DONE, "logging");
        sqlite3_finalize(statement);
    }

private:
    void take(sqlite3_stmt *statement, int column)
    {
        switch (sqlite3_column_type(statement, column)) {
        case SQLITE_INTEGER: m_numbers.push_back(sqlite3_column_int64(statement, column)); break;
        case SQLITE_FLOAT: m_reals.push_back(sqlite3_column_double(statement, column)); break;
        case SQLITE_TEXT:
            m_bytes.append(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)),
                           static_cast<std::size_t>(sqlite3_column_bytes(statement, column)));
            break;
        case SQLITE_BLOB:
            m_bytes.append(static_cast<const char *>(sqlite3_column_blob(statement, column)),
                           static_cast<std::size_t>(sqlite3_column_bytes(statement, column)));
            break;
        default: break;
        }
    }

    static void bind(sqlite3_stmt *statement, int position, const Uuid &uuid)
    {
        const quint64 bytes[] = {qToBigEndian(quint64{uuid.high}), qToBigEndian(quint64{uuid.low})};
        sqlite3_bind_blob(statement, position, bytes, sizeof bytes, SQLITE_TRANSIENT);
    }

    sqlite3 *m_handle = nullptr;
    std::vector<std::int64_t> m_numbers;
    std::vector<double> m_reals;
    std::string m_bytes;
};

void addToMean(benchmark::Counter &counter, double value)
{
    counter.value += value;
    counter.flags = benchmark::Counter::kAvgIterations;
}

void tell(benchmark::State &state, double ours, double peers)
{
    state.SetIterationTime(ours);
    addToMean(state.counters["peer_ms"], peers * 1000);
    addToMean(state.counters["ratio"], ours / peers);
}

HistoryEntry lineOf(qint64 sequence, std::size_t changes)
{
    return {.sequence = sequence,
            .at = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC),
            .label = {QStringLiteral("benchmark")},
            .changes = static_cast<int>(changes)};
}

void openCampaign(benchmark::State &state)
{
    NewFile file(Workplace::ofSize(state).withTies);
    const std::size_t ties = Workplace::ofSize(state).ties.size();
    for ([[maybe_unused]] auto unused : state) {
        const double peers = seconds([&] { Peer(file).readAll(); });
        const double before = residentMebibytes();
        std::optional<OpenedCampaign> opened;
        const double ours = seconds([&] { opened.emplace(std::move(*file.open())); });
        require(opened->campaign.all<Tie>().size() == ties, "reading");
        state.counters["added_MiB"] = residentMebibytes() - before;
        tell(state, ours, peers);
    }
    state.SetLabel("goal ratio <= 2, <= 400 MiB");
}

void writeManyTies(benchmark::State &state)
{
    const Workplace &workplace = Workplace::ofSize(state);
    Edits edits;
    for (const Tie &tie : workplace.ties) edits.add(tie);
    const QByteArray packed = encodeEdits(edits);
    for ([[maybe_unused]] auto unused : state) {
        NewFile theirs(workplace.campaign);
        NewFile file(workplace.campaign);
        Peer peer(theirs);
        const double peers = seconds([&] {
            peer.run("BEGIN IMMEDIATE");
            peer.insert(workplace.ties);
            peer.log(1, packed);
            peer.run("COMMIT");
        });
        OpenedCampaign opened = std::move(*file.open());
        (void)opened.store->append(lineOf(1, 0), Edits(), Progress())
            .result();   // makes the backup
        Edits copy = edits;
        const double ours = seconds([&] {
            const auto line = lineOf(2, copy.size());
            require(opened.store->append(line, std::move(copy), Progress()).result().has_value(),
                    "storing");
        });
        tell(state, ours, peers);
    }
    state.SetLabel("goal ratio <= 2.5");
}

/// One changed note: the disk's syncs are most of it.
void commitOneEdit(benchmark::State &state)
{
    NewFile theirs(Workplace::ofSize(state).withTies);
    NewFile file(Workplace::ofSize(state).withTies);
    Peer peer(theirs);
    OpenedCampaign opened = std::move(*file.open());
    int sequence = 0;
    Worker worker = *opened.campaign.all<Worker>().begin();
    for ([[maybe_unused]] auto unused : state) {
        Worker after = worker;
        after.note = QString::number(++sequence);
        Edits edits;
        edits.change(worker, after);
        const QByteArray packed = encodeEdits(edits);
        const double peers = seconds([&] {
            peer.run("BEGIN IMMEDIATE");
            peer.changeNote(worker.id.uuid(), after.note);
            peer.log(sequence, packed);
            peer.run("COMMIT");
        });
        const double ours = seconds([&] {
            require(
                opened.store->append(lineOf(sequence, 1), edits, Progress()).result().has_value(),
                "storing");
        });
        worker = after;
        tell(state, ours, peers);
    }
    state.SetLabel("goal <= 50 ms with the repainting");
}

void sizes(benchmark::internal::Benchmark *bench)
{
    for (const int workers : {412, 10'000, 100'000}) bench->Arg(workers);
    bench->UseManualTime()->Unit(benchmark::kMillisecond);
}

BENCHMARK(openCampaign)->Apply(sizes)->Iterations(1)->Repetitions(5);
BENCHMARK(commitOneEdit)->Apply(sizes)->Iterations(25);
BENCHMARK(writeManyTies)->Apply(sizes)->Iterations(1)->Repetitions(3);

}   // namespace

}   // namespace wallchart

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return wallchart::runBenchmarks(argc, argv);
}
