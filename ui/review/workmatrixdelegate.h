// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/workmatrixmodel.h"
#include "ui/widgets/appearance.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace wallchart {

/// Paints who somebody is, what they read, and a chip for each of their weeks.
class WorkMatrixDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    WorkMatrixDelegate(const WorkMatrixModel &model, Appearance &appearance,
                       QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// The height of a line with two rows of text.
    [[nodiscard]] int lineHeight(const QFont &font) const;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void paintParticipant(QPainter &painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const;
    void paintWeek(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void paintLateness(QPainter &painter, const QRect &room, const QRect &chip,
                       Qt::LayoutDirection direction) const;

    const WorkMatrixModel &m_model;
    Appearance &m_appearance;
};

/// The heads of the weeks: number, title and day, the week that is on underlined.
class WorkMatrixHeader final : public QHeaderView {
    Q_OBJECT

public:
    WorkMatrixHeader(const WorkMatrixModel &model, Appearance &appearance,
                     QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const WorkMatrixModel &m_matrix;
    Appearance &m_appearance;
};

}   // namespace wallchart
