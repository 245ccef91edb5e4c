// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/figuremodel.h"

namespace wallchart {

void FigureModel::show(FigureSheet sheet)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    endResetModel();
}

const FigureTarget &FigureModel::targetAt(const QModelIndex &index) const
{
    const Figure &at = figure(index);
    return opensSomething(at.target) ? at.target : row(index.row()).target;
}

int FigureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.rows.size());
}

int FigureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.columns.size());
}

QVariant FigureModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    const Figure &at = figure(index);
    const QString all = at.below.isEmpty() ? at.text : at.text + QLatin1Char('\n') + at.below;
    switch (role) {
    case Qt::DisplayRole: return at.text;
    case Qt::ToolTipRole: return at.spoken.isEmpty() ? all : at.spoken;
    case Qt::AccessibleTextRole: {
        const QString column = m_sheet.columns[index.column()];
        const QString said = at.spoken.isEmpty() ? all : at.spoken;
        return column.isEmpty() ? said : column + QStringLiteral(": ") + said;
    }
    case Qt::CheckStateRole:
        return at.isBox ? QVariant(static_cast<int>(Qt::Unchecked)) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>((at.isNumber ? Qt::AlignTrailing : Qt::AlignLeading)
                                | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_sheet.columns.size()) return {};
    if (role == Qt::DisplayRole) return m_sheet.columns[section];
    if (role != Qt::TextAlignmentRole) return {};
    const bool isNumber =
        !m_sheet.rows.empty()
        && m_sheet.rows.front().figures[static_cast<std::size_t>(section)].isNumber;
    return static_cast<int>((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
}

Qt::ItemFlags FigureModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && figure(index).isBox) flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool FigureModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !figure(index).isBox || value.toInt() != Qt::Checked)
        return false;
    Q_EMIT ticked(index.row());
    return true;
}

}   // namespace wallchart
