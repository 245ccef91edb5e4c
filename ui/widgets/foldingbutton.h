// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace wallchart {

/// A button that is its icon alone where there is no room for its text. Give it a tool tip.
class FoldingButton final : public QPushButton {
    Q_OBJECT

public:
    explicit FoldingButton(QWidget *parent = nullptr);

    [[nodiscard]] bool isFolded() const { return width() < sizeHint().width(); }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

}   // namespace wallchart
