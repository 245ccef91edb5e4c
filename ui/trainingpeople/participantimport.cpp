// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/participantimport.h"

#include "core/exchange/readsheet.h"

#include <QtConcurrent/QtConcurrentRun>

namespace wallchart {

ParticipantImport::ParticipantImport(Workspace &workspace, ParticipantDefaults defaults,
                                     QObject *parent)
    : QObject(parent), m_workspace(workspace), m_defaults(std::move(defaults))
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &ParticipantImport::takeSheet);
    connect(&m_planning, &QFutureWatcherBase::finished, this, &ParticipantImport::takePlan);
    connect(&workspace, &Workspace::changed, this, [this](const Edits &edits) {
        if (!edits.of<Participant>().empty()) work();
    });
}

ParticipantImport::~ParticipantImport()
{
    m_progress.cancel();
}

void ParticipantImport::read(const QString &path)
{
    m_progress.cancel();
    m_progress = Progress();
    m_sheet.reset();
    m_plan.reset();
    m_refusal.reset();
    m_reading.setFuture(
        QtConcurrent::run([path, progress = m_progress] { return readSheet(path, {}, progress); }));
    Q_EMIT changed();
}

void ParticipantImport::takeSheet()
{
    if (m_reading.future().resultCount() == 0) return;
    Result<Sheet> sheet = m_reading.future().takeResult();
    if (!sheet) {
        m_refusal = sheet.error();
        Q_EMIT changed();
        return;
    }
    m_sheet = std::make_shared<const Sheet>(std::move(*sheet));
    m_columns = participantColumns(*m_sheet);
    Q_EMIT sheetRead();
    work();
}

void ParticipantImport::setColumns(const ParticipantColumns &columns)
{
    m_columns = columns;
    work();
}

void ParticipantImport::setDefaults(const ParticipantDefaults &defaults)
{
    m_defaults = defaults;
    work();
}

void ParticipantImport::work()
{
    if (!m_sheet) return;
    m_plan.reset();
    m_refusal.reset();
    m_again = m_planning.isRunning();
    if (!m_again) {
        m_planning.setFuture(QtConcurrent::run([campaign = m_workspace.campaign(), sheet = m_sheet,
                                                columns = m_columns, defaults = m_defaults] {
            IdSource ids;   // the session's own belongs to the window's thread
            if (const auto greatest = campaign.greatestId()) ids.startAbove(*greatest);
            return planParticipants(campaign, *sheet, columns, defaults, ids);
        }));
    }
    Q_EMIT changed();
}

void ParticipantImport::takePlan()
{
    if (m_again) return work();
    if (m_planning.future().resultCount() == 0) return;
    Result<ParticipantPlan> plan = m_planning.future().takeResult();
    if (plan) m_plan = std::move(*plan);
    else m_refusal = plan.error();
    Q_EMIT changed();
}

}   // namespace wallchart
