// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/myweek/weekchecks.h"

#include "core/training/handin.h"

namespace wallchart {

WeekChecksWork::WeekChecksWork(Workspace &workspace, QObject *parent)
    : InsightWork(workspace, parent)
{
}

void WeekChecksWork::setWeek(const Learner &learner, int week, const std::vector<UnitId> &units)
{
    if (m_wanted && *m_wanted == Wanted{learner, week, units}) return;
    const bool sameWeek = m_wanted && m_wanted->learner.participant.id == learner.participant.id
                          && m_wanted->week == week;
    m_wanted = std::make_shared<const Wanted>(Wanted{learner, week, units});
    if (!sameWeek) m_value.reset();
    invalidate();
}

std::function<void()> WeekChecksWork::job(InsightInput input, Progress progress, quint64 turn)
{
    return [this, input = std::move(input), progress, turn, wanted = m_wanted,
            before = goesOn() ? m_reading : nullptr] {
        if (!wanted || progress.isCancelled()) return;
        const bool sameDay = before && before->asOf() == input.today;
        auto reading = std::make_shared<const Reading>(
            sameDay ? before->after(input.campaign, input.since)
                    : Reading(input.campaign, input.today));
        if (progress.isCancelled()) return;
        const EditionAssignment *assignment = wanted->learner.edition.assignment(wanted->week);
        const Participant *participant = input.campaign.find(wanted->learner.participant.id);
        WeekChecks value{wanted->learner.participant.id, wanted->week};
        if (assignment && participant)
            value.checks = computedChecks(*assignment,
                                          checkGroundOf(*reading, wanted->learner.edition,
                                                        *participant, wanted->week, wanted->units));
        auto shared = std::make_shared<const WeekChecks>(std::move(value));
        deliver(turn, true, [this, shared = std::move(shared), reading = std::move(reading)] {
            m_reading = reading;
            return std::exchange(m_value, shared);
        });
    };
}

}   // namespace wallchart
