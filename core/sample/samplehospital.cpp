// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplehospital.h"

#include "core/model/counting.h"
#include "core/sample/hospital.h"

namespace wallchart {

namespace {

/// Each test's base as it was when it closed.
Campaign withFrozenBases(const Campaign &campaign, IdSource &ids)
{
    Edits edits;
    for (const StructureTest &test : campaign.all<StructureTest>()) {
        for (const auto &[cell, people] : basesToFreeze(Reading(campaign, test.closes), test)) {
            edits.add(FrozenBase{.id = ids.make<FrozenBaseId>(),
                                 .test = test.id,
                                 .unit = cell.unit,
                                 .shift = cell.shift,
                                 .people = people,
                                 .worksite = cell.worksite});
        }
    }
    return campaign.with(edits);
}

}   // namespace

Campaign sampleHospital(QDate today, std::uint64_t seed)
{
    const qint64 start = QDateTime(today, {}, Qt::UTC).toMSecsSinceEpoch();
    Hospital hospital{
        .today = today, .random = RandomNumbers(seed), .ids = IdSource::seeded(seed, start)};
    addStructure(hospital);
    addPeople(hospital);
    addLeaders(hospital);
    addTies(hospital);
    addNominations(hospital);
    addStances(hospital);
    addTests(hospital);
    addContacts(hospital);
    const Campaign campaign = hospital.rows.finish();
    return withFrozenBases(campaign, hospital.ids);
}

}   // namespace wallchart
