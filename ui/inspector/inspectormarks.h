// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/structuretest.h"
#include "ui/painting/marks.h"

#include <QWidget>

#include <functional>

class QPainter;

namespace wallchart {

class Appearance;

/// Draws marks of the chart onto a widget, just as the chart shows them.
void drawMarks(QPainter &painter, const std::function<void(ChartCanvas &canvas)> &draw);

/// The pip of what somebody did.
[[nodiscard]] Pip pipFor(Outcome outcome);

/// One mark of the chart beside text.
class MarkSign final : public QWidget {
    Q_OBJECT

public:
    explicit MarkSign(Appearance &appearance, QWidget *parent = nullptr);

    /// Hidden without a star.
    void showStar(Star star, const QString &meaning);
    void showDiamond(const QString &meaning);
    void showPip(Pip pip, const QString &meaning);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void present(std::function<void(ChartCanvas &, const QRectF &)> draw, const QString &meaning);

    Appearance &m_appearance;
    std::function<void(ChartCanvas &, const QRectF &)> m_draw;
};

}   // namespace wallchart
