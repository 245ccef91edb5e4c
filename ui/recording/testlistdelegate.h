// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recording/testlistmodel.h"
#include "ui/widgets/appearance.h"

#include <QStyledItemDelegate>

namespace wallchart {

/// Paints a structure test in the list: rung and name, how far it came, its bar, its state.
class TestListDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    TestListDelegate(const TestListModel &model, Appearance &appearance, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    const TestListModel &m_model;
    Appearance &m_appearance;
};

}   // namespace wallchart
