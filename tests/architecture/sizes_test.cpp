// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/functionsizes.h"
#include "tests/architecture/sourcetree.h"

#include <QMap>
#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>

namespace wallchart {

namespace {

constexpr int kMaxSourceLines = 600;
constexpr int kMaxHeaderLines = 250;
constexpr int kMaxFunctionLines = 60;
constexpr std::size_t kShown = 12;

/// A file or function and how long it is.
struct Size {
    QString what;   ///< `path` or `path function`
    int lines;
    int limit;
};

std::vector<SourceFile> measuredFiles()
{
    return cppFilesBelow({QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui"),
                          QStringLiteral("resources"), QStringLiteral("tests")});
}

std::vector<Size> fileSizes()
{
    std::vector<Size> sizes;
    for (const SourceFile &file : measuredFiles()) {
        const int limit = file.path.endsWith(QLatin1String(".h")) ? kMaxHeaderLines
                                                                  : kMaxSourceLines;
        sizes.push_back({file.path, static_cast<int>(file.text.count(u'\n')), limit});
    }
    return sizes;
}

std::vector<Size> allFunctionSizes()
{
    std::vector<Size> sizes;
    for (const SourceFile &file : measuredFiles()) {
        for (const FunctionSize &function : functionSizes(file.text)) {
            sizes.push_back({file.path + u' ' + function.name, function.lines, kMaxFunctionLines});
        }
    }
    return sizes;
}

/// What may be longer, with the reason: lines `path: reason` or `path function: reason`.
QMap<QString, QString> allowedSizes(const QString &text)
{
    QMap<QString, QString> allowed;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#')) continue;
        const qsizetype colon = line.indexOf(QLatin1String(": "));
        allowed.insert(line.left(colon).trimmed(),
                       colon < 0 ? QString() : line.mid(colon + 2).trimmed());
    }
    return allowed;
}

QMap<QString, QString> allowedHere()
{
    return allowedSizes(sourceText(QStringLiteral("tests/architecture/allowed_sizes.txt")));
}

QStringList tooLong(const std::vector<Size> &sizes, const QMap<QString, QString> &allowed)
{
    QStringList names;
    for (const Size &size : sizes) {
        if (size.lines > size.limit && allowed.value(size.what).isEmpty()) {
            names << QStringLiteral("%1: %2 lines, at most %3")
                         .arg(size.what)
                         .arg(size.lines)
                         .arg(size.limit);
        }
    }
    return names;
}

void printLargest(const char *title, std::vector<Size> sizes)
{
    std::sort(sizes.begin(), sizes.end(),
              [](const Size &a, const Size &b) { return a.lines > b.lines; });
    if (sizes.empty()) return;
    std::printf("%s (%zu, median %d lines):\n", title, sizes.size(), sizes[sizes.size() / 2].lines);
    for (std::size_t i = 0; i < std::min(kShown, sizes.size()); ++i) {
        std::printf("%6d  %s\n", sizes[i].lines, sizes[i].what.toUtf8().constData());
    }
}

}   // namespace

TEST(Sizes, what_is_beyond_its_limit_is_found_unless_a_reason_is_given)
{
    const std::vector<Size> sizes = {{QStringLiteral("a.cpp"), 601, 600},
                                     {QStringLiteral("b.cpp"), 600, 600},
                                     {QStringLiteral("c.cpp f"), 61, 60},
                                     {QStringLiteral("d.cpp g"), 61, 60}};
    const auto allowed = allowedSizes(
        QStringLiteral("# comment\nc.cpp f: a table of cases\nd.cpp g\n"));
    EXPECT_EQ(tooLong(sizes, allowed),
              QStringList({QStringLiteral("a.cpp: 601 lines, at most 600"),
                           QStringLiteral("d.cpp g: 61 lines, at most 60")}));
}

TEST(Sizes, no_file_is_too_long)
{
    printLargest("Files", fileSizes());
    EXPECT_EQ(tooLong(fileSizes(), allowedHere()).join(u'\n').toStdString(), "");
}

TEST(Sizes, no_function_is_too_long)
{
    printLargest("Functions", allFunctionSizes());
    EXPECT_EQ(tooLong(allFunctionSizes(), allowedHere()).join(u'\n').toStdString(), "");
}

TEST(Sizes, every_allowance_is_still_needed)
{
    QSet<QString> needed;
    for (const auto &sizes : {fileSizes(), allFunctionSizes()}) {
        for (const Size &size : sizes) {
            if (size.lines > size.limit) needed.insert(size.what);
        }
    }
    const QStringList listed = allowedHere().keys();
    for (const QString &what : listed) EXPECT_TRUE(needed.contains(what)) << what.toStdString();
}

}   // namespace wallchart
