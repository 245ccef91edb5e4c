// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomicfile.h"
#include "core/storage/backups.h"
#include "core/storage/opening.h"
#include "core/storage/query.h"
#include "core/storage/rows.h"
#include "tests/storage/campaignfile.h"
#include "tests/storage/latersteps.h"

#include <QDir>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

struct Column {
    QString name;
    QString type;
    bool mayBeNull;
    bool operator==(const Column &) const = default;
};

std::vector<Column> columnsOf(Database &database, const char *table)
{
    Query query(database,
                QStringLiteral("SELECT name, type, \"notnull\" FROM pragma_table_info(?)"));
    query.bind(0, QLatin1String(table));
    EXPECT_TRUE(query.run());
    std::vector<Column> columns;
    while (query.next())
        columns.push_back(
            {query.value(0).toString(), query.value(1).toString(), query.value(2).toInt() == 0});
    return columns;
}

QString referredTable(Database &database, const char *table, const char *column)
{
    Query query(
        database,
        QStringLiteral(
            "SELECT \"table\", on_delete FROM pragma_foreign_key_list(?) WHERE \"from\" = ?"));
    query.bind(0, QLatin1String(table));
    query.bind(1, QLatin1String(column));
    EXPECT_TRUE(query.run());
    if (!query.next()) return {};
    EXPECT_EQ(query.value(1).toString(), QStringLiteral("NO ACTION"));
    return query.value(0).toString();
}

template <class Tag>
constexpr const char *tableOf(const Id<Tag> *)
{
    return Describe<Tag>::table;
}

std::unique_ptr<Database> todaysSchema()
{
    auto database = Database::inMemory();
    EXPECT_TRUE(runMigrations(**database, shippedMigrations()));
    return std::move(*database);
}

const std::vector<Migration> kOneMore = withLaterSteps(
    {"CREATE TABLE next (id INTEGER PRIMARY KEY) STRICT;"});
const std::vector<Migration> kBadLast = withLaterSteps(
    {"CREATE TABLE next (id INTEGER PRIMARY KEY) STRICT;",
     "CREATE TABLE after (a TEXT) STRICT; UPDATE worker SET note = 'changed'; SELECT nothing FROM nowhere;"});

QStringList textsOf(Database &database, const QString &sql)
{
    Query query(database, sql);
    EXPECT_TRUE(query.run());
    QStringList texts;
    while (query.next()) texts << query.value(0).toString();
    return texts;
}

void copyRows(Database &from, Database &to, const QString &table)
{
    const QStringList columns = textsOf(
        to, QStringLiteral("SELECT '\"' || name || '\"' FROM pragma_table_info('%1')").arg(table));
    const QString list = columns.join(u',');
    Query rows(from, QStringLiteral("SELECT %1 FROM %2").arg(list, table));
    Query insert(
        to, QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                .arg(table, list, QStringList(columns.size(), QStringLiteral("?")).join(u',')));
    ASSERT_TRUE(rows.run());
    while (rows.next()) {
        for (int at = 0; at < columns.size(); ++at) insert.bind(at, rows.value(at));
        ASSERT_TRUE(insert.run());
    }
}

/// Writes a file of the first schema with all that it knew of the rows of `from`.
void writeFirstSchema(Database &from, const QString &path, const FileKey &key)
{
    ASSERT_TRUE(writeFileAtomically(path, {}));
    auto made = Database::open(path, Database::Mode::Create, key);
    ASSERT_TRUE(made);
    Database &to = **made;
    Transaction transaction(to);
    ASSERT_TRUE(applySafeSettings(to));
    ASSERT_TRUE(transaction.begin());
    ASSERT_TRUE(runMigrations(to, shippedMigrations().first(1)));
    const QString tables = QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table'");
    for (const QString &table : textsOf(to, tables)) copyRows(from, to, table);
    ASSERT_TRUE(transaction.commit());
}

/// What the first schema knew of a campaign.
Campaign asOfFirstSchema(Campaign campaign)
{
    const auto emptied = [&]<class T>(auto forget) {
        std::vector<T> rows(campaign.all<T>().begin(), campaign.all<T>().end());
        for (T &row : rows) forget(row);
        campaign.load<T>(std::move(rows));
    };
    emptied.operator()<Settings>([](Settings &row) {
        row.weights = {};
        row.assessorsShown = false;
        row.peopleAre = PeopleWord::Workers;
        row.unitWord = row.shiftWord = QString();
    });
    emptied.operator()<Nomination>([](Nomination &row) { row.conversation = {}; });
    emptied.operator()<Tally>([](Tally &row) { row.worksite = {}; });
    emptied.operator()<FrozenBase>([](FrozenBase &row) { row.worksite = {}; });
    campaign.load<SocialGroup>({});
    campaign.load<GroupMembership>({});
    campaign.load<Attempt>({});
    campaign.load<Conversation>({});
    campaign.load<NextStep>({});
    campaign.load<Turf>({});
    campaign.load<EmployerMove>({});
    campaign.load<TouchedCell>({});
    campaign.load<SavedList>({});
    campaign.load<StoredEdition>({});
    campaign.load<TrainingGroup>({});
    campaign.load<SmallGroup>({});
    campaign.load<Participant>({});
    campaign.load<TrackSwitch>({});
    campaign.load<Attendance>({});
    campaign.load<TaskAnswer>({});
    campaign.load<ExcerptCode>({});
    campaign.load<Submission>({});
    campaign.load<Review>({});
    campaign.load<StatusReport>({});
    campaign.load<OwnIdentity>({});
    campaign.load<KnownPeer>({});
    campaign.load<PacketSeen>({});
    campaign.load<ForgottenMark>({});
    return campaign;
}

class MigrationTest : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(file.create(AnyValues(1).campaign(200))); }

    Result<OpenedFile> open(std::span<const Migration> steps,
                            Database::Mode mode = Database::Mode::ReadWrite)
    {
        return openCampaignFile({.path = file.path(),
                                 .key = keyFromPassphrase(file.passphrase()),
                                 .mode = mode,
                                 .now = file.clock().now(),
                                 .steps = steps});
    }

    QByteArray bytes() { return readFile(file.path()).value(); }

    QTemporaryDir folder;
    CampaignFile file{folder};
};

}   // namespace

TEST(Schema, tables_have_the_columns_that_entities_describe)
{
    const auto database = todaysSchema();
    eachEntity([&]<class T>(EntityType<T>) {
        std::vector<Column> expected;
        eachField<T>([&](const auto &each) {
            using Value = typename std::remove_cvref_t<decltype(each)>::Value;
            expected.push_back(
                {QLatin1String(each.name), QLatin1String(kColumnType<Value>), kMayBeNull<Value>});
        });
        EXPECT_EQ(columnsOf(*database, Describe<T>::table), expected) << Describe<T>::table;
    });
}

TEST(Schema, every_reference_is_a_foreign_key_that_never_cascades)
{
    const auto database = todaysSchema();
    eachEntity([&]<class T>(EntityType<T>) {
        eachField<T>([&](const auto &each) {
            using Value = typename std::remove_cvref_t<decltype(each)>::Value;
            using Referred = ReferredIdType<Value>;
            if constexpr (!std::is_void_v<Referred>) {
                const bool own = std::is_same_v<Value, Id<T>>;
                const QString expected =
                    own ? QString() : QLatin1String(tableOf(static_cast<Referred *>(nullptr)));
                EXPECT_EQ(referredTable(*database, Describe<T>::table, each.name), expected)
                    << Describe<T>::table << "." << each.name;
            }
        });
    });
}

TEST_F(MigrationTest, an_older_file_is_backed_up_and_brought_to_the_new_schema)
{
    const QByteArray before = bytes();
    const auto opened = open(kOneMore);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->database->number(QStringLiteral("PRAGMA user_version")), newestSchema() + 1);
    EXPECT_EQ(opened->database->number(QStringLiteral("SELECT count(*) FROM next")), 0);
    const auto backups = backupsOf(file.path());
    ASSERT_EQ(backups.size(), 1u);
    EXPECT_EQ(readFile(backups[0].path), before);
    EXPECT_FALSE(backups[0].path.contains(QStringLiteral("ward")));
}

TEST_F(MigrationTest, a_file_of_the_first_schema_keeps_all_it_holds)
{
    const QString path = folder.filePath(QStringLiteral("first.wallchart"));
    {
        const auto newest = open(shippedMigrations());
        ASSERT_TRUE(newest);
        const auto key = makeFileKey(file.passphrase(), KeyProfile::Light);
        writeFirstSchema(*newest->database, path, *key);
    }
    EncryptedCampaignFiles files(KeyProfile::Light);
    const auto opened = files.open(path, file.passphrase(), Access::Write, Progress());
    ASSERT_TRUE(opened) << opened.error().code.key;
    EXPECT_TRUE(sameRows(opened->campaign, asOfFirstSchema(AnyValues(1).campaign(200))));
    EXPECT_EQ(backupsOf(path).size(), 1u);
}

TEST_F(MigrationTest, a_failing_step_leaves_the_file_as_it_was_to_the_byte)
{
    const QByteArray before = bytes();
    const auto opened = open(kBadLast);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, kMigrationFailed);
    EXPECT_EQ(opened.error().args.value(1), QString::number(newestSchema() + 2));
    EXPECT_EQ(bytes(), before);
    EXPECT_FALSE(QFileInfo::exists(file.path() + QStringLiteral("-journal")));
}

TEST_F(MigrationTest, reading_an_older_file_does_not_migrate_it)
{
    const QByteArray before = bytes();
    const auto opened = open(kOneMore, Database::Mode::ReadOnly);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->database->number(QStringLiteral("SELECT count(*) FROM next")), 0);
    EXPECT_EQ(bytes(), before);
    EXPECT_TRUE(backupsOf(file.path()).empty());
}

TEST_F(MigrationTest, a_newer_file_is_refused_untouched)
{
    ASSERT_TRUE(open(kOneMore));
    const QByteArray before = bytes();
    const auto opened = file.open();
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error(), (Error{kNewerSchema,
                                     {file.path(), QString::number(newestSchema() + 1),
                                      QString::number(newestSchema())}}));
    EXPECT_EQ(bytes(), before);
}

TEST_F(MigrationTest, a_file_of_another_program_is_refused)
{
    {
        const auto opened = open(shippedMigrations());
        ASSERT_TRUE(opened->database->runScript("PRAGMA application_id = 77"));
    }
    const auto opened = file.open();
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, kOtherApplication);
}

TEST_F(MigrationTest, nothing_can_be_attached_to_a_campaign)
{
    const auto opened = open(shippedMigrations());
    EXPECT_FALSE(opened->database->runScript("ATTACH ':memory:' AS other"));
    EXPECT_TRUE(opened->database->runScript("SELECT 1"));
}

}   // namespace wallchart
