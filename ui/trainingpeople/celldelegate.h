// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/workchip.h"

#include <QStyledItemDelegate>

class QTableView;

namespace wallchart {

/// What a cell of the tables of the training holds beside its text.
namespace cellroles {
inline constexpr int kSecondLine = Qt::UserRole + 1;   ///< QString, muted, beneath the text
inline constexpr int kStrong = Qt::UserRole + 2;       ///< bool
inline constexpr int kChip = Qt::UserRole + 3;    ///< int of a WorkChip, shown instead of the text
inline constexpr int kTick = Qt::UserRole + 4;    ///< bool: a box instead of the text
inline constexpr int kWarns = Qt::UserRole + 5;   ///< bool: the second line is to be looked at
}   // namespace cellroles

/// Paints those cells: rows with a line beneath, a bar at the start of the selected one, a ring
/// around the current one.
class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CellDelegate(Appearance &appearance, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void paintTick(QPainter &painter, const QStyleOptionViewItem &option, bool ticked) const;
    void paintChip(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void paintTexts(QPainter &painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    void paintLabel(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
                    const QModelIndex &index) const;

    Appearance &m_appearance;
};

enum class RowHeight { OneLine, TwoLines };

/// Sets a table up as all of the training: rows are chosen whole, Tab leaves it, no grid.
void dressTable(QTableView &table, Appearance &appearance, RowHeight height);

}   // namespace wallchart
