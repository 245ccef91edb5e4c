// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/changetext.h"

#include "tests/architecture/sourcetree.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

/// The keys of all labels that intents and imports give their changes.
QStringList labelKeys()
{
    static const QRegularExpression label(QStringLiteral(
        R"re(ChangeSet changes\s*\{\s*\{[^{}]*?QStringLiteral\("([a-z-]+)"\)(?:\s*:\s*QStringLiteral\("([a-z-]+)"\))?)re"));
    QStringList keys;
    static const QRegularExpression training(QStringLiteral(
        R"re(training(?:Change|RowSet|RowRemoved)\((?:campaign, )?\s*"([a-z-]+)")re"));
    for (const SourceFile &file :
         cppFilesBelow({QStringLiteral("core/editing/intents"), QStringLiteral("core/training")})) {
        auto words = training.globalMatch(file.text);
        while (words.hasNext()) keys.append(words.next().captured(1));
        auto found = label.globalMatch(file.text);
        while (found.hasNext()) {
            const auto match = found.next();
            keys.append(match.captured(1));
            if (!match.captured(2).isEmpty()) keys.append(match.captured(2));
        }
    }
    return keys;
}

}   // namespace

TEST(ChangeText, every_intent_has_a_sentence)
{
    const QStringList keys = labelKeys();
    ASSERT_GE(keys.size(), 18) << keys.join(u' ').toStdString();
    for (const QString &key : keys)
        EXPECT_NE(englishChangeText({key, {}}), key) << key.toStdString();
}

TEST(ChangeText, puts_the_arguments_into_the_sentence)
{
    EXPECT_EQ(englishChangeText(
                  {QStringLiteral("assess"), {QStringLiteral("Ana Lima"), QStringLiteral("2")}}),
              QStringLiteral("Assessed Ana Lima as 2"));
}

TEST(ChangeText, says_when_a_change_was_undone_or_redone)
{
    const ChangeLabel label{QStringLiteral("add-worker"), {QStringLiteral("Ana")}};
    EXPECT_EQ(englishChangeText(label, EntryKind::Undo), QStringLiteral("Undone: Added Ana"));
    EXPECT_EQ(englishChangeText(label, EntryKind::Redo), QStringLiteral("Redone: Added Ana"));
}

}   // namespace wallchart
