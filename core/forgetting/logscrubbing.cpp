// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forgetting/logscrubbing.h"

#include <map>

namespace wallchart {

namespace {

/// Calls `f(entry, edits)` for each line that lists edits, in the order of `entries`.
template <class Entries, class F>
Result<void> eachListing(const Entries &entries, const EditsOfLine &editsOf, F &&f)
{
    for (const HistoryEntry &entry : entries) {
        if (!listsEdits(entry.kind)) continue;
        auto edits = editsOf(entry.sequence);
        if (!edits) return tl::unexpected(edits.error());
        f(entry, std::move(*edits));
    }
    return {};
}

/// Who was merged into one of them is one of them. From the last line back: mergers can follow
/// each other.
Result<void> addMerged(const History &history, const EditsOfLine &editsOf, GoneRows &gone)
{
    const std::vector<HistoryEntry> &entries = history.entries();
    const std::vector<HistoryEntry> backwards(entries.rbegin(), entries.rend());
    return eachListing(backwards, editsOf, [&](const HistoryEntry &entry, const Edits &edits) {
        if (entry.label.key != QLatin1String("merge-workers")) return;
        const auto &workers = edits.of<Worker>();
        const bool isAbout = std::any_of(workers.begin(), workers.end(), [&](const auto &edit) {
            return edit.after && gone.contains(edit.id().uuid());
        });
        for (const Edit<Worker> &edit : workers) {
            if (isAbout && !edit.after) gone.insert(edit.id().uuid());
        }
    });
}

void noteVersions(PeopleInLog &people, const Edits &edits)
{
    for (const Edit<Worker> &edit : edits.of<Worker>()) {
        if (!people.rows.contains(edit.id().uuid())) continue;
        if (edit.before) people.versions.push_back(*edit.before);
        if (edit.after) people.versions.push_back(*edit.after);
    }
}

/// Rows that are no longer there and were about them.
void noteRows(PeopleInLog &people, const Edits &edits, const Campaign &campaign)
{
    eachEntity([&]<class T>(EntityType<T>) {
        for (const Edit<T> &edit : edits.of<T>()) {
            const bool isAbout = (edit.before && goesWith(people.rows, *edit.before))
                                 || (edit.after && goesWith(people.rows, *edit.after));
            if (isAbout && !campaign.find(edit.id())) people.rows.insert(edit.id().uuid());
        }
    });
}

template <class T>
std::optional<T> scrubbed(const std::optional<T> &row, const GoneRows &gone,
                          const NameRemoval &names)
{
    if (!row || goesWith(gone, *row)) return std::nullopt;
    return names.cleaned(withoutTracesOf(gone, *row));
}

Edits scrubbed(const Edits &edits, const GoneRows &gone, const NameRemoval &names)
{
    Edits clean;
    eachEntity([&]<class T>(EntityType<T>) {
        for (const Edit<T> &edit : edits.of<T>()) {
            Edit<T> next{scrubbed(edit.before, gone, names), scrubbed(edit.after, gone, names)};
            if ((next.before || next.after) && next.before != next.after)
                clean.of<T>().push_back(std::move(next));
        }
    });
    return clean;
}

}   // namespace

Result<PeopleInLog> findInLog(const History &history, const EditsOfLine &editsOf,
                              const Campaign &campaign, GoneRows gone)
{
    PeopleInLog people{std::move(gone), {}};
    if (auto merged = addMerged(history, editsOf, people.rows); !merged)
        return tl::unexpected(merged.error());
    return eachListing(history.entries(), editsOf,
                       [&](const HistoryEntry &, const Edits &edits) {
                           noteVersions(people, edits);
                           noteRows(people, edits, campaign);
                       })
        .map([&] { return std::move(people); });
}

Result<std::vector<RewrittenLine>> scrubbedLines(const History &history, const EditsOfLine &editsOf,
                                                 const GoneRows &gone, const NameRemoval &names)
{
    std::vector<RewrittenLine> lines;
    std::map<qint64, int> changes;   // of the lines that list edits
    for (const HistoryEntry &entry : history.entries()) {
        RewrittenLine line{entry, {}};
        line.entry.label.args = names.without(entry.label.args);
        line.entry.by = names.without(QStringList{entry.by}).front();
        bool differs = line.entry != entry;
        if (listsEdits(entry.kind)) {
            const auto edits = editsOf(entry.sequence);
            if (!edits) return tl::unexpected(edits.error());
            line.edits = scrubbed(*edits, gone, names);
            line.entry.changes = static_cast<int>(line.edits.size());
            changes[entry.sequence] = line.entry.changes;
            differs = differs || line.edits != *edits;
        } else {
            line.entry.changes = changes.at(entry.of);
            differs = line.entry != entry;
        }
        if (differs) lines.push_back(std::move(line));
    }
    return lines;
}

}   // namespace wallchart
