// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/structuretests/resultbar.h"
#include "ui/structuretests/resulttablemodel.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace wallchart {

/// Paints the rows of the results: names, a heat map, stacked bars under common goal lines.
class ResultDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    ResultDelegate(const ResultTableModel &model, Appearance &appearance,
                   QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// The bar within a cell of the bar column.
    [[nodiscard]] QRect barRect(const QRect &cell, Qt::LayoutDirection direction) const;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void paintHeat(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void paintBar(QPainter &painter, const QStyleOptionViewItem &option,
                  const QModelIndex &index) const;
    void paintWords(QPainter &painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;

    const ResultTableModel &m_model;
    Appearance &m_appearance;
};

/// The names above the columns: of tests shortened, of the bar with its goals at their lines.
class ResultHeader final : public QHeaderView {
    Q_OBJECT

public:
    ResultHeader(const ResultTableModel &model, const ResultDelegate &delegate,
                 Appearance &appearance, QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    void paintGoals(QPainter &painter, const QRect &rect) const;

    const ResultTableModel &m_results;
    const ResultDelegate &m_delegate;
    Appearance &m_appearance;
};

}   // namespace wallchart
