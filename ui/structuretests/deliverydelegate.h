// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/structuretests/deliverymodel.h"
#include "ui/widgets/appearance.h"
#include "ui/workers/workermarks.h"

#include <QStyledItemDelegate>

namespace wallchart {

/// Paints leaders with the pips of their followers.
class DeliveryDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    DeliveryDelegate(const DeliveryModel &model, Appearance &appearance, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintLeader(QPainter &painter, const QStyleOptionViewItem &option, int row) const;
    void paintPips(QPainter &painter, const QStyleOptionViewItem &option, int row) const;
    void paintText(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;

    const DeliveryModel &m_model;
    Appearance &m_appearance;
    mutable WorkerMarks m_marks;
};

/// Paints followers: a pip and words.
class FollowerDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    FollowerDelegate(const FollowerModel &model, Appearance &appearance, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    const FollowerModel &m_model;
    Appearance &m_appearance;
    mutable WorkerMarks m_marks;
};

}   // namespace wallchart
