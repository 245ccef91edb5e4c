// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartwords.h"
#include "ui/painting/shapedtext.h"
#include "ui/wallchart/chartcontent.h"
#include "ui/wallchart/chartpointer.h"
#include "ui/wallchart/chartselection.h"
#include "ui/wallchart/lens.h"
#include "ui/widgets/appearance.h"

#include <QAbstractScrollArea>
#include <QTimer>

#include <unordered_set>

namespace wallchart {

/// The wall chart on the screen: laid out for its width, painted where it is visible.
///
/// Shows the workspace's selection and changes it by mouse and keys; everything else people do
/// here it only tells, and the page does it.
class WallChartView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    WallChartView(Workspace &workspace, ChartContent &content, Appearance &appearance,
                  QWidget *parent = nullptr);
    ~WallChartView() override;

    [[nodiscard]] const WallChart &chart() const { return *m_chart; }
    [[nodiscard]] const WallChartGeometry &geometry() const { return m_geometry; }
    [[nodiscard]] const ChartSelection &places() const { return m_places; }
    [[nodiscard]] const ChartWords &words() const { return m_words; }
    [[nodiscard]] Workspace &workspace() const { return m_workspace; }

    /// 0.08–2; below 1 only the steps of the levels of detail.
    [[nodiscard]] double zoom() const { return m_zoom; }
    /// Keeps what lies under `anchor` (in the viewport) where it is.
    void setZoom(double zoom, const QPoint &anchor);
    void setZoom(double zoom) { setZoom(zoom, viewport()->rect().center()); }
    void zoomIn() { stepZoom(1, viewport()->rect().center()); }
    void zoomOut() { stepZoom(-1, viewport()->rect().center()); }
    /// The largest zoom that shows everything, or the smallest there is.
    void zoomToFit();

    /// Who is not dimmed; none = nobody is.
    void setMatching(std::function<bool(WorkerId)> matches);

    [[nodiscard]] QPointF toChart(const QPoint &viewportPoint) const;
    [[nodiscard]] QRect toViewport(const QRectF &chartRect) const;
    void showBox(std::uint32_t box);
    /// Shows a worker's card and makes it the current one.
    void showWorker(WorkerId worker);
    void repaintChart() { viewport()->update(); }

Q_SIGNALS:
    void zoomChanged(double zoom);
    void digitTyped(int digit);
    void letterTyped(QChar letter);
    void removeWanted();
    void inspectorWanted();
    void nameSearchWanted();
    void contextMenuWanted(const QPoint &globalPosition);
    void moveWanted(const wallchart::ChartSpot &spot);
    void followWanted(const wallchart::WorkerId &leader);
    /// A reason for the status bar why something cannot be dropped here; empty = it can.
    void dropRefused(const QString &reason);
    void laidOut();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void layOutIfShown();
    void fitScrollBars();
    void readWords();
    void readSelection();
    void stepZoom(int steps, const QPoint &anchor);
    void pinch(double factor, const QPoint &anchor);
    void moveCurrent(Heading heading, bool extend);
    void selectMatching();
    bool handleNavigation(const QKeyEvent &event);
    [[nodiscard]] CardLook lookOf(std::uint32_t box) const;
    void showLens(WorkerId worker, std::uint32_t box, std::chrono::milliseconds after);
    [[nodiscard]] QPoint scrollOffset() const;
    [[nodiscard]] int roomForChart() const;

    Workspace &m_workspace;
    ChartContent &m_content;
    Appearance &m_appearance;
    ChartContent::Chart m_chart;
    ChartWords m_words;
    TextShaper m_shaper{Kerning::None};
    WallChartGeometry m_geometry;
    ChartSelection m_places;
    std::function<bool(WorkerId)> m_matches;
    ChartPointer m_pointer;
    Lens m_lens;
    std::unordered_set<WorkerId> m_selected;   // the workspace's selection
    QTimer m_relayout;
    bool m_isOutdated = false;   // the content is another one, which is not laid out while hidden
    double m_zoom = 1;
    double m_pinched = 1;
    int m_wheel = 0;
    int m_laidOutFor = -1;   // the room the cards were laid out for
};

/// The zooms that keys, wheel and slider step through.
[[nodiscard]] const std::vector<double> &zoomSteps();

}   // namespace wallchart
