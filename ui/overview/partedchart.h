// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/figure.h"
#include "ui/widgets/appearance.h"

#include <QWidget>

namespace wallchart {

/// A part of a painted chart that people can reach: a segment, a bar, a goal.
struct ChartPart {
    QRect rect;       ///< as if reading went from left to right
    QString spoken;   ///< for screen readers, and as a tip
    FigureTarget target = {};
};

/// A painted chart whose parts are pressed by mouse or keys and read out one by one.
///
/// Arrows go from part to part in reading direction, Home and End to the first and last, Enter
/// or Space opens what is behind the current one. Mirrors itself from right to left.
class PartedChart : public QWidget {
    Q_OBJECT

public:
    PartedChart(Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<ChartPart> &parts() const { return m_parts; }
    /// The part the keyboard is on; 0 when there is any.
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QRect shownRect(const QRect &rect) const;

Q_SIGNALS:
    void opened(const wallchart::FigureTarget &target);

protected:
    /// Where the parts are now, in reading order.
    [[nodiscard]] virtual std::vector<ChartPart> layOutParts() const = 0;
    virtual void paintChart(QPainter &painter) = 0;
    /// The content is another one, or there is another size for it.
    void partsChanged();
    [[nodiscard]] Appearance &appearance() const { return m_appearance; }
    [[nodiscard]] int px(double size) const { return m_appearance.px(size); }

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int partAt(const QPoint &point) const;   ///< −1 = none
    void setCurrent(int part);
    void open(int part);

    Appearance &m_appearance;
    std::vector<ChartPart> m_parts;
    int m_current = 0;
};

/// From now on screen readers find the parts of every such chart one by one. Calling it again
/// does nothing.
void installPartAccessibility();

/// Tells screen readers that a part is the current one.
void announcePart(PartedChart &chart);

}   // namespace wallchart
