// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/leveltones.h"
#include "ui/widgets/appearance.h"
#include "ui/workers/workermarks.h"
#include "ui/workers/workertablemodel.h"

#include <QStyledItemDelegate>

namespace wallchart {

/// Paints the cells of the table of workers: stances as coloured tabs with their digit, stars,
/// diamonds, pips, and texts in their own direction.
///
/// Only for views of the model it is made with.
class WorkerDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    WorkerDelegate(const WorkerTableModel &model, Appearance &appearance,
                   QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    /// Reads the campaign's scale anew.
    void readScale();

private:
    struct Cell;
    void paintStance(const Cell &cell, const QRect &rect) const;
    void paintTab(const Cell &cell, const QRect &tab) const;
    void paintName(const Cell &cell, QRect rect) const;
    void paintLeader(const Cell &cell, QRect rect) const;
    void paintResult(const Cell &cell, const QRect &rect) const;
    void paintText(const Cell &cell, const QRect &rect, const QString &text,
                   const QColor &color) const;
    void paintFrame(const Cell &cell) const;

    const WorkerTableModel &m_model;
    Appearance &m_appearance;
    LevelTones m_tones;
    mutable WorkerMarks m_marks;
};

}   // namespace wallchart
