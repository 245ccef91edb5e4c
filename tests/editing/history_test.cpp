// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/history.h"

#include "core/editing/takenback.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

/// A log written as text: "edit", "print", "undo 1", "redo 1", one after the other.
History historyOf(const QStringList &lines)
{
    std::vector<HistoryEntry> entries;
    for (const QString &line : lines) {
        const QStringList words = line.split(QLatin1Char(' '));
        const bool isPrint = words[0] == QStringLiteral("print");
        HistoryEntry entry{
            .sequence = static_cast<qint64>(entries.size()) + 1, .at = {}, .label = {}};
        entry.kind = isPrint ? EntryKind::Edit : *fromKey<EntryKind>(words[0]);
        if (isPrint) entry.label.key = QLatin1String(kRegisterPrint);
        entry.of = words.size() > 1 ? words[1].toLongLong() : 0;
        entries.push_back(entry);
    }
    return History(std::move(entries));
}

History historyOf(const char *lines)
{
    return historyOf(QString::fromLatin1(lines).split(QStringLiteral(", ")));
}

using Sequences = std::vector<qint64>;

}   // namespace

TEST(History, of_nothing_can_neither_undo_nor_redo)
{
    const History history;
    EXPECT_EQ(history.undoable(), std::nullopt);
    EXPECT_EQ(history.redoable(), std::nullopt);
    EXPECT_EQ(history.nextSequence(), 1);
    EXPECT_EQ(history.find(0), nullptr);
    EXPECT_EQ(history.find(1), nullptr);
}

TEST(History, undoes_the_last_edit_first)
{
    const History history = historyOf("edit, edit, edit");
    EXPECT_EQ(history.undoable(), 3);
    EXPECT_EQ(history.redoable(), std::nullopt);
    EXPECT_EQ(historyOf("edit, edit, edit, undo 3").undoable(), 2);
    EXPECT_EQ(historyOf("edit, edit, edit, undo 3, undo 2").undoable(), 1);
}

TEST(History, redoes_what_was_undone_last_first)
{
    EXPECT_EQ(historyOf("edit, edit, undo 2").redoable(), 2);
    EXPECT_EQ(historyOf("edit, edit, undo 2, undo 1").redoable(), 1);
    EXPECT_EQ(historyOf("edit, edit, undo 2, undo 1, redo 1").redoable(), 2);
    EXPECT_EQ(historyOf("edit, edit, undo 2, undo 1, redo 1").undoable(), 1);
    EXPECT_EQ(historyOf("edit, edit, undo 2, undo 1, redo 1, redo 2").done(), (Sequences{1, 2}));
}

TEST(History, a_new_edit_drops_the_redo_branch_and_keeps_its_lines)
{
    const History history = historyOf("edit, edit, undo 2, edit");
    EXPECT_EQ(history.redoable(), std::nullopt);
    EXPECT_EQ(history.undoable(), 4);
    EXPECT_EQ(history.done(), (Sequences{1, 4}));
    EXPECT_EQ(history.entries().size(), 4u);
    EXPECT_EQ(history.find(2)->kind, EntryKind::Edit);
}

TEST(History, undo_and_redo_pass_a_print_by)
{
    EXPECT_EQ(historyOf("print").undoable(), std::nullopt);
    EXPECT_EQ(historyOf("edit, print").undoable(), 1);
    EXPECT_EQ(historyOf("edit, print, undo 1").redoable(), 1);
    EXPECT_EQ(historyOf("edit, undo 1, print").redoable(), 1);
    EXPECT_EQ(historyOf("edit, print, edit").done(), (Sequences{1, 3}));
}

TEST(History, read_from_a_file_it_is_as_it_was_written)
{
    const History written = historyOf("edit, edit, undo 2, undo 1, redo 1");
    const History read(written.entries());
    EXPECT_EQ(read.entries(), written.entries());
    EXPECT_EQ(read.undoable(), written.undoable());
    EXPECT_EQ(read.redoable(), written.redoable());
    EXPECT_EQ(read.nextSequence(), 6);
}

}   // namespace wallchart
