// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/myweek/weekstep.h"

#include <QFrame>

class QButtonGroup;

namespace wallchart {

/// The weeks of an edition in a line: a click or the arrow keys choose one.
///
/// Where there is no room for all words, only the chosen week has them.
class WeekStrip final : public QFrame {
    Q_OBJECT

public:
    explicit WeekStrip(Appearance &appearance, QWidget *parent = nullptr);

    void show(const std::vector<WeekStepContent> &weeks, int chosen);
    [[nodiscard]] const std::vector<WeekStep *> &steps() const { return m_steps; }
    /// Gives the keyboard to the chosen week.
    void focusChosen();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int week);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeSteps(std::size_t count);
    void arrange();
    [[nodiscard]] int stepHeight() const;

    Appearance &m_appearance;
    QButtonGroup *m_group;
    std::vector<WeekStep *> m_steps;
};

}   // namespace wallchart
