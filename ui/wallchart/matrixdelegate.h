// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wallchart/matrixmodel.h"
#include "ui/widgets/appearance.h"

#include <QStyledItemDelegate>

namespace wallchart {

/// Paints the cells of a status matrix: darker the greater the share, always with the number.
class MatrixDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    MatrixDelegate(const MatrixModel &model, Appearance &appearance, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void paintNumber(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;

    const MatrixModel &m_model;
    Appearance &m_appearance;
};

}   // namespace wallchart
