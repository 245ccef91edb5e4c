// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartwords.h"
#include "core/charts/wallchartgeometry.h"
#include "ui/painting/shapedtext.h"
#include "ui/widgets/appearance.h"

#include <QAbstractScrollArea>
#include <QJsonObject>

#include <memory>

namespace wallchart {

/// Shows the wall chart of an excerpt, painted as every wall chart is, to be looked at only.
class ExcerptChart final : public QAbstractScrollArea {
    Q_OBJECT

public:
    using Chart = std::shared_ptr<const WallChart>;   // shared with the thread that read it

    explicit ExcerptChart(Appearance &appearance, QWidget *parent = nullptr);

    /// Null = nothing to show.
    void show(Chart chart);
    [[nodiscard]] const Chart &chart() const { return m_chart; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    void readWords();
    void layOut();

    Appearance &m_appearance;
    Chart m_chart;
    ChartWords m_words;
    TextShaper m_shaper{Kerning::None};
    WallChartGeometry m_geometry;
};

/// The chart that an excerpt shows, by unit and shift; null when it shows none. `firstDay` is the
/// first session's. Works in any thread.
[[nodiscard]] ExcerptChart::Chart leavingChartOf(const QJsonObject &excerpt, QDate firstDay,
                                                 QDate today);

}   // namespace wallchart
