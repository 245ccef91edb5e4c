// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/statusmodel.h"

#include "ui/trainingpeople/celldelegate.h"
#include "ui/trainingpeople/peoplewords.h"
#include "ui/trainingprint/kittexts.h"

namespace wallchart {

namespace {

QString presenceText(const StatusLine &line)
{
    const auto presence = fromKey<Presence>(line.presence);
    return presence ? presenceLabel(*presence) : QString();
}

}   // namespace

void StatusModel::show(const Campaign &campaign, std::vector<PersonStatus> people)
{
    beginResetModel();
    m_campaign = campaign;
    m_people = std::move(people);
    endResetModel();
}

void StatusModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

int StatusModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int StatusModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_people.empty()) return parent.isValid() ? 0 : kFirstWeek;
    return kFirstWeek + static_cast<int>(m_people.front().weeks.size());
}

QString StatusModel::aboutPerson(const PersonStatus &person) const
{
    if (person.noReply) return tr("no reply yet");
    if (person.missing > 0) return tr("%Ln week(s) missing", nullptr, person.missing);
    return person.participant->language.isEmpty() ? QString()
                                                  : languageName(person.participant->language);
}

QVariant StatusModel::nameData(const PersonStatus &person, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return person.participant->name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "name, how they stand")
            .arg(person.participant->name, aboutPerson(person));
    case cellroles::kStrong: return true;
    case cellroles::kSecondLine: return aboutPerson(person);
    case cellroles::kWarns: return person.missing > 0;
    default: return {};
    }
}

QVariant StatusModel::weekData(const StatusLine &line, int role) const
{
    const WorkChip chip = workChipOf(line.state, line.late, WorkSide::ContactPerson);
    const bool future = line.state == WorkState::NotReceived && !line.late;
    const QString presence = presenceText(line);
    // What is not due yet is an empty field: nothing is wrong with it.
    if (role == cellroles::kChip && !future) return static_cast<int>(chip);
    if (role == cellroles::kSecondLine) return presence;
    if (role == cellroles::kWarns) return line.presence == keyOf(Presence::Absent);
    if (role == Qt::DisplayRole) return future ? QString() : workChipText(chip);
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole) return {};
    const QString state = future ? tr("nothing is due yet") : workChipText(chip);
    return presence.isEmpty()
               ? tr("%1: %2", "week, state of the work").arg(weekLabel(line.week), state)
               : tr("%1: %2, %3", "week, state of the work, attendance")
                     .arg(weekLabel(line.week), state, presence);
}

QVariant StatusModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    const PersonStatus &each = person(index.row());
    if (index.column() == kName) return nameData(each, role);
    if (index.column() >= kFirstWeek)
        return weekData(each.weeks.at(static_cast<std::size_t>(index.column() - kFirstWeek)), role);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const QLocale locale;
    if (each.held == 0) return role == Qt::DisplayRole ? QString() : tr("no attendance yet");
    return tr("%1 of %2", "attended, held")
        .arg(locale.toString(each.attended), locale.toString(each.held));
}

QVariant StatusModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    if (section == kName) return tr("Participant");
    if (section == kAttendance) return tr("Attended");
    return weekLabel(
        m_people.front().weeks.at(static_cast<std::size_t>(section - kFirstWeek)).week);
}

}   // namespace wallchart
