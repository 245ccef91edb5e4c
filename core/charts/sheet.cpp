// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/sheet.h"

#include "core/charts/textwrap.h"

#include <ranges>

namespace wallchart {

namespace {

constexpr double kGlueGap = 2.5 * kPointsPerMillimetre;

/// Header, legend and footer grow with the paper, not with the cards.
CardMetrics sheetMetrics(QSizeF paper, bool largePrint)
{
    const double relative = std::clamp((paper.width() - 2 * kMarginPoints) / 1130.0, 0.6, 2.2);
    CardMetrics metrics;
    metrics.paper = true;
    metrics.scale = relative * kPointsPerPixel * (largePrint ? 1.25 : 1.0);
    return metrics;
}

QString sheetCode(int row, int column)
{
    QString letters;
    for (int rest = row + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar('A' + (rest - 1) % 26));
    return letters + QString::number(column + 1);
}

}   // namespace

Sheet::Sheet(const WallChart &chart, const PaperRequest &request, const TextMeasurer &measurer)
    : m_request(request), m_size(paperSize(request.paper, request.orientation)),
      m_context{chart, request.words, measurer, sheetMetrics(m_size, request.largePrint)}
{
}

QString Sheet::code(int page) const
{
    if (!m_request.poster) return QString::number(page + 1);
    return sheetCode(page / m_request.poster->columns, page % m_request.poster->columns);
}

PageBox Sheet::frame(int page) const
{
    const double margin = kMarginPoints;
    PageBox box{
        .size = m_size,
        .content = {margin, margin, m_size.width() - 2 * margin, m_size.height() - 2 * margin}};
    if (!m_request.poster) return box;
    box.code = code(page);
    const Poster &poster = *m_request.poster;
    const QRectF whole = box.content;
    if (page % poster.columns + 1 < poster.columns) {
        box.glueEnd = {whole.right() - kGluePoints, whole.top(), kGluePoints, whole.height()};
        box.content.setRight(box.glueEnd.left() - kGlueGap);
    }
    if (page / poster.columns + 1 < poster.rows) {
        box.glueBottom = {whole.left(), whole.bottom() - kGluePoints, box.content.width(),
                          kGluePoints};
        box.content.setBottom(box.glueBottom.top() - kGlueGap);
    }
    return box;
}

QRectF Sheet::body(int page) const
{
    PageBox box = frame(page);
    PartList scrap;
    const SheetContents widest{.page = 887, .pages = 888, .scale = 2.88};
    const double header = addHeader(scrap, box, {.page = page, .pages = 888});
    const double below = addLegend(scrap, box.content.width())
                         + addFooter(scrap, box.content.width(), widest) + m_context.px(18);
    return box.content.adjusted(0, header + m_context.px(12), 0, -below - m_context.px(8));
}

double Sheet::addMap(PageBox &page, PartList &parts, int current) const
{
    if (!m_request.poster) return 0;
    const Poster &poster = *m_request.poster;
    const QString last = code(poster.columns * poster.rows - 1);
    const double gap = m_context.px(3);
    const QSizeF cell(m_context.width(last, TextRole::SheetCode) + m_context.px(14),
                      m_context.lineHeight(TextRole::SheetCode) + m_context.px(8));
    const double width = poster.columns * (cell.width() + gap) - gap;
    for (int i = 0; i < poster.columns * poster.rows; ++i) {
        const int column = i % poster.columns;
        const int row = i / poster.columns;
        const double x = page.content.right() - width + column * (cell.width() + gap);
        const double y = page.content.top() + row * (cell.height() + gap);
        page.mapCells.emplace_back(QPointF(x, y), cell);
        TextBox text = textBox(m_context, code(i), TextRole::SheetCode,
                               i == current ? Tone::Plain : Tone::Muted);
        text.align = Align::Center;
        text.rect.moveCenter(page.mapCells.back().center());
        parts.texts.push_back(text);
    }
    page.mapCurrent = current;
    return width + m_context.px(18);
}

/// Numbers of the whole site over their labels, ending at `end`; returns where they begin.
double Sheet::addTotals(PartList &parts, double end, double leastStart) const
{
    const WallChart &chart = m_context.chart;
    if (chart.totalsHidden) return end;
    const ChartWords &words = m_context.words;
    std::vector<std::pair<QString, QString>> totals{
        {words.number(chart.total.base), words.totalWorkers}};
    if (!chart.assessmentsHidden) {
        totals.emplace_back(words.percent(share(chart.total.assessed(), chart.total.base)),
                            words.totalAssessed);
        totals.emplace_back(words.percent(share(chart.total.withUs, chart.total.base)),
                            words.totalWithUs(chart.levelsWithUs()));
        if (chart.total.leaders > 0)
            totals.emplace_back(words.ofLeaders(chart.total.leadersWithUs, chart.total.leaders),
                                words.totalLeaders);
    }
    double x = end;
    for (const auto &[value, meaning] : totals | std::views::reverse) {
        TextBox number = textBox(m_context, value, TextRole::TotalNumber, Tone::Plain);
        TextBox label = textBox(m_context, meaning, TextRole::TotalLabel, Tone::Secondary);
        const double width = std::max(number.rect.width(), label.rect.width());
        // The first total stands for the rest when the sheet is too narrow for all.
        if (x - width < leastStart) break;
        number.rect.moveTo(x - width, 0);
        label.rect.moveTo(x - width, number.rect.bottom());
        parts.texts.push_back(number);
        parts.texts.push_back(label);
        x -= width + m_context.px(24);
    }
    return x;
}

QString Sheet::subtitle(const SheetContents &contents, double width) const
{
    const QString dot = QStringLiteral(" · ");
    const auto fits = [&](const QString &text) {
        return m_context.width(text, TextRole::ChartSubtitle) <= width;
    };
    QStringList base;
    if (!m_request.subtitle.isEmpty()) base.append(m_request.subtitle);
    QStringList end;
    if (contents.continues) end.append(m_context.words.continuedFromSheet(code(contents.page - 1)));
    std::vector<QStringList> wordings;
    if (contents.pages > 1 && !contents.blocks.isEmpty()) {
        wordings.push_back(base + QStringList{contents.blocks.join(QStringLiteral(", "))} + end);
        if (contents.blocks.size() > 2)
            wordings.push_back(base
                               + QStringList{contents.blocks.front() + QStringLiteral(" – ")
                                             + contents.blocks.back()}
                               + end);
    }
    wordings.push_back(base + end);
    wordings.push_back(base);
    for (const QStringList &wording : wordings) {
        if (fits(wording.join(dot))) return wording.join(dot);
    }
    return elided(wordings.back().join(dot), width, m_context.style(TextRole::ChartSubtitle),
                  m_context.measurer);
}

/// Returns the height down to the rule beneath.
double Sheet::addHeader(PartList &parts, PageBox &page, const SheetContents &contents) const
{
    const QRectF &content = page.content;
    const double mapWidth = addMap(page, parts, contents.page);
    PartList totals;
    const double leastStart = content.width() * 0.45;
    const double totalsStart = addTotals(totals, content.width() - mapWidth, leastStart);
    parts.add(totals, content.topLeft());
    const double width = totalsStart - m_context.px(12);
    double y = 0;
    for (const QString &line : wrapped(m_context.chart.title, width,
                                       m_context.style(TextRole::ChartTitle), m_context.measurer)) {
        TextBox box = textBox(m_context, line, TextRole::ChartTitle, Tone::Plain);
        box.rect.moveTo(content.left(), content.top() + y);
        y += box.rect.height();
        parts.texts.push_back(box);
    }
    TextBox box = textBox(m_context, subtitle(contents, width), TextRole::ChartSubtitle,
                          Tone::Secondary);
    box.rect.moveTo(content.left(), content.top() + y);
    y += box.rect.height();
    if (!box.text.isEmpty()) parts.texts.push_back(box);
    if (!totals.texts.empty())
        y = std::max(y, m_context.lineHeight(TextRole::TotalNumber)
                            + m_context.lineHeight(TextRole::TotalLabel));
    if (!page.mapCells.empty()) y = std::max(y, page.mapCells.back().bottom() - content.top());
    y += m_context.px(10);
    parts.rules.push_back({{content.left(), content.top() + y},
                           {content.right(), content.top() + y},
                           RuleKind::Header});
    return y;
}

FlowItem Sheet::legendItem(MarkKind kind, int level, const QString &text) const
{
    const double size = kind == MarkKind::Level || kind == MarkKind::StaleNotch ? m_context.px(17)
                                                                                : m_context.px(11);
    const double gap = m_context.px(6);
    TextBox box = textBox(m_context, text, TextRole::Legend, Tone::Plain);
    const double lineHeight = std::max(m_context.px(17), box.rect.height());
    return {size + gap + box.rect.width(), [=](PartList &parts, double x, double y) mutable {
                parts.marks.push_back({{x, y + (lineHeight - size) / 2, size, size},
                                       kind,
                                       static_cast<std::int16_t>(level)});
                box.rect.moveTo(x + size + gap, y + (lineHeight - box.rect.height()) / 2);
                parts.texts.push_back(box);
            }};
}

double Sheet::addLegend(PartList &parts, double width) const
{
    const WallChart &chart = m_context.chart;
    const ChartWords &words = m_context.words;
    std::vector<FlowItem> items;
    if (!chart.assessmentsHidden) {
        for (const ScaleLevel &level : chart.levels)
            items.push_back(
                legendItem(MarkKind::Level, level.level, words.levelLabel(level.level)));
        items.push_back(legendItem(MarkKind::Level, 0, words.unassessed));
        items.push_back(legendItem(MarkKind::StaleNotch, 0, words.stale));
    }
    items.push_back(legendItem(MarkKind::FilledStar, 0, words.testedLeader));
    items.push_back(legendItem(MarkKind::OutlinedStar, 0, words.untestedLeader));
    items.push_back(legendItem(MarkKind::Diamond, 0, words.committee));
    if (!chart.tests.empty()) {
        QStringList names;
        for (const ChartTest &test : chart.tests) names.append(test.name);
        addTextItems(items, m_context,
                     textBox(m_context, words.testsInOrder(names.join(QStringLiteral(" · "))),
                             TextRole::Legend, Tone::Muted),
                     width);
        addTogether(items,
                    {legendItem(MarkKind::TookPart, 0, words.tookPart),
                     legendItem(MarkKind::DidNot, 0, words.didNot),
                     legendItem(MarkKind::Refused, 0, words.refused),
                     legendItem(MarkKind::NotAsked, 0, words.notAsked)},
                    m_context.px(12), width);
    }
    const double line = std::max(m_context.px(17), m_context.lineHeight(TextRole::Legend))
                        + m_context.px(4);
    return flow(parts, items, {0, 0, width, 0}, m_context.px(12), line);
}

double Sheet::addFooter(PartList &parts, double width, const SheetContents &contents) const
{
    const double gap = m_context.px(14);
    const double line = m_context.lineHeight(TextRole::Footer) + m_context.px(2);
    std::vector<FlowItem> notes;
    const auto add = [&](std::vector<FlowItem> &items, const QString &text, TextRole role,
                         Tone tone) {
        if (!text.isEmpty())
            addTextItems(items, m_context, textBox(m_context, text, role, tone), width);
    };
    add(notes, m_request.noteStrong, TextRole::FooterStrong, Tone::Plain);
    add(notes, m_request.note, TextRole::Footer, Tone::Secondary);
    std::vector<FlowItem> ends;
    if (m_request.sheetNote)
        add(ends, m_request.sheetNote(contents.page + 1), TextRole::Footer, Tone::Secondary);
    add(ends, m_request.printed, TextRole::Footer, Tone::Secondary);
    const QString percent = m_context.words.percent(contents.scale);
    add(ends,
        m_request.paperNote.contains(QLatin1String("%1")) ? m_request.paperNote.arg(percent)
                                                          : m_request.paperNote,
        TextRole::Footer, Tone::Secondary);
    add(ends, m_context.words.pageOf(contents.page + 1, contents.pages), TextRole::FooterStrong,
        Tone::Plain);
    double together = 0;
    for (const FlowItem &item : notes) together += item.width + gap;
    for (const FlowItem &item : ends) together += item.width + gap;
    const double height = flow(parts, notes, {0, 0, width, 0}, m_context.px(6), line);
    const double below = together <= width ? 0 : height;
    return below + flow(parts, ends, {0, below, width, 0}, gap, line, Align::End);
}

void Sheet::addCutMarks(PartList &parts, const PageBox &page) const
{
    const double length = 5 * kPointsPerMillimetre;
    const double far = kMarginPoints - 1.5 * kPointsPerMillimetre;
    const double near = far - length;
    const auto both = [&](double x, double y, double dx, double dy) {
        parts.rules.push_back({{x - dx * (kMarginPoints - near), y},
                               {x - dx * (kMarginPoints - far), y},
                               RuleKind::Cut});
        parts.rules.push_back({{x, y - dy * (kMarginPoints - near)},
                               {x, y - dy * (kMarginPoints - far)},
                               RuleKind::Cut});
    };
    const double right = page.size.width() - kMarginPoints;
    const double bottom = page.size.height() - kMarginPoints;
    both(kMarginPoints, kMarginPoints, 1, 1);
    both(right, kMarginPoints, -1, 1);
    both(kMarginPoints, bottom, 1, -1);
    both(right, bottom, -1, -1);
}

void Sheet::addGlueTexts(PartList &parts, const PageBox &page, int number) const
{
    if (!page.glueEnd.isNull()) {
        TextBox text = textBox(m_context, m_context.words.glueHere(code(number + 1)),
                               TextRole::GlueStrip, Tone::Muted);
        text.turned = true;
        text.align = Align::Center;
        text.rect = page.glueEnd;
        parts.texts.push_back(text);
        parts.rules.push_back(
            {page.glueEnd.topLeft(), page.glueEnd.bottomLeft(), RuleKind::GlueEdge});
    }
    if (page.glueBottom.isNull()) return;
    TextBox text = textBox(m_context,
                           m_context.words.glueHere(code(number + m_request.poster->columns)),
                           TextRole::GlueStrip, Tone::Muted);
    text.align = Align::Center;
    text.rect = page.glueBottom;
    parts.texts.push_back(text);
    parts.rules.push_back(
        {page.glueBottom.topLeft(), page.glueBottom.topRight(), RuleKind::GlueEdge});
}

PageBox Sheet::place(WallChartGeometry &geometry, const SheetContents &contents) const
{
    PageBox page = frame(contents.page);
    PartList parts;
    addHeader(parts, page, contents);
    PartList below;
    const double width = page.content.width();
    const double legend = addLegend(below, width);
    PartList footer;
    const double footerHeight = addFooter(footer, width, contents);
    below.add(footer, {0, legend + m_context.px(2)});
    const double top = page.content.bottom() - legend - footerHeight - m_context.px(2);
    parts.add(below, {page.content.left(), top});
    const double rule = top - m_context.px(8);
    parts.rules.push_back(
        {{page.content.left(), rule}, {page.content.right(), rule}, RuleKind::Header});
    if (m_request.poster) {
        addCutMarks(parts, page);
        addGlueTexts(parts, page, contents.page);
    }
    if (!m_request.watermark.isEmpty()) {
        TextBox mark = textBox(m_context, m_request.watermark, TextRole::Watermark, Tone::Muted);
        mark.rect = page.content;
        mark.align = Align::Center;
        mark.outline = true;
        parts.texts.push_back(mark);
    }
    page.parts = appendParts(geometry, parts, {});
    return page;
}

}   // namespace wallchart
