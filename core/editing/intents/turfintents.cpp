// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/turfintents.h"

#include "core/editing/intents/peopleintents.h"

namespace wallchart {

namespace {

/// What a turf is called: a worker, or a unit and a shift.
QString turfName(const Campaign &campaign, const std::optional<WorkerId> &worker,
                 const std::optional<UnitId> &unit, const std::optional<ShiftId> &shift)
{
    if (const Worker *person = campaign.find(worker)) return person->fullName;
    QStringList parts;
    if (const Unit *known = campaign.find(unit)) parts.append(known->name);
    if (const Shift *known = campaign.find(shift)) parts.append(known->name);
    return parts.join(QLatin1Char(' '));
}

}   // namespace

ChangeSet giveTurf(const Campaign &campaign, const NewTurf &turf, IdSource &ids)
{
    ChangeSet changes{
        {QStringLiteral("give-turf"),
         {turf.organizer.trimmed(), turfName(campaign, turf.worker, turf.unit, turf.shift)}}};
    const auto organizer = organizerNamed(campaign, turf.organizer, changes.edits, ids);
    if (!organizer) return {};
    for (const Turf *held : campaign.allWith<&Turf::organizer>(*organizer)) {
        if (held->worker == turf.worker && held->unit == turf.unit && held->shift == turf.shift)
            return changes;
    }
    changes.edits.add(Turf{ids.make<TurfId>(), *organizer, turf.worker, turf.unit, turf.shift});
    return changes;
}

ChangeSet takeTurf(const Campaign &campaign, TurfId turf)
{
    const Turf *held = campaign.find(turf);
    if (!held) return {};
    ChangeSet changes{{QStringLiteral("take-turf"),
                       {campaign.find(held->organizer)->name,
                        turfName(campaign, held->worker, held->unit, held->shift)}}};
    changes.edits.remove(*held);
    return changes;
}

}   // namespace wallchart
