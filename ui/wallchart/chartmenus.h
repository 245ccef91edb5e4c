// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wallchart/chartcontent.h"

#include <QWidget>

#include <array>

class QToolButton;

namespace wallchart {

/// The buttons of the chart's header: how it is grouped, sorted and coloured.
class ChartMenus final : public QWidget {
    Q_OBJECT

public:
    ChartMenus(Workspace &workspace, ChartContent &content, QWidget *parent = nullptr);

    void colorBy(const Coloring &coloring);
    void retranslate();

    /// With words; where there is no room for them, the last buttons are icons first.
    [[nodiscard]] QSize sizeHint() const override { return m_needed.front(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return m_needed.back(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showWords(std::size_t icons);
    void fit();
    void measure();
    void fillGroupMenu();
    void fillSortMenu();
    void fillColorMenu();
    void addColor(const QString &text, const Coloring &coloring);
    void chooseGrouping(const QString &key);
    void chooseOrder(CardOrder order);

    Workspace &m_workspace;
    ChartContent &m_content;
    QToolButton *m_group;
    QToolButton *m_sort;
    QToolButton *m_color;
    std::array<QSize, 4> m_needed;   ///< with so many buttons as icons
};

}   // namespace wallchart
