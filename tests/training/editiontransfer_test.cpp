// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/editiontransfer.h"

#include "core/training/editionediting.h"
#include "core/training/editionfile.h"
#include "core/training/shippededitions.h"
#include "core/training/trainingerrors.h"
#include "resources/resources.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

class EditionTransfer : public testing::Test {
protected:
    EditionTransfer() { initResources(); }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("k7.json")); }
    [[nodiscard]] std::string refusalOf(const QByteArray &bytes) const
    {
        EXPECT_TRUE(writeFileAtomically(path(), bytes));
        const auto read = importEdition(path());
        if (read) return {};
        const Problem &problem = read.error().front();
        EXPECT_EQ(problem.file, QStringLiteral("k7.json"));
        return problem.code.key + (" " + problem.args.value(0).toStdString());
    }

    QTemporaryDir m_folder;
};

}   // namespace

TEST_F(EditionTransfer, what_was_edited_and_exported_is_imported_the_same)
{
    const Edition shipped = shippedEdition(QStringLiteral("core-fundamentals-2023")).value();
    const Edition edited = withTrack(withSessionsFrom(shipped, 4, QDate(2023, 3, 8)).value(),
                                     {QStringLiteral("C"), QTime(7, 30)})
                               .value();
    ASSERT_TRUE(exportEdition(edited, path()));
    EXPECT_EQ(importEdition(path()), edited);
}

TEST_F(EditionTransfer, nothing_is_overwritten_unasked)
{
    const Edition edition = shippedEdition(QStringLiteral("core-fundamentals")).value();
    ASSERT_TRUE(exportEdition(edition, path()));
    const auto again = exportEdition(edition, path());
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, kFileExists);
    EXPECT_TRUE(exportEdition(edition, path(), IfExists::Replace));
}

TEST_F(EditionTransfer, the_start_of_a_template_is_imported_whole)
{
    const QByteArray start = R"({"format": "wallchart-edition-start", "version": 1,
        "template": "core-fundamentals", "key": "spring", "starts": "2027-03-01"})";
    ASSERT_TRUE(writeFileAtomically(path(), start));
    const auto edition = importEdition(path());
    ASSERT_TRUE(edition);
    EXPECT_EQ(edition->key, QStringLiteral("spring"));
    EXPECT_EQ(edition->sessions.back().on, QDate(2027, 4, 5));
}

TEST_F(EditionTransfer, a_mistake_in_a_file_names_its_field)
{
    EXPECT_EQ(refusalOf("{\"format\": \"wallchart-edition-start\", \"version\": 1, "
                        "\"template\": \"core-fundamentals\", \"key\": \"a\"}"),
              "edition-field-missing starts");
    EXPECT_EQ(refusalOf("{\"format\": \"wallchart-edition-start\", \"version\": 2}"),
              "edition-newer 2");
    EXPECT_EQ(refusalOf("{\"format\": \"something\", \"version\": 1}"), "edition-of-other-format ");
    const Edition edition = shippedEdition(QStringLiteral("core-fundamentals")).value();
    EXPECT_EQ(refusalOf(writeEdition(edition).replace("\"most\": 30", "\"most\": 4")),
              "edition-number-outside assignments[0].tasks[0].parameters.most");
}

TEST_F(EditionTransfer, a_file_that_is_not_there_is_told)
{
    const auto read = importEdition(m_folder.filePath(QStringLiteral("none.json")));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().front().code, kCannotReadFile);
}

}   // namespace wallchart
