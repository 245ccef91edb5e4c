// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/appearance.h"

#include <QStyledItemDelegate>

namespace wallchart {

/// A line of what may be typed: the text, and at its end what it means.
class OfferDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int kMeaningRole = Qt::UserRole;

    explicit OfferDelegate(Appearance &appearance, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    Appearance &m_appearance;
};

}   // namespace wallchart
