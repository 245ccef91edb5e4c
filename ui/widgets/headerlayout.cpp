// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/headerlayout.h"

#include "ui/widgets/foldingbutton.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace wallchart {

namespace {

constexpr int kLineGap = 6;
constexpr int kAfterTitle = 12;

int heightOf(const QLayoutItem &item)
{
    return std::max(item.sizeHint().height(), item.minimumSize().height());
}

int naturalOf(const QLayoutItem &item)
{
    return std::max(item.sizeHint().width(), item.minimumSize().width());
}

}   // namespace

HeaderLayout::HeaderLayout(QWidget *parent) : QLayout(parent) {}

HeaderLayout::~HeaderLayout() = default;

void HeaderLayout::add(QWidget *widget, Side side)
{
    addWidget(widget);
    m_entries.back().side = side;
}

void HeaderLayout::addItem(QLayoutItem *item)
{
    m_entries.push_back({std::unique_ptr<QLayoutItem>(item), Side::Start});
    invalidate();
}

int HeaderLayout::count() const
{
    return static_cast<int>(m_entries.size());
}

QLayoutItem *HeaderLayout::itemAt(int index) const
{
    if (index < 0 || index >= count()) return nullptr;
    return m_entries[static_cast<std::size_t>(index)].item.get();
}

QLayoutItem *HeaderLayout::takeAt(int index)
{
    if (index < 0 || index >= count()) return nullptr;
    QLayoutItem *item = m_entries[static_cast<std::size_t>(index)].item.release();
    m_entries.erase(m_entries.begin() + index);
    invalidate();
    return item;
}

HeaderLayout::Line HeaderLayout::shown() const
{
    Line line;
    for (const Side side : {Side::Title, Side::Start, Side::End}) {
        for (const Entry &entry : m_entries) {
            if (entry.side == side && !entry.item->isEmpty())
                line.push_back({&entry, naturalOf(*entry.item)});
        }
    }
    return line;
}

int HeaderLayout::gapAfter(const Placed &placed) const
{
    return spacing() + (placed.entry->side == Side::Title ? kAfterTitle : 0);
}

int HeaderLayout::widthOf(const Line &line) const
{
    int width = 0;
    for (std::size_t at = 0; at < line.size(); ++at)
        width += line[at].width + (at + 1 < line.size() ? gapAfter(line[at]) : 0);
    return width;
}

std::vector<HeaderLayout::Line> HeaderLayout::linesIn(int width) const
{
    Line line = shown();
    int lacking = widthOf(line) - width;
    if (lacking <= 0) return {line};
    const Line natural = line;
    const auto folds = [](const Placed &each) {
        return qobject_cast<const FoldingButton *>(each.entry->item->widget()) != nullptr;
    };
    for (auto each = line.rbegin(); each != line.rend() && lacking > 0; ++each) {
        if (!folds(*each)) continue;
        lacking -= each->width - each->entry->item->minimumSize().width();
        each->width = each->entry->item->minimumSize().width();
    }
    for (Placed &each : line) {
        if (lacking <= 0) break;
        const int given = std::min(lacking, each.width - each.entry->item->minimumSize().width());
        each.width -= given;
        lacking -= given;
    }
    if (lacking <= 0) return {line};
    return wrapped(natural, width);
}

std::vector<HeaderLayout::Line> HeaderLayout::wrapped(const Line &line, int width) const
{
    std::vector<Line> lines;
    for (const Placed &each : line) {
        const bool isEnd = each.entry->side == Side::End;
        const bool begins = lines.empty() || isEnd != (lines.back().back().entry->side == Side::End)
                            || widthOf(lines.back()) + gapAfter(lines.back().back()) + each.width
                                   > width;
        if (begins) lines.emplace_back();
        lines.back().push_back({each.entry, std::min(each.width, width)});
    }
    return lines;
}

int HeaderLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom() - kLineGap;
    for (const Line &line : linesIn(width - margins.left() - margins.right())) {
        int tallest = 0;
        for (const Placed &each : line) tallest = std::max(tallest, heightOf(*each.entry->item));
        height += tallest + kLineGap;
    }
    return std::max(height, minimumSize().height());
}

QSize HeaderLayout::minimumSize() const
{
    QSize least;
    for (const Entry &entry : m_entries) {
        if (!entry.item->isEmpty()) least = least.expandedTo(entry.item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return least + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize HeaderLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    return {widthOf(shown()) + margins.left() + margins.right(), minimumSize().height()};
}

void HeaderLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect area = rect.marginsRemoved(contentsMargins());
    const std::vector<Line> lines = linesIn(area.width());
    int top = area.top();
    for (const Line &line : lines) {
        int tallest = 0;
        for (const Placed &each : line) tallest = std::max(tallest, heightOf(*each.entry->item));
        if (lines.size() == 1) tallest = area.height();
        place(line, QRect(area.left(), top, area.width(), tallest));
        top += tallest + kLineGap;
    }
}

void HeaderLayout::place(const Line &line, const QRect &area) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection()
                                                         : Qt::LeftToRight;
    int left = area.left();
    bool atEnd = false;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const Placed &each = line[at];
        if (each.entry->side == Side::End && !std::exchange(atEnd, true)) {
            const Line rest(line.begin() + static_cast<std::ptrdiff_t>(at), line.end());
            left = area.right() + 1 - widthOf(rest);
        }
        const int height = std::min(heightOf(*each.entry->item), area.height());
        const QRect box(left, area.top() + (area.height() - height) / 2, each.width, height);
        each.entry->item->setGeometry(QStyle::visualRect(direction, area, box));
        left += each.width + gapAfter(each);
    }
}

}   // namespace wallchart
