// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/savedlistintents.h"

namespace wallchart {

const SavedList *savedListNamed(const Campaign &campaign, const QString &name)
{
    for (const SavedList &list : campaign.all<SavedList>()) {
        if (list.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0) return &list;
    }
    return nullptr;
}

ChangeSet saveList(const Campaign &campaign, const QString &name, const QString &expression,
                   IdSource &ids)
{
    const QString called = name.trimmed();
    if (const SavedList *known = savedListNamed(campaign, called)) {
        ChangeSet changes{{QStringLiteral("change-list"), {known->name}}};
        SavedList after = *known;
        after.expression = expression.trimmed();
        changes.edits.change(*known, after);
        return changes;
    }
    ChangeSet changes{{QStringLiteral("save-list"), {called}}};
    changes.edits.add(SavedList{ids.make<SavedListId>(), called, expression.trimmed()});
    return changes;
}

ChangeSet renameList(const Campaign &campaign, SavedListId list, const QString &name)
{
    const SavedList *before = campaign.find(list);
    const QString called = name.trimmed();
    ChangeSet changes{{QStringLiteral("rename-list"), {before ? before->name : QString(), called}}};
    if (!before) return changes;
    SavedList after = *before;
    after.name = called;
    changes.edits.change(*before, after);
    return changes;
}

ChangeSet removeList(const Campaign &campaign, SavedListId list)
{
    const SavedList *held = campaign.find(list);
    ChangeSet changes{{QStringLiteral("remove-list"), {held ? held->name : QString()}}};
    if (held) changes.edits.remove(*held);
    return changes;
}

}   // namespace wallchart
