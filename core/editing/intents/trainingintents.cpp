// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/trainingintents.h"

namespace wallchart {

namespace {

ChangeSet trainingChange(const char *key, QStringList args)
{
    return {{QString::fromLatin1(key), std::move(args)}};
}

/// Changes a row to what is given, as far as it is there.
template <class T>
ChangeSet trainingRowSet(const Campaign &campaign, const char *key, const T &after)
{
    ChangeSet changes = trainingChange(key, {after.name});
    if (const T *before = campaign.find(after.id)) changes.edits.change(*before, after);
    return changes;
}

template <class T>
ChangeSet trainingRowRemoved(const Campaign &campaign, const char *key, Id<T> id)
{
    const T *held = campaign.find(id);
    ChangeSet changes = trainingChange(key, {held ? held->name : QString()});
    if (held) changes.edits.remove(*held);
    return changes;
}

template <class T>
void removeRowsOf(const std::vector<const T *> &rows, Edits &edits)
{
    for (const T *row : rows) edits.remove(*row);
}

/// What was handed in by a participant, with its reviews.
void removeWorkOf(const Campaign &campaign, ParticipantId participant, Edits &edits)
{
    for (const Submission *work : campaign.allWith<&Submission::participant>(participant)) {
        removeRowsOf(campaign.allWith<&Review::submission>(work->id), edits);
        edits.remove(*work);
    }
}

/// Changes the row of a participant's week, adds or removes it; `after` without a value removes.
template <class T, class V>
void setForWeek(const Campaign &campaign, T row, V T::*field, const std::optional<V> &after,
                Edits &edits)
{
    for (const T *held : campaign.allWith<&T::participant>(row.participant)) {
        if (held->week != row.week) continue;
        if (!after) {
            edits.remove(*held);
        } else {
            T changed = *held;
            changed.*field = *after;
            edits.change(*held, changed);
        }
        return;
    }
    if (!after) return;
    row.*field = *after;
    edits.add(std::move(row));
}

QString namesOf(const Campaign &campaign, const std::vector<ParticipantId> &whom)
{
    const Participant *only = whom.size() == 1 ? campaign.find(whom.front()) : nullptr;
    return only ? only->name : QString::number(whom.size());
}

}   // namespace

ChangeSet storeEdition(const Campaign &campaign, const QString &key, const QString &text,
                       IdSource &ids, const QString &title)
{
    const QString name = title.isEmpty() ? key : title;
    for (const StoredEdition &held : campaign.all<StoredEdition>()) {
        if (held.key != key) continue;
        ChangeSet changes = trainingChange("change-edition", {name});
        StoredEdition after = held;
        after.text = text;
        changes.edits.change(held, after);
        return changes;
    }
    ChangeSet changes = trainingChange("add-edition", {name});
    changes.edits.add(StoredEdition{ids.make<StoredEditionId>(), key, text});
    return changes;
}

ChangeSet removeEdition(const Campaign &campaign, StoredEditionId edition, const QString &title)
{
    const StoredEdition *held = campaign.find(edition);
    ChangeSet changes = trainingChange("remove-edition", {title});
    if (!held) return changes;
    if (title.isEmpty()) changes.label.args = {held->key};
    for (const ExcerptCode &code : campaign.all<ExcerptCode>()) {
        if (code.edition == edition) changes.edits.remove(code);
    }
    changes.edits.remove(*held);
    return changes;
}

ChangeSet addTrainingGroup(const TrainingGroup &group, IdSource &ids)
{
    ChangeSet changes = trainingChange("add-training-group", {group.name});
    TrainingGroup made = group;
    made.id = ids.make<TrainingGroupId>();
    changes.edits.add(std::move(made));
    return changes;
}

ChangeSet setTrainingGroup(const Campaign &campaign, const TrainingGroup &group)
{
    return trainingRowSet(campaign, "set-training-group", group);
}

ChangeSet removeTrainingGroup(const Campaign &campaign, TrainingGroupId group)
{
    ChangeSet changes = trainingRowRemoved(campaign, "remove-training-group", group);
    removeRowsOf(campaign.allWith<&KnownPeer::group>(group), changes.edits);
    removeRowsOf(campaign.allWith<&StatusReport::group>(group), changes.edits);
    return changes;
}

ChangeSet addSmallGroup(const SmallGroup &group, IdSource &ids)
{
    ChangeSet changes = trainingChange("add-small-group", {group.name});
    SmallGroup made = group;
    made.id = ids.make<SmallGroupId>();
    changes.edits.add(std::move(made));
    return changes;
}

ChangeSet setSmallGroup(const Campaign &campaign, const SmallGroup &group)
{
    return trainingRowSet(campaign, "set-small-group", group);
}

ChangeSet removeSmallGroup(const Campaign &campaign, SmallGroupId group)
{
    ChangeSet changes = trainingRowRemoved(campaign, "remove-small-group", group);
    removeRowsOf(campaign.allWith<&KnownPeer::smallGroup>(group), changes.edits);
    for (const Participant *member : campaign.allWith<&Participant::smallGroup>(group)) {
        Participant after = *member;
        after.smallGroup.reset();
        changes.edits.change(*member, after);
    }
    return changes;
}

ChangeSet putIntoSmallGroup(const Campaign &campaign, const std::vector<ParticipantId> &whom,
                            std::optional<SmallGroupId> group)
{
    const SmallGroup *into = campaign.find(group);
    ChangeSet changes = into ? trainingChange("put-into-small-group",
                                              {namesOf(campaign, whom), into->name})
                             : trainingChange("take-out-of-small-group", {namesOf(campaign, whom)});
    for (const ParticipantId id : whom) {
        const Participant *member = campaign.find(id);
        if (!member) continue;
        Participant after = *member;
        after.smallGroup = group;
        changes.edits.change(*member, after);
    }
    return changes;
}

ChangeSet addParticipants(const std::vector<Participant> &participants, IdSource &ids)
{
    ChangeSet changes = participants.size() == 1
                            ? trainingChange("add-participant", {participants.front().name})
                            : trainingChange("add-participants",
                                             {QString::number(participants.size())});
    for (Participant participant : participants) {
        participant.id = ids.make<ParticipantId>();
        changes.edits.add(std::move(participant));
    }
    return changes;
}

ChangeSet setParticipant(const Campaign &campaign, const Participant &participant)
{
    return trainingRowSet(campaign, "set-participant", participant);
}

ChangeSet removeParticipant(const Campaign &campaign, ParticipantId participant)
{
    ChangeSet changes = trainingRowRemoved(campaign, "remove-participant", participant);
    Edits &edits = changes.edits;
    removeWorkOf(campaign, participant, edits);
    removeRowsOf(campaign.allWith<&TrackSwitch::participant>(participant), edits);
    removeRowsOf(campaign.allWith<&Attendance::participant>(participant), edits);
    removeRowsOf(campaign.allWith<&TaskAnswer::participant>(participant), edits);
    removeRowsOf(campaign.allWith<&KnownPeer::participant>(participant), edits);
    return changes;
}

ChangeSet switchTrack(const Campaign &campaign, ParticipantId participant, int week,
                      const QString &track, IdSource &ids)
{
    const Participant *who = campaign.find(participant);
    if (!who) return {};
    const bool own = track.isEmpty() || track == who->track;
    ChangeSet changes = trainingChange(
        "switch-track", {who->name, QString::number(week), own ? who->track : track});
    setForWeek(campaign, TrackSwitch{ids.make<TrackSwitchId>(), participant, week, {}},
               &TrackSwitch::track, own ? std::nullopt : std::optional(track), changes.edits);
    return changes;
}

ChangeSet attend(const Campaign &campaign, const std::vector<ParticipantId> &whom, int week,
                 std::optional<Presence> presence, IdSource &ids)
{
    ChangeSet changes = trainingChange("attend", {namesOf(campaign, whom), QString::number(week)});
    for (const ParticipantId id : whom) {
        if (campaign.find(id))
            setForWeek(campaign, Attendance{ids.make<AttendanceId>(), id, week},
                       &Attendance::presence, presence, changes.edits);
    }
    return changes;
}

ChangeSet answerTask(const Campaign &campaign, ParticipantId participant, const QString &task,
                     const QString &text, IdSource &ids, const QString &title)
{
    const Participant *who = campaign.find(participant);
    ChangeSet changes = trainingChange(
        "answer-task", {who ? who->name : QString(), title.isEmpty() ? task : title});
    for (const TaskAnswer *held : campaign.allWith<&TaskAnswer::participant>(participant)) {
        if (held->task != task) continue;
        if (text.isEmpty()) {
            changes.edits.remove(*held);
        } else {
            TaskAnswer after = *held;
            after.text = text;
            changes.edits.change(*held, after);
        }
        return changes;
    }
    if (who && !text.isEmpty())
        changes.edits.add(TaskAnswer{ids.make<TaskAnswerId>(), participant, task, text});
    return changes;
}

}   // namespace wallchart
