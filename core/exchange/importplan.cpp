// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importplan.h"

#include "core/exchange/importerrors.h"
#include "core/exchange/importrow.h"

#include <unordered_map>

namespace wallchart {

namespace {

QString labelKeyOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Ties: return QStringLiteral("import-ties");
    case ImportKind::Nominations: return QStringLiteral("import-nominations");
    case ImportKind::Participation: return QStringLiteral("import-participation");
    case ImportKind::Assessments: return QStringLiteral("import-assessments");
    case ImportKind::Headcounts: return QStringLiteral("import-headcounts");
    case ImportKind::Auto:
    case ImportKind::Workers: break;
    }
    return QStringLiteral("import-workers");
}

void planRows(ImportWork &work)
{
    switch (work.plan.kind) {
    case ImportKind::Ties: return planTies(work);
    case ImportKind::Nominations: return planNominations(work);
    case ImportKind::Participation: return planParticipation(work);
    case ImportKind::Assessments: return planAssessments(work);
    case ImportKind::Headcounts: return planHeadCounts(work);
    case ImportKind::Auto:
    case ImportKind::Workers: break;
    }
    planWorkers(work);
}

bool canImport(const ColumnMapping &mapping, ImportKind kind)
{
    switch (kind) {
    case ImportKind::Ties:
        return mapping.has(SheetField::TieFrom) && mapping.has(SheetField::TieTo);
    case ImportKind::Nominations:
        return mapping.has(SheetField::Asked) && mapping.has(SheetField::Named);
    case ImportKind::Headcounts:
        return mapping.has(SheetField::Unit) && mapping.has(SheetField::People);
    case ImportKind::Participation:
    case ImportKind::Assessments:
        return mapping.namesPeople() || mapping.has(SheetField::Email)
               || mapping.has(SheetField::ExternalId);
    case ImportKind::Auto:
    case ImportKind::Workers: break;
    }
    return mapping.namesPeople();
}

/// Puts the edits of `next`, which start where `first` ends, behind them: an entity that both
/// touch becomes one edit.
template <class T>
void followEdits(std::vector<Edit<T>> &first, const std::vector<Edit<T>> &next)
{
    std::unordered_map<Uuid, std::size_t> places;
    for (std::size_t i = 0; i < first.size(); ++i) places[first[i].id().uuid()] = i;
    for (const Edit<T> &edit : next) {
        const auto place = places.find(edit.id().uuid());
        if (place == places.end()) first.push_back(edit);
        else first[place->second].after = edit.after;
    }
}

void follow(ImportPlan &whole, ImportPlan part)
{
    whole.read += part.read;
    whole.added += part.added;
    whole.updated += part.updated;
    whole.unchanged += part.unchanged;
    whole.skipped += part.skipped;
    whole.tiesAdded += part.tiesAdded;
    const auto append = [](auto &to, auto &from) { to.insert(to.end(), from.begin(), from.end()); };
    append(whole.skippedLines, part.skippedLines);
    append(whole.duplicates, part.duplicates);
    append(whole.problems, part.problems);
    append(whole.notes, part.notes);
    eachEntity([&]<class T>(EntityType<T>) {
        followEdits<T>(whole.changes.edits.of<T>(), part.changes.edits.of<T>());
    });
    whole.kind = part.kind;
    whole.mapping = std::move(part.mapping);
    whole.changes.label = std::move(part.changes.label);
}

}   // namespace

Result<ImportPlan> planImport(const Campaign &campaign, const Sheet &sheet,
                              const ImportOptions &options, IdSource &ids, const Progress &progress)
{
    auto mapping = mapColumns(sheet, options.chosen, options.columns, ownHeadersOf(campaign));
    if (!mapping) return tl::unexpected(mapping.error());
    const ImportKind kind = options.kind == ImportKind::Auto
                                ? kindOf(*mapping, !options.test.isEmpty())
                                : options.kind;
    if (!canImport(*mapping, kind)) return fail(kNothingToImport, {sheet.file});
    if (kind == ImportKind::Participation && options.test.isEmpty()
        && !mapping->has(SheetField::Participation) && !mapping->has(SheetField::TestName)) {
        return fail(kTestNameMissing, {sheet.file});
    }
    ImportWork work(campaign, sheet, options, ids, progress, std::move(*mapping), kind);
    planRows(work);
    if (progress.isCancelled()) return fail(kCancelled);
    work.plan.changes.label = {labelKeyOf(kind), {QString::number(work.plan.read)}};
    return std::move(work.plan);
}

Result<ImportPlan> planImport(const Campaign &campaign, const std::vector<Sheet> &sheets,
                              const ImportOptions &options, IdSource &ids, const Progress &progress)
{
    ImportPlan whole;
    for (const Sheet &sheet : sheets) {
        auto part = planImport(campaign.with(whole.changes.edits), sheet, options, ids, progress);
        if (!part) return part;
        if (&sheet == &sheets.front()) whole = std::move(*part);
        else follow(whole, std::move(*part));
    }
    return whole;
}

}   // namespace wallchart
