// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallchart/chartaccessibility.h"

#include "ui/wallchart/wallchartview.h"

#include <QAccessibleWidget>

namespace wallchart {

namespace {

/// The cards in view, as boxes of the geometry.
std::vector<std::uint32_t> visibleBoxes(const WallChartView &view)
{
    const QRectF visible = QRectF(view.viewport()->rect()).translated(view.toChart({0, 0}));
    return cardsTouching(view.geometry(), visible);
}

/// One card. Lives as long as Qt's cache of interfaces keeps it; speaks only while its box exists.
class CardAccessible final : public QAccessibleInterface {
public:
    CardAccessible(WallChartView &view, std::uint32_t box) : m_view(view), m_box(box) {}

    [[nodiscard]] bool isValid() const override { return m_box < m_view.geometry().cards.size(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(&m_view);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Name && isValid() ? cardInWords(m_view, m_box) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid()) return {};
        const QRect inView = m_view.toViewport(m_view.geometry().cards[m_box].rect());
        return {m_view.viewport()->mapToGlobal(inView.topLeft()), inView.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        const auto worker = isValid() ? m_view.places().workerOf(m_box) : std::nullopt;
        state.invalid = !isValid();
        state.selectable = worker.has_value();
        state.focusable = worker.has_value();
        state.selected = worker && m_view.workspace().isSelected(*worker);
        state.focused = worker && m_view.hasFocus() && m_view.workspace().current() == worker;
        return state;
    }

private:
    WallChartView &m_view;
    std::uint32_t m_box;
};

/// The chart: a list of the cards in view.
class ChartAccessible final : public QAccessibleWidget {
public:
    explicit ChartAccessible(WallChartView *view)
        : QAccessibleWidget(view, QAccessible::List), m_view(*view)
    {
    }
    ~ChartAccessible() override { forget(); }

    [[nodiscard]] int childCount() const override
    {
        refresh();
        return static_cast<int>(m_boxes.size());
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        refresh();
        if (index < 0 || index >= static_cast<int>(m_ids.size())) return nullptr;
        return QAccessible::accessibleInterface(m_ids[static_cast<std::size_t>(index)]);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (std::size_t i = 0; i < m_ids.size(); ++i) {
            if (QAccessible::accessibleInterface(m_ids[i]) == child) return static_cast<int>(i);
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y)) return child(i);
        }
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->state().focused) return child(i);
        }
        return nullptr;
    }
    /// The place of a box among the children, or −1.
    [[nodiscard]] int placeOf(std::uint32_t box) const
    {
        refresh();
        const auto at = std::find(m_boxes.begin(), m_boxes.end(), box);
        return at == m_boxes.end() ? -1 : static_cast<int>(at - m_boxes.begin());
    }

private:
    void refresh() const
    {
        std::vector<std::uint32_t> boxes = visibleBoxes(m_view);
        if (boxes == m_boxes) return;
        forget();
        m_boxes = std::move(boxes);
        for (const std::uint32_t box : m_boxes)
            m_ids.push_back(
                QAccessible::registerAccessibleInterface(new CardAccessible(m_view, box)));
    }
    void forget() const
    {
        for (const QAccessible::Id id : m_ids) QAccessible::deleteAccessibleInterface(id);
        m_ids.clear();
    }

    WallChartView &m_view;
    mutable std::vector<std::uint32_t> m_boxes;
    mutable std::vector<QAccessible::Id> m_ids;
};

QAccessibleInterface *makeChartAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<WallChartView *>(object);
    return view ? new ChartAccessible(view) : nullptr;
}

}   // namespace

void installChartAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeChartAccessible);
        return true;
    }();
    (void)installed;
}

void announceCard(WallChartView &view, std::uint32_t box)
{
    if (!QAccessible::isActive()) return;
    auto *chart = static_cast<ChartAccessible *>(QAccessible::queryAccessibleInterface(&view));
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(chart->placeOf(box));
    QAccessible::updateAccessibility(&event);
}

QString cardInWords(const WallChartView &view, std::uint32_t box)
{
    const WallChart &chart = view.chart();
    const ChartWords &words = view.words();
    const ChartCard &card = chart.cards[view.geometry().cards[box].card];
    QStringList parts;
    if (card.person == kNone) {
        parts.append(words.unnamed(card.unnamed));
    } else {
        const ChartPerson &person = chart.people[card.person];
        parts.append(person.name);
        parts.append(person.level > 0 ? QString::number(person.level) + QLatin1Char(' ')
                                            + words.levelLabel(person.level)
                                      : words.unassessed);
        if (person.stale) parts.append(words.stale);
        if (const ChartCategory *category = chart.categoryOf(chart.codeOf(person)))
            parts.append(words.categoryLabel(*category));
        if (person.star == Star::Filled) parts.append(words.testedLeader);
        if (person.star == Star::Outlined) parts.append(words.untestedLeader);
        if (person.committee) parts.append(words.committee);
        if (person.out) parts.append(words.outMark);
    }
    parts += groupNamesOf(chart, card.group);
    return parts.join(QStringLiteral(", "));
}

}   // namespace wallchart
