// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outreach/outreachmodel.h"
#include "ui/widgets/appearance.h"

#include <QStyledItemDelegate>

namespace wallchart {

/// A line of the outreach list: who, why in words, what to ask, who should, who took it on.
class OutreachDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    OutreachDelegate(const OutreachModel &model, Appearance &appearance, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    struct Lines;
    /// Of lines in a font: asked for each row of a list.
    struct Heights {
        QFont font;
        int plain = 0;
        int small = 0;
    };
    [[nodiscard]] QFont small(const QFont &font) const;

    const OutreachModel &m_model;
    Appearance &m_appearance;
    mutable std::optional<Heights> m_heights;
};

}   // namespace wallchart
