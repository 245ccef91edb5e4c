// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/organizerintents.h"

namespace wallchart {

ChangeSet addOrganizer(const Campaign &campaign, const NewOrganizer &organizer, IdSource &ids)
{
    const QString name = organizer.name.trimmed();
    ChangeSet changes{{QStringLiteral("add-organizer"), {name}}};
    const auto &known = campaign.all<Organizer>();
    const bool isKnown = std::any_of(known.begin(), known.end(), [&](const Organizer &each) {
        return each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (!isKnown) {
        changes.edits.add(
            Organizer{ids.make<OrganizerId>(), name, organizer.worker, organizer.staff});
    }
    return changes;
}

ChangeSet setOrganizer(const Campaign &campaign, const Organizer &after)
{
    ChangeSet changes{{QStringLiteral("set-organizer"), {after.name}}};
    if (const Organizer *before = campaign.find(after.id)) changes.edits.change(*before, after);
    return changes;
}

ChangeSet removeOrganizer(const Campaign &campaign, OrganizerId organizer)
{
    const Organizer *held = campaign.find(organizer);
    ChangeSet changes{{QStringLiteral("remove-organizer"), {held ? held->name : QString()}}};
    if (held) changes.edits.remove(*held);
    return changes;
}

}   // namespace wallchart
