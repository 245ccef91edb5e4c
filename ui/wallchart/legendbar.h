// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartwords.h"
#include "core/charts/wallchart.h"
#include "ui/widgets/appearance.h"

#include <QFrame>

#include <set>

class QLabel;
class QToolButton;

namespace wallchart {

/// What the signs of the chart mean; each colour is a filter that can be switched on.
///
/// Stays on one line as long as it can: where there is little room the numbers of people go
/// first, then the words of the marks; both are told by the tooltips.
class LegendBar final : public QFrame {
    Q_OBJECT

public:
    explicit LegendBar(Appearance &appearance, QWidget *parent = nullptr);

    /// One chip for each colour with its number of people, then the marks and pips.
    void showFor(const WallChart &chart, const ChartWords &words);
    /// The codes that are switched on, as WallChart::codeOf(); 0 = unassessed or nothing known.
    [[nodiscard]] const std::set<int> &chosen() const { return m_chosen; }
    void clear();

Q_SIGNALS:
    void chosenChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// How much is said, the most first.
    enum class Form { Everything, NoNumbers, SignsOfMarks };
    void fit();
    void say(Form form);
    [[nodiscard]] int neededWidth() const;

    struct Chip {
        int code;
        QString sign;
        QString label;
        int people;
        LevelColors colors;
    };
    void addLevels(const WallChart &chart, const ChartWords &words);
    void addCategories(const WallChart &chart, const ChartWords &words);
    void addMarks(const WallChart &chart, const ChartWords &words);
    void addChip(const Chip &shown);
    void addMark(const QString &label, const QPixmap &sign);

    struct ShownChip {
        QToolButton *button;
        QString label;
        QString number;
    };
    struct ShownMark {
        QWidget *mark;
        QLabel *words;
    };

    Appearance &m_appearance;
    std::vector<ShownChip> m_chips;
    std::vector<ShownMark> m_marks;
    Form m_form = Form::Everything;
    std::set<int> m_chosen;
    Coloring m_coloring;   ///< of which m_chosen are the codes
};

}   // namespace wallchart
