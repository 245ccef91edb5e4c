// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/changeset.h"
#include "core/model/campaign.h"

namespace wallchart {

/// Keeps an edition under its key, or changes the one of that key to this text. Whether the text
/// is an edition is judged before (core/training/editionfile.h). The log says its `title`, or its
/// key when there is none.
[[nodiscard]] ChangeSet storeEdition(const Campaign &campaign, const QString &key,
                                     const QString &text, IdSource &ids, const QString &title = {});
/// Breaks a rule while groups are registered for it.
[[nodiscard]] ChangeSet removeEdition(const Campaign &campaign, StoredEditionId edition,
                                      const QString &title = {});

/// What is added gets an id of its own; that of the row handed in is not looked at.
[[nodiscard]] ChangeSet addTrainingGroup(const TrainingGroup &group, IdSource &ids);
[[nodiscard]] ChangeSet setTrainingGroup(const Campaign &campaign, const TrainingGroup &group);
/// Breaks a rule while it has participants.
[[nodiscard]] ChangeSet removeTrainingGroup(const Campaign &campaign, TrainingGroupId group);

[[nodiscard]] ChangeSet addSmallGroup(const SmallGroup &group, IdSource &ids);
[[nodiscard]] ChangeSet setSmallGroup(const Campaign &campaign, const SmallGroup &group);
/// Its participants are in none then.
[[nodiscard]] ChangeSet removeSmallGroup(const Campaign &campaign, SmallGroupId group);
/// Puts participants into a small group, or with none out of theirs.
[[nodiscard]] ChangeSet putIntoSmallGroup(const Campaign &campaign,
                                          const std::vector<ParticipantId> &whom,
                                          std::optional<SmallGroupId> group);

[[nodiscard]] ChangeSet addParticipants(const std::vector<Participant> &participants,
                                        IdSource &ids);
[[nodiscard]] ChangeSet setParticipant(const Campaign &campaign, const Participant &participant);
/// With all that is known of them: attendance, work, reviews, keys.
[[nodiscard]] ChangeSet removeParticipant(const Campaign &campaign, ParticipantId participant);

/// The track of one week; their own track takes the switch back.
[[nodiscard]] ChangeSet switchTrack(const Campaign &campaign, ParticipantId participant, int week,
                                    const QString &track, IdSource &ids);

/// Whether they were at the session of a week; none takes it back.
[[nodiscard]] ChangeSet attend(const Campaign &campaign, const std::vector<ParticipantId> &whom,
                               int week, std::optional<Presence> presence, IdSource &ids);

/// Keeps what was written for a task; an empty text forgets it. The log says the task's `title`,
/// or its key when there is none.
[[nodiscard]] ChangeSet answerTask(const Campaign &campaign, ParticipantId participant,
                                   const QString &task, const QString &text, IdSource &ids,
                                   const QString &title = {});

}   // namespace wallchart
