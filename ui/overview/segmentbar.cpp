// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/segmentbar.h"

#include "ui/overview/overviewpainting.h"

#include <QPainter>

namespace wallchart {

namespace {

struct SegmentColors {
    QColor fill;
    QColor text;
    bool dashed = false;
};

QColor readableOn(const QColor &fill, const Theme &theme)
{
    return contrast(theme.text, fill) >= contrast(theme.surface, fill) ? theme.text : theme.surface;
}

SegmentColors colorsOf(const GaugeSegment &segment, const Theme &theme)
{
    switch (segment.look) {
    case SegmentTone::Acted: return {theme.ink, readableOn(theme.ink, theme)};
    case SegmentTone::SaidYes: return {theme.line2, readableOn(theme.line2, theme)};
    case SegmentTone::Asked: return {theme.inkBg, readableOn(theme.inkBg, theme)};
    case SegmentTone::Refused: return {theme.refused, readableOn(theme.refused, theme)};
    case SegmentTone::Level: {
        const LevelColors &colors = theme.level(segment.tone);
        return {colors.fill, colors.digit};
    }
    case SegmentTone::Open: break;
    }
    return {theme.surface, theme.muted, true};
}

constexpr int kGoalTickOver = 4;

}   // namespace

SegmentBar::SegmentBar(Appearance &appearance, QWidget *parent) : PartedChart(appearance, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SegmentBar::show(GaugeContent content)
{
    const bool sameHeight = content.goals.empty() == m_content.goals.empty();
    m_content = std::move(content);
    std::erase_if(m_content.segments, [](const GaugeSegment &each) { return each.people == 0; });
    if (!sameHeight) updateGeometry();
    partsChanged();
}

QFont SegmentBar::smallFont(QFont::Weight weight) const
{
    return sizedFont(font(), px(12), weight);
}

QSize SegmentBar::sizeHint() const
{
    const int labels = m_content.goals.empty()
                           ? 0
                           : 2 * QFontMetrics(smallFont(QFont::DemiBold)).height() + kGoalTickOver;
    return {px(520), barHeight() + 2 * kGoalTickOver + labels};
}

QSize SegmentBar::minimumSizeHint() const
{
    return {px(220), sizeHint().height()};
}

std::vector<QRect> SegmentBar::segmentRects() const
{
    std::vector<QRect> rects;
    const int whole = std::max(m_content.base, 1);
    int before = 0;
    const auto at = [&](int people) { return width() * std::min(people, whole) / whole; };
    for (const GaugeSegment &segment : m_content.segments) {
        rects.emplace_back(at(before), kGoalTickOver, at(before + segment.people) - at(before),
                           barHeight());
        before += segment.people;
    }
    return rects;
}

int SegmentBar::placeOf(const GaugeGoal &goal) const
{
    return std::min(static_cast<int>(width() * goal.share), width() - 1);
}

/// Below the bar, each at its goal, moved aside where two would touch.
std::vector<QRect> SegmentBar::goalRects() const
{
    const QFontMetrics strong(smallFont(QFont::DemiBold));
    std::vector<QRect> rects;
    int from = 0;
    for (const GaugeGoal &goal : m_content.goals) {
        const int room = std::max(strong.horizontalAdvance(goal.people),
                                  strong.horizontalAdvance(goal.percent))
                         + 8;
        const int left = std::clamp(placeOf(goal) - room / 2, from, std::max(from, width() - room));
        rects.emplace_back(left, 0, room, height());
        from = left + room;
    }
    return rects;
}

std::vector<ChartPart> SegmentBar::layOutParts() const
{
    std::vector<ChartPart> parts;
    const auto segments = segmentRects();
    for (std::size_t at = 0; at < segments.size(); ++at)
        parts.push_back(
            {segments[at], m_content.segments[at].spoken, m_content.segments[at].target});
    const int below = kGoalTickOver + barHeight();
    for (std::size_t at = 0; at < m_content.goals.size(); ++at)
        parts.push_back({goalRects()[at].adjusted(0, below, 0, 0), m_content.goals[at].spoken,
                         m_content.goals[at].target});
    return parts;
}

void SegmentBar::paintSegment(QPainter &painter, const QRect &rect,
                              const GaugeSegment &segment) const
{
    if (rect.width() <= 0) return;
    const Theme &theme = appearance().theme();
    const SegmentColors colors = colorsOf(segment, theme);
    const QRect shown = shownRect(rect.adjusted(0, 0, rect.width() > 2 ? -1 : 0, 0));
    painter.fillRect(shown, colors.fill);
    if (colors.dashed) {
        painter.setPen(QPen(theme.dash, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(shown.adjusted(0, 0, -1, -1));
    }
    const QString number = QLocale().toString(segment.people);
    const QFont plain = smallFont(QFont::Normal);
    const QFont strong = smallFont(QFont::DemiBold);
    const int label = QFontMetrics(strong).horizontalAdvance(segment.label) + 2;
    const int figure = QFontMetrics(plain).horizontalAdvance(number) + 2;
    const int gap = px(5);
    QRect room = rect.adjusted(px(7), 0, -px(4), 0);
    if (label + gap + figure <= room.width()) {
        paintLine(painter, shownRect({room.left(), room.top(), label, room.height()}),
                  {segment.label, strong, colors.text}, layoutDirection());
        room.setLeft(room.left() + label + gap);
    } else if (figure > room.width()) {
        room = rect.adjusted(1, 0, -2, 0);
        if (figure > room.width()) return;   // the tip and the spoken text say it
    }
    paintLine(painter, shownRect({room.left(), room.top(), figure, room.height()}),
              {number, plain, colors.text}, layoutDirection());
}

void SegmentBar::paintChart(QPainter &painter)
{
    const Theme &theme = appearance().theme();
    const auto segments = segmentRects();
    for (std::size_t at = 0; at < segments.size(); ++at)
        paintSegment(painter, segments[at], m_content.segments[at]);
    const auto goals = goalRects();
    const QFont strong = smallFont(QFont::DemiBold);
    const QFont plain = smallFont(QFont::Normal);
    const int line = QFontMetrics(strong).height();
    const int tick = kGoalTickOver + barHeight() / 4;
    for (std::size_t at = 0; at < goals.size(); ++at) {
        const GaugeGoal &goal = m_content.goals[at];
        // In two pieces, so that the words of the segment stay readable between them.
        for (const int top : {0, barHeight() + 2 * kGoalTickOver - tick})
            painter.fillRect(shownRect({placeOf(goal) - 1, top, 2, tick}), theme.text);
        QRect label(goals[at].left(), barHeight() + 2 * kGoalTickOver, goals[at].width(), line);
        paintLine(painter, shownRect(label), {goal.people, strong, theme.text, Qt::AlignHCenter},
                  layoutDirection());
        label.translate(0, line);
        paintLine(painter, shownRect(label), {goal.percent, plain, theme.muted, Qt::AlignHCenter},
                  layoutDirection());
    }
}

}   // namespace wallchart
