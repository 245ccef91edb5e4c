// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/trainingshape.h"

#include <algorithm>

namespace wallchart {

namespace {

template <class Row>
bool anyMine(const Campaign &campaign)
{
    const auto &rows = campaign.all<Row>();
    return std::any_of(rows.begin(), rows.end(), [](const Row &row) { return row.mine; });
}

}   // namespace

TrainingShape trainingShapeOf(const Campaign &campaign)
{
    const auto &works = campaign.all<Submission>();
    return {
        .hasEdition = !campaign.all<StoredEdition>().empty(),
        .learns = anyMine<Participant>(campaign),
        .leads = anyMine<SmallGroup>(campaign),
        .receives = std::any_of(works.begin(), works.end(),
                                [](const Submission &work) { return work.receivedAt.isValid(); }),
        .registers = anyMine<TrainingGroup>(campaign),
        .hasKeys = !campaign.all<OwnIdentity>().empty(),
        .hasChart = !campaign.all<Worksite>().empty() || !campaign.all<Worker>().empty()};
}

}   // namespace wallchart
