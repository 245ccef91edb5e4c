// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chartprint/wallchartprint.h"
#include "ui/painting/shapedtext.h"

#include <QAbstractScrollArea>

namespace wallchart {

inline constexpr double kSmallestPreview = 0.05;
inline constexpr double kLargestPreview = 4;

/// Shows one sheet as it will be printed, and paints only that one: a hundred sheets cost what
/// one costs. Page Up and Page Down turn, Ctrl + wheel zooms.
class SheetPreview final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit SheetPreview(QWidget *parent = nullptr);

    /// Stays at the same sheet if there still is one.
    void setSheets(SheetChart sheets);
    [[nodiscard]] const SheetChart &sheets() const { return m_sheets; }
    [[nodiscard]] int page() const { return m_page; }
    void setPage(int page);
    void setGreyscale(bool grey);
    /// Screen pixels for a point of paper.
    [[nodiscard]] double zoom() const;
    [[nodiscard]] bool fitsWindow() const { return !m_zoom; }
    void fitWindow();
    void zoomBy(double factor);

Q_SIGNALS:
    void pageChanged();
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QSizeF paperPoints() const;
    /// Of the sheet, in the viewport.
    [[nodiscard]] QRectF sheetRect() const;
    void updateBars();

    SheetChart m_sheets;
    TextShaper m_shaper;
    int m_page = 0;
    std::optional<double> m_zoom;   ///< none = the whole sheet
    bool m_grey = false;
};

}   // namespace wallchart
