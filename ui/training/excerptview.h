// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/layoutrequest.h"
#include "core/charts/wallchart.h"
#include "ui/painting/shapedtext.h"
#include "ui/widgets/appearance.h"

#include <QFutureWatcher>
#include <QJsonObject>
#include <QWidget>

#include <map>
#include <memory>

class QScrollArea;

namespace wallchart {

/// The chart of an excerpt, painted as every wall chart is: codes instead of names, read only, as
/// high as all of it needs. Large ones are read and laid out in another thread.
class ExcerptView final : public QWidget {
    Q_OBJECT

public:
    using Chart = std::shared_ptr<const WallChart>;   // shared with the thread that works on it

    explicit ExcerptView(Appearance &appearance, QWidget *parent = nullptr);
    ~ExcerptView() override;

    /// `firstDay` is the first session's; `asOf` the day on which the excerpt was made.
    void showExcerpt(const QJsonObject &excerpt, QDate firstDay, QDate asOf);
    /// What was read already; null = nothing.
    void showChart(Chart chart);
    /// So many times as large, to be read from afar.
    void enlarge(double factor);
    /// Marks what is seen of it while that area has the keyboard.
    void setScrolledBy(QScrollArea &area);
    /// Null while it is being read.
    [[nodiscard]] const Chart &chart() const { return m_chart; }
    /// False while the chart, or its places, are being worked out.
    [[nodiscard]] bool isLaidOut() const;
    /// "64 people, codes instead of names"; empty while it is being read.
    [[nodiscard]] QString caption() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    /// Of a large chart that is not laid out for this width yet: what is known of another width.
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// There is another chart now.
    void read();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// The places of a chart at a width.
    struct Layout {
        Chart chart;
        double width = 0;
        WallChartGeometry geometry = {};
    };
    using LaidOut = std::shared_ptr<const Layout>;   // large: handed over by the thread

    [[nodiscard]] static LaidOut laidOut(const Chart &chart, const ScreenRequest &request,
                                         TextShaper &shaper);
    [[nodiscard]] static bool isThere(const LaidOut &layout);
    void take(Chart chart);
    void readWords();
    void layOutAnew();
    void layOutInBackground();
    void takeLayout();
    [[nodiscard]] bool isLarge() const;
    [[nodiscard]] ScreenRequest requestFor(int width) const;
    [[nodiscard]] LaidOut laidOutFor(int width) const;
    [[nodiscard]] int heightOf(const LaidOut &layout) const;
    void paintFocus(QPainter &painter) const;

    Appearance &m_appearance;
    Chart m_chart;
    ChartWords m_words;
    mutable TextShaper m_shaper{Kerning::None};
    LaidOut m_layout;   ///< null while it is being worked out
    QFutureWatcher<Chart> m_reading;
    QFutureWatcher<LaidOut> m_layingOut;
    bool m_isOutdated = false;   ///< what is being laid out is not wanted so any more
    double m_factor = 1;
    mutable std::map<int, int> m_heights;   ///< by width: layouts ask for them often
};

/// What the chart of an excerpt says, by unit and shift. Works in any thread.
[[nodiscard]] WallChart chartOfExcerpt(const QJsonObject &excerpt, QDate firstDay, QDate asOf);

}   // namespace wallchart
