// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/intents/settingsintents.h"
#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace wallchart {

class SettingsPanel;

/// What people, units and shifts are called in the open campaign. Each is a change of the campaign
/// that undo takes back.
class WordSettings final : public QWidget {
    Q_OBJECT

public:
    WordSettings(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);

    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    void store();
    void fill();

    Workspace &m_workspace;
    SettingsPanel *m_panel;
    QComboBox *m_people;
    QLineEdit *m_unit;
    QLineEdit *m_shift;
};

}   // namespace wallchart
