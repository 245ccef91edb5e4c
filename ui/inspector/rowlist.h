// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace wallchart {

/// Rows one under the other, of which the first few are shown until all are wanted.
///
/// When rows are made anew the keyboard stays at its place among them.
class RowList final : public QWidget {
    Q_OBJECT

public:
    explicit RowList(QWidget *parent = nullptr);

    using Make = std::function<QWidget *(int row, QWidget *parent)>;
    void setRows(int count, Make make);
    /// Shows the first few again: for somebody else.
    void fold();

private:
    void build();
    [[nodiscard]] int rowWithFocus() const;
    void giveFocusTo(int row);

    int m_count = 0;
    Make m_make;
    bool m_all = false;
    QVBoxLayout *m_column;
    std::vector<QWidget *> m_rows;
    QPushButton *m_more;
};

}   // namespace wallchart
