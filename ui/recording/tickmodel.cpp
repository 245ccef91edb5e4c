// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/tickmodel.h"

#include "ui/recording/testwords.h"
#include "ui/text/labels.h"

namespace wallchart {

namespace tickcolumns {

std::optional<Outcome> outcomeOf(int column)
{
    const int at = column - kFirstOutcome;
    if (at < 0 || at >= static_cast<int>(kOutcomes.size())) return std::nullopt;
    return kOutcomes[static_cast<std::size_t>(at)];
}

}   // namespace tickcolumns

void TickModel::setSheet(TickSheet sheet)
{
    const bool samePeople = std::equal(
        sheet.rows.begin(), sheet.rows.end(), m_sheet.rows.begin(), m_sheet.rows.end(),
        [](const TickRow &a, const TickRow &b) { return a.isOf(b); });
    if (!samePeople) {
        beginResetModel();
        m_sheet = std::move(sheet);
        endResetModel();
        return;
    }
    const TickSheet before = std::exchange(m_sheet, std::move(sheet));
    const bool allDiffer = before.closed != m_sheet.closed || before.goal != m_sheet.goal;
    for (int row = 0; row < rowCount(); ++row) {
        const auto at = static_cast<std::size_t>(row);
        if (allDiffer || before.rows[at] != m_sheet.rows[at])
            Q_EMIT dataChanged(index(row, 0), index(row, tickcolumns::kCount - 1));
    }
}

bool TickModel::applyResults(const Reading &reading, const StructureTest &test, const Edits &edits)
{
    const auto touched = m_sheet.apply(reading, test, edits);
    if (!touched) return false;
    for (const int row : *touched)
        Q_EMIT dataChanged(index(row, 0), index(row, tickcolumns::kCount - 1));
    return true;
}

void TickModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, tickcolumns::kCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, tickcolumns::kCount - 1));
}

int TickModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.rows.size());
}

int TickModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : tickcolumns::kCount;
}

Qt::ItemFlags TickModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant TickModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    const TickRow &shown = row(index.row());
    return shown.isHeading() ? headingData(shown, index.column(), role)
                             : workerData(shown, index.column(), role);
}

QVariant TickModel::headingData(const TickRow &row, int column, int role) const
{
    const QString counts =
        QStringList{tookPartText(row.counts), toGoText(row.counts, m_sheet.goal)}.join(
            QStringLiteral(" · "));
    const QString others = othersTexts(row.counts, m_sheet.closed).join(QStringLiteral(" · "));
    switch (role) {
    case Qt::DisplayRole: return column == tickcolumns::kNumber ? row.name : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1: %2. %3", "cell: took part. everybody else").arg(row.name, counts, others);
    case Qt::ToolTipRole: return QStringList{row.name, counts, others}.join(u'\n');
    default: return {};
    }
}

QVariant TickModel::workerData(const TickRow &row, int column, int role) const
{
    const auto outcome = tickcolumns::outcomeOf(column);
    const QString done = outcomeLabel(row.outcome, m_sheet.closed);
    if (role == Qt::AccessibleTextRole && outcome)
        return tr("%1: %2", "worker: what they did").arg(row.name, done);
    if (role == Qt::ToolTipRole)
        return row.reason.isEmpty() ? QVariant()
                                    : tr("%1: %2", "worker: what they did").arg(done, row.reason);
    if (role == Qt::TextAlignmentRole && column == tickcolumns::kNumber)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    if (column == tickcolumns::kNumber) return row.number;
    if (column == tickcolumns::kName) return row.name;
    if (column == tickcolumns::kAskedBy) return row.askedBy;
    return outcome == row.outcome ? done : QString();
}

void TickModel::setKeysAlone(bool alone)
{
    if (std::exchange(m_keysAlone, alone) != alone)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, tickcolumns::kCount - 1);
}

QString TickModel::heading(int column)
{
    if (column == tickcolumns::kNumber) return tr("No.", "chart number");
    if (column == tickcolumns::kName) return tr("Name");
    if (column == tickcolumns::kAskedBy) return tr("Who asked");
    switch (*tickcolumns::outcomeOf(column)) {
    case Outcome::TookPart: return tr("Took part\nY", "the letter is the key: keep Y");
    case Outcome::SaidYes: return tr("Said yes\nS", "the letter is the key: keep S");
    case Outcome::Asked: return tr("No answer\nN", "the letter is the key: keep N");
    case Outcome::Refused: return tr("Refused\nX", "the letter is the key: keep X");
    case Outcome::Excluded: return tr("Excluded\nE", "the letter is the key: keep E");
    case Outcome::NotAsked: break;
    }
    return tr("Not asked\n.", "the full stop is the key");
}

QVariant TickModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= tickcolumns::kCount) return {};
    const bool isTicked = tickcolumns::outcomeOf(section).has_value();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isTicked ? Qt::AlignHCenter : Qt::AlignLeading) | Qt::AlignBottom));
    const QString whole = heading(section);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return QString(whole).replace(u'\n', QStringLiteral(" · "));
    if (role != Qt::DisplayRole) return {};
    return m_keysAlone && isTicked ? whole.section(u'\n', 1) : whole;
}

}   // namespace wallchart
