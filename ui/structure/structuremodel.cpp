// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/structuremodel.h"

#include "ui/painting/shapedtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace wallchart {

namespace {

constexpr int kMostPeople = 10'000'000;

struct GridWords {
    Q_DECLARE_TR_FUNCTIONS(StructureGrid)
};

/// A whole number in digits of any script; none when it is something else.
std::optional<int> peopleIn(const QString &text)
{
    int people = 0;
    for (const QChar sign : text) {
        if (sign.digitValue() < 0 || people > kMostPeople) return std::nullopt;
        people = people * 10 + sign.digitValue();
    }
    return people > kMostPeople ? std::nullopt : std::optional(people);
}

QString hours(const ShiftColumn &column)
{
    if (!column.start.isValid() || !column.end.isValid()) return {};
    const auto time = [](QTime at) { return QLocale().toString(at, QLocale::ShortFormat); };
    return isolated(GridWords::tr("%1–%2", "from, to").arg(time(column.start), time(column.end)));
}

}   // namespace

QString gridCellText(const GridCell &cell)
{
    const Counts &counts = cell.counts;
    if (counts.base == 0 && !cell.headCount) return {};
    if (counts.namedOnly) return GridWords::tr("%Ln named", "", counts.named);
    return GridWords::tr("%1 of %2", "named of head-count").arg(counts.named).arg(counts.base);
}

QString gridCellNote(const GridCell &cell)
{
    const Counts &counts = cell.counts;
    if (counts.beyondHeadCount > 0)
        return GridWords::tr("%Ln too many", "named, than the head-count allows",
                             counts.beyondHeadCount);
    if (counts.unnamed() > 0) return GridWords::tr("%Ln unnamed", "", counts.unnamed());
    return {};
}

void StructureModel::setGrid(StructureGrid grid)
{
    const bool sameShape =
        grid.lines.size() == m_grid.lines.size() && grid.columns == m_grid.columns
        && std::equal(grid.lines.begin(), grid.lines.end(), m_grid.lines.begin(),
                      [](const UnitLine &a, const UnitLine &b) { return a.unit == b.unit; });
    if (!sameShape) {
        beginResetModel();
        m_grid = std::move(grid);
        endResetModel();
        return;
    }
    const StructureGrid before = std::exchange(m_grid, std::move(grid));
    for (int row = 0; row < rowCount(); ++row) {
        const auto line = static_cast<std::size_t>(row);
        if (before.lines[line] != m_grid.lines[line])
            Q_EMIT dataChanged(index(row, 0), index(row, 0));
        for (std::size_t at = 0; at < m_grid.columns.size(); ++at) {
            if (before.at(line, at) == m_grid.at(line, at)) continue;
            const QModelIndex changed = index(row, static_cast<int>(at) + 1);
            Q_EMIT dataChanged(changed, changed);
        }
    }
}

void StructureModel::setTerms(const CampaignTerms &terms)
{
    m_terms = terms;
    if (rowCount() == 0) return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const UnitLine &StructureModel::line(const QModelIndex &index) const
{
    return m_grid.lines[static_cast<std::size_t>(index.row())];
}

const ShiftColumn *StructureModel::column(const QModelIndex &index) const
{
    return index.column() < 1 ? nullptr
                              : &m_grid.columns[static_cast<std::size_t>(index.column() - 1)];
}

const GridCell *StructureModel::cell(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() < 1) return nullptr;
    return &m_grid.at(static_cast<std::size_t>(index.row()),
                      static_cast<std::size_t>(index.column() - 1));
}

QModelIndex StructureModel::indexOf(const std::optional<UnitId> &unit,
                                    const std::optional<ShiftId> &shift) const
{
    const auto row = m_grid.lineOf(unit);
    const auto at = m_grid.columnOf(shift);
    return row && at ? index(*row, *at + 1) : QModelIndex();
}

int StructureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_grid.lines.size());
}

int StructureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_grid.lines.empty() ? 0
                                                    : static_cast<int>(m_grid.columns.size()) + 1;
}

Qt::ItemFlags StructureModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) return Qt::NoItemFlags;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool editable = index.column() > 0 || line(index).unit;
    return editable ? plain | Qt::ItemIsEditable : plain;
}

QString StructureModel::lineName(const UnitLine &line) const
{
    return line.unit ? line.name : m_terms.allUnits();
}

QVariant StructureModel::nameData(const UnitLine &line, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return lineName(line);
    case Qt::EditRole: return line.name;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return line.strategic ? tr("%1, strategic").arg(line.name) : lineName(line);
    default: return {};
    }
}

QVariant StructureModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    const UnitLine &unit = line(index);
    const GridCell *shown = cell(index);
    if (!shown) return nameData(unit, role);
    switch (role) {
    case Qt::DisplayRole: return gridCellText(*shown);
    case Qt::EditRole: return shown->headCount ? QString::number(*shown->headCount) : QString();
    case Qt::AccessibleTextRole:
        return QStringList{lineName(unit),
                           headerData(index.column(), Qt::Horizontal, role).toString(),
                           gridCellText(*shown), gridCellNote(*shown)}
            .join(QStringLiteral(", "));
    case Qt::ToolTipRole:
        return shown->counts.beyondHeadCount > 0
                   ? tr("%Ln more are named than the head-count says. Correct one of both.", "",
                        shown->counts.beyondHeadCount)
                   : gridCellNote(*shown);
    default: return {};
    }
}

QVariant StructureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignBottom));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    if (section == 0) return m_terms.unit();
    const ShiftColumn &shift = m_grid.columns[static_cast<std::size_t>(section - 1)];
    if (!shift.shift) return m_terms.allShifts();
    const QString times = hours(shift);
    return role == Qt::DisplayRole && !times.isEmpty() ? shift.name + u'\n' + times : shift.name;
}

bool StructureModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole) return false;
    const QString typed = value.toString().trimmed();
    const UnitLine unit = line(index);
    if (index.column() == 0) {
        if (unit.unit && typed != unit.name) Q_EMIT nameTyped(*unit.unit, typed);
        return true;
    }
    const auto people = typed.isEmpty() ? std::nullopt : peopleIn(typed);
    if (!typed.isEmpty() && !people) {
        Q_EMIT noNumberTyped(typed);
        return false;
    }
    const std::optional<ShiftId> shift = column(index)->shift;
    Q_EMIT headCountTyped(unit.unit, shift, people);
    return true;
}

}   // namespace wallchart
