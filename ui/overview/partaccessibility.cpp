// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/partedchart.h"

#include <QAccessibleWidget>

namespace wallchart {

namespace {

/// One part. Lives as long as Qt's cache of interfaces keeps it; speaks only while it exists.
class PartAccessible final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    PartAccessible(PartedChart &chart, std::size_t at) : m_chart(chart), m_at(at) {}

    [[nodiscard]] bool isValid() const override { return m_at < m_chart.parts().size(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(&m_chart);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Name && isValid() ? part().spoken : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid()) return {};
        const QRect shown = m_chart.shownRect(part().rect);
        return {m_chart.mapToGlobal(shown.topLeft()), shown.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override
    {
        return isValid() && opensSomething(part().target) ? QAccessible::Button
                                                          : QAccessible::StaticText;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = isValid();
        state.focused = m_chart.hasFocus() && static_cast<std::size_t>(m_chart.current()) == m_at;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
                   ? static_cast<QAccessibleActionInterface *>(this)
                   : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return isValid() && opensSomething(part().target) ? QStringList{pressAction()}
                                                          : QStringList();
    }
    void doAction(const QString &action) override
    {
        if (action == pressAction() && isValid()) Q_EMIT m_chart.opened(part().target);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] const ChartPart &part() const { return m_chart.parts()[m_at]; }

    PartedChart &m_chart;
    std::size_t m_at;
};

/// The chart: a group of its parts.
class PartedChartAccessible final : public QAccessibleWidget {
public:
    explicit PartedChartAccessible(PartedChart *chart)
        : QAccessibleWidget(chart, QAccessible::Grouping), m_chart(*chart)
    {
    }
    ~PartedChartAccessible() override
    {
        for (const QAccessible::Id id : m_ids) QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override
    {
        return static_cast<int>(m_chart.parts().size());
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount()) return nullptr;
        const auto at = static_cast<std::size_t>(index);
        while (m_ids.size() <= at)
            m_ids.push_back(QAccessible::registerAccessibleInterface(
                new PartAccessible(m_chart, m_ids.size())));
        return QAccessible::accessibleInterface(m_ids[at]);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (std::size_t at = 0; at < m_ids.size(); ++at) {
            if (QAccessible::accessibleInterface(m_ids[at]) == child) return static_cast<int>(at);
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int at = childCount() - 1; at >= 0; --at) {
            if (child(at)->rect().contains(x, y)) return child(at);
        }
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return m_chart.hasFocus() ? child(m_chart.current()) : nullptr;
    }

private:
    PartedChart &m_chart;
    mutable std::vector<QAccessible::Id> m_ids;
};

QAccessibleInterface *makePartedChartAccessible(const QString &, QObject *object)
{
    auto *chart = qobject_cast<PartedChart *>(object);
    return chart ? new PartedChartAccessible(chart) : nullptr;
}

}   // namespace

void installPartAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makePartedChartAccessible);
        return true;
    }();
    (void)installed;
}

void announcePart(PartedChart &chart)
{
    if (!QAccessible::isActive()) return;
    QAccessibleEvent event(&chart, QAccessible::Focus);
    event.setChild(chart.current());
    QAccessible::updateAccessibility(&event);
}

}   // namespace wallchart
