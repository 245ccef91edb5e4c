// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomicfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace wallchart {

namespace {

/// A folder of its own for each test.
class AtomicFileTest : public testing::Test {
protected:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    [[nodiscard]] static QByteArray content(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }

private:
    QTemporaryDir m_folder;
};

std::string keyOf(const Result<void> &result)
{
    return result ? "done" : result.error().code.key;
}

/// No file of this process may grow beyond `bytes`, as if the disk were full.
class DiskFullAt final {
public:
    explicit DiskFullAt(rlim_t bytes) : m_oldHandler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit limit{bytes, m_old.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~DiskFullAt()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_oldHandler);
    }
    DiskFullAt(const DiskFullAt &) = delete;
    DiskFullAt &operator=(const DiskFullAt &) = delete;

private:
    rlimit m_old = {};
    void (*m_oldHandler)(int);
};

}   // namespace

TEST_F(AtomicFileTest, what_was_committed_is_there_and_nothing_else)
{
    const QString name = QStringLiteral("chart é.pdf");
    AtomicFile file(path(name));
    ASSERT_TRUE(file.open());
    ASSERT_TRUE(file.write("first, "));
    ASSERT_TRUE(file.write("second"));
    ASSERT_TRUE(file.commit());
    EXPECT_EQ(content(path(name)), "first, second");
    EXPECT_EQ(names(), QStringList(name));
}

TEST_F(AtomicFileTest, nobody_else_may_read_it)
{
    ASSERT_TRUE(writeFileAtomically(path(QStringLiteral("a")), "names"));
    struct stat status = {};
    ASSERT_EQ(::stat(QFile::encodeName(path(QStringLiteral("a"))).constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600u);
}

TEST_F(AtomicFileTest, until_commit_the_old_content_stands)
{
    const QString name = path(QStringLiteral("a"));
    ASSERT_TRUE(writeFileAtomically(name, "old"));
    AtomicFile file(name);
    ASSERT_TRUE(file.open());
    ASSERT_TRUE(file.write("new"));
    EXPECT_EQ(content(name), "old");
    ASSERT_TRUE(file.commit());
    EXPECT_EQ(content(name), "new");
}

TEST_F(AtomicFileTest, what_is_not_committed_leaves_nothing_behind)
{
    {
        AtomicFile file(path(QStringLiteral("a")));
        ASSERT_TRUE(file.open());
        ASSERT_TRUE(file.write("half"));
        EXPECT_EQ(names().size(), 1);
    }
    EXPECT_EQ(names(), QStringList());
}

TEST_F(AtomicFileTest, somebody_elses_code_can_do_the_writing)
{
    AtomicFile file(path(QStringLiteral("a")));
    ASSERT_TRUE(file.open());
    QFile other(file.temporaryPath());
    ASSERT_TRUE(other.open(QIODevice::WriteOnly | QIODevice::Truncate));
    other.write("from elsewhere");
    other.close();
    ASSERT_TRUE(file.commit());
    EXPECT_EQ(content(path(QStringLiteral("a"))), "from elsewhere");
    EXPECT_EQ(names(), QStringList(QStringLiteral("a")));
}

TEST_F(AtomicFileTest, an_existing_file_is_refused_when_asked_so)
{
    const QString name = path(QStringLiteral("a"));
    ASSERT_TRUE(writeFileAtomically(name, "precious"));
    const auto refused = writeFileAtomically(name, "new", IfExists::Refuse);
    EXPECT_EQ(keyOf(refused), "file-exists");
    EXPECT_EQ(refused.error().args, QStringList(name));
    EXPECT_EQ(content(name), "precious");
    EXPECT_EQ(names().size(), 1);
}

TEST_F(AtomicFileTest, a_file_that_appears_meanwhile_is_not_overwritten)
{
    const QString name = path(QStringLiteral("a"));
    {
        AtomicFile file(name, IfExists::Refuse);
        ASSERT_TRUE(file.open());
        ASSERT_TRUE(file.write("mine"));
        ASSERT_TRUE(writeFileAtomically(path(QStringLiteral("b")), "theirs"));
        ASSERT_TRUE(QFile::rename(path(QStringLiteral("b")), name));
        EXPECT_EQ(keyOf(file.commit()), "file-exists");
    }
    EXPECT_EQ(content(name), "theirs");
    EXPECT_EQ(names(), QStringList(QStringLiteral("a")));
}

TEST_F(AtomicFileTest, a_folder_that_is_not_there_is_told_with_path_and_reason)
{
    const QString name = path(QStringLiteral("nowhere/a"));
    const auto refused = writeFileAtomically(name, "x");
    ASSERT_EQ(keyOf(refused), "cannot-write-file");
    EXPECT_EQ(refused.error().args,
              QStringList({name, QStringLiteral("No such file or directory")}));
}

TEST_F(AtomicFileTest, a_folder_that_takes_no_files_is_told)
{
    // Nobody, not even root, can make a file there.
    EXPECT_EQ(keyOf(writeFileAtomically(QStringLiteral("/proc/self/a"), "x")), "cannot-write-file");
}

TEST_F(AtomicFileTest, a_folder_in_the_place_of_the_file_is_told_and_left_alone)
{
    const QString name = path(QStringLiteral("a"));
    ASSERT_TRUE(QDir().mkdir(name));
    EXPECT_EQ(keyOf(writeFileAtomically(name, "x")), "cannot-write-file");
    EXPECT_EQ(names(), QStringList(QStringLiteral("a")));
}

TEST_F(AtomicFileTest, a_full_disk_keeps_the_old_file_and_leaves_nothing_behind)
{
    const QString name = path(QStringLiteral("a"));
    ASSERT_TRUE(writeFileAtomically(name, "old"));
    {
        const DiskFullAt full(4096);
        const auto refused = writeFileAtomically(name, QByteArray(10'000, 'x'));
        ASSERT_EQ(keyOf(refused), "cannot-write-file");
        EXPECT_EQ(refused.error().args, QStringList({name, QStringLiteral("File too large")}));
    }
    EXPECT_EQ(content(name), "old");
    EXPECT_EQ(names(), QStringList(QStringLiteral("a")));
}

TEST_F(AtomicFileTest, a_write_that_was_never_opened_fails)
{
    AtomicFile file(path(QStringLiteral("a")));
    EXPECT_EQ(keyOf(file.write("x")), "cannot-write-file");
    EXPECT_EQ(keyOf(file.commit()), "cannot-write-file");
    EXPECT_EQ(names(), QStringList());
}

TEST_F(AtomicFileTest, large_and_empty_contents_read_back)
{
    const QByteArray large(5'000'000, 'w');
    const QString name = path(QStringLiteral("a"));
    ASSERT_TRUE(writeFileAtomically(name, large));
    EXPECT_EQ(readFile(name), large);
    ASSERT_TRUE(writeFileAtomically(name, {}));
    EXPECT_EQ(readFile(name), QByteArray());
}

TEST_F(AtomicFileTest, reading_tells_path_and_reason)
{
    const auto missing = readFile(path(QStringLiteral("a")));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, kCannotReadFile);
    EXPECT_EQ(missing.error().args.value(0), path(QStringLiteral("a")));
    EXPECT_FALSE(missing.error().args.value(1).isEmpty());
}

TEST_F(AtomicFileTest, reading_a_folder_fails)
{
    const auto folder = readFile(path(QStringLiteral(".")));
    ASSERT_FALSE(folder);
    EXPECT_EQ(folder.error().code, kCannotReadFile);
}

}   // namespace wallchart
