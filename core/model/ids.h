// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace wallchart {

struct Settings;
struct Worksite;
struct Unit;
struct Shift;
struct HeadCount;
struct Worker;
struct Post;
struct BaseMark;
struct CommitteeMark;
struct TieKind;
struct Tie;
struct Nomination;
struct LeaderMark;
struct Scale;
struct Assessment;
struct StructureTest;
struct Participation;
struct Tally;
struct FrozenBase;
struct Organizer;
struct Print;
struct SocialGroup;
struct GroupMembership;
struct Attempt;
struct Conversation;
struct NextStep;
struct Turf;
struct EmployerMove;
struct TouchedCell;
struct SavedList;
struct StoredEdition;
struct TrainingGroup;
struct SmallGroup;
struct Participant;
struct TrackSwitch;
struct Attendance;
struct TaskAnswer;
struct ExcerptCode;
struct Submission;
struct Review;
struct StatusReport;
struct OwnIdentity;
struct KnownPeer;
struct PacketSeen;
struct ForgottenMark;

using SettingsId = Id<Settings>;
using WorksiteId = Id<Worksite>;
using UnitId = Id<Unit>;
using ShiftId = Id<Shift>;
using HeadCountId = Id<HeadCount>;
using WorkerId = Id<Worker>;
using PostId = Id<Post>;
using BaseMarkId = Id<BaseMark>;
using CommitteeMarkId = Id<CommitteeMark>;
using TieKindId = Id<TieKind>;
using TieId = Id<Tie>;
using NominationId = Id<Nomination>;
using LeaderMarkId = Id<LeaderMark>;
using ScaleId = Id<Scale>;
using AssessmentId = Id<Assessment>;
using StructureTestId = Id<StructureTest>;
using ParticipationId = Id<Participation>;
using TallyId = Id<Tally>;
using FrozenBaseId = Id<FrozenBase>;
using OrganizerId = Id<Organizer>;
using PrintId = Id<Print>;
using SocialGroupId = Id<SocialGroup>;
using GroupMembershipId = Id<GroupMembership>;
using AttemptId = Id<Attempt>;
using ConversationId = Id<Conversation>;
using NextStepId = Id<NextStep>;
using TurfId = Id<Turf>;
using EmployerMoveId = Id<EmployerMove>;
using TouchedCellId = Id<TouchedCell>;
using SavedListId = Id<SavedList>;
using StoredEditionId = Id<StoredEdition>;
using TrainingGroupId = Id<TrainingGroup>;
using SmallGroupId = Id<SmallGroup>;
using ParticipantId = Id<Participant>;
using TrackSwitchId = Id<TrackSwitch>;
using AttendanceId = Id<Attendance>;
using TaskAnswerId = Id<TaskAnswer>;
using ExcerptCodeId = Id<ExcerptCode>;
using SubmissionId = Id<Submission>;
using ReviewId = Id<Review>;
using StatusReportId = Id<StatusReport>;
using OwnIdentityId = Id<OwnIdentity>;
using KnownPeerId = Id<KnownPeer>;
using PacketSeenId = Id<PacketSeen>;
using ForgottenMarkId = Id<ForgottenMark>;

}   // namespace wallchart
