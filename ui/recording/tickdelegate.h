// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recording/tickmodel.h"
#include "ui/widgets/appearance.h"

#include <QStyledItemDelegate>

namespace wallchart {

/// Paints the tick grid: the marks of the wall chart in their columns, headings with their bar.
class TickDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    TickDelegate(const TickModel &model, Appearance &appearance, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                      const TickRow &row) const;
    void paintTick(QPainter &painter, const QRect &rect, const TickRow &row, Outcome outcome) const;
    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const TickRow &row) const;

    const TickModel &m_model;
    Appearance &m_appearance;
};

}   // namespace wallchart
