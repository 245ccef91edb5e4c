// SPDX-License-Identifier: GPL-3.0-or-later
// Where the program could leave names: beside the campaign, at home, in temporary folders.
#include "tests/app/commandline.h"
#include "tests/storage/plaintext.h"
#include "tests/support/figures.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

constexpr int kNames = 1000;

/// While it lives, programs have empty folders for everything that they could write to unasked.
class EmptySurroundings final {
public:
    EmptySurroundings()
    {
        for (const char *name : kVariables) {
            m_before.emplace_back(name, qgetenv(name));
            const QString folder = m_folder.filePath(QLatin1String(name));
            QDir().mkpath(folder);
            qputenv(name, folder.toUtf8());
        }
    }
    ~EmptySurroundings()
    {
        for (const auto &[name, value] : m_before) {
            if (value.isNull()) qunsetenv(name);
            else qputenv(name, value);
        }
    }
    EmptySurroundings(const EmptySurroundings &) = delete;
    EmptySurroundings &operator=(const EmptySurroundings &) = delete;

    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    static constexpr const char *kVariables[] = {
        "HOME",          "TMPDIR",         "XDG_CACHE_HOME", "XDG_CONFIG_HOME",
        "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"};
    QTemporaryDir m_folder;
    std::vector<std::pair<const char *, QByteArray>> m_before;
};

void writeRoster(const QString &path)
{
    QByteArray roster = "Name,Unit,Shift\n";
    for (int i = 0; i < kNames; ++i)
        roster += plantedName(i).toUtf8() + ",ICU," + (i % 2 ? "D" : "N") + "\n";
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(roster);
}

}   // namespace

TEST(Traces, a_whole_session_leaves_no_name_where_nobody_asked_for_one)
{
    const CommandLine cli;
    const QTemporaryDir asked;   // the roster that comes in, the chart that goes out
    const EmptySurroundings surroundings;
    const QString roster = asked.filePath(QStringLiteral("roster.csv"));
    writeRoster(roster);
    const auto done = [&](const char *words, const QStringList &more = {}) {
        cli.done(QString::fromLatin1(words).split(u' ') + more);
    };
    done("create a.wallchart");
    done("import a.wallchart", {roster});
    done("assess a.wallchart #7 2 --reason", {plantedName(3)});
    done("undo a.wallchart");
    done("redo a.wallchart");
    done("workers a.wallchart");
    done("chart a.wallchart wall -o", {asked.filePath(QStringLiteral("wall.pdf"))});
    done("backup a.wallchart b.wallchart");
    done("restore b.wallchart c.wallchart");
    done("salvage a.wallchart d.wallchart");
    done("verify a.wallchart");
    // A program that fails half-way must not leave more than one that ends well.
    EXPECT_NE(cli.text({QStringLiteral("import"), QStringLiteral("a.wallchart"), roster,
                        QStringLiteral("--map"), QStringLiteral("unit=Nowhere")})
                  .exitCode,
              0);
    const int found = plainNamesIn(surroundings.path(), kNames)
                      + plainNamesIn(cli.path(QString()), kNames);
    EXPECT_EQ(found, 0);
    EXPECT_EQ(plainNamesIn(asked.path(), kNames), kNames);
    tellFigure("planted names left on disk by a session of the program",
               QStringLiteral("%1 of %2").arg(found).arg(kNames));
}

}   // namespace wallchart
