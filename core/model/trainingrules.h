// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/judgement.h"

namespace wallchart {

void judgeEntity(Judgement &judge, const StoredEdition &row);
void judgeEntity(Judgement &judge, const TrainingGroup &row);
void judgeEntity(Judgement &judge, const SmallGroup &row);
void judgeEntity(Judgement &judge, const Participant &row);
void judgeEntity(Judgement &judge, const TrackSwitch &row);
void judgeEntity(Judgement &judge, const Attendance &row);
void judgeEntity(Judgement &judge, const TaskAnswer &row);
void judgeEntity(Judgement &judge, const ExcerptCode &row);
void judgeEntity(Judgement &judge, const Submission &row);
void judgeEntity(Judgement &judge, const Review &row);
void judgeEntity(Judgement &judge, const StatusReport &row);
void judgeEntity(Judgement &judge, const OwnIdentity &row);
void judgeEntity(Judgement &judge, const KnownPeer &row);
void judgeEntity(Judgement &judge, const PacketSeen &row);

/// A code stands for one thing in an edition, and a thing has one code.
void judgeExcerptCodes(Judgement &judge, const std::vector<Edit<ExcerptCode>> &edits);

}   // namespace wallchart
