// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/training/trainingcases.h"

#include "core/training/editionfile.h"
#include "core/training/shippededitions.h"
#include "resources/resources.h"

#include <stdexcept>

namespace wallchart {

QDateTime at(const char *text)
{
    QDateTime time = QDateTime::fromString(QString::fromLatin1(text),
                                           QStringLiteral("yyyy-MM-dd HH:mm"));
    time.setTimeSpec(Qt::UTC);
    return time;
}

Edition edition2023()
{
    initResources();
    return shippedEdition(QStringLiteral("core-fundamentals-2023")).value();
}

Campaign withParticipants(const Campaign &campaign, const std::vector<const char *> &names)
{
    IdSource ids = IdSource::seeded(23, 1'690'000'000'000);
    Edits made;
    const Edition edition = edition2023();
    const StoredEdition stored{ids.make<StoredEditionId>(), edition.key,
                               QString::fromUtf8(writeEdition(edition))};
    TrainingGroup group{ids.make<TrainingGroupId>(), stored.id, QStringLiteral("Nurses")};
    group.contactPerson = QStringLiteral("Tesfaye");
    const SmallGroup circle{ids.make<SmallGroupId>(), stored.id, QStringLiteral("Circle"),
                            SmallGroupKind::Mixed, QStringLiteral("Lena")};
    made.add(stored);
    made.add(group);
    made.add(circle);
    for (const char *name : names) {
        Participant participant = blank<Participant>();
        participant.id = ids.make<ParticipantId>();
        participant.group = group.id;
        participant.smallGroup = circle.id;
        participant.name = QString::fromUtf8(name);
        participant.language = QStringLiteral("de");
        participant.timeZone = QStringLiteral("Europe/Berlin");
        participant.track = QStringLiteral("B");
        made.add(participant);
    }
    return campaign.with(made);
}

const Participant &participantNamed(const Campaign &campaign, const char *name)
{
    for (const Participant &each : campaign.all<Participant>()) {
        if (each.name == QString::fromUtf8(name)) return each;
    }
    throw std::invalid_argument(name);
}

}   // namespace wallchart
