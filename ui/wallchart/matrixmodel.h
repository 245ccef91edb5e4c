// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wallchart/matrixcontent.h"
#include "ui/wallchart/matrixwords.h"

#include <QAbstractTableModel>

namespace wallchart {

/// A status matrix as a table; its last row and column are the totals.
class MatrixModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit MatrixModel(Workspace &workspace, QObject *parent = nullptr);

    /// Tells only of the cells that differ, unless there are other rows or columns now.
    void setMatrix(MatrixContent::Matrix matrix);
    void setFigure(MatrixFigure figure);
    [[nodiscard]] MatrixFigure figure() const { return m_figure; }
    /// Other words: after a change of language.
    void retranslate();

    [[nodiscard]] const MatrixCell &cellAt(const QModelIndex &index) const;
    /// The share that colours a cell; none = it has no colour.
    [[nodiscard]] std::optional<double> heatAt(const QModelIndex &index) const;
    [[nodiscard]] bool isTotal(const QModelIndex &index) const;
    [[nodiscard]] QString note() const { return words().note(m_figure); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] MatrixWords words() const { return {m_workspace.campaign(), *m_matrix}; }
    void tellAll();

    Workspace &m_workspace;
    MatrixContent::Matrix m_matrix = std::make_shared<const StatusMatrix>();
    MatrixFigure m_figure = MatrixFigure::People;
};

}   // namespace wallchart
