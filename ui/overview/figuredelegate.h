// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/figuremodel.h"
#include "ui/widgets/appearance.h"
#include "ui/workers/workermarks.h"

#include <QStyledItemDelegate>

namespace wallchart {

/// Paints prepared figures: box, stance, bar, text with a star, a second line.
class FigureDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    FigureDelegate(const FigureModel &model, Appearance &appearance, QObject *parent = nullptr);

    /// Of whose scale the stances are; must outlive the sheet.
    void setScale(const Scale &scale) { m_scale = scale; }
    /// The place the mouse is over: what opens there is underlined.
    void setHovered(const QModelIndex &index) { m_hovered = index; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    /// Where the box of a field is.
    [[nodiscard]] QRect boxIn(const QRect &field, Qt::LayoutDirection direction) const;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    struct Room;
    [[nodiscard]] int px(double size) const { return m_appearance.px(size); }
    [[nodiscard]] QFont fontOf(const Figure &figure, const QFont &font) const;
    [[nodiscard]] QFont smallFont(const QFont &font) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void paintBox(Room &room) const;
    void paintStances(Room &room, const Figure &figure) const;
    void paintBar(Room &room, const Figure &figure) const;
    void paintText(Room &room, const Figure &figure, bool underlined) const;

    const FigureModel &m_model;
    Appearance &m_appearance;
    std::optional<Scale> m_scale;   // none before the first sheet
    QPersistentModelIndex m_hovered;
    mutable WorkerMarks m_marks;
};

}   // namespace wallchart
