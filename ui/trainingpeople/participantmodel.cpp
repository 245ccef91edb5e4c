// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/participantmodel.h"

#include "core/training/packetdesk.h"
#include "ui/trainingpeople/celldelegate.h"
#include "ui/trainingprint/kittexts.h"

#include <algorithm>

namespace wallchart {

void ParticipantModel::show(const Campaign &campaign, const std::vector<const Participant *> &whom)
{
    std::vector<Row> rows;
    for (const Participant *each : whom) {
        const TrainingGroup *group = campaign.find(each->group);
        const SmallGroup *circle = campaign.find(each->smallGroup);
        rows.push_back({*each, group ? group->name : QString(), circle ? circle->name : QString(),
                        peerOfParticipant(campaign, each->id) != nullptr});
    }
    if (rows == m_rows) return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void ParticipantModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

int ParticipantModel::rowOf(ParticipantId participant) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [participant](const Row &row) {
        return row.participant.id == participant;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ParticipantModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ParticipantModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kParticipantColumns;
}

QString ParticipantModel::text(const Row &row, ParticipantColumn column) const
{
    switch (column) {
    case ParticipantColumn::Name: return row.participant.name;
    case ParticipantColumn::Language:
        return row.participant.language.isEmpty() ? QString()
                                                  : languageName(row.participant.language);
    case ParticipantColumn::TimeZone: return row.participant.timeZone;
    case ParticipantColumn::Track: return row.participant.track;
    case ParticipantColumn::Group: return row.group;
    case ParticipantColumn::Keys: break;
    }
    return row.hasKeys ? tr("known", "the keys of somebody") : tr("not yet", "known keys");
}

QVariant ParticipantModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    const Row &each = row(index.row());
    const auto column = static_cast<ParticipantColumn>(index.column());
    const bool name = column == ParticipantColumn::Name;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return text(each, column);
    case cellroles::kStrong: return name;
    case cellroles::kSecondLine:
        if (name) return each.participant.email;
        if (column == ParticipantColumn::Group)
            return each.smallGroup.isEmpty() ? tr("in no small group") : each.smallGroup;
        return {};
    default: return {};
    }
}

QVariant ParticipantModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (static_cast<ParticipantColumn>(section)) {
    case ParticipantColumn::Name: return tr("Participant");
    case ParticipantColumn::Language: return tr("Language");
    case ParticipantColumn::TimeZone: return tr("Time zone");
    case ParticipantColumn::Track: return tr("Track");
    case ParticipantColumn::Group: return tr("Group, small group");
    case ParticipantColumn::Keys: break;
    }
    return tr("Keys");
}

}   // namespace wallchart
