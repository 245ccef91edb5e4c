// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/workmatrixmodel.h"

#include "ui/review/reviewwords.h"
#include "ui/text/daytext.h"
#include "ui/training/workchip.h"

#include <algorithm>

namespace wallchart {

bool WorkMatrixModel::hasSameSides(const ReviewBoard &board) const
{
    return m_weeks == board.weeks()
           && std::equal(
               m_lines.begin(), m_lines.end(), board.lines().begin(), board.lines().end(),
               [](const WorkLine &a, const WorkLine &b) { return a.participant == b.participant; });
}

void WorkMatrixModel::show(const ReviewBoard &board)
{
    if (!hasSameSides(board)) {
        beginResetModel();
        m_weeks = board.weeks();
        m_lines = board.lines();
        m_currentWeek = board.currentWeek();
        endResetModel();
        return;
    }
    for (int row = 0; row < rowCount(); ++row) {
        const auto place = static_cast<std::size_t>(row);
        if (m_lines[place] == board.lines()[place]) continue;
        m_lines[place] = board.lines()[place];
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    if (m_currentWeek == board.currentWeek()) return;
    m_currentWeek = board.currentWeek();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void WorkMatrixModel::retranslate()
{
    if (m_lines.empty()) return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

const WorkLine &WorkMatrixModel::line(int row) const
{
    return m_lines.at(static_cast<std::size_t>(row));
}

const WorkWeek *WorkMatrixModel::weekAt(int column) const
{
    const auto place = static_cast<std::size_t>(std::max(0, column - kFirstWeek));
    return column >= kFirstWeek && place < m_weeks.size() ? &m_weeks[place] : nullptr;
}

const WorkCell *WorkMatrixModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid() || !weekAt(index.column()) || index.row() >= rowCount()) return nullptr;
    return &line(index.row()).weeks.at(static_cast<std::size_t>(index.column() - kFirstWeek));
}

std::optional<WorkSpot> WorkMatrixModel::spotAt(const QModelIndex &index) const
{
    const WorkCell *cell = cellAt(index);
    return cell ? std::optional(WorkSpot{line(index.row()).participant, cell->week}) : std::nullopt;
}

QModelIndex WorkMatrixModel::indexOf(const WorkSpot &spot) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (line(row).participant != spot.participant) continue;
        for (int column = kFirstWeek; column < columnCount(); ++column) {
            if (weekAt(column)->week == spot.week) return index(row, column);
        }
    }
    return {};
}

int WorkMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int WorkMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kFirstWeek + static_cast<int>(m_weeks.size());
}

QString WorkMatrixModel::textAt(const QModelIndex &index) const
{
    const WorkLine &shown = line(index.row());
    if (index.column() == kParticipant) return shown.name;
    if (index.column() == kLanguage) return ReviewWords::language(shown.language);
    const WorkCell &cell = *cellAt(index);
    const WorkChip chip = workChipOf(cell.state, cell.late, WorkSide::Facilitator);
    return chip == WorkChip::NotReceived ? QString() : workChipText(chip);
}

QString WorkMatrixModel::sentenceAt(const QModelIndex &index) const
{
    const WorkLine &shown = line(index.row());
    if (index.column() == kParticipant)
        return shown.group.isEmpty() ? shown.name : shown.name + QLatin1Char('\n') + shown.group;
    if (index.column() == kLanguage) return ReviewWords::language(shown.language);
    return tr("%1: %2", "week, what is known of it")
        .arg(ReviewWords::week(cellAt(index)->week, weekAt(index.column())->title),
             ReviewWords::cell(*cellAt(index)));
}

QVariant WorkMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount()) return {};
    switch (role) {
    case Qt::DisplayRole: return textAt(index);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return sentenceAt(index);
    default: return {};
    }
}

QVariant WorkMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    const bool isSpoken = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (role != Qt::DisplayRole && !isSpoken) return {};
    if (section == kParticipant) return tr("Participant");
    if (section == kLanguage) return tr("Reads", "the language of a participant");
    const WorkWeek *week = weekAt(section);
    if (!week) return {};
    const QString number = QLocale().toString(week->week);
    if (role == Qt::DisplayRole)
        return tr("%1 %2", "number and title of a week").arg(number, shownText(week->title));
    QString sentence = ReviewWords::week(week->week, week->title);
    if (week->on.isValid())
        sentence =
            tr("%1, %2", "week, day of its session").arg(sentence, dayText(week->on, QLocale()));
    return week->week == m_currentWeek ? tr("%1; this week").arg(sentence) : sentence;
}

}   // namespace wallchart
