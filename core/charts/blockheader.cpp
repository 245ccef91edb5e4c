// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/blockheader.h"

#include "core/charts/textwrap.h"

namespace wallchart {

namespace {

/// Builds a header from top to bottom.
class HeaderLayout {
public:
    HeaderLayout(const LayoutContext &context, std::uint32_t group, double width)
        : m_context(context), m_group(context.chart.groups[group]), m_counts(m_group.counts),
          m_width(width)
    {
    }

    HeaderParts full(const QString &name);
    HeaderParts compact(const QString &name, TextRole titleRole, TextRole countRole,
                        TextRole noteRole);

private:
    [[nodiscard]] double share(int people) const { return wallchart::share(people, m_counts.base); }
    [[nodiscard]] QString withUs() const
    {
        return m_context.words.withUs(share(m_counts.withUs), m_context.chart.levelsWithUs());
    }
    [[nodiscard]] TextBox withUsBox(TextRole role, Tone tone) const;
    double addTitle(const QString &name, TextRole titleRole, TextRole countRole, double width);
    bool addLeaders();
    void addBar();
    [[nodiscard]] BarSegment segment(int level, int people, double x, double width,
                                     double height) const;
    [[nodiscard]] std::vector<FlowItem> shares() const;
    void addTestItem(std::vector<FlowItem> &all) const;
    void addWarnings(std::vector<FlowItem> &items) const;
    void addFlow(const std::vector<FlowItem> &items);
    void addStat(std::vector<FlowItem> &items, const QString &text, double share,
                 Tone tone = Tone::Plain) const;

    const LayoutContext &m_context;
    const ChartGroup &m_group;
    const Counts &m_counts;
    double m_width;
    HeaderParts m_result;
};

/// Name and count; returns where the last line ends. The title may take `width`.
double HeaderLayout::addTitle(const QString &name, TextRole titleRole, TextRole countRole,
                              double width)
{
    const TextBox count = textBox(m_context, m_context.words.number(m_counts.base), countRole,
                                  Tone::Muted);
    const double gap = m_context.px(6);
    const double reserved = count.rect.width() + gap;
    const TextStyle style = m_context.style(titleRole);
    QStringList lines;
    if (m_context.metrics.paper)
        lines = wrapped(name, std::max(width - reserved, width / 2), style, m_context.measurer);
    else lines = QStringList{elided(name, width - reserved, style, m_context.measurer)};
    double end = 0;
    for (const QString &line : lines) {
        TextBox box = textBox(m_context, line, titleRole, Tone::Plain);
        box.rect.moveTop(m_result.height);
        end = box.rect.right();
        m_result.height += box.rect.height();
        m_result.parts.texts.push_back(box);
    }
    const bool beside = !lines.isEmpty() && end + reserved <= width + 0.01;
    TextBox placed = count;
    const double x = beside && end > 0 ? end + gap : 0;
    const double bottom = beside ? m_result.height : m_result.height + count.rect.height();
    placed.rect.moveBottomLeft({x, bottom});
    // Baselines of two sizes meet about a fifth of the difference above the bottom.
    if (beside)
        placed.rect.translate(0, -0.2 * (m_context.lineHeight(titleRole) - count.rect.height()));
    m_result.height = bottom;
    if (placed.rect.right() <= m_width + 0.01) m_result.parts.texts.push_back(placed);
    return placed.rect.right();
}

TextBox HeaderLayout::withUsBox(TextRole role, Tone tone) const
{
    return textBox(m_context, withUs(), role, tone,
                   m_context.words.percent(share(m_counts.withUs)));
}

/// At the end of the title's line when there is room, else on a line of its own.
bool HeaderLayout::addLeaders()
{
    if (m_counts.leaders == 0) return false;
    const double star = m_context.px(12);
    const double gap = m_context.px(4);
    const double titleEnd = m_result.parts.texts.back().rect.right();
    const double room = m_width - titleEnd - m_context.px(10);
    const bool hidden = m_context.chart.assessmentsHidden;
    const QString number = m_context.words.number(m_counts.leadersWithUs);
    QStringList wordings;
    if (hidden) wordings = QStringList{m_context.words.number(m_counts.leaders)};
    else
        wordings = QStringList{
            m_context.words.leadersWithUs(m_counts.leadersWithUs, m_counts.leaders),
            m_context.words.leadersWithUsShort(m_counts.leadersWithUs, m_counts.leaders)};
    TextBox box;
    bool fits = false;
    for (qsizetype i = 0; i < wordings.size() && !fits; ++i) {
        box = textBox(m_context, wordings[i], TextRole::HeaderText, Tone::Secondary, number);
        fits = star + gap + box.rect.width() <= room;
    }
    const double lineHeight = box.rect.height();
    const double y = fits ? m_result.height
                                - (m_context.lineHeight(TextRole::BlockTitle) + lineHeight) / 2
                          : m_result.height;
    const double end = fits ? m_width : std::min(m_width, star + gap + box.rect.width());
    box.rect.moveTopRight({end, y});
    m_result.parts.texts.push_back(box);
    const QRectF starRect(box.rect.left() - gap - star, y + (lineHeight - star) / 2, star, star);
    m_result.parts.marks.push_back({starRect, MarkKind::FilledStar, 0});
    if (!fits) m_result.height += lineHeight;
    return true;
}

BarSegment HeaderLayout::segment(int level, int people, double x, double width, double height) const
{
    BarSegment result{.rect = {x, m_result.height, width, height},
                      .level = static_cast<std::int16_t>(level),
                      .people = people};
    result.text = m_context.words.number(people);
    result.textSize = m_context.style(TextRole::SegmentCount).size;
    result.labelled = m_context.width(result.text, TextRole::SegmentCount) + m_context.px(4)
                      <= width;
    return result;
}

void HeaderLayout::addBar()
{
    if (m_context.chart.assessmentsHidden || m_counts.base == 0) return;
    const double height = m_context.lineHeight(TextRole::SegmentCount) + m_context.px(1);
    m_result.height += m_context.px(4);
    double x = 0;
    const auto add = [&](int level, int people) {
        const double width = m_width * people / m_counts.base;
        if (people > 0) m_result.parts.segments.push_back(segment(level, people, x, width, height));
        x += width;
    };
    for (const auto &[level, people] : m_counts.levels) add(level, people);
    add(0, m_counts.unassessed());
    m_result.height += height;
}

void HeaderLayout::addStat(std::vector<FlowItem> &items, const QString &text, double share,
                           Tone tone) const
{
    addTextItems(
        items, m_context,
        textBox(m_context, text, TextRole::HeaderText, tone, m_context.words.percent(share)),
        m_width);
}

std::vector<FlowItem> HeaderLayout::shares() const
{
    std::vector<FlowItem> items;
    const ChartWords &words = m_context.words;
    if (!m_context.chart.assessmentsHidden) {
        addStat(items, words.assessed(share(m_counts.assessed())), share(m_counts.assessed()));
        addStat(items, words.fresh(share(m_counts.fresh)), share(m_counts.fresh));
        addTextItems(items, m_context, withUsBox(TextRole::HeaderText, Tone::Plain), m_width);
        if (m_group.coverage) {
            const double stated = share(m_group.coverage->stated);
            addStat(items, words.coverage(stated, share(m_group.coverage->proven)), stated);
        }
    }
    addTestItem(items);
    return items;
}

/// Name and share of the latest test, its bar with the goal, and how many are missing.
void HeaderLayout::addTestItem(std::vector<FlowItem> &all) const
{
    if (!m_group.lastTest || !m_context.chart.lastClosed || m_group.lastTest->counts.base == 0)
        return;
    std::vector<FlowItem> items;
    const TestCounts &counts = m_group.lastTest->counts;
    const double done = wallchart::share(counts.tookPart, counts.base);
    addStat(items, m_context.words.testShare(done, m_context.chart.lastClosed->name), done);
    const double width = std::min(m_context.px(90), m_width);
    const double middle = m_context.lineHeight(TextRole::HeaderText) / 2;
    const double height = m_context.px(6);
    const double over = m_context.px(2);
    const double goalAt = width
                          * std::min(1.0, wallchart::share(m_group.lastTest->needed, counts.base));
    GoalBar bar;
    bar.track = {0, middle - height / 2, width, height};
    bar.filled = {0, middle - height / 2, width * std::min(1.0, done), height};
    bar.tick = {goalAt - m_context.px(0.9), middle - height / 2 - over, m_context.px(1.8),
                height + 2 * over};
    bar.tick.moveLeft(std::clamp(bar.tick.left(), 0.0, width - bar.tick.width()));
    bar.met = m_group.lastTest->met();
    items.push_back({width, [bar](PartList &parts, double x, double y) {
                         PartList one;
                         one.goalBars.push_back(bar);
                         parts.add(one, {x, y});
                     }});
    const QString verdict = bar.met ? m_context.words.met
                                    : m_context.words.toGo(m_group.lastTest->toGo());
    addTextItems(items, m_context,
                 textBox(m_context, verdict, TextRole::HeaderText, Tone::Secondary), m_width);
    addTogether(all, std::move(items), m_context.px(8), m_width);
}

void HeaderLayout::addWarnings(std::vector<FlowItem> &items) const
{
    const ChartWords &words = m_context.words;
    const auto add = [&](bool holds, const QString &text, Tone tone) {
        if (holds)
            addTextItems(items, m_context, textBox(m_context, text, TextRole::HeaderText, tone),
                         m_width);
    };
    add(m_counts.unnamed() > 0, words.unnamed(m_counts.unnamed()), Tone::Muted);
    add(m_counts.outTotal() > 0, words.out(m_counts.outTotal()), Tone::Muted);
    add(m_counts.namedOnly && m_counts.base > 0, words.namedOnly, Tone::Muted);
    add(m_counts.beyondHeadCount > 0, words.beyondHeadCount(m_counts.beyondHeadCount),
        Tone::Warning);
}

void HeaderLayout::addFlow(const std::vector<FlowItem> &items)
{
    if (items.empty()) return;
    const QRectF area(0, m_result.height + m_context.px(3), m_width, 0);
    m_result.height += m_context.px(3)
                       + flow(m_result.parts, items, area, m_context.px(12),
                              m_context.lineHeight(TextRole::HeaderText));
}

HeaderParts HeaderLayout::full(const QString &name)
{
    addTitle(name, TextRole::BlockTitle, TextRole::BlockCount, m_width);
    addLeaders();
    addBar();
    std::vector<FlowItem> items = shares();
    addWarnings(items);
    addFlow(items);
    m_result.height += m_context.px(6);
    m_result.parts.rules.push_back(
        {{0, m_result.height}, {m_width, m_result.height}, RuleKind::Block});
    return std::move(m_result);
}

/// One line: name, count, share with us at the end; what does not fit goes, last the name.
HeaderParts HeaderLayout::compact(const QString &name, TextRole titleRole, TextRole countRole,
                                  TextRole noteRole)
{
    const bool hasNote = !m_context.chart.assessmentsHidden && m_counts.base > 0;
    TextBox note = withUsBox(noteRole, Tone::Muted);
    if (m_context.metrics.detail <= Detail::Digits)
        note = textBox(m_context, m_context.words.percent(share(m_counts.withUs)), noteRole,
                       Tone::Plain);
    const double full = m_context.width(name, titleRole) + m_context.px(6)
                        + m_context.width(m_context.words.number(m_counts.base), countRole);
    const double room = m_width - note.rect.width() - m_context.px(8);
    const bool beside = hasNote
                        && (full <= room || (!m_context.metrics.paper && room >= m_width / 2));
    addTitle(name, titleRole, countRole, beside ? room : m_width);
    if (beside) note.rect.moveBottomRight({m_width, m_result.height});
    else note.rect.moveTopLeft({0, m_result.height});
    if (beside) m_result.parts.texts.push_back(note);
    if (beside || !hasNote || !m_context.metrics.paper || note.rect.width() > m_width)
        return std::move(m_result);
    m_result.parts.texts.push_back(note);
    m_result.height += note.rect.height();
    return std::move(m_result);
}

}   // namespace

QString groupName(const WallChart &chart, std::uint32_t group, const ChartWords &words)
{
    const ChartGroup &each = chart.groups[group];
    if (!each.dimension) return words.everyone;
    if (!each.name.isEmpty()) return each.name;
    return each.unassignedAt.isEmpty() ? words.unassigned : words.unassignedAt(each.unassignedAt);
}

HeaderParts blockHeader(const LayoutContext &context, std::uint32_t group, double width,
                        bool continued)
{
    const QString plain = groupName(context.chart, group, context.words);
    const QString name = continued ? context.words.continued(plain) : plain;
    HeaderLayout layout(context, group, width);
    if (continued || context.metrics.detail <= Detail::Initials)
        return layout.compact(name, TextRole::BlockTitle, TextRole::BlockCount,
                              TextRole::HeaderText);
    return layout.full(name);
}

HeaderParts subHeading(const LayoutContext &context, std::uint32_t group, double width,
                       bool continued)
{
    const QString plain = groupName(context.chart, group, context.words);
    const QString name = continued ? context.words.continued(plain) : plain;
    return HeaderLayout(context, group, width)
        .compact(name, TextRole::SubHeading, TextRole::SubHeadingNote, TextRole::SubHeadingNote);
}

}   // namespace wallchart
