// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importrun.h"

#include "core/base/atomicfile.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/rejectedrows.h"
#include "ui/importing/importwords.h"
#include "ui/text/errortext.h"
#include "ui/workspace/workspace.h"

#include <QFileInfo>
#include <QtConcurrent/QtConcurrentRun>

namespace wallchart {

namespace {

Result<PlannedImport> planFor(const Campaign &campaign, const Sheet &sheet,
                              const ImportOptions &options, const Progress &progress)
{
    IdSource ids;   // the session's own belongs to the window's thread
    if (const auto greatest = campaign.greatestId()) ids.startAbove(*greatest);
    auto plan = planImport(campaign, sheet, options, ids, progress);
    if (!plan) return tl::unexpected(plan.error());
    auto changes = importChanges(Reading(campaign, options.today), plan->changes.edits);
    return PlannedImport{std::move(*plan), std::move(changes)};
}

}   // namespace

ImportRun::ImportRun(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace)
{
    connect(&m_progress, &WorkProgress::told, this, &ImportRun::told);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &ImportRun::takeSheet);
    connect(&m_planning, &QFutureWatcherBase::finished, this, &ImportRun::takePlan);
    connect(&m_storing, &QFutureWatcherBase::finished, this, &ImportRun::takeStored);
    connect(&m_workspace, &Workspace::changed, this, &ImportRun::forgetPlan);
}

void ImportRun::setActivity(Activity activity)
{
    m_activity = activity;
    if (activity == Activity::None) m_progress.end();
    Q_EMIT changed();
}

void ImportRun::chooseFile(const QString &path)
{
    choose({.path = path, .name = QFileInfo(path).fileName()});
}

void ImportRun::choosePasted(const QString &text)
{
    choose({.text = text.toUtf8(), .name = tr("The pasted list")});
}

CampaignTerms ImportRun::terms() const
{
    return CampaignTerms(m_workspace.campaign());
}

void ImportRun::begin()
{
    m_progress.cancel();
    m_draft = {};
    setActivity(Activity::None);
}

void ImportRun::choose(ImportSource source)
{
    m_isNew = true;
    m_draft.choose(std::move(source));
    ImportOptions options;
    options.today = m_workspace.today();
    m_draft.setOptions(options);
    read();
}

void ImportRun::setReading(const ReadOptions &reading)
{
    m_draft.setReading(reading);
    read();
}

void ImportRun::setOptions(const ImportOptions &options)
{
    m_draft.setOptions(options);
    plan();
}

void ImportRun::chooseColumn(int column, std::optional<SheetField> field)
{
    m_draft.chooseColumn(column, field);
    plan();
}

void ImportRun::read()
{
    m_planning.setFuture({});
    m_reading.setFuture(QtConcurrent::run([source = m_draft.source(), options = m_draft.reading(),
                                           progress = m_progress.begin()] {
        return source.path.isEmpty() ? readSheetBytes(source.text, source.name, options, progress)
                                     : readSheet(source.path, options, progress);
    }));
    setActivity(Activity::Reading);
}

void ImportRun::takeSheet()
{
    if (m_activity != Activity::Reading || m_reading.future().resultCount() == 0) return;
    Result<Sheet> sheet = m_reading.future().takeResult();
    if (m_progress.isCancelled()) sheet = fail(kCancelled);
    m_draft.takeSheet(std::move(sheet));
    // Pasted lists mostly begin with a person at once.
    if (m_draft.source().path.isEmpty() && m_draft.headerIsAGuess()) {
        ReadOptions reading = m_draft.reading();
        reading.headerLine = 0;
        setReading(reading);
        return;
    }
    plan();
    if (m_isNew && m_draft.sheet()) Q_EMIT sheetRead();
    m_isNew = false;
}

void ImportRun::plan()
{
    if (!m_draft.sheet()) return setActivity(Activity::None);
    m_planning.setFuture(QtConcurrent::run(
        [campaign = m_workspace.campaign(), sheet = m_draft.sheet(), options = m_draft.options(),
         progress = m_progress.begin()] { return planFor(campaign, *sheet, options, progress); }));
    setActivity(Activity::Planning);
}

void ImportRun::takePlan()
{
    if (m_activity != Activity::Planning || m_planning.future().resultCount() == 0) return;
    m_draft.takePlan(m_planning.future().takeResult());
    setActivity(Activity::None);
}

void ImportRun::forgetPlan()
{
    if (m_activity == Activity::Storing || m_draft.isDone() || !m_draft.sheet()) return;
    m_draft.forgetPlan();
    plan();
}

void ImportRun::perform()
{
    if (!m_draft.planned() || m_activity != Activity::None) return;
    const Progress progress = m_progress.begin();
    setActivity(Activity::Storing);
    m_storing.setFuture(
        m_workspace.session().performInBackground(m_draft.planned()->plan.changes, progress));
}

void ImportRun::takeStored()
{
    const Result<qint64> stored = m_storing.future().takeResult();
    if (stored) m_draft.finish();
    setActivity(Activity::None);
    if (stored) Q_EMIT this->stored();
    else Q_EMIT failed(stored.error());
}

void ImportRun::cancel()
{
    m_progress.cancel();
}

bool ImportRun::hasRejected() const
{
    const auto &planned = m_draft.planned();
    if (!planned) return false;
    const Problems &problems = planned->plan.problems;
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem &problem) { return problem.line > 0; });
}

Result<int> ImportRun::saveRejected(const QString &path) const
{
    const RejectedWords words{.reason = tr("Reason", "header of a column"),
                              .sentence = placedProblemText};
    const auto rows = rejectedRows(*m_draft.sheet(), m_draft.planned()->plan, words);
    const int header = m_draft.sheet()->shape.header >= 0 ? 1 : 0;
    return writeFileAtomically(path, csvOf(rows)).map([&] {
        return static_cast<int>(rows.size()) - header;
    });
}

}   // namespace wallchart
