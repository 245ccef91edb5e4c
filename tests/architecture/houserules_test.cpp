// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/houserules.h"

#include "tests/architecture/layers.h"
#include "tests/architecture/sourcetree.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

constexpr auto kLicence = "// SPDX-License-Identifier: GPL-3.0-or-later\n";

/// The broken rules of a file that has the licence line and then `line`.
std::string broken(const char *path, const char *line)
{
    const QString text = QLatin1String(kLicence) + QString::fromUtf8(line);
    return brokenRules(QString::fromUtf8(path), text).join(u'\n').toStdString();
}

}   // namespace

TEST(HouseRules, layers_below_may_be_included)
{
    EXPECT_EQ(broken("core/model/worker.h", "#include \"core/base/id.h\""), "");
    EXPECT_EQ(broken("core/storage/store.cpp", "#include \"core/base/id.h\""), "");
    EXPECT_EQ(broken("core/charts/wall.cpp", "#include \"core/analysis/coverage.h\""), "");
    EXPECT_EQ(broken("core/exchange/import.cpp", "#include \"core/query/fold.h\""), "");
    EXPECT_EQ(broken("ui/painting/painter.cpp", "#include \"core/charts/wall.h\""), "");
    EXPECT_EQ(broken("ui/wall/page.cpp", "#include \"ui/painting/painter.h\""), "");
    EXPECT_EQ(broken("app/main.cpp", "#include \"core/storage/store.h\""), "");
}

TEST(HouseRules, layers_above_or_beside_may_not)
{
    EXPECT_EQ(broken("core/base/id.h", "#include \"core/model/worker.h\""),
              "core/base/id.h:2: core/base must not include core/model (\"core/model/worker.h\")");
    EXPECT_NE(broken("core/charts/wall.cpp", "#include \"core/editing/session.h\""), "");
    EXPECT_NE(broken("core/exchange/import.cpp", "#include \"core/storage/store.h\""), "");
    EXPECT_NE(broken("core/analysis/graph.cpp", "#include \"core/query/fold.h\""), "");
    EXPECT_NE(broken("core/query/fold.cpp", "#include \"core/charts/wall.h\""), "");
    EXPECT_NE(broken("core/semantics/coach.cpp", "#include \"core/model/worker.h\""), "");
    EXPECT_NE(broken("ui/wall/page.cpp", "#include \"core/storage/store.h\""), "");
    EXPECT_NE(broken("ui/painting/painter.cpp", "#include \"ui/wall/page.h\""), "");
    EXPECT_NE(broken("ui/text/sentences.cpp", "#include \"ui/painting/painter.h\""), "");
    EXPECT_NE(broken("ui/wall/page.cpp", "#include \"app/main.h\""), "");
    EXPECT_NE(broken("core/model/worker.cpp", "#include \"tests/support/fake.h\""), "");
}

TEST(HouseRules, a_folder_that_is_not_planned_may_include_nothing_but_must_be_planned_first)
{
    EXPECT_NE(broken("core/gadgets/gadget.cpp", "#include \"core/base/id.h\""), "");
}

TEST(HouseRules, includes_are_named_from_the_root)
{
    EXPECT_EQ(broken("core/model/worker.cpp", "#include \"worker.h\""),
              "core/model/worker.cpp:2: \"worker.h\" is not named from the root");
}

TEST(HouseRules, an_include_in_a_comment_is_none)
{
    EXPECT_EQ(broken("core/base/id.h", "// #include \"core/model/worker.h\""), "");
    EXPECT_EQ(broken("core/base/id.h", "/*\n#include \"core/model/worker.h\"\n*/"), "");
}

TEST(HouseRules, sql_lives_in_storage)
{
    EXPECT_EQ(broken("core/storage/query.cpp", "#include <QSqlDatabase>\nQSqlQuery q;"), "");
    EXPECT_EQ(broken("core/storage/query.cpp", "#include <sqlite3.h>"), "");
    EXPECT_EQ(broken("core/model/worker.cpp", "#include <QSqlDatabase>"),
              "core/model/worker.cpp:2: core/model must not use QtSql (<QSqlDatabase>)");
    EXPECT_NE(broken("app/main.cpp", "#include <QtSql/QSqlDatabase>"), "");
    EXPECT_NE(broken("app/main.cpp", "class QSqlQuery;"), "");
    EXPECT_NE(broken("core/exchange/import.cpp", "#include <sqlite3.h>"), "");
}

TEST(HouseRules, boost_lives_in_source_files_of_analysis)
{
    EXPECT_EQ(broken("core/analysis/graph.cpp", "#include <boost/graph/adjacency_list.hpp>"), "");
    EXPECT_NE(broken("core/analysis/graph.h", "#include <boost/graph/adjacency_list.hpp>"), "");
    EXPECT_NE(broken("core/charts/wall.cpp", "#include <boost/graph/adjacency_list.hpp>"), "");
}

TEST(HouseRules, core_knows_qt_core_only)
{
    EXPECT_EQ(broken("core/charts/wall.h", "#include <QRectF>\n#include <QHash>"), "");
    EXPECT_EQ(broken("core/charts/wall.h", "#include <QPainterPath>"),
              "core/charts/wall.h:2: core/charts must not use QtGui (<QPainterPath>)");
    EXPECT_NE(broken("core/model/worker.h", "#include <QWidget>"), "");
    EXPECT_NE(broken("core/model/worker.h", "#include <QtGui>"), "");
    EXPECT_NE(broken("core/model/worker.h", "#include <QNoSuchHeader>"), "");
}

TEST(HouseRules, painting_knows_no_widgets_and_nobody_the_network)
{
    EXPECT_EQ(broken("ui/painting/painter.cpp", "#include <QPainter>\n#include <QSvgGenerator>"),
              "");
    EXPECT_NE(broken("ui/painting/painter.cpp", "#include <QWidget>"), "");
    EXPECT_NE(broken("ui/text/sentences.cpp", "#include <QPainter>"), "");
    EXPECT_EQ(broken("ui/wall/page.cpp", "#include <QWidget>"), "");
    EXPECT_NE(broken("app/main.cpp", "#include <QNetworkAccessManager>"), "");
}

TEST(HouseRules, translated_text_lives_in_ui)
{
    EXPECT_EQ(broken("ui/text/sentences.cpp", "return tr(\"Hello\");"), "");
    EXPECT_EQ(broken("core/model/worker.cpp", "return tr(\"Hello\");"),
              "core/model/worker.cpp:2: tr() lives in ui");
    EXPECT_EQ(broken("core/model/worker.cpp", "// tr(\nstr(1); attr(2);"), "");
}

TEST(HouseRules, the_licence_stands_first)
{
    EXPECT_EQ(brokenRules(QStringLiteral("core/base/id.h"), QStringLiteral("#pragma once\n"))
                  .join(u'\n')
                  .toStdString(),
              "core/base/id.h:1: the licence line is missing");
}

TEST(HouseRules, hold_in_the_whole_house)
{
    const auto files = cppFilesBelow({QStringLiteral("app"), QStringLiteral("core"),
                                      QStringLiteral("ui"), QStringLiteral("resources")});
    ASSERT_GT(files.size(), 10u);
    for (const SourceFile &file : files) {
        for (const QString &fault : brokenRules(file.path, file.text))
            ADD_FAILURE() << fault.toStdString();
    }
}

TEST(HouseRules, every_test_names_the_licence_too)
{
    for (const SourceFile &file : cppFilesBelow({QStringLiteral("tests")})) {
        EXPECT_TRUE(namesLicence(file.text)) << file.path.toStdString();
    }
}

}   // namespace wallchart
