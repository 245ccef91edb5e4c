// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errortext.h"

#include "tests/architecture/sourcetree.h"
#include "ui/text/errorsentences.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

QStringList declaredKeys()
{
    static const QRegularExpression code(
        QStringLiteral(R"re(inline\s+constexpr\s+ErrorCode\s+\w+\s*\{\s*"([^"]*)")re"));
    QStringList keys;
    for (const SourceFile &file :
         cppFilesBelow({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")})) {
        auto found = code.globalMatch(file.text);
        while (found.hasNext()) keys.append(found.next().captured(1));
    }
    return keys;
}

constexpr ErrorCode kUnworded{"a-key-without-a-sentence", ErrorKind::Failed};

}   // namespace

TEST(ErrorText, every_declared_code_has_a_sentence)
{
    const QStringList keys = declaredKeys();
    ASSERT_GT(keys.size(), 30);
    for (const QString &key : keys) EXPECT_TRUE(hasSentence(key)) << key.toStdString();
}

TEST(ErrorText, sentences_end_like_sentences_or_with_what_to_use)
{
    for (const QString &key : declaredKeys()) {
        const char *text = errorSentence(key.toLatin1().constData());
        if (!text) continue;
        const QString sentence = QString::fromUtf8(text);
        const bool ends = sentence.endsWith(u'.')
                          || sentence.contains(
                              QRegularExpression(QStringLiteral(": ?(%\\d|\\w+)$")));
        EXPECT_TRUE(ends) << text;
    }
}

TEST(ErrorText, arguments_that_look_like_places_are_left_as_they_are)
{
    const Error error{{"ambiguous-name", ErrorKind::Rejected},
                      {QStringLiteral("%2"), QStringLiteral("Ana #1; Ana #2")}};
    EXPECT_EQ(englishErrorText(error),
              QStringLiteral(
                  "\"%2\" may be several: Ana #1; Ana #2. Say which one by its number or path."));
}

TEST(ErrorText, a_code_without_a_sentence_shows_its_key_rather_than_nothing)
{
    EXPECT_EQ(errorText({kUnworded}), QStringLiteral("a-key-without-a-sentence"));
    EXPECT_FALSE(hasSentence(QStringLiteral("a-key-without-a-sentence")));
}

TEST(ErrorText, places_name_file_line_and_column)
{
    Problem problem{kUnworded, {}, QStringLiteral("lists/roster.csv"), 7, 3};
    EXPECT_EQ(placeText(problem), QStringLiteral("roster.csv, line 7, column 3"));
    problem.column = 0;
    EXPECT_EQ(placeText(problem), QStringLiteral("roster.csv, line 7"));
    problem.line = 0;
    EXPECT_EQ(placeText(problem), QStringLiteral("roster.csv"));
}

}   // namespace wallchart
