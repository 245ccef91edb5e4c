// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferencesfile.h"
#include "ui/widgets/page.h"
#include "ui/workspace/workspace.h"

class QDialog;

namespace wallchart {

class CampaignSettings;
class PageHeader;
class ProgramSettings;
class WeightSettings;
class WordSettings;

/// The section Settings: of this computer, and of the open campaign.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    SettingsPage(Workspace &workspace, Appearance &appearance, PreferencesFile &preferences,
                 QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void focusMain() override;

protected:
    void retranslate() override;

private:
    PageHeader *m_header;
    ProgramSettings *m_program;
    WordSettings *m_words;
    CampaignSettings *m_campaign;
    WeightSettings *m_weights;
};

/// The settings of this computer alone, for when no campaign is open. Deletes itself.
[[nodiscard]] QDialog *settingsDialog(PreferencesFile &preferences, Appearance &appearance,
                                      QWidget *parent);

}   // namespace wallchart
