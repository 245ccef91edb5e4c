// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wallchart/chartcontent.h"
#include "ui/wallchart/legendbar.h"
#include "ui/wallchart/wallchartview.h"
#include "ui/widgets/page.h"

class QLineEdit;
class QMenu;
class QPushButton;
class QSlider;
class QStackedWidget;
class QToolButton;

namespace wallchart {

class ChartMenus;
class EmptyState;
class FilterBox;
class MatrixView;
class NameFinder;
class PageHeader;

/// The section "Wall chart": everyone by unit and shift, and what can be done to them there.
class WallChartPage final : public Page {
    Q_OBJECT

public:
    WallChartPage(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);
    ~WallChartPage() override;

    [[nodiscard]] QString title() const override;
    void focusMain() override;
    [[nodiscard]] FilterBox &filterBox() { return *m_filter; }
    [[nodiscard]] WallChartView &view() { return *m_view; }
    [[nodiscard]] ChartContent &content() { return m_content; }
    [[nodiscard]] MatrixView &matrix() { return *m_matrix; }
    /// What the chart's colours stand for: also from a cell of a structure test.
    void colorBy(const Coloring &coloring);
    /// Scrolls to a unit, a shift, or a shift of a unit; neither = stays where it is.
    void showPlace(const std::optional<UnitId> &unit, const std::optional<ShiftId> &shift);
    /// The second side of the page: everyone by any two dimensions.
    void showMatrix(bool shown = true);
    /// What the context menu offers for the selection; also for tests and other menus.
    void fillWorkerMenu(QMenu &menu);
    /// Ctrl+F of the window.
    void focusFilter();

Q_SIGNALS:
    void inspectorWanted();
    void removeWanted();
    void importWanted();
    void addWorkerWanted();
    /// Who can bring us to the current worker?
    void introductionWanted();
    void logWanted();
    /// People behind a number were selected: where they stand in a list.
    void showPeopleWanted();
    /// For the status bar.
    void hinted(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void retranslate() override;

private:
    void buildHeader();
    void buildSides();
    [[nodiscard]] QWidget *buildStrip();
    void fitFilter();
    void connectView();
    void updateZoom();
    void updateLegend();
    void updateMatching();
    void updateEmpty();
    void typedDigit(int digit);
    void typedLetter(QChar letter);
    void move(const ChartSpot &spot);
    void follow(WorkerId leader);
    void fillAssessMenu(QMenu &menu);
    void fillMoveMenu(QMenu &menu);

    Workspace &m_workspace;
    Appearance &m_appearance;
    ChartContent m_content;
    PageHeader *m_header;
    FilterBox *m_filter;
    LegendBar *m_legend;
    QWidget *m_strip = nullptr;
    QStackedWidget *m_stack;
    WallChartView *m_view;
    EmptyState *m_empty;
    MatrixView *m_matrix;
    ChartMenus *m_menus;
    QToolButton *m_chartSide;
    QToolButton *m_matrixSide;
    QToolButton *m_fit;
    QToolButton *m_zoomOut;
    QToolButton *m_zoomIn;
    QSlider *m_zoom;
    QToolButton *m_zoomText;
    NameFinder *m_finder;
    std::vector<QPushButton *> m_emptyButtons;
};

}   // namespace wallchart
