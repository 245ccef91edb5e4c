// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/imports.h"

#include "core/model/shippedscale.h"
#include "core/model/validation.h"
#include "tests/support/campaigndump.h"

namespace wallchart {

namespace {

constexpr std::int64_t kStartMilliseconds = 1'680'000'000'000;

Campaign newCampaign(IdSource &ids)
{
    Campaign campaign;
    campaign.load<Settings>({Settings{ids.make<SettingsId>(), QStringLiteral("St. Brigid")}});
    campaign.load<TieKind>(shippedTieKinds(ids));
    campaign.load<Scale>({shippedScale(ids.make<ScaleId>())});
    return campaign;
}

}   // namespace

ImportedCampaign::ImportedCampaign() : m_ids(IdSource::seeded(7, kStartMilliseconds))
{
    m_campaign = newCampaign(m_ids);
}

ImportedCampaign::ImportedCampaign(Campaign campaign)
    : m_campaign(std::move(campaign)), m_ids(IdSource::seeded(7, kStartMilliseconds))
{
    if (const auto greatest = m_campaign.greatestId()) m_ids.startAbove(*greatest);
}

ImportPlan ImportedCampaign::import(const Sheet &sheet, ImportOptions options)
{
    options.today = kImportDay;
    const Result<ImportPlan> plan = planImport(m_campaign, sheet, options, m_ids);
    if (!plan) {
        ADD_FAILURE() << sheet.file.toStdString() << ": " << plan.error().code.key << " "
                      << plan.error().args.join(u' ').toStdString();
        return {};
    }
    const Campaign next = m_campaign.with(plan->changes.edits);
    for (const Problem &problem : validate(m_campaign, next, plan->changes.edits))
        ADD_FAILURE() << "invalid: " << problem.code.key << " "
                      << problem.args.join(u' ').toStdString();
    EXPECT_EQ(dumpOf(next.with(plan->changes.edits.inverse())), dumpOf(m_campaign))
        << "not undone whole";
    m_campaign = next;
    return *plan;
}

ImportPlan ImportedCampaign::import(const char *rosterFile, ImportOptions options)
{
    return import(roster(rosterFile), std::move(options));
}

std::string ImportedCampaign::refusal(const Sheet &sheet, ImportOptions options)
{
    options.today = kImportDay;
    const Result<ImportPlan> plan = planImport(m_campaign, sheet, options, m_ids);
    return plan ? "not refused" : plan.error().code.key;
}

Counts ImportedCampaign::byUnit() const
{
    Counts counts;
    const Reading now = reading();
    for (const WorkerReading &worker : now.workers())
        ++counts[worker.cell().unit ? unitPath(m_campaign, *worker.cell().unit).toStdString() : ""];
    return counts;
}

Counts ImportedCampaign::byShift() const
{
    Counts counts;
    const Reading now = reading();
    for (const WorkerReading &worker : now.workers()) {
        const Shift *shift = m_campaign.find(worker.cell().shift);
        ++counts[shift ? shift->name.toStdString() : ""];
    }
    return counts;
}

Counts ImportedCampaign::byJob() const
{
    Counts counts;
    const Reading now = reading();
    for (const WorkerReading &worker : now.workers())
        ++counts[worker.mainPost ? worker.mainPost->jobTitle.toStdString() : ""];
    return counts;
}

Counts ImportedCampaign::byLevel() const
{
    Counts counts;
    const Reading now = reading();
    for (const WorkerReading &worker : now.workers())
        ++counts[worker.level() ? std::to_string(*worker.level()) : ""];
    return counts;
}

Counts ImportedCampaign::byOutcome(const char *test) const
{
    Counts counts;
    const Reading now = reading();
    for (const StructureTest &each : m_campaign.all<StructureTest>()) {
        if (each.name != QString::fromUtf8(test)) continue;
        for (const WorkerReading &worker : now.workers()) {
            const Participation *held = now.participationOf(worker.worker->id, each.id);
            ++counts[(held ? keyOf(held->outcome) : keyOf(Outcome::NotAsked)).toStdString()];
        }
    }
    return counts;
}

WorkerReading ImportedCampaign::worker(const char *name) const
{
    static std::vector<Reading> kept;   // the pointers must live
    kept.push_back(reading());
    for (const WorkerReading &worker : kept.back().workers())
        if (worker.worker->fullName == QString::fromUtf8(name)) return worker;
    ADD_FAILURE() << "nobody is called " << name;
    return kept.back().workers().empty() ? WorkerReading() : kept.back().workers().front();
}

bool ImportedCampaign::knows(const char *name) const
{
    for (const Worker &worker : m_campaign.all<Worker>())
        if (worker.fullName == QString::fromUtf8(name)) return true;
    return false;
}

std::string summaryOf(const ImportPlan &plan)
{
    return "read " + std::to_string(plan.read) + ", added " + std::to_string(plan.added)
           + ", updated " + std::to_string(plan.updated) + ", unchanged "
           + std::to_string(plan.unchanged) + ", skipped " + std::to_string(plan.skipped)
           + ", ties " + std::to_string(plan.tiesAdded) + ", problems "
           + std::to_string(plan.problems.size());
}

}   // namespace wallchart
