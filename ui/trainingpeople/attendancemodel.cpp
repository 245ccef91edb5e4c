// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/attendancemodel.h"

#include "core/training/enrolled.h"
#include "ui/trainingpeople/celldelegate.h"
#include "ui/trainingpeople/peoplewords.h"
#include "ui/trainingprint/kittexts.h"

#include <algorithm>

namespace wallchart {

std::optional<Presence> presenceOf(AttendanceColumn column)
{
    switch (column) {
    case AttendanceColumn::Present: return Presence::Present;
    case AttendanceColumn::Excused: return Presence::Excused;
    case AttendanceColumn::Absent: return Presence::Absent;
    default: return std::nullopt;
    }
}

std::vector<AttendanceModel::Row> attendanceRows(const Campaign &campaign, StoredEditionId edition,
                                                 int week)
{
    std::vector<AttendanceModel::Row> rows;
    for (const Participant *each : participantsOf(campaign, edition)) {
        const SmallGroup *circle = campaign.find(each->smallGroup);
        if (!circle || !circle->mine) continue;
        AttendanceModel::Row row{each->id, each->name, circle->name, each->language};
        row.track = trackIn(campaign, *each, week);
        row.switched = row.track != each->track;
        if (const Attendance *held = attendanceOf(campaign, each->id, week))
            row.presence = held->presence;
        rows.push_back(std::move(row));
    }
    return rows;
}

void AttendanceModel::show(std::vector<Row> rows)
{
    const bool same = std::equal(
        rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [](const Row &a, const Row &b) { return a.participant == b.participant; });
    if (!same) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (m_rows[at] == rows[at]) continue;
        m_rows[at] = std::move(rows[at]);
        const int row = static_cast<int>(at);
        Q_EMIT dataChanged(index(row, 0), index(row, kAttendanceColumns - 1));
    }
}

void AttendanceModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kAttendanceColumns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kAttendanceColumns - 1);
}

std::vector<PresentPerson> AttendanceModel::present() const
{
    std::vector<PresentPerson> people;
    for (const Row &each : m_rows) {
        if (each.presence == Presence::Present)
            people.push_back({each.name, each.smallGroup, each.language});
    }
    return people;
}

int AttendanceModel::count(std::optional<Presence> presence) const
{
    return static_cast<int>(std::count_if(
        m_rows.begin(), m_rows.end(), [&](const Row &each) { return each.presence == presence; }));
}

int AttendanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AttendanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kAttendanceColumns;
}

QVariant AttendanceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    const Row &each = row(index.row());
    const auto column = static_cast<AttendanceColumn>(index.column());
    if (const auto ticks = presenceOf(column)) {
        const bool ticked = each.presence == ticks;
        if (role == cellroles::kTick) return ticked;
        // As a word too, for screen readers: a box alone says nothing.
        if (role == Qt::AccessibleTextRole)
            return ticked ? presenceLabel(*ticks)
                          : tr("not %1", "present, excused, absent").arg(presenceLabel(*ticks));
        return {};
    }
    if (column == AttendanceColumn::Name) {
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return each.name;
        if (role == cellroles::kStrong) return true;
        if (role == cellroles::kSecondLine)
            return each.language.isEmpty() ? each.smallGroup
                                           : tr("%1, %2", "small group, language")
                                                 .arg(each.smallGroup, languageName(each.language));
        if (role == Qt::AccessibleTextRole)
            return tr("%1, %2", "name, attendance")
                .arg(each.name,
                     each.presence ? presenceLabel(*each.presence) : tr("not written down"));
        return {};
    }
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return each.track;
    if (role == cellroles::kSecondLine && each.switched) return tr("this week");
    return {};
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    const auto column = static_cast<AttendanceColumn>(section);
    const bool box = presenceOf(column).has_value();
    if (role == Qt::TextAlignmentRole)
        return QVariant(box ? Qt::AlignHCenter | Qt::AlignVCenter
                            : Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (column) {
    case AttendanceColumn::Name: return tr("Participant");
    case AttendanceColumn::Track: return tr("Track");
    case AttendanceColumn::Present: return tr("Present");
    case AttendanceColumn::Excused: return tr("Excused");
    case AttendanceColumn::Absent: break;
    }
    return tr("Absent");
}

}   // namespace wallchart
