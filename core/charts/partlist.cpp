// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/partlist.h"

#include "core/charts/textwrap.h"

namespace wallchart {

namespace {

void move(TextBox &text, const QPointF &by)
{
    text.rect.translate(by);
}
void move(BarSegment &segment, const QPointF &by)
{
    segment.rect.translate(by);
}
void move(Mark &mark, const QPointF &by)
{
    mark.rect.translate(by);
}
void move(GoalBar &bar, const QPointF &by)
{
    for (QRectF *rect : {&bar.track, &bar.filled, &bar.tick}) rect->translate(by);
}
void move(Rule &rule, const QPointF &by)
{
    rule.from += by;
    rule.to += by;
}

template <class T>
Range append(std::vector<T> &to, const std::vector<T> &from, const QPointF &offset)
{
    const auto first = static_cast<std::uint32_t>(to.size());
    to.insert(to.end(), from.begin(), from.end());
    for (auto at = to.begin() + first; at != to.end(); ++at) move(*at, offset);
    return {first, static_cast<std::uint32_t>(to.size())};
}

}   // namespace

void PartList::add(const PartList &other, const QPointF &offset)
{
    append(texts, other.texts, offset);
    append(segments, other.segments, offset);
    append(goalBars, other.goalBars, offset);
    append(marks, other.marks, offset);
    append(rules, other.rules, offset);
}

Parts appendParts(WallChartGeometry &geometry, const PartList &list, const QPointF &offset)
{
    return {.texts = append(geometry.texts, list.texts, offset),
            .segments = append(geometry.segments, list.segments, offset),
            .goalBars = append(geometry.goalBars, list.goalBars, offset),
            .marks = append(geometry.marks, list.marks, offset),
            .rules = append(geometry.rules, list.rules, offset)};
}

TextBox textBox(const LayoutContext &context, const QString &text, TextRole role, Tone tone,
                const QString &bold)
{
    TextBox box{.rect = {}, .text = text, .style = context.style(role), .tone = tone};
    box.rect.setSize(
        {context.measurer.width(text, box.style), context.measurer.lineHeight(box.style)});
    const qsizetype at = bold.isEmpty() ? -1 : text.indexOf(bold);
    if (at < 0) return box;
    box.boldFrom = static_cast<int>(at);
    box.boldLength = static_cast<int>(bold.size());
    return box;
}

double flow(PartList &parts, const std::vector<FlowItem> &items, const QRectF &area, double gap,
            double lineHeight, Align align)
{
    double y = area.top();
    for (std::size_t from = 0, to = 0; from < items.size(); from = to) {
        double width = items[to++].width;
        while (to < items.size() && width + gap + items[to].width <= area.width())
            width += gap + items[to++].width;
        const double spare = std::max(0.0, area.width() - width);
        double x = area.left()
                   + (align == Align::Start ? 0
                      : align == Align::End ? spare
                                            : spare / 2);
        for (std::size_t i = from; i < to; ++i) {
            items[i].place(parts, x, y);
            x += items[i].width + gap;
        }
        y += lineHeight;
    }
    return y - area.top();
}

void addTogether(std::vector<FlowItem> &items, std::vector<FlowItem> together, double gap,
                 double width)
{
    double whole = -gap;
    for (const FlowItem &item : together) whole += gap + item.width;
    if (together.empty() || whole > width) {
        items.insert(items.end(), together.begin(), together.end());
        return;
    }
    const auto place = [together = std::move(together), gap](PartList &parts, double x, double y) {
        for (const FlowItem &item : together) {
            item.place(parts, x, y);
            x += item.width + gap;
        }
    };
    items.push_back({whole, place});
}

void addTextItems(std::vector<FlowItem> &items, const LayoutContext &context, const TextBox &box,
                  double width)
{
    if (box.text.isEmpty()) return;
    const auto add = [&](TextBox line) {
        const double lineWidth = std::min(width, line.rect.width());
        line.rect.setWidth(lineWidth);
        items.push_back({lineWidth, [line](PartList &parts, double x, double y) {
                             parts.texts.push_back(line);
                             parts.texts.back().rect.moveTo(x, y);
                         }});
    };
    if (box.rect.width() <= width) return add(box);
    const bool paper = context.metrics.paper;
    const QStringList lines = paper ? wrapped(box.text, width, box.style, context.measurer)
                                    : QStringList{
                                        elided(box.text, width, box.style, context.measurer)};
    for (const QString &line : lines) add(textBox(context, line, box.style.role, box.tone));
}

}   // namespace wallchart
