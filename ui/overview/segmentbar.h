// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/partedchart.h"

namespace wallchart {

/// How a segment looks; its words and number say what it is.
enum class SegmentTone {
    Acted,
    SaidYes,
    Asked,
    Refused,
    Level,   ///< the colour of `tone`, one of the theme's five
    Open     ///< a dashed border: not asked, unassessed
};

struct GaugeSegment {
    int people = 0;
    QString label;   ///< before the number, where there is room
    SegmentTone look = SegmentTone::Open;
    std::optional<int> tone = {};
    QString spoken = {};
    FigureTarget target = {};
};

/// A mark at a share of the whole: a goal, only ever on what people did.
struct GaugeGoal {
    double share = 0;
    QString people;   ///< how many reach it
    QString percent;
    QString spoken = {};
    FigureTarget target = {};
};

struct GaugeContent {
    int base = 0;
    std::vector<GaugeSegment> segments = {};
    std::vector<GaugeGoal> goals = {};
};

/// Everyone in one bar, cut into segments with their numbers, goals marked below it.
class SegmentBar final : public PartedChart {
    Q_OBJECT

public:
    explicit SegmentBar(Appearance &appearance, QWidget *parent = nullptr);

    void show(GaugeContent content);
    [[nodiscard]] const GaugeContent &content() const { return m_content; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] std::vector<ChartPart> layOutParts() const override;
    void paintChart(QPainter &painter) override;

private:
    [[nodiscard]] int barHeight() const { return px(28); }
    [[nodiscard]] QFont smallFont(QFont::Weight weight) const;
    [[nodiscard]] std::vector<QRect> segmentRects() const;
    [[nodiscard]] int placeOf(const GaugeGoal &goal) const;
    [[nodiscard]] std::vector<QRect> goalRects() const;
    void paintSegment(QPainter &painter, const QRect &rect, const GaugeSegment &segment) const;

    GaugeContent m_content;
};

}   // namespace wallchart
