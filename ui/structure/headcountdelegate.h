// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace wallchart {

/// A number is typed into a cell, and an arrow at its end or start goes on to the next cell or
/// back, as people know it from spreadsheets.
class HeadCountDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;
};

}   // namespace wallchart
