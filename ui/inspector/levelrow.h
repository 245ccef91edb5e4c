// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/stance.h"
#include "ui/widgets/appearance.h"

#include <QWidget>

class QHBoxLayout;

namespace wallchart {

class LevelButton;

/// The levels of a scale and "unassessed" as buttons, of which one is chosen.
///
/// The arrow keys only walk: an assessment is a fact and needs a press. A digit chooses too.
class LevelRow final : public QWidget {
    Q_OBJECT

public:
    explicit LevelRow(Appearance &appearance, QWidget *parent = nullptr);

    /// The levels that are offered, in their order.
    void setScale(const Scale &scale);
    /// 0 = unassessed; none = several differ. A stale one carries a notch.
    void setChosen(std::optional<int> level, bool stale = false);
    /// The button of a level, or null; 0 = unassessed.
    [[nodiscard]] QWidget *buttonOf(int level) const;

Q_SIGNALS:
    /// 0 = unassessed. The row shows it once it is told so.
    void levelChosen(int level);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addButton(int level, const QString &label, std::optional<int> tone);

    Appearance &m_appearance;
    QHBoxLayout *m_row;
    std::vector<ScaleLevel> m_levels;
    std::vector<LevelButton *> m_buttons;
};

}   // namespace wallchart
