// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/historycheck.h"

#include "core/editing/changecodec.h"
#include "core/storage/historyrows.h"
#include "core/storage/rows.h"
#include "core/storage/verification.h"

#include <map>
#include <ranges>
#include <unordered_set>

namespace wallchart {

namespace {

/// Lines in order, each number once, each undo and redo about an edit before it.
Problems checkLines(const std::vector<HistoryEntry> &entries, const QString &name)
{
    Problems problems;
    qint64 expected = 1;
    std::unordered_set<qint64> edits;
    for (const HistoryEntry &entry : entries) {
        for (; expected < entry.sequence; ++expected)
            problems.push_back({kHistoryGap, {name, QString::number(expected)}});
        expected = entry.sequence + 1;
        const bool isEdit = listsEdits(entry.kind);
        if (isEdit) edits.insert(entry.sequence);
        if (isEdit ? entry.of != 0 : !edits.contains(entry.of))
            problems.push_back({kHistoryReference, {name, QString::number(entry.sequence)}});
    }
    return problems;
}

/// Compares rows with the log, from its last line back: the last edit of each entity counts.
class RowsAgainstLog final {
public:
    RowsAgainstLog(const Campaign &rows, Problems &problems, QString name)
        : m_rows(rows), m_problems(problems), m_name(std::move(name))
    {
    }

    void goBack(const Edits &edits)
    {
        eachEntity([&]<class T>(EntityType<T>) {
            for (const Edit<T> &edit : edits.of<T>()) {
                if (!m_seen.insert(edit.id().uuid()).second) continue;
                const T *row = m_rows.find(edit.id());
                const bool same = edit.after ? row && *row == *edit.after : !row;
                if (!same) ++m_differing[Describe<T>::table];
            }
        });
    }

    void tell()
    {
        for (const auto &[table, count] : m_differing)
            m_problems.push_back(
                {kHistoryDiffers, {m_name, QLatin1String(table), QString::number(count)}});
    }

private:
    const Campaign &m_rows;
    Problems &m_problems;
    QString m_name;
    std::unordered_set<Uuid> m_seen;
    std::map<const char *, int> m_differing;
};

Result<Edits> editsOfLine(Database &database, const HistoryEntry &entry)
{
    const bool isEdit = listsEdits(entry.kind);
    return readEditsBytes(database, isEdit ? entry.sequence : entry.of)
        .and_then(decodeEdits)
        .map([&](const Edits &edits) {
            return entry.kind == EntryKind::Undo ? edits.inverse() : edits;
        });
}

}   // namespace

Result<Problems> checkHistory(Database &database, const QString &name, const Campaign *rows)
{
    const auto entries = readHistory(database);
    if (!entries) return Problems{{entries.error().code, entries.error().args}};
    Problems problems = checkLines(*entries, name);
    bool complete = true;
    std::optional<RowsAgainstLog> comparison;
    if (rows) comparison.emplace(*rows, problems, name);
    for (const HistoryEntry &entry : *entries | std::views::reverse) {
        const auto edits = editsOfLine(database, entry);
        if (!edits) {
            problems.push_back({kHistoryUnreadable, {name, QString::number(entry.sequence)}});
            complete = false;
        } else if (comparison && complete) {
            comparison->goBack(*edits);
        }
    }
    if (comparison) comparison->tell();
    return problems;
}

}   // namespace wallchart
