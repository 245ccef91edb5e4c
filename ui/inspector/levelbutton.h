// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/appearance.h"

#include <QAbstractButton>

namespace wallchart {

/// A level to choose: its digit, in its colour when it is the chosen one.
class LevelButton final : public QAbstractButton {
    Q_OBJECT

public:
    /// Level 0 = unassessed; `tone` is that of the theme.
    LevelButton(Appearance &appearance, int level, std::optional<int> tone,
                QWidget *parent = nullptr);

    [[nodiscard]] int level() const { return m_level; }
    void setStale(bool stale);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    /// A press tells that it is wanted; whoever stores it says what is chosen.
    void nextCheckState() override {}

private:
    void paintBox(QPainter &painter) const;

    Appearance &m_appearance;
    int m_level;
    std::optional<int> m_tone;
    bool m_stale = false;
};

}   // namespace wallchart
