// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/structure/structuremodel.h"
#include "ui/widgets/appearance.h"

#include <QStyledItemDelegate>

namespace wallchart {

/// Paints the grid: units indented below those around them, "12 of 20" with what is unnamed.
class StructureDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    StructureDelegate(const StructureModel &model, Appearance &appearance,
                      QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;

private:
    void paintName(QPainter &painter, const QStyleOptionViewItem &option,
                   const UnitLine &line) const;
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option,
                   const GridCell &cell) const;

    const StructureModel &m_model;
    Appearance &m_appearance;
};

}   // namespace wallchart
