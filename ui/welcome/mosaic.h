// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/appearance.h"

#include <QWidget>

namespace wallchart {

/// A painted decoration: wall charts seen from far away. Says nothing to screen readers.
class Mosaic final : public QWidget {
    Q_OBJECT

public:
    explicit Mosaic(Appearance &appearance, QWidget *parent = nullptr);
    /// Its size where there is room; it becomes smaller as a whole.
    static constexpr int kWidth = 620;
    static constexpr int kHeight = 210;
    [[nodiscard]] QSize sizeHint() const override { return {kWidth, kHeight}; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
};

/// The sign of the program: a red square of nine cells.
[[nodiscard]] QPixmap programSign(const Theme &theme, int size, qreal ratio);

}   // namespace wallchart
