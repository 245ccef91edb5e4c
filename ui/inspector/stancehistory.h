// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/stanceline.h"
#include "ui/widgets/appearance.h"

#include <QWidget>

namespace wallchart {

/// The stances of a worker over time as a small line; in words for who does not see it.
class StanceHistory final : public QWidget {
    Q_OBJECT

public:
    explicit StanceHistory(Appearance &appearance, QWidget *parent = nullptr);

    void showPoints(const Campaign &campaign, std::vector<StancePoint> points, QDate upTo);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QPointF mirrored(const QPointF &at) const;
    void paintRows(QPainter &painter, const StanceLine &line) const;
    void paintSteps(QPainter &painter, const StanceLine &line) const;
    void paintMonths(QPainter &painter, const StanceLine &line) const;
    [[nodiscard]] QFont metaFont() const;

    Appearance &m_appearance;
    std::vector<ScaleLevel> m_levels;
    std::vector<StancePoint> m_points;
    QDate m_upTo;
};

}   // namespace wallchart
