// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentlayout.h"

#include "ui/documents/documenttext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>
#include <optional>
#include <span>

namespace wallchart {

namespace {

/// Only the name under which translators find these texts.
class DocumentWords {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

constexpr double kPageMargin = 16 * kPointsPerMillimetre * kDocumentUnitsPerPoint;
constexpr double kFooterHeight = 200;
constexpr double kColumnGap = 100;
constexpr double kRowPadding = 50;
constexpr double kCellLineGap = 15;
constexpr double kWritingHeight = 212;   // of a line for a pen: 7.5 mm
constexpr double kSigningHeight = 255;   // of a row for a pen: 9 mm
constexpr double kPageNumberRoom = 1100;
constexpr double kFillHeight = 190;
constexpr double kFillPadding = 25;
constexpr qsizetype kLinesKeptTogether = 12;

/// What is not split between pages.
struct Strip {
    double before = 0;   ///< space above it, unless it begins a page
    double height = 0;
    Keep keep = Keep::Alone;
    bool startsPage = false;
    std::optional<std::size_t> header = {};   ///< the strip that stands above it on a new page
    std::optional<std::size_t> head = {};     ///< of its part: place in the heads
    DocumentPage content = {};                ///< from the strip's top and leading edge
};

/// Where a row of places to fill in begins.
struct FillPlace {
    double top = 0;
    std::size_t columns = 1;
};

double spaceBefore(PrintRole role)
{
    switch (role) {
    case PrintRole::Title: return 0;
    case PrintRole::Heading: return 180;
    case PrintRole::Strong: return 70;
    case PrintRole::Subtitle: return 10;
    case PrintRole::Body:
    case PrintRole::Note: break;
    }
    return 45;
}

/// Cuts blocks into strips of that width.
class StripMaker final {
public:
    StripMaker(double width, bool rightToLeft) : m_width(width), m_rightToLeft(rightToLeft) {}

    void cut(const PrintDocument &document)
    {
        for (const PrintBlock &block : document.blocks)
            std::visit([&](const auto &one) { add(one); }, block);
    }
    [[nodiscard]] const std::vector<Strip> &strips() const { return m_strips; }
    /// What stands at the head of the pages of each part.
    [[nodiscard]] const std::vector<Strip> &heads() const { return m_heads; }

private:
    void add(const PrintParagraph &paragraph);
    void add(const PrintTable &table);
    void add(const WritingLines &lines);
    void add(const FillRow &row);
    void add(PageBreak) { m_startsPage = true; }
    void add(const PageHead &head);

    void push(Strip strip)
    {
        if (!m_heads.empty()) strip.head = m_heads.size() - 1;
        strip.startsPage = std::exchange(m_startsPage, false);
        m_strips.push_back(std::move(strip));
    }
    /// Puts texts one below the other; the height of all.
    double stack(DocumentPage &content, const PrintCell &cell, QPointF at, double width) const;
    [[nodiscard]] Strip rowStrip(const std::vector<PrintCell> &cells,
                                 const std::vector<double> &widths, PrintRule rule) const;
    /// Makes a row tall enough for a pen; its texts stand on the line.
    static void raise(Strip &row);
    [[nodiscard]] std::vector<double> columnWidths(const PrintTable &table) const;
    /// Puts places to fill in side by side; the height of the tallest.
    double fill(DocumentPage &content, std::span<const FillIn> items, const FillPlace &place) const;
    /// The lines of a text, each as a text of its own.
    [[nodiscard]] std::vector<PrintText> linesOf(const PrintText &text) const;

    double m_width;
    bool m_rightToLeft;
    bool m_startsPage = false;
    std::vector<Strip> m_strips;
    std::vector<Strip> m_heads;
};

void StripMaker::add(const PageHead &head)
{
    Strip strip;
    strip.height = stack(strip.content, head.texts, {}, m_width - kPageNumberRoom) + kRowPadding;
    strip.content.rules.push_back({{0, strip.height}, m_width, PrintRule::Heavy});
    strip.height += 2 * kRowPadding;
    m_heads.push_back(std::move(strip));
    m_startsPage = true;
}

double StripMaker::stack(DocumentPage &content, const PrintCell &cell, QPointF at,
                         double width) const
{
    double height = 0;
    for (const PrintText &text : cell) {
        if (height > 0) height += kCellLineGap;
        QTextLayout layout;
        const double tall = breakLines(layout, text, width - markWidth(text), m_rightToLeft);
        content.texts.push_back({{at.x(), at.y() + height, width, tall}, text});
        height += tall;
    }
    return height;
}

std::vector<PrintText> StripMaker::linesOf(const PrintText &text) const
{
    QTextLayout layout;
    breakLines(layout, text, m_width - markWidth(text), m_rightToLeft);
    std::vector<PrintText> lines;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        lines.push_back({text.text.mid(line.textStart(), line.textLength()), text.role,
                         i == 0 ? text.mark : TextMark::None});
    }
    return lines;
}

void StripMaker::add(const PrintParagraph &paragraph)
{
    const PrintRole role = paragraph.text.role;
    std::vector<PrintText> parts = linesOf(paragraph.text);
    if (static_cast<qsizetype>(parts.size()) <= kLinesKeptTogether) parts = {paragraph.text};
    for (const PrintText &part : parts) {
        Strip strip{.before = &part == &parts.front() ? spaceBefore(role) : 0,
                    .keep = paragraph.keep};
        strip.height = stack(strip.content, {part}, {}, m_width);
        push(std::move(strip));
    }
    if (role != PrintRole::Title) return;
    Strip &title = m_strips.back();
    title.height += kRowPadding;
    title.content.rules.push_back({{0, title.height}, m_width, PrintRule::Heavy});
    title.height += kRowPadding;
}

std::vector<double> StripMaker::columnWidths(const PrintTable &table) const
{
    const double all = std::accumulate(table.widths.begin(), table.widths.end(), 0.0);
    const double room = m_width - kColumnGap * static_cast<double>(table.widths.size() - 1);
    std::vector<double> widths = table.widths;
    for (double &width : widths) width *= room / all;
    return widths;
}

Strip StripMaker::rowStrip(const std::vector<PrintCell> &cells, const std::vector<double> &widths,
                           PrintRule rule) const
{
    Strip strip;
    double x = 0;
    for (std::size_t i = 0; i < cells.size() && i < widths.size(); ++i) {
        strip.height = std::max(strip.height,
                                stack(strip.content, cells[i], {x, kRowPadding}, widths[i]));
        x += widths[i] + kColumnGap;
    }
    strip.height += 2 * kRowPadding;
    strip.content.rules.push_back({{0, strip.height}, m_width, rule});
    return strip;
}

void StripMaker::raise(Strip &row)
{
    const double by = std::max(0.0, kSigningHeight - row.height);
    for (PlacedText &text : row.content.texts) text.box.translate(0, by);
    for (PlacedRule &rule : row.content.rules) rule.from += QPointF(0, by);
    row.height += by;
}

void StripMaker::add(const PrintTable &table)
{
    if (table.widths.empty()) return;
    const std::vector<double> widths = columnWidths(table);
    std::optional<std::size_t> header;
    if (!table.header.empty()) {
        Strip strip = rowStrip(table.header, widths, PrintRule::Heavy);
        strip.before = spaceBefore(PrintRole::Strong);
        strip.keep = Keep::WithNext;
        push(std::move(strip));
        header = m_strips.size() - 1;
    }
    for (const auto &row : table.rows) {
        Strip strip = rowStrip(row, widths, table.forAPen ? PrintRule::Writing : PrintRule::Hair);
        if (table.forAPen) raise(strip);
        strip.header = header;
        push(std::move(strip));
    }
}

void StripMaker::add(const WritingLines &lines)
{
    Strip strip{.height = kWritingHeight * lines.count, .keep = lines.keep};
    for (int i = 1; i <= lines.count; ++i)
        strip.content.rules.push_back({{0, kWritingHeight * i}, m_width, PrintRule::Writing});
    push(std::move(strip));
}

void StripMaker::add(const FillRow &row)
{
    const auto columns = static_cast<std::size_t>(std::max(1, row.columns));
    Strip strip{.before = spaceBefore(PrintRole::Note)};
    for (std::size_t first = 0; first < row.items.size(); first += columns) {
        const std::size_t count = std::min(columns, row.items.size() - first);
        strip.height += fill(strip.content, {row.items.data() + first, count},
                             {strip.height, columns});
    }
    push(std::move(strip));
}

double StripMaker::fill(DocumentPage &content, std::span<const FillIn> items,
                        const FillPlace &place) const
{
    const auto gaps = static_cast<double>(place.columns - 1);
    const double width = (m_width - kColumnGap * gaps) / static_cast<double>(place.columns);
    double height = kFillHeight;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const PrintText text{items[i].label, PrintRole::Body,
                             items[i].kind == FillIn::Box ? TextMark::Box : TextMark::None};
        const QPointF at((width + kColumnGap) * static_cast<double>(i), place.top + kFillPadding);
        height = std::max(height, stack(content, {text}, at, width) + 2 * kFillPadding);
        if (items[i].kind == FillIn::Box) continue;
        QTextLayout layout;
        const double tall = breakLines(layout, text, width, m_rightToLeft);
        const QTextLine last = layout.lineAt(layout.lineCount() - 1);
        const double taken = std::min(last.isValid() ? last.naturalTextWidth() + 60 : 0, width);
        content.rules.push_back({at + QPointF(taken, tall), width - taken, PrintRule::Writing});
    }
    return height;
}

/// Fills pages with strips.
class PageFiller final {
public:
    PageFiller(const StripMaker &maker, const QRectF &area)
        : m_strips(maker.strips()), m_heads(maker.heads()), m_area(area)
    {
    }

    void fill()
    {
        newPage(m_strips.empty() ? Strip() : m_strips.front());
        for (std::size_t at = 0; at < m_strips.size();) at = placeGroup(at);
    }
    [[nodiscard]] std::vector<DocumentPage> takePages() { return std::move(m_pages); }
    /// The head of each page.
    [[nodiscard]] const std::vector<std::optional<std::size_t>> &headOfPage() const
    {
        return m_headOfPage;
    }

private:
    /// Places what is kept together from `first` on; where the next group begins.
    std::size_t placeGroup(std::size_t first)
    {
        std::size_t end = first + 1;
        double height = m_strips[first].before + m_strips[first].height;
        for (; end < m_strips.size() && m_strips[end - 1].keep == Keep::WithNext; ++end)
            height += m_strips[end].before + m_strips[end].height;
        if (!isAtTop() && (m_strips[first].startsPage || m_y + height > m_area.bottom()))
            newPage(m_strips[first]);
        for (std::size_t i = first; i < end; ++i) {
            const bool overflows = m_y + m_strips[i].height > m_area.bottom();
            if (overflows && !isAtTop()) newPage(m_strips[i]);
            place(m_strips[i]);
        }
        return end;
    }

    /// Begins the page on which `first` comes first.
    void newPage(const Strip &first)
    {
        m_pages.emplace_back();
        m_headOfPage.push_back(first.head);
        m_y = m_top = m_area.top();
        if (first.head) place(m_heads[*first.head]);
        m_top = m_y;
        if (first.header) place(m_strips[*first.header]);
        m_top = m_y;
    }

    void place(const Strip &strip)
    {
        if (m_y > m_top) m_y += strip.before;
        const QPointF at(m_area.left(), m_y);
        for (PlacedText text : strip.content.texts) {
            text.box.translate(at);
            m_pages.back().texts.push_back(std::move(text));
        }
        for (PlacedRule rule : strip.content.rules) {
            rule.from += at;
            m_pages.back().rules.push_back(rule);
        }
        m_y += strip.height;
    }

    /// Nothing stands on this page yet but its head and a header.
    [[nodiscard]] bool isAtTop() const { return m_y <= m_top; }

    const std::vector<Strip> &m_strips;
    const std::vector<Strip> &m_heads;
    QRectF m_area;
    double m_y = 0;
    double m_top = 0;
    std::vector<DocumentPage> m_pages;
    std::vector<std::optional<std::size_t>> m_headOfPage;
};

/// Puts a note at the trailing side; how wide it is.
double addNumber(DocumentPages &document, std::size_t page, const QString &text, QPointF topRight)
{
    const PrintText number{text, PrintRole::Note};
    QTextLayout layout;
    const double tall = breakLines(layout, number, topRight.x(), document.rightToLeft);
    const double wide = layout.lineAt(0).naturalTextWidth() + 10;
    document.pages[page].texts.push_back({{topRight.x() - wide, topRight.y(), wide, tall}, number});
    return wide;
}

/// The footer at the leading side, the number of the page at the trailing one.
void addFooters(DocumentPages &document, const QString &footer, const QRectF &area,
                const QString &numbering)
{
    const QLocale locale;
    const QString all = locale.toString(static_cast<qlonglong>(document.pages.size()));
    const double top = area.bottom() + kFooterHeight * 0.4;
    for (std::size_t i = 0; i < document.pages.size(); ++i) {
        const QString number = numbering.arg(locale.toString(qlonglong(i) + 1), all);
        const double wide = addNumber(document, i, number, {area.right(), top});
        if (footer.isEmpty()) continue;
        const PrintText text{footer, PrintRole::Note};
        const double room = area.width() - wide - kColumnGap;
        QTextLayout layout;
        const double tall = breakLines(layout, text, room, document.rightToLeft);
        document.pages[i].texts.push_back({{area.left(), top, room, tall}, text});
    }
}

/// The numbers of pages within each part, beside its head.
void addNumbersOfParts(DocumentPages &document, const QRectF &area,
                       const std::vector<std::optional<std::size_t>> &headOfPage)
{
    const QLocale locale;
    for (std::size_t first = 0; first < headOfPage.size();) {
        std::size_t end = first + 1;
        while (end < headOfPage.size() && headOfPage[end] == headOfPage[first]) ++end;
        for (std::size_t i = first; headOfPage[first] && i < end; ++i) {
            const QString number = DocumentWords::tr("Page %1 of %2")
                                       .arg(locale.toString(qlonglong(i - first) + 1),
                                            locale.toString(qlonglong(end - first)));
            addNumber(document, i, number, {area.right(), area.top()});
        }
        first = end;
    }
}

void mirror(DocumentPages &document)
{
    const double width = document.size.width();
    for (DocumentPage &page : document.pages) {
        for (PlacedText &text : page.texts)
            text.box.moveLeft(width - text.box.left() - text.box.width());
        for (PlacedRule &rule : page.rules) rule.from.setX(width - rule.from.x() - rule.length);
    }
}

}   // namespace

DocumentPages layOutDocument(const PrintDocument &document, const DocumentPaper &paper)
{
    DocumentPages laidOut{.size = paperSize(paper.paper, paper.orientation)
                                  * kDocumentUnitsPerPoint,
                          .rightToLeft = document.rightToLeft,
                          .pages = {}};
    const QRectF area = QRectF(QPointF(), laidOut.size)
                            .adjusted(kPageMargin, kPageMargin, -kPageMargin,
                                      -kPageMargin - kFooterHeight);
    StripMaker maker(area.width(), document.rightToLeft);
    maker.cut(document);
    PageFiller filler(maker, area);
    filler.fill();
    laidOut.pages = filler.takePages();
    addNumbersOfParts(laidOut, area, filler.headOfPage());
    addFooters(laidOut, document.footer, area,
               maker.heads().empty() ? DocumentWords::tr("Page %1 of %2")
                                     : DocumentWords::tr("Sheet %1 of %2"));
    if (laidOut.rightToLeft) mirror(laidOut);
    return laidOut;
}

}   // namespace wallchart
