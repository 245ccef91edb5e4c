// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallchart/matrixmodel.h"

namespace wallchart {

namespace {

std::size_t asPlace(int section)
{
    return static_cast<std::size_t>(section);
}

bool hasSameSides(const StatusMatrix &a, const StatusMatrix &b)
{
    return a.rowsBy == b.rowsBy && a.columnsBy == b.columnsBy && a.rows == b.rows
           && a.columns == b.columns && a.isEmpty() == b.isEmpty();
}

}   // namespace

MatrixModel::MatrixModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

void MatrixModel::setMatrix(MatrixContent::Matrix matrix)
{
    if (hasSameSides(*m_matrix, *matrix)) {
        m_matrix = std::move(matrix);
        tellAll();
        return;
    }
    beginResetModel();
    m_matrix = std::move(matrix);
    endResetModel();
}

void MatrixModel::setFigure(MatrixFigure figure)
{
    m_figure = figure;
    tellAll();
}

void MatrixModel::retranslate()
{
    if (m_matrix->isEmpty()) return;
    tellAll();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void MatrixModel::tellAll()
{
    if (m_matrix->isEmpty()) return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const MatrixCell &MatrixModel::cellAt(const QModelIndex &index) const
{
    return m_matrix->at(asPlace(index.row()), asPlace(index.column()));
}

bool MatrixModel::isTotal(const QModelIndex &index) const
{
    return asPlace(index.row()) == m_matrix->totalRow()
           || asPlace(index.column()) == m_matrix->totalColumn();
}

std::optional<double> MatrixModel::heatAt(const QModelIndex &index) const
{
    if (isTotal(index) || cellAt(index).people == 0) return std::nullopt;
    return m_matrix->shareOf(asPlace(index.row()), asPlace(index.column()),
                             shareOf(m_figure).value_or(ShareOf::Row));
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_matrix->isEmpty()) return 0;
    return static_cast<int>(m_matrix->rows.size()) + 1;
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_matrix->isEmpty()) return 0;
    return static_cast<int>(m_matrix->columns.size()) + 1;
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount()) return {};
    const std::size_t row = asPlace(index.row());
    const std::size_t column = asPlace(index.column());
    switch (role) {
    case Qt::DisplayRole: return words().cellText(row, column, m_figure);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: return words().cellSentence(row, column, m_figure);
    case Qt::TextAlignmentRole: return static_cast<int>(Qt::AlignCenter);
    default: return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool across = orientation == Qt::Horizontal;
    if (section < 0 || section >= (across ? columnCount() : rowCount())) return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return across ? words().columnLabel(asPlace(section)) : words().rowLabel(asPlace(section));
    default: return {};
    }
}

}   // namespace wallchart
