// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

#include <QWidget>

class QDoubleSpinBox;
class QPushButton;
class QToolButton;

namespace wallchart {

class SettingsPanel;

/// What weighs how much in the ranking of leaders and in outreach, folded away until wanted. Each
/// is a change of the campaign that undo takes back.
class WeightSettings final : public QWidget {
    Q_OBJECT

public:
    WeightSettings(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);

    void retranslate();
    /// The field of a shipped weight.
    [[nodiscard]] QDoubleSpinBox &field(const char *key) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void addGroups(Appearance &appearance);
    QDoubleSpinBox *addField(SettingsPanel &panel, const char *key);
    void store(const char *key, double value);
    void fill();

    Workspace &m_workspace;
    QToolButton *m_unfold;
    QWidget *m_inside;
    std::vector<SettingsPanel *> m_panels;   // as weightGroups()
    std::vector<std::pair<const char *, QDoubleSpinBox *>> m_fields;
    QPushButton *m_reset;
};

}   // namespace wallchart
