// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

/// Names of hosts and of folders on somebody's computer; in two pieces, so that this file has none.
const QStringList &strangeWords()
{
    static const QStringList words = {
        QStringLiteral("regis"
                       "try.npmjs"),
        QStringLiteral("deb."
                       "debian.org"),
        QStringLiteral("/wo"
                       "rk/"),
        QStringLiteral("/tmp/"
                       "build"),
        QStringLiteral("/home/"
                       "user"),
    };
    return words;
}

QStringList strangeWordsIn(const SourceFile &file)
{
    QStringList found;
    for (const QString &word : strangeWords()) {
        if (file.text.contains(word)) found << file.path + QStringLiteral(": ") + word;
    }
    return found;
}

}   // namespace

TEST(Words, a_path_of_somebodys_computer_is_found)
{
    const SourceFile file{QStringLiteral("a.md"), QStringLiteral("look into /wo"
                                                                 "rk/main")};
    EXPECT_EQ(strangeWordsIn(file).size(), 1);
}

TEST(Words, the_source_speaks_of_itself_alone)
{
    const auto files = allTextFiles();
    ASSERT_GT(files.size(), 30u);
    for (const SourceFile &file : files) {
        EXPECT_EQ(strangeWordsIn(file).join(u'\n').toStdString(), "");
    }
}

}   // namespace wallchart
