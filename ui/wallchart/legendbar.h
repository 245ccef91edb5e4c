// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartwords.h"
#include "core/charts/wallchart.h"
#include "ui/widgets/appearance.h"

#include <QFrame>

#include <set>

class QToolButton;

namespace wallchart {

/// What the signs of the chart mean; each level is a filter that can be switched on.
class LegendBar final : public QFrame {
    Q_OBJECT

public:
    explicit LegendBar(Appearance &appearance, QWidget *parent = nullptr);

    /// One chip for each level with its number of people, then the marks and pips.
    void showFor(const WallChart &chart, const ChartWords &words);
    /// The levels that are switched on; 0 = unassessed.
    [[nodiscard]] const std::set<int> &chosen() const { return m_chosen; }
    void clear();

Q_SIGNALS:
    void chosenChanged();

private:
    void addChip(int level, const QString &label, int people, const LevelColors &colors);
    void addMark(const QString &label, const QPixmap &sign);

    Appearance &m_appearance;
    std::set<int> m_chosen;
};

}   // namespace wallchart
