// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/sessionmodel.h"

#include "ui/trainingpeople/celldelegate.h"
#include "ui/trainingpeople/peoplewords.h"

namespace wallchart {

namespace {

constexpr int kTitle = 0;
constexpr int kFirstTrack = 1;

}   // namespace

void SessionModel::show(const Edition &edition, const QTimeZone &zone)
{
    beginResetModel();
    m_edition = edition;
    m_zone = zone;
    endResetModel();
}

void SessionModel::clear()
{
    show({}, m_zone);
}

void SessionModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

int SessionModel::rowOf(int week) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (this->week(row) == week) return row;
    }
    return -1;
}

int SessionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_edition.sessions.size());
}

int SessionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kFirstTrack + static_cast<int>(m_edition.tracks.size());
}

std::optional<SessionTime> SessionModel::timeOf(int row, int track) const
{
    return sessionTime(m_edition, week(row), m_edition.tracks.at(at(track)).key, m_zone);
}

QVariant SessionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    const EditionSession &session = m_edition.sessions.at(at(index.row()));
    const QString title = tr("%1  %2", "number of the week, title of the session")
                              .arg(QLocale().toString(session.week),
                                   textIn(session.title, programLanguage()));
    if (index.column() == kTitle) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return title;
        if (role == cellroles::kStrong) return true;
        const QString summary = textIn(session.summary, programLanguage());
        if (role == cellroles::kSecondLine) return summary;
        if (role == Qt::ToolTipRole) return QString(title + QLatin1Char('\n') + summary);
        return {};
    }
    const auto time = timeOf(index.row(), index.column() - kFirstTrack);
    if (role == Qt::DisplayRole) return time ? weekdayText(time->starts.date()) : tr("no day yet");
    if (role == cellroles::kSecondLine && time) return hoursText(*time);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return time ? sessionTimeText(*time) : tr("no day yet");
    return {};
}

QVariant SessionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    if (section == kTitle) return tr("Session");
    return tr("Track %1").arg(m_edition.tracks.at(at(section - kFirstTrack)).key);
}

}   // namespace wallchart
