// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <QMap>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

/// Key of a declared ErrorCode → the files that declare it.
QMap<QString, QStringList> declaredKeys(const std::vector<SourceFile> &files)
{
    static const QRegularExpression code(
        QStringLiteral(R"re(inline\s+constexpr\s+ErrorCode\s+\w+\s*\{\s*"([^"]*)")re"));
    QMap<QString, QStringList> keys;
    for (const SourceFile &file : files) {
        auto it = code.globalMatch(file.text);
        while (it.hasNext()) keys[it.next().captured(1)] << file.path;
    }
    return keys;
}

/// What is wrong with the keys: one that is declared twice, one that is not kebab-case.
QStringList faultsOf(const QMap<QString, QStringList> &keys)
{
    static const QRegularExpression kebab(QStringLiteral("^[a-z][a-z0-9]*(-[a-z0-9]+)*$"));
    QStringList faults;
    for (auto it = keys.begin(); it != keys.end(); ++it) {
        if (it->size() > 1)
            faults << QStringLiteral("%1 is declared in %2").arg(it.key(), it->join(u", "));
        if (!kebab.match(it.key()).hasMatch())
            faults << QStringLiteral("%1 is not kebab-case").arg(it.key());
    }
    return faults;
}

QStringList faultsOf(const char *first, const char *second)
{
    return faultsOf(declaredKeys({{QStringLiteral("a.h"), QString::fromUtf8(first)},
                                  {QStringLiteral("b.h"), QString::fromUtf8(second)}}));
}

}   // namespace

TEST(ErrorCodes, a_key_declared_twice_is_found)
{
    EXPECT_EQ(faultsOf("inline constexpr ErrorCode kA{\"disk-full\", ErrorKind::Failed};",
                       "inline constexpr ErrorCode kB{\n    \"disk-full\", ErrorKind::Failed};"),
              QStringList(QStringLiteral("disk-full is declared in a.h, b.h")));
}

TEST(ErrorCodes, a_key_that_is_not_kebab_case_is_found)
{
    EXPECT_EQ(faultsOf("inline constexpr ErrorCode kA{\"disk_Full\", ErrorKind::Failed};", ""),
              QStringList(QStringLiteral("disk_Full is not kebab-case")));
}

TEST(ErrorCodes, are_unique_in_the_program)
{
    const auto keys = declaredKeys(
        cppFilesBelow({QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")}));
    EXPECT_TRUE(keys.contains(QStringLiteral("cannot-write-file")));
    EXPECT_EQ(faultsOf(keys).join(u'\n').toStdString(), "");
}

}   // namespace wallchart
