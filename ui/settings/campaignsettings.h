// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/intents/settingsintents.h"
#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QSpinBox;

namespace wallchart {

class SettingsPanel;

/// How the open campaign counts, for everybody who works with it. Each is a change of the
/// campaign that undo takes back.
class CampaignSettings final : public QWidget {
    Q_OBJECT

public:
    CampaignSettings(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);

    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    void store();
    void fill();
    [[nodiscard]] CountingRules typed() const;

    Workspace &m_workspace;
    SettingsPanel *m_panel;
    QSpinBox *m_stale;
    QSpinBox *m_asked;
    QSpinBox *m_followers;
    QSpinBox *m_goal;
    QCheckBox *m_assessors;
    QPushButton *m_reset;
};

}   // namespace wallchart
