// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartwords.h"
#include "core/charts/wallchart.h"
#include "core/charts/wallchartgeometry.h"
#include "ui/painting/shapedtext.h"
#include "ui/widgets/appearance.h"

#include <QFutureWatcher>
#include <QJsonObject>
#include <QWidget>

namespace wallchart {

/// The chart of an excerpt, painted as every wall chart is: codes instead of names, read only, as
/// high as all of it needs. Large ones are read in another thread.
class ExcerptView final : public QWidget {
    Q_OBJECT

public:
    using Chart = std::shared_ptr<const WallChart>;   // shared with the thread that reads it

    ExcerptView(Appearance &appearance, QWidget *parent = nullptr);
    ~ExcerptView() override;

    /// `firstDay` is the first session's; `asOf` the day on which the excerpt was made.
    void showExcerpt(const QJsonObject &excerpt, QDate firstDay, QDate asOf);
    /// So many times as large, to be read from afar.
    void enlarge(double factor);
    /// Null while it is being read.
    [[nodiscard]] const Chart &chart() const { return m_chart; }
    /// "64 people, codes instead of names"; empty while it is being read.
    [[nodiscard]] QString caption() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// There is another chart now.
    void read();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void take(Chart chart);
    void readWords();
    void layOutAnew();
    [[nodiscard]] WallChartGeometry laidOutFor(int width) const;

    Appearance &m_appearance;
    Chart m_chart;
    ChartWords m_words;
    mutable TextShaper m_shaper{Kerning::None};
    WallChartGeometry m_geometry;
    QFutureWatcher<Chart> m_watcher;
    double m_factor = 1;
    mutable std::optional<QSize> m_measured;   ///< layouts ask for the height of a width often
};

/// What the chart of an excerpt says, by unit and shift.
[[nodiscard]] WallChart chartOfExcerpt(const QJsonObject &excerpt, QDate firstDay, QDate asOf);

}   // namespace wallchart
