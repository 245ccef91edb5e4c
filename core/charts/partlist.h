// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/cardmetrics.h"
#include "core/charts/chartwords.h"

#include <functional>

namespace wallchart {

/// Painted things of one block or page while it is laid out, around an origin of its own.
struct PartList {
    std::vector<TextBox> texts;
    std::vector<BarSegment> segments;
    std::vector<GoalBar> goalBars;
    std::vector<Mark> marks;
    std::vector<Rule> rules;

    /// Adds everything of `other`, moved.
    void add(const PartList &other, const QPointF &offset);
};

/// Appends to the geometry's flat lists and tells where.
[[nodiscard]] Parts appendParts(WallChartGeometry &geometry, const PartList &list,
                                const QPointF &offset);

/// What every part of a layout needs to know.
struct LayoutContext {
    const WallChart &chart;
    const ChartWords &words;
    const TextMeasurer &measurer;
    CardMetrics metrics;

    [[nodiscard]] TextStyle style(TextRole role) const { return styleOf(role, metrics); }
    [[nodiscard]] double width(const QString &text, TextRole role) const
    {
        return measurer.width(text, style(role));
    }
    [[nodiscard]] double lineHeight(TextRole role) const
    {
        return measurer.lineHeight(style(role));
    }
    /// A design length in pixels at this scale.
    [[nodiscard]] double px(double pixels) const { return pixels * metrics.scale; }
};

/// A text with the run of its number made bold; `box.rect` has its size, at the origin.
[[nodiscard]] TextBox textBox(const LayoutContext &context, const QString &text, TextRole role,
                              Tone tone, const QString &bold = {});

/// Something in a line that may go on the next line.
struct FlowItem {
    double width = 0;
    std::function<void(PartList &, double x, double y)> place;
};

/// Places items side by side in lines of one height, as many lines as it takes.
///
/// Returns the height. Items wider than the line get a line of their own.
double flow(PartList &parts, const std::vector<FlowItem> &items, const QRectF &area, double gap,
            double lineHeight, Align align = Align::Start);

/// Adds items that stay on one line together when the line is wide enough, else one by one.
void addTogether(std::vector<FlowItem> &items, std::vector<FlowItem> together, double gap,
                 double width);

/// A text as flow items: whole when it fits the width; else on paper in lines, on the screen elided.
void addTextItems(std::vector<FlowItem> &items, const LayoutContext &context, const TextBox &box,
                  double width);

}   // namespace wallchart
