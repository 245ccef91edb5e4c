// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpage/trainingperiod.h"

#include "core/training/enrolled.h"
#include "ui/text/daytext.h"

#include <QCoreApplication>

namespace wallchart {

const StoredEdition *mainEdition(const Campaign &campaign)
{
    if (const auto here = participantsHere(campaign); !here.empty())
        return campaign.find(editionOf(campaign, *here.front()));
    for (const SmallGroup &group : campaign.all<SmallGroup>()) {
        if (group.mine) return campaign.find(group.edition);
    }
    for (const TrainingGroup &group : campaign.all<TrainingGroup>()) {
        if (group.mine) return campaign.find(group.edition);
    }
    const StoredEdition *last = nullptr;
    for (const StoredEdition &each : campaign.all<StoredEdition>()) {
        if (!last || last->id < each.id) last = &each;
    }
    return last;
}

QString trainingPeriodText(const StoredEdition &stored, const QString &language)
{
    const auto edition = editionIn(stored);
    if (!edition) return stored.key;
    const QString title = textIn(edition->title, language);
    if (edition->sessions.empty() || edition->isTemplate()) return title;
    const auto sessions = static_cast<int>(edition->sessions.size());
    return QCoreApplication::translate("TrainingPeriod", "%1 · %Ln session(s), %2 to %3", nullptr,
                                       sessions)
        .arg(title, dayText(edition->sessions.front().on), dayText(edition->sessions.back().on));
}

}   // namespace wallchart
